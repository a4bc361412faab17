import Dates
import Testing

@testable import Department

/// What undo and redo promise, as plainly as it can be said: a stack of lines in effect, and a stack of what was taken back.
private struct UndoModel {
    /// One part of a line: the tasks as it left them, nil where it removed one.
    typealias Part = [TaskItem.ID: TaskItem?]

    private(set) var lines: [[Part]] = []
    /// Each undo's lines, oldest first; whether the first of them belongs to the line below.
    private var undone: [(lines: [[Part]], isRest: Bool)] = []

    var tasks: [TaskItem.ID: TaskItem] {
        lines.joined().reduce(into: [:]) { tasks, part in for (id, task) in part { tasks[id] = task } }
    }

    mutating func change(_ line: [Part]) {
        guard !line.isEmpty else { return }
        lines.append(line)
        undone = []
    }

    mutating func correct(_ part: Part) {
        lines[lines.count - 1][lines[lines.count - 1].count - 1].merge(part) { _, new in new }
        undone = []
    }

    /// False, and nothing is done, if there are fewer.
    mutating func undo(_ count: Int) -> Bool {
        guard !lines.isEmpty, lines.count >= count else { return false }
        undone.append((Array(lines.suffix(count)), false))
        lines.removeLast(count)
        return true
    }

    mutating func undoPart() -> Bool {
        guard let part = lines.last?.last else { return false }
        lines[lines.count - 1].removeLast()
        let isRest = !lines[lines.count - 1].isEmpty
        if !isRest { lines.removeLast() }
        undone.append(([[part]], isRest))
        return true
    }

    mutating func redo() -> Bool {
        guard let (again, isRest) = undone.popLast() else { return false }
        if isRest { lines[lines.count - 1] += again[0] } else { lines += again }
        return true
    }
}

@Suite("Undo and redo against a model") struct UndoModelTests {
    @Test("any sequence of lines, corrections, undos and redos", arguments: 1...40)
    func sequences(seed: Int) throws {
        let office = try Office()
        var generator = SeededGenerator(seed: seed, stream: 7)
        var model = UndoModel()
        for step in 0..<60 {
            switch generator.number(in: 0...11) {
            case 0...4: model.change(try line(in: office, step, &generator))
            case 5...6: try check(office.perform(.undo), model.undo(1))
            case 7: try check(office.perform(.undoPart), model.undoPart())
            case 8:
                let count = generator.number(in: 1...4)
                try check(office.perform(.undoLines(count)), model.undo(count))
            case 9...10: try check(office.perform(.redo), model.redo())
            default: try correct(in: office, &model, &generator)
            }
            var query = TaskQuery(today: Office.monday)
            query.assignee = office.ivanov.id
            let stored = Dictionary(uniqueKeysWithValues: try office.store.tasks(query).map { ($0.id, $0) })
            #expect(stored == model.tasks, "step \(step)")
            guard stored == model.tasks else { return }
        }
    }

    private func check(_ reply: Reply, _ isDone: Bool) throws { #expect((reply.reverted != nil) == isDone) }

    /// One to three commands under one mark; some of them change nothing.
    private func line(in office: Office, _ step: Int, _ generator: inout SeededGenerator) throws -> [UndoModel.Part] {
        let actor = Actor(person: office.ivanov, now: office.now, clockWasSet: true)
        return try (0..<generator.number(in: 1...3)).compactMap { place in
            let change = try office.core.perform(command(in: office, "\(step).\(place)", &generator), by: actor).change
            return part(of: change)
        }
    }

    private func part(of change: TaskChange?) -> UndoModel.Part? {
        guard let after = change?.after, !after.isEmpty else { return nil }
        return Dictionary(uniqueKeysWithValues: (after + (change?.next ?? [])).map { ($0.id, $0) })
    }

    private func command(in office: Office, _ title: String, _ generator: inout SeededGenerator) throws -> Command {
        let open = try office.store.tasks(.open(of: office.ivanov.id, today: Office.monday))
        guard let task = generator.shuffled(open).first, generator.number(in: 0...2) > 0 else {
            var new = NewTask()
            (new.kind, new.title) = (.call, title)
            if generator.number(in: 0...2) == 0 { new.recurrence = Recurrence(rrule: "FREQ=DAILY") }
            return .addTask(new)
        }
        let it = Selection.ids([task.id])
        switch generator.number(in: 0...4) {
        case 0: return .noteTasks(it, text: title)
        case 1: return .completeTasks(it, Closing(result: title))
        case 2: return .moveTasks(it, to: .to(.day(task.due.day)), reason: nil)
        default: return .moveTasks(it, to: .by(Duration(days: 1)), reason: nil)
        }
    }

    /// A line of one move, corrected at once: one part, with no undo of its own.
    private func correct(in office: Office, _ model: inout UndoModel, _ generator: inout SeededGenerator) throws {
        guard let task = generator.shuffled(try office.store.tasks(.open(of: office.ivanov.id, today: Office.monday))).first else { return }
        let moves = [2, 3].map { Command.moveTasks(.ids([task.id]), to: .by(Duration(days: $0)), reason: nil) }
        let moved = try #require(try office.perform(moves[0]).change)
        model.change([part(of: moved)].compactMap(\.self))
        let corrected = try #require(try office.perform(.correct([moves[1]], of: moved.entry)).change)
        if let part = part(of: corrected) { model.correct(part) }
    }
}
