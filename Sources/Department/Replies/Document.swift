import Dates

/// Something to use outside the program: the director's page, or tasks as a table or a calendar. It holds values, without words;
/// Rendering writes its text, and App alone writes its file.
package struct Document: Equatable, Sendable {
    package enum Content: Equatable, Sendable {
        case report(Report)
        case tasks([TaskItem])
    }

    package var content: Content
    package var format: DocumentQuery.Format
    /// No format was named, so it is shown in the reply itself, without a file.
    package var isTold: Bool
    /// When it was made: a part of its name.
    package var day: Day
    /// From which a calendar takes the length of a task.
    package var policy: Policy
    /// What became of its file; nil until App has seen to it.
    package var delivery: Delivery?

    package enum Delivery: Equatable, Sendable {
        /// A file in the current folder.
        case written(path: String)
        case notWritten
        /// It goes with the answer.
        case attached(content: String)
        /// It is shown in the reply, line by line.
        case shown(content: String)
        /// It is larger than a chat takes.
        case tooLarge
        /// The reply is plain text, and this format is for programs.
        case notText
        /// It went with the first answer to the same line.
        case sentBefore
        /// Others read along.
        case withheld
    }

    package init(_ content: Content, format: DocumentQuery.Format, isTold: Bool = false, day: Day, policy: Policy) {
        self.content = content
        self.format = format
        self.isTold = isTold
        self.day = day
        self.policy = policy
    }

    /// «report-2026-11-24.html»: plain letters, so that any network and disk takes it.
    package var name: String {
        let subject = if case .report = content { "report" } else { "tasks" }
        return "\(subject)-\(day.iso).\(format == .text ? "txt" : format.rawValue)"
    }
}
