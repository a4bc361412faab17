import Dates

package enum Mood: String, Sendable { case good, bad }
