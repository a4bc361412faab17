import Dates
import Department
import Dialogue
import Language
import Phrases

// What a question is answered with before the list or card that shows it: phrases under `answer`.
extension AnswerText {
    func answer(_ answer: DirectAnswer?, of list: TaskList) -> [String] {
        guard let answer else { return [] }
        let partly = answer.isPartial ? [speech.say("answer.partly")] : []
        if answer.question.isOfMoney { return money(of: list, answer.question) + partly }
        return [lines(of: answer, list.filter).map(capitalized).joined(separator: " ")] + partly
    }

    private func lines(of answer: DirectAnswer, _ filter: TaskFilter) -> [String] {
        switch answer.question {
        case .number: [number(answer.count, filter)]
        case .next:
            answer.next.map { [speech.say(isOverdue($0) ? "answer.late" : "answer.next", values(of: $0))] }
                ?? [speech.say("answer.nothingPlanned", subject(filter))] + last(answer)
        case .planned:
            answer.next.map { [speech.say("answer.planned", values(of: $0, count: answer.count))] }
                ?? [speech.say("answer.notPlanned", subject(filter))] + last(answer)
        case .whether: whether(answer, filter)
        case .last: answer.last.map { [speech.say("answer.last", values(of: $0))] } ?? never(answer, filter)
        case .result, .talk:
            answer.last.map { [speech.say($0.result == nil ? "answer.noResult" : "answer.result", values(of: $0))] }
                ?? never(answer, filter)
        case .people: [people(answer, filter)]
        case .largest:
            [answer.dearest.map { speech.say("answer.largest", values(of: $0)) } ?? speech.say("answer.noSum", description(filter))]
        case .moves: [moves(answer)]
        case .urgent: urgent(answer)
        case .sum, .debtors, .closing, .forecast: []
        }
    }

    private func whether(_ answer: DirectAnswer, _ filter: TaskFilter) -> [String] {
        guard answer.count == 0 else {
            return (answer.last.map { [speech.say("answer.yes", values(of: $0))] } ?? []) + planned(answer)
        }
        return [speech.say("answer.no", subject(filter))] + last(answer) + planned(answer)
    }

    private func never(_ answer: DirectAnswer, _ filter: TaskFilter) -> [String] {
        [speech.say("answer.never", subject(filter))] + planned(answer)
    }

    private func last(_ answer: DirectAnswer) -> [String] {
        answer.last.map { [speech.say("answer.last", values(of: $0))] } ?? []
    }

    private func planned(_ answer: DirectAnswer) -> [String] {
        answer.next.map { [capitalized(speech.say(isOverdue($0) ? "answer.late" : "answer.ahead", values(of: $0)))] } ?? []
    }

    /// «4 звонка Кима Алексея с пн 23.11 по вс 29.11»: the number first.
    private func number(_ count: Int, _ filter: TaskFilter) -> String {
        var values = description(filter)
        values["total"] = .number(count)
        guard values["status"] == nil else { return speech.say("answer.numberOf", values) }
        values["counted"] = .text(speech.say("counted.\(filter.kind?.rawValue ?? "none")", ["count": .number(count)]))
        return speech.say("answer.number", values)
    }

    private func people(_ answer: DirectAnswer, _ filter: TaskFilter) -> String {
        guard filter.status == .overdue else {
            let people = names(answer).map { speech.say("answer.whose", ["people": $0]) }
            return [number(answer.count, filter), people].compactMap(\.self).joined(separator: " ")
        }
        guard answer.count > 0 else { return speech.say("answer.nobody") }
        var values: PhraseValues = ["count": .number(answer.count)]
        values["people"] = names(answer)
        return speech.say("answer.people", values)
    }

    private func moves(_ answer: DirectAnswer) -> String {
        guard answer.count > 0 else { return speech.say("answer.noMoves") }
        var values: PhraseValues = ["count": .number(answer.count), "moves": .number(answer.moves)]
        values["people"] = names(answer)
        return speech.say("answer.moves", values)
    }

    /// «Чёрных Павел 4, Ким Алексей 1».
    private func names(_ answer: DirectAnswer) -> PhraseValues.Value? {
        let names = answer.people.map { row in "\(words.person(row.person) ?? "") \(row.count)" }
        return names.isEmpty ? nil : .text(names.joined(separator: ", "))
    }

    private func urgent(_ answer: DirectAnswer) -> [String] {
        let team = answer.team.map { $0.overdue + $0.marked } ?? 0
        guard answer.count + team > 0 else { return [speech.say("answer.nothingUrgent")] }
        var lines: [String] = []
        if answer.count > 0 { lines.append(speech.say("answer.urgent", counts(answer.overdue, answer.count - answer.overdue))) }
        if let team = answer.team {
            lines.append(speech.say(answer.count > 0 ? "answer.teamUrgent" : "answer.urgentTeam", counts(team.overdue, team.marked)))
        }
        return lines + (answer.dearest.map { [speech.say("answer.dearest", values(of: $0))] } ?? [])
    }

    private func counts(_ overdue: Int, _ urgent: Int) -> PhraseValues { ["overdue": .number(overdue), "urgent": .number(urgent)] }

    /// What was asked about, where there is no such task: «звонок Веге».
    private func subject(_ filter: TaskFilter) -> PhraseValues {
        var values = description(filter), subject: PhraseValues = [:]
        let client = name(of: filter.client)
        subject["client"] = client.map { .client($0) }
        let title = words.title(kind: filter.kind, client: client, participant: words.person(filter.participant))
        values["what"] = .text(filter.kind == nil ? speech.say("answer.anything", subject) : title)
        return values
    }

    /// A task: what, when it is due or was closed, who, how long ago, its result.
    private func values(of task: TaskItem, count: Int? = nil) -> PhraseValues {
        let closed = task.status == .done ? task.closed?.day : nil
        var values: PhraseValues = ["what": .text(words.title(task)), "when": .text(closed.map(times.full) ?? times.full(task.due))]
        if let closed, today - closed > 1 { values["ago"] = .number(today - closed) }
        if task.assignee != answer.speaker?.id { values["person"] = words.person(task.assignee).map { .person($0) } }
        values["result"] = task.result.map { .text($0.visible) }
        values["money"] = task.money.map { .text(words.money($0)) }
        values["count"] = count.map { .number($0) }
        return values
    }

    /// Who leads a client, or how to reach them.
    func answer(_ card: ClientCard) -> [String] {
        var values: PhraseValues = ["client": .client(card.client.name.visible)]
        switch card.question {
        case .manager:
            values["person"] = words.person(card.client.manager).map { .person($0) }
            return [speech.say(card.client.manager == nil ? "answer.noManager" : "answer.manager", values)]
        case .phone:
            values["phone"] = card.client.phone.map { .text($0.visible) }
            values["contact"] = card.client.contact.map { .text($0.visible) }
            return [speech.say(card.client.phone == nil ? "answer.noPhone" : "answer.phone", values)]
        case nil: return []
        }
    }
}
