import Dates
import Department
import Dialogue
import Language

/// How a line was read: corrections, the rule, the meaning of each word, and the next best reading.
extension AnswerText {
    func explanation(_ line: Explanation) -> [String] {
        if let slot = line.answered {
            return [speech.say("explain.answered", ["text": .text(line.text.visible), "slot": .text(name(ofSlot: slot))])]
        }
        var lines = line.isCorrected ? [speech.say("explain.mended", ["text": .text(line.text.visible)])] : []
        lines += line.taught.map {
            speech.say("explain.taught", ["phrase": .text($0.phrase.visible), "meaning": .text($0.meaning.visible)])
        }
        if line.commands.isEmpty { lines.append(speech.say("explain.notUnderstood")) }
        for command in line.commands { lines += explanation(command, of: line) }
        return lines
    }

    private func explanation(_ command: Match, of line: Explanation) -> [String] {
        guard let evidence = command.evidence else { return [] }
        let head = speech.say("explain.head", ["purpose": .text(purpose(of: command.intent)), "rule": .text(place(ofRule: evidence.rule))])
        return [head] + pieces(of: command, evidence, line) + [runnerUp(evidence)].compactMap(\.self)
    }

    /// Each slot once, with all its words, in the order of the line.
    private func pieces(of command: Match, _ evidence: Evidence, _ line: Explanation) -> [String] {
        var groups: [(slot: SlotName?, words: [String])] = []
        for piece in evidence.pieces.sorted(by: { $0.from < $1.from }) {
            let words = line.words(of: piece).visible
            if let place = groups.firstIndex(where: { $0.slot == piece.slot }) {
                groups[place].words.append(words)
            } else {
                groups.append((piece.slot, [words]))
            }
        }
        return groups.map { slot, words in
            let said = words.map { speech.say("explain.said", ["text": .text($0)]) }.joined(separator: " ")
            guard let slot else { return "  " + speech.say("explain.words", ["said": .text(said)]) }
            let value = command.slots.first { $0.name == slot }.map { self.value(of: $0) } ?? ""
            return "  " + speech.say("explain.slot", ["said": .text(said), "slot": .text(name(ofSlot: slot)), "value": .text(value)])
        }
    }

    private func runnerUp(_ evidence: Evidence) -> String? {
        evidence.runnerUp.map { other in
            speech.say(
                other.cost > 0 ? "explain.dearer" : "explain.looser",
                ["purpose": .text(purpose(of: other.intent)), "rule": .text(place(ofRule: other.rule))])
        }
    }

    /// «task/add.yaml:12»: without the folder of a user's own rules, which is nobody's business in a chat.
    func place(ofRule rule: String) -> String { rule.split(separator: "/").suffix(2).joined(separator: "/") }

    func name(ofSlot slot: SlotName) -> String {
        speech.sayIfKnown("slot.\(slot.name)") ?? speech.sayIfKnown("field.\(slot.name)") ?? slot.name
    }

    /// «звонок», «завтра, вт 24.11 в 14:00», «ООО «Ромашка»».
    func value(of slot: Slot) -> String {
        switch slot.value {
        case .text(let id) where slot.name.type == .listed: (speech.sayIfKnown("\(slot.name.name).\(id)") ?? id).visible
        case .text(let text): text.visible
        case .when(.day(let day)): times.full(day)
        case .when(.moment(let moment)): times.full(Due(moment.day, moment.time))
        case .when(let when): times.span(when)
        case .duration(let duration): times.length(minutes: duration.days * 1440 + duration.minutes)
        case .recurrence(let rule): times.rule(rule)
        case .me: speech.say("explain.me")
        case .tasks(let references): references.map { speech.sayIfKnown("tasks.\($0)") ?? $0 }.joined(separator: ", ")
        case .several(let values): values.map { value(of: Slot(name: slot.name, value: $0)) }.joined(separator: ", ")
        case .amount, .name, .unknownName: slot.value.texts.joined(separator: ", ").visible
        }
    }
}
