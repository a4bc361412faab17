import Dates

/// Whether a feedback praises or criticises.
package enum Mood: String, Sendable { case good, bad }
