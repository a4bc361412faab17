import Dates
import Department
import Dialogue
import Language
import Phrases

extension AnswerText {
    func list(_ list: TaskList, _ page: Page?) -> [String] {
        let total = page?.total ?? list.tasks.count
        let answer = ownNone(list) + answer(list.answer, of: list)
        if case .table(let table) = list.days { return answer + team(table, of: list, total: total) }
        // The only task has just been told in a sentence.
        if list.answer?.tasks.map(\.id) == list.tasks.map(\.id) { return answer + teamTotal(list) }
        return answer + heading(of: list, page, total: total) + rows(of: list, page) + footer(page) + teamTotal(list)
            + ((page?.first ?? 1) > 1 ? [] : partly(list.filter))
    }

    /// That a manager who asks for others' tasks sees only some of them, whether there are more or not.
    private func partly(_ filter: TaskFilter) -> [String] {
        guard answer.speaker?.seesOnlyPart == true, filter.assignee != answer.speaker?.id else { return [] }
        if case .known(let id) = filter.client, let client = answer.directory.clients[id], answer.speaker?.seesAll(of: client) == true {
            return []
        }
        return filter.assignee == nil && !filter.isWholeTeam ? [] : [style.colored(speech.say("list.partly"), .faint)]
    }

    /// A page that goes on has none; nor has a list whose number was asked for, or that is empty.
    private func heading(of list: TaskList, _ page: Page?, total: Int) -> [String] {
        guard (page?.first ?? 1) == 1 else { return [] }
        if list.money != nil { return list.answer == nil ? money(of: list) : [] }
        guard let question = list.answer?.question else { return [header(list.filter, total: total)] }
        return total == 0 || question == .number || question == .urgent ? [] : [header(list.filter, total: total)]
    }

    private func rows(of list: TaskList, _ page: Page?) -> [String] {
        if case .days(let days) = list.days { return self.days(days, of: list, page) }
        let time = list.answer?.question.looksBack == true ? RowTime.closed : .due(onDay: list.filter.when?.oneDay)
        return rows(list.tasks, from: page?.first ?? 1, time: time, showing: list.filter.assignee)
    }

    /// That the department's tasks stand in the place of a head's own; the sums of a list say whose they are.
    private func ownNone(_ list: TaskList) -> [String] {
        list.teamTotal != nil && !list.tasks.isEmpty && list.money == nil ? [speech.say("list.ownNone")] : []
    }

    /// For a head who has none of their own, and asked about them.
    private func teamTotal(_ list: TaskList) -> [String] {
        guard let total = list.teamTotal, list.tasks.isEmpty else { return [] }
        return [speech.say(total == 0 ? "list.teamHasNone" : "list.teamHas", ["total": .number(total)])]
    }

    /// The result of a search, with the words as the speaker said them.
    func found(_ list: TaskList, _ page: Page?, _ part: AnsweredCommand) -> [String] {
        let said = part.slots.first { $0.name == .text }?.value.texts.first ?? list.words.joined(separator: " ")
        let values: PhraseValues = ["words": .text(said.visible), "total": .number(page?.total ?? list.tasks.count)]
        guard !list.tasks.isEmpty else { return [speech.say("list.notFound", values)] + partly(list.filter) }
        return [speech.say("list.found", values)] + rows(list.tasks, from: page?.first ?? 1) + footer(page) + partly(list.filter)
    }

    private func footer(_ page: Page?) -> [String] {
        guard let page, page.first + page.count - 1 < page.total else { return [] }
        let numbers: PhraseValues = [
            "first": .number(page.first), "last": .number(page.first + page.count - 1), "total": .number(page.total),
        ]
        return [style.colored(speech.say("list.more", numbers), .faint)]
    }

    /// The filter as it was understood: «Просроченные звонки, Иванов Сергей, на завтра, вт 24.11: 4».
    func header(_ filter: TaskFilter, total: Int) -> String {
        var values = description(filter)
        values["total"] = .number(total)
        return capitalized(speech.say(total == 0 ? "list.empty" : "list.header", values))
    }

    func description(_ filter: TaskFilter) -> PhraseValues {
        var values: PhraseValues = ["what": .text(speech.say("kinds.\(filter.kind?.rawValue ?? "none")"))]
        let status = filter.status.map(\.rawValue) ?? TaskFilter.Status.open.rawValue
        values["status"] = speech.sayIfKnown("status.\(status)").flatMap { filter.status == .open ? nil : .text($0) }
        if let person = filter.assignee, person != answer.speaker?.id {
            values["person"] = words.person(person).map { .person($0) }
        } else if filter.isWholeTeam, filter.client == nil, filter.author == nil {
            values["person"] = .text(speech.say("list.team"))
        }
        values["client"] = name(of: filter.client).map { .text($0) }
        values["author"] = words.person(filter.author).map { .person($0) }
        let looksBack = filter.status == .done || filter.status == .cancelled
        values["when"] = filter.when.map { .text(times.span($0, looksBack: looksBack)) }
        return values
    }

    func name(of client: ClientChoice?) -> String? {
        switch client {
        case .known(let id): words.client(id)
        case .new(let name): name.visible
        case nil: nil
        }
    }

    func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    func people(_ people: [Person]) -> [String] {
        let active = people.filter(\.isActive)
        guard !active.isEmpty else { return [speech.say("people.none")] }
        var table = RowTable(style: style, kinds: [.name, .name])
        table.rows = active.map { .init([$0.name.visible, speech.say("role.\($0.role.rawValue)")]) }
        return [speech.say("people.header", ["count": .number(active.count)])] + table.lines
    }

    func clients(_ clients: [Client], _ part: AnsweredCommand) -> [String] {
        guard !clients.isEmpty else {
            return [speech.say(part.slots.contains { $0.name == .assignee } ? "clients.noneLed" : "clients.none")]
        }
        let shown = clients.prefix(AnswerText.screen)
        var table = RowTable(style: style, kinds: [.name, .name, .name, .name])
        table.rows = shown.map { client in
            let manager = words.person(client.manager).map { speech.say("clients.manager", ["person": .text($0)]) } ?? ""
            return .init([client.name.visible, client.contact?.visible ?? "", client.phone?.visible ?? "", manager])
        }
        let hidden = clients.count - shown.count
        return [speech.say("clients.header", ["count": .number(clients.count)])] + table.lines
            + (hidden > 0 ? [style.colored(speech.say("clients.hidden", ["count": .number(hidden)]), .faint)] : [])
    }

    /// The number of rows in one screen.
    static let screen = 20
}

extension When {
    /// The day, if it is a single whole day.
    var oneDay: Day? { if case .day(let day) = self { day } else { nil } }
}
