import Dates
import Department
import Language
import Testing

@testable import Dialogue

/// Who learns what of whom, for every intent of the rules; an intent that is added falls in by itself.
@Suite("What each may learn by any intent") struct LeakTests {
    /// Of a group's lines, those whose replies everybody may read. All others are told to the speaker alone, or refused, or ask.
    private static let told: Set<String> = [
        "task.add", "task.list", "task.find", "task.show", "task.done", "task.reopen", "task.cancel", "task.move", "task.assign",
        "task.edit", "task.note", "repeat.stop", "remind.set", "redo", "person.list", "person.add", "person.rename", "person.remove",
        "person.role", "account.link",
        "client.list", "client.add", "client.show", "client.edit", "client.assign", "client.remove", "next.suggest", "kpi.link",
        "absence.list", "absence.set", "absence.unset", "idea.list", "idea.add", "rule.show", "rule.set", "rule.unset", "setting.show",
        "setting.set", "control.start", "notify.set", "help", "session.greet", "session.thanks", "session.quit", "session.whoami",
        "session.language", "session.switch", "dialog.yes", "dialog.no", "dialog.cancel", "dialog.correct", "dialog.more",
    ]

    private enum Outcome { case told, apart, refused, asked }

    private func outcome(of part: AnsweredCommand) -> Outcome {
        switch part.content {
        case .remark(.toldInPrivate, _), .remark(.fileInPrivate, _): .apart
        case .reply(.refused, _): .refused
        case .reply(.question, _), .question, .waiting: .asked
        default: .told
        }
    }

    /// For each intent its first example, and its first with a person, a client and a task; in both languages.
    private static func lines() throws -> [(intent: IntentInfo, text: String)] {
        try TestOffice.rules.get().book.intents.filter { !$0.isAnswer }.flatMap { intent in
            var lines: [String] = []
            for language in LanguageCode.allCases {
                let examples = intent.examples.filter { $0.language == language }
                let slots: [[SlotName]] = [[.person, .assignee, .scope], [.client], [.tasks]]
                let chosen = [examples.first] + slots.map { wanted in examples.first { !Set($0.slots.keys).isDisjoint(with: wanted) } }
                for example in chosen.compactMap(\.?.text) where !lines.contains(example) { lines.append(example) }
            }
            return lines.map { (intent, $0) }
        }
    }

    /// Lines in which somebody asks for what is another's, beside the examples.
    private static let more = [
        "задачи Кима", "задачи отдела", "все задачи", "задачи от Кима", "просроченные задачи Кима", "найди тайна10", "покажи #20",
        "кто менял #20", "журнал Кима", "что дальше по Петрову", "карточка Веги", "Kim's tasks", "team tasks", "отмени #20",
        "перенеси #20 на завтра", "готово #20", "перенеси встречу с Вегой на пятницу", "отмени звонок Веге", "позвонил Веге",
        "передай #20 мне", "звонок Веге завтра в 10", "мой день", "итоги дня Кима", "итоги дня", "мои слова", "срыв", "тайна10",
        "сними штраф с Кима", "мои штрафы", "мои награды", "экспорт в csv", "отчёт", "выгрузи задачи Кима в ics",
    ]

    @Test(
        "a manager learns nothing of a colleague's, by whatever they say",
        arguments: zip(["Иванов Сергей", "Соловьёв Игорь"], [false, true]))
    func colleagues(name: String, isGroup: Bool) throws {
        let guarded = try GuardedOffice(), people = try guarded.office.store.people()
        let speaker = try #require(people.first { $0.name == name })
        let hidden = people.filter { $0.role == .manager && $0.id != speaker.id }.flatMap {
            GuardedOffice.work(of: $0) + GuardedOffice.figures(of: $0)
        }
        for line in try Self.lines().map(\.text) + Self.more {
            let told = try guarded.told(line, by: speaker, isGroup: isGroup)
            let leaked = found(hidden, in: told.text, saidIn: line)
            #expect(leaked.isEmpty, "\(line): \(leaked) in \(told.text)")
        }
    }

    @Test("a group learns no figure of anybody", arguments: ["Орлова Марина", "Иванов Сергей", "Громов Виктор"])
    func group(name: String) throws {
        let guarded = try GuardedOffice(), people = try guarded.office.store.people()
        let speaker = try #require(people.first { $0.name == name })
        let hidden = people.flatMap(GuardedOffice.figures) + (speaker.role == .head ? ["431999"] : [])
        for (intent, line) in try Self.lines() {
            let told = try guarded.told(line, by: speaker, isGroup: true)
            let leaked = found(hidden, in: told.text, saidIn: line)
            #expect(leaked.isEmpty, "\(line): \(leaked) in \(told.text)")
            guard told.answer.parts.count == 1, told.answer.parts[0].intent == intent.id else { continue }
            let outcome = outcome(of: told.answer.parts[0])
            if Self.told.contains(intent.id.rawValue) {
                #expect(outcome != .apart, "\(line)")
            } else if !["undo", "dialog.ellipsis"].contains(intent.id.rawValue) {
                #expect(outcome != .told, "\(line): \(told.text)")
            }
            if outcome == .apart { #expect(told.answer.parts[0].slots.isEmpty) }
        }
        for line in Self.more {
            let leaked = found(hidden, in: try guarded.told(line, by: speaker, isGroup: true).text, saidIn: line)
            #expect(leaked.isEmpty, "\(line): \(leaked)")
        }
    }

    @Test("a viewer changes nothing") func viewer() throws {
        let guarded = try GuardedOffice()
        let speaker = try #require(try guarded.office.store.people().first { $0.role == .viewer })
        for (intent, line) in try Self.lines() where intent.changes && BuiltInIntent(intent.id).map(Self.isOfDepartment) == true {
            let told = try guarded.told(line, by: speaker, isGroup: false)
            let isOpen = told.answer.parts.contains { outcome(of: $0) == .asked }
            #expect(isOpen || [.notAllowed, .invalidValue].contains(told.answer.error), "\(line): \(told.text)")
        }
    }

    private static func isOfDepartment(_ intent: BuiltInIntent) -> Bool { if case .conversation = intent { false } else { true } }

    /// The marks in a text, whatever stands between the digits of a number; those that the line itself says are nobody's secret.
    private func found(_ marks: [String], in text: String, saidIn line: String) -> [String] {
        let plain = text.unicodeScalars.filter { $0 != "\u{A0}" }.reduce(into: "") { $0.unicodeScalars.append($1) }
        let words = plain.split { !$0.isLetter && !$0.isNumber }.map(String.init), numbers = plain.filter { $0 != "," }
        return marks.filter { mark in
            !line.contains(mark) && (mark.first?.isNumber == true ? numbers.contains(mark) : words.contains(mark))
        }
    }
}
