import Dates

/// One line of what the head's desk keeps beside the tasks: a word said, a reward, a fine, an absence, a plan, a check, an idea.
///
/// | thing | person | word | number | money | from–to | text | isSettled |
/// | --- | --- | --- | --- | --- | --- | --- | --- |
/// | feedback | whom, nil the team | mood | | | | what was said | read |
/// | reward | whom | | minutes off | a sum | the day it is for | what for | |
/// | use | whose hours | | minutes used | | the day | | |
/// | fine | whom | | | the sum | | why | withdrawn |
/// | absence | whose | | | | its days | | agreed to |
/// | target | whose, nil the team | metric | pieces | the sum | its period | | |
/// | control | | | | | day one | | |
/// | draw | | | the seed | | the day | ids of the drawn | |
/// | check | whom, nil the team | detailed, general | | | the day it was due | the finding | |
/// | idea | | | | | | what is proposed | |
package struct ManagementEntry: Hashable, Sendable {
    package typealias ID = Int

    /// The last day of what has no end yet: «на больничном со вторника».
    package static let openEnd = Day.calendar.upperBound

    package enum Thing: String, Sendable, CaseIterable {
        case feedback, reward, use, fine, absence, target, control, draw, check, idea
    }

    package var id: ID
    package var thing: Thing
    package var person: Person.ID?
    package var author: Person.ID
    /// By the clock, when it was entered.
    package var at: Timestamp
    package var from: Day?
    package var to: Day?
    package var money: Money?
    package var number: Int?
    package var word: String?
    package var text: String?
    package var isSettled: Bool

    /// The days from–to, or the one day; nil where it has none.
    package var days: ClosedRange<Day>? { from.map { $0...max($0, to ?? $0) } }

    package init(
        id: ID = 0, _ thing: Thing, person: Person.ID? = nil, author: Person.ID, at: Timestamp, from: Day? = nil, to: Day? = nil,
        money: Money? = nil, number: Int? = nil, word: String? = nil, text: String? = nil, isSettled: Bool = false
    ) {
        self.id = id
        self.thing = thing
        self.person = person
        self.author = author
        self.at = at
        self.from = from
        self.to = to
        self.money = money
        self.number = number
        self.word = word
        self.text = text
        self.isSettled = isSettled
    }
}
