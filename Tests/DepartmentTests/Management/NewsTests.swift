import Dates
import Testing

@testable import Department

@Suite("News") struct NewsTests {
    let office: Office

    init() throws { office = try Office() }

    private func remindedTask(_ when: String, minutes: Int? = 15) throws -> TaskItem {
        var new = NewTask()
        (new.kind, new.due, new.remind) = (.call, When(iso: when), minutes)
        return try #require(try office.perform(.addTask(new)).change?.after.first)
    }

    @Test("a task from somebody else, once; one's own never") func tasks() throws {
        let given = try office.add(.call, "2026-11-24", for: office.ivanov, by: office.orlova)
        try office.add(.call, "2026-11-24")
        #expect(try office.news(of: office.ivanov) == [.tasks([given], from: office.orlova.id)])
        #expect(try office.news(of: office.ivanov).isEmpty)
        #expect(try office.news(of: office.orlova).isEmpty)
    }

    @Test("a task that was taken back, closed or given to somebody else is no news") func gone() throws {
        let moved = try office.add(.call, "2026-11-24", for: office.ivanov, by: office.orlova)
        _ = try office.perform(.assignTasks(.ids([moved.id]), to: office.petrova.id), by: office.orlova)
        try office.add(.meeting, "2026-11-24", for: office.ivanov, by: office.orlova)
        _ = try office.perform(.undo, by: office.orlova)
        let closed = try office.add(.call, "2026-11-24", for: office.ivanov, by: office.orlova)
        _ = try office.perform(.completeTasks(.ids([closed.id]), Closing()), by: office.orlova)
        #expect(try office.news(of: office.ivanov).isEmpty)
        #expect(try office.news(of: office.petrova).flatMap(\.tasks).map(\.id) == [moved.id])
    }

    @Test("a feedback counts as read once it is told; it can still be taken back, and is told to be") func read() throws {
        let said = try office.note(.giveFeedback(office.ivanov.id, .good, text: "отлично"))
        #expect(try office.news(of: office.ivanov).count == 1)
        #expect(try office.store.management(ManagementQuery(.feedback)).map(\.isSettled) == [true])
        #expect(try office.perform(.undo).refusal == .nothingToUndo)
        _ = try office.perform(.undo, by: office.orlova)
        #expect(try office.store.management(ManagementQuery(.feedback)).isEmpty)
        #expect(try office.news(of: office.ivanov) == [.takenBack(.giveFeedback, try #require(said.after), by: office.orlova.id)])
        #expect(try office.perform(.redo, by: office.orlova).reverted != nil)
        #expect(try office.news(of: office.ivanov).count == 1)
        #expect(try office.perform(.undo, by: office.orlova).reverted != nil)
    }

    @Test("the team hears what is said to all") func team() throws {
        try office.note(.giveFeedback(nil, .good, text: nil))
        for person in [office.ivanov, office.petrova] { #expect(try office.news(of: person).count == 1) }
        #expect(try office.news(of: office.gromov).isEmpty && office.news(of: office.orlova).isEmpty)
    }

    @Test("whoever heard of a fine hears that it was taken back; whoever didn't hears nothing") func takenBack() throws {
        let fine = try office.note(.giveFine(office.ivanov.id, Money(cents: 50_000), reason: nil)).after!
        #expect(try office.news(of: office.ivanov) == [.management(.giveFine, fine, by: office.orlova.id)])
        _ = try office.perform(.undo, by: office.orlova)
        #expect(try office.news(of: office.ivanov) == [.takenBack(.giveFine, fine, by: office.orlova.id)])
        try office.note(.giveFine(office.petrova.id, Money(cents: 50_000), reason: nil))
        _ = try office.perform(.undo, by: office.orlova)
        #expect(try office.news(of: office.petrova).isEmpty)
        _ = try office.perform(.redo, by: office.orlova)
        #expect(try office.news(of: office.petrova).count == 1)
    }

    @Test("a reminder comes at its moment, once") func reminder() throws {
        let task = try remindedTask("2026-11-23T10:00")
        #expect(try office.at("2026-11-23T09:44").news(of: office.ivanov).isEmpty)
        #expect(try office.at("2026-11-23T09:45").news(of: office.ivanov) == [.reminder(task, isLate: false)])
        #expect(try office.at("2026-11-23T09:50").news(of: office.ivanov).isEmpty)
    }

    @Test("a moved task reminds again at its new hour, and not at the old one") func moved() throws {
        let task = try remindedTask("2026-11-23T10:00")
        _ = try office.perform(.moveTasks(.ids([task.id]), to: .to(.moment(Moment(iso: "2026-11-23T11:00")!)), reason: nil))
        #expect(try office.at("2026-11-23T10:30").news(of: office.ivanov).isEmpty)
        #expect(try office.at("2026-11-23T10:45").news(of: office.ivanov).count == 1)
        _ = try office.perform(.undo)
        _ = try office.perform(.redo)
        #expect(try office.at("2026-11-23T10:59").news(of: office.ivanov).isEmpty)
    }

    @Test("a task moved there and back before it was due is reminded of once") func thereAndBack() throws {
        let task = try remindedTask("2026-11-23T10:00")
        _ = try office.perform(.moveTasks(.ids([task.id]), to: .to(.moment(Moment(iso: "2026-11-23T11:00")!)), reason: nil))
        _ = try office.perform(.undo)
        #expect(try office.at("2026-11-23T12:00").news(of: office.ivanov) == [.reminder(task, isLate: true)])
    }

    @Test(
        "a late reminder says so, also the day after",
        arguments: [("2026-11-23T09:50", false), ("2026-11-23T09:51", true), ("2026-11-24T09:00", true)])
    func late(now: String, isLate: Bool) throws {
        let task = try remindedTask("2026-11-23T10:00")
        #expect(try office.at(now).news(of: office.ivanov) == [.reminder(task, isLate: isLate)])
    }

    @Test("what was not told waits again; what is being told waits for nobody else") func untold() throws {
        let fine = try office.note(.giveFine(office.ivanov.id, Money(cents: 50_000), reason: nil)).after!
        let told = try office.core.beginTelling(to: office.ivanov, at: office.now)
        #expect(told.flatMap(\.news) == [.management(.giveFine, fine, by: office.orlova.id)])
        #expect(try office.news(of: office.ivanov).isEmpty)
        #expect(try office.core.tellAgain(told.map(\.notice), to: office.ivanov, at: office.now) == told)
        try office.core.cancelTelling(told.map(\.notice))
        #expect(try office.news(of: office.ivanov).count == 1)
        #expect(try office.core.tellAgain(told.map(\.notice), to: office.ivanov, at: office.now).isEmpty)
    }

    @Test("a feedback is read only once it is told") func unread() throws {
        try office.note(.giveFeedback(office.ivanov.id, .good, text: "отлично"))
        let told = try office.core.beginTelling(to: office.ivanov, at: office.now)
        let read = { try office.store.management(ManagementQuery(.feedback)).map(\.isSettled) }
        #expect(try read() == [false])
        try office.core.finishTelling(told.map(\.notice), at: office.now, clockWasSet: true)
        #expect(try read() == [true])
        try office.core.finishTelling(told.map(\.notice), at: office.now, clockWasSet: true)
        #expect(try office.store.journal(JournalQuery()).filter { $0.verb == .readFeedback }.count == 1)
    }

    @Test("no reminder of a task that is closed, given away or has no hour") func none() throws {
        let closed = try remindedTask("2026-11-23T10:00"), given = try remindedTask("2026-11-23T10:00")
        _ = try remindedTask("2026-11-23")
        _ = try remindedTask("2026-11-23T10:00", minutes: nil)
        _ = try office.perform(.completeTasks(.ids([closed.id]), Closing(result: "да")))
        _ = try office.perform(.assignTasks(.ids([given.id]), to: office.petrova.id))
        #expect(try office.at("2026-11-23T09:50").news(of: office.ivanov).isEmpty)
        #expect(try office.news(of: office.petrova).flatMap(\.tasks).map(\.id) == [given.id, given.id])
    }

    @Test("reminders of every task apply to existing and to future tasks") func everyTask() throws {
        let before = try remindedTask("2026-11-23T10:00", minutes: nil)
        _ = try office.perform(.management(.setReminder(minutes: 20)))
        let after = try remindedTask("2026-11-23T11:00", minutes: nil), own = try remindedTask("2026-11-23T12:00", minutes: 5)
        #expect(try office.at("2026-11-23T09:40").news(of: office.ivanov) == [.reminder(before, isLate: false)])
        #expect(try office.at("2026-11-23T10:40").news(of: office.ivanov) == [.reminder(after, isLate: false)])
        #expect(try office.at("2026-11-23T11:54").news(of: office.ivanov).isEmpty)
        #expect(try office.at("2026-11-23T11:55").news(of: office.ivanov) == [.reminder(own, isLate: false)])
    }

    @Test("the old reminders are dropped if the setting is changed or undone") func changedDefault() throws {
        _ = try office.perform(.management(.setReminder(minutes: 30)))
        _ = try remindedTask("2026-11-23T10:00", minutes: nil)
        _ = try office.perform(.management(.setReminder(minutes: 10)))
        #expect(try office.at("2026-11-23T09:45").news(of: office.ivanov).isEmpty)
        #expect(try office.at("2026-11-23T09:50").news(of: office.ivanov).count == 1)
    }
}
