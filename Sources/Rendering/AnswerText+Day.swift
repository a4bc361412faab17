import Dates
import Department
import Dialogue
import Language
import Phrases

extension AnswerText {
    /// The day plan: today's tasks, then those left undone on the last working day, then older ones; one screen at most.
    func plan(_ plan: DayPlan) -> [String] {
        var lines = [greeting(plan)]
        let tasks = plan.today + plan.undone + plan.overdue
        var rows = blocks(Array(tasks.prefix(AnswerText.screen)), from: 1, time: .due(onDay: plan.day), showing: plan.person)[...]
        for (title, tasks) in [(nil, plan.today), ("plan.undone", plan.undone), ("plan.overdue", plan.overdue)] {
            let block = rows.prefix(tasks.count)
            if let title, !block.isEmpty { lines.append(speech.say(title)) }
            lines += block.flatMap(\.self)
            rows = rows.dropFirst(tasks.count)
        }
        let hidden = tasks.count - AnswerText.screen
        if hidden > 0 { lines.append(style.colored(speech.say("plan.more", ["count": .number(hidden)]), .faint)) }
        if tasks.isEmpty, plan.person == answer.speaker?.id { lines.append(speech.say("plan.hint")) }
        return lines
    }

    private func greeting(_ plan: DayPlan) -> String {
        let counts = [("today", plan.today.count), ("undone", plan.undone.count), ("overdue", plan.overdue.count)]
        var values: PhraseValues = [:]
        for (place, count) in counts where count > 0 || place == "today" { values[place] = .number(count) }
        let isIdle = counts.allSatisfy { $0.1 == 0 }
        let facts = isIdle ? speech.say("plan.nothing") : speech.say("plan.facts", values)
        let name = words.person(plan.person) ?? ""
        let key = plan.person != answer.speaker?.id ? "of" : !plan.isFirstOpening ? "again" : partOfDay
        return speech.say("plan.\(key)", ["name": .person(name), "facts": .text(facts), "day": .text(times.full(plan.day))])
    }

    private var partOfDay: String {
        switch answer.now.time.hour {
        case ..<12: "morning"
        case ..<18: "day"
        default: "evening"
        }
    }

    /// The summary of a day: what is done, what is left, and the offer to move it to the next working day.
    func outcome(_ outcome: DayOutcome) -> [String] {
        let isOwn = outcome.person == answer.speaker?.id
        let values: PhraseValues = [
            "name": .person(words.person(outcome.person) ?? ""), "done": .number(outcome.done.count), "left": .number(outcome.left.count),
        ]
        let isEmpty = outcome.done.isEmpty && outcome.left.isEmpty
        let key = !isOwn ? "of" : isEmpty ? "empty" : outcome.left.isEmpty ? "allDone" : "head"
        var lines = [speech.say("outcome.\(key)", values)]
        if !outcome.done.isEmpty { lines.append(speech.say("outcome.done", ["titles": .text(titles(outcome.done))])) }
        if !outcome.left.isEmpty {
            lines.append(speech.say("outcome.left"))
            lines += rows(Array(outcome.left.prefix(AnswerText.screen)), from: 1, time: .due(onDay: outcome.day), showing: outcome.person)
        }
        let next: PhraseValues = ["day": .text(times.full(outcome.nextWorkingDay)), "count": .number(outcome.tomorrow.count)]
        if !outcome.tomorrow.isEmpty { lines.append(speech.say("outcome.tomorrow", next)) }
        if !outcome.left.isEmpty { lines.append(style.colored(speech.say("outcome.offer", next), .question)) }
        return lines
    }

    private func titles(_ tasks: [TaskItem]) -> String {
        let most = 5
        let titles = tasks.prefix(most).map(words.title).joined(separator: "; ")
        return tasks.count <= most
            ? titles : speech.say("outcome.andMore", ["titles": .text(titles), "count": .number(tasks.count - most)])
    }
}
