import Dates

/// One thing that the head keeps beside the tasks: feedback, a reward, a fine, an absence, a target, a check, an idea.
///
/// «штраф Киму 300 за срыв встречи», "fine Kim 300" → person Kim, `.fine(Money(cents: 300_00), reason: "срыв встречи", …)`.
package struct ManagementEntry: Hashable, Sendable {
    package typealias ID = Int

    /// The last day of an absence without an end: «на больничном со вторника», "sick since Tuesday".
    package static let openEnd = Day.calendar.upperBound

    package var id: ID
    /// Whom it concerns; nil is the whole team, or nobody in particular.
    package var person: Person.ID?
    package var author: Person.ID
    /// When it was entered, by the clock.
    package var at: Timestamp
    package var content: Content

    package init(id: ID = 0, _ content: Content, person: Person.ID? = nil, author: Person.ID, at: Timestamp) {
        self.id = id
        self.content = content
        self.person = person
        self.author = author
        self.at = at
    }

    package enum Content: Hashable, Sendable {
        case feedback(mood: Mood?, text: String?, isRead: Bool)
        /// Time off, in minutes, or money, or both. Without a day the minutes go to the person's account.
        case reward(minutes: Int?, money: Money?, day: Day?, text: String?)
        /// Minutes taken from the account on that day.
        case use(minutes: Int, day: Day)
        case fine(Money, reason: String?, isWithdrawn: Bool)
        /// A manager's own request is not agreed until the head says so.
        case absence(ClosedRange<Day>, isAgreed: Bool)
        case target(Goal, period: ClosedRange<Day>)
        /// Control begins on this day.
        case control(dayOne: Day)
        /// Who was drawn for a check on that day, in the order of the drawing. The seed repeats the draw.
        case draw(seed: Int, day: Day, drawn: [Person.ID])
        /// A check that was made. `due` is the day it was planned for, or the day it was made.
        case check(CheckKind, due: Day, finding: String?)
        case idea(String)
    }

    /// What a target asks for.
    package enum Goal: Hashable, Sendable {
        case revenue(Money)
        /// A number of contracts, invoices, payments, calls or meetings.
        case count(Metric, Int)

        package var metric: Metric {
            switch self {
            case .revenue: .revenue
            case .count(let metric, _): metric
            }
        }

        /// Hundredths of a currency unit, or pieces.
        package var amount: Int {
            switch self {
            case .revenue(let money): money.cents
            case .count(_, let count): count
            }
        }
    }

    /// The kinds of entry, as they are listed and queried.
    package enum Thing: String, Sendable, CaseIterable {
        case feedback, reward, use, fine, absence, target, control, draw, check, idea
    }
}

/// What several kinds of entry have in common.
extension ManagementEntry {
    package var thing: Thing {
        switch content {
        case .feedback: .feedback
        case .reward: .reward
        case .use: .use
        case .fine: .fine
        case .absence: .absence
        case .target: .target
        case .control: .control
        case .draw: .draw
        case .check: .check
        case .idea: .idea
        }
    }

    /// The days it is about; nil if it is not about days.
    package var days: ClosedRange<Day>? {
        switch content {
        case .absence(let days, _), .target(_, let days): days
        case .use(_, let day), .control(let day), .draw(_, let day, _), .check(_, let day, _): day...day
        case .reward(_, _, let day, _): day.map { $0...$0 }
        case .feedback, .fine, .idea: nil
        }
    }

    /// The sum of a reward, a fine or a revenue target.
    package var money: Money? {
        switch content {
        case .reward(_, let money, _, _): money
        case .fine(let money, _, _): money
        case .target(.revenue(let money), _): money
        case .feedback, .use, .absence, .target, .control, .draw, .check, .idea: nil
        }
    }

    /// The time of a reward or of its use.
    package var minutes: Int? {
        switch content {
        case .reward(let minutes, _, _, _): minutes
        case .use(let minutes, _): minutes
        case .feedback, .fine, .absence, .target, .control, .draw, .check, .idea: nil
        }
    }

    /// What the author wrote: the words of a feedback or an idea, what a reward or fine is for, the finding of a check.
    package var text: String? {
        switch content {
        case .feedback(_, let text, _), .reward(_, _, _, let text), .fine(_, let text, _), .check(_, _, let text): text
        case .idea(let text): text
        case .use, .absence, .target, .control, .draw: nil
        }
    }

    /// A feedback that was read, a fine that was withdrawn, an absence that was agreed; false for everything else.
    package var isSettled: Bool {
        switch content {
        case .feedback(_, _, let isRead): isRead
        case .fine(_, _, let isWithdrawn): isWithdrawn
        case .absence(_, let isAgreed): isAgreed
        case .reward, .use, .target, .control, .draw, .check, .idea: false
        }
    }
}
