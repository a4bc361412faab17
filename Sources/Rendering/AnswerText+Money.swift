import Department
import Dialogue
import Language
import Phrases

// What open and overdue tasks come to: «5 оплат отдела на 2 187 000 ₽. Больше всех: …». Phrases are under `sums`.
extension AnswerText {
    /// The number and the sums of a list, and who owes most; nothing for a list that isn't about money.
    func money(of list: TaskList, _ question: TaskQuestion? = nil) -> [String] {
        guard let money = list.money else { return [] }
        let unknown = question == .forecast ? [speech.say("sums.noForecast")] : []
        guard money.count > 0 else { return unknown + [nothing(list.filter, question)] }
        switch question {
        case .closing: return [speech.say("sums.closing", description(list.filter, ["kinds": .text(told(money.kinds))]))]
        case .debtors: return debtors(money, list.filter) + [total(money, list.filter)]
        case nil where money.clients.count < 2: return [total(money, list.filter)]
        default: return unknown + [total(money, list.filter)] + debtors(money, list.filter)
        }
    }

    private func nothing(_ filter: TaskFilter, _ question: TaskQuestion?) -> String {
        capitalized(speech.say(question == .closing ? "sums.nothingCloses" : "sums.nothing", description(filter)))
    }

    /// «Просрочено 7 дел на 424 000 ₽, без суммы 6.», for any number of tasks.
    func overdue(_ overdue: MoneySummary) -> String {
        var filter = TaskFilter()
        filter.status = .overdue
        return total(overdue, filter)
    }

    /// The tasks of a week with the largest sums, in one line.
    func largest(_ tasks: [TaskItem]) -> String {
        let told = tasks.map { task in
            var values: PhraseValues = ["what": .text(words.title(task)), "when": .text(times.full(task.due))]
            values["sum"] = task.money.map { .text(words.money($0)) }
            values["person"] = words.person(task.assignee).map { .person($0) }
            return speech.say("sums.task", values)
        }
        return speech.say("sums.largest", ["tasks": .text(told.joined(separator: "; "))])
    }

    private func total(_ money: MoneySummary, _ filter: TaskFilter) -> String {
        var values = description(filter, ["total": .number(money.count)])
        values["counted"] = .text(speech.say("counted.\(filter.kind?.rawValue ?? "none")", ["count": .number(money.count)]))
        values["sums"] = sums(money.sums)
        values["unpriced"] = money.unpriced > 0 && !money.sums.isEmpty ? .number(money.unpriced) : nil
        let priced = money.kinds.filter { !$0.sums.isEmpty }
        values["kinds"] = filter.kind == nil && priced.count > 1 ? .text(told(priced)) : nil
        return capitalized(speech.say(filter.status == .overdue ? "sums.overdue" : "sums.open", values))
    }

    private func debtors(_ money: MoneySummary, _ filter: TaskFilter) -> [String] {
        let told = money.clients.map { row in
            var values: PhraseValues = [:]
            values["client"] = .text(words.client(row.client) ?? speech.say("sums.noClient"))
            values["sums"] = sums(row.sums)
            return speech.say("sums.client", values)
        }
        guard !told.isEmpty else { return [] }
        let key = filter.kind == .payment ? "sums.debtors" : "sums.most"
        return [speech.say(key, ["clients": .text(told.joined(separator: ", "))])]
    }

    /// «1 договор на 285 000 ₽, 4 оплаты на 1 763 000 ₽».
    private func told(_ kinds: [MoneySummary.KindSum]) -> String {
        kinds.map { row in
            var values: PhraseValues = ["count": .number(row.count)]
            values["counted"] = .text(speech.say("counted.\(row.kind?.rawValue ?? "none")", ["count": .number(row.count)]))
            values["sums"] = sums(row.sums)
            return speech.say("sums.kind", values)
        }.joined(separator: ", ")
    }

    private func sums(_ sums: [Money]) -> PhraseValues.Value? {
        sums.isEmpty ? nil : .text(sums.map(words.money).joined(separator: speech.say("sums.and")))
    }

    private func description(_ filter: TaskFilter, _ more: PhraseValues = [:]) -> PhraseValues {
        var values = description(filter)
        for name in ["total", "kinds"] { values[name] = more[name] ?? values[name] }
        return values
    }
}
