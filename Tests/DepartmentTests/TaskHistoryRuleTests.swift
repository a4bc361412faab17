import Dates
import Testing

@testable import Department

@Suite("What a change leaves in a task's history") struct TaskHistoryRuleTests {
    private let monday = Day(2026, 11, 23)!

    private func task(due: Int = 0) -> TaskItem {
        TaskItem(
            id: 1, kind: .call, assignee: 2, due: Due(monday + due), author: 2, created: Timestamp(iso: "2026-11-23T09:00")!)
    }

    /// An entry on a day counted from Monday, its number being 10; `journal` has the lines before it.
    private func rule(
        _ verb: JournalEntry.Verb, on day: Int = 0, reverts: Int? = nil, journal: [Int: TaskHistoryRule.Line] = [:]
    ) -> TaskHistoryRule {
        let at = Timestamp(Moment(monday + day, .midnight))
        let entry = JournalEntry(sequence: 10, at: at, clockWasSet: false, actor: 2, verb: verb, changes: [], reverts: reverts)
        return TaskHistoryRule(entry) { journal[$0] }
    }

    private func effect(
        _ rule: TaskHistoryRule, _ before: TaskItem?, _ after: TaskItem?, kept: [TaskHistoryRule.KeptState] = [], addedBy: Int? = nil
    ) -> TaskHistoryRule.Effect {
        rule.effect(before: before, after: after, kept: { kept }, addedBy: { addedBy })
    }

    @Test("the state before a change is kept; a note changes no state")
    func changed() {
        var noted = task()
        noted.notes = ["просили позже"]
        #expect(effect(rule(.move), task(), task(due: 1)) == .keep(TaskState(task())))
        #expect(effect(rule(.note), task(), noted) == .none)
    }

    @Test("an undo on the day of the change erases it, one on a later day is a change", arguments: [(0, true), (1, false)])
    func undone(day: Int, isErased: Bool) {
        let rule = rule(.undo, on: day, reverts: 9, journal: [9: .init(day: monday, verb: .move, reverts: nil)])
        #expect(rule.erased == (isErased ? [9] : []))
        let moved = TaskHistoryRule.KeptState(sequence: 9, state: TaskState(task()))
        #expect(
            effect(rule, task(due: 1), task(), kept: [moved]) == (isErased ? .forgetLast(1) : .keep(TaskState(task(due: 1)))))
    }

    @Test("an undone correction goes together with what it had corrected")
    func chain() {
        let journal: [Int: TaskHistoryRule.Line] = [
            9: .init(day: monday, verb: .correct, reverts: 8), 8: .init(day: monday, verb: .move, reverts: 7),
        ]
        #expect(rule(.undo, reverts: 9, journal: journal).erased == [9, 8])
    }

    @Test("a correction keeps what the corrected change had kept, and forgets it where the task is as it was")
    func corrected() {
        let rule = rule(.correct, reverts: 9, journal: [9: .init(day: monday, verb: .move, reverts: nil)])
        let kept = [TaskHistoryRule.KeptState(sequence: 9, state: TaskState(task()))]
        #expect(effect(rule, task(due: 1), task(due: 2), kept: kept) == .none)
        #expect(effect(rule, task(due: 1), task(), kept: kept) == .forgetLast(1))
    }

    @Test("a corrected task that was just added was added so", arguments: [(9, TaskHistoryRule.Effect.none), (8, nil)])
    func correctedAdd(addedBy: Int, expected: TaskHistoryRule.Effect?) {
        let rule = rule(.correct, reverts: 9, journal: [9: .init(day: monday, verb: .add, reverts: nil)])
        #expect(effect(rule, task(), task(due: 1), addedBy: addedBy) == expected ?? .keep(TaskState(task())))
    }

    @Test("removed on the day it was added, a task leaves nothing; later, what it was", arguments: [(0, true), (1, false)])
    func removed(day: Int, isForgotten: Bool) {
        #expect(effect(rule(.undo, on: day), task(), nil) == (isForgotten ? .forgetAll : .keep(TaskState(task()))))
    }

    @Test("back on a later day, a task was not there in between")
    func back() {
        #expect(effect(rule(.redo, on: 1, reverts: 9), nil, task()) == .keep(nil))
        #expect(effect(rule(.redo, on: 0, reverts: 9), nil, task()) == .none)
        #expect(rule(.redo, reverts: 9).sequence == 9)
    }

    @Test("an imported closed task has no history")
    func imported() {
        var old = task()
        old.isHistory = true
        #expect(effect(rule(.importTasks), old, nil) == .none)
    }
}
