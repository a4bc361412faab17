import Dates

/// One of the two languages that the assistant speaks.
package enum LanguageCode: String, Sendable, CaseIterable { case ru, en }
