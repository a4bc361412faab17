import Dates

/// One command as understood: its intent, its slots and what must still be asked.
///
/// «поставить звонок Ромашке на завтра» → `task.add` with `kind` call, `client` and `when`.
package struct Match: Sendable {
    package var intent: IntentID
    /// Each slot once, in the order of `SlotName`.
    package var slots: [Slot]
    package var ask: Ask?
    /// What the question wants to be told first; nil if nothing in particular.
    package var focus: QuestionFocus?
    /// 0…1; 1 if every word was matched strictly.
    package var confidence: Double
    /// How this reading came about, for `explain`.
    package var evidence: Evidence?

    package init(
        intent: IntentID, slots: [Slot] = [], ask: Ask? = nil, focus: QuestionFocus? = nil, confidence: Double = 1,
        evidence: Evidence? = nil
    ) {
        self.intent = intent
        self.slots = slots
        self.ask = ask
        self.focus = focus
        self.confidence = confidence
        self.evidence = evidence
    }

    package subscript(name: SlotName) -> SlotValue? { slots.first { $0.name == name }?.value }
}

package struct Slot: Hashable, Sendable {
    package let name: SlotName
    package var value: SlotValue

    package init(name: SlotName, value: SlotValue) {
        self.name = name
        self.value = value
    }
}

/// The value of a slot (Contract, “Slot values”).
package enum SlotValue: Hashable, Sendable {
    /// Free text, and ids of closed lists (`kind` call, `status` overdue, `scope` team).
    case text(String)
    case when(When)
    /// `shift`, `duration`, `remind`.
    case duration(Duration)
    case recurrence(Recurrence)
    /// A decimal without spaces; the slot `currency` holds its currency.
    case amount(String)
    /// `tasks`: `#482`, `2`, `last`, `all`, `rest`, `~words`.
    case tasks([String])
    /// A person or client of the directory.
    case name(NameID, name: String)
    /// The speaker: `me`.
    case me
    /// A name that is not in the directory, in the nominative.
    case unknownName(String)
    /// Several people of the directory, the speaker among them perhaps: «сравни Кима и Петрову».
    case several([SlotValue])

    /// The JSON form: a list for `tasks` and for several people, one string for everything else.
    package var texts: [String] {
        switch self {
        case .text(let text), .amount(let text), .unknownName(let text): [text]
        case .when(let when): [when.iso]
        case .duration(let duration): [duration.iso]
        case .recurrence(let rule): [rule.rrule]
        case .tasks(let references): references
        case .name(_, let name): [name]
        case .me: ["me"]
        case .several(let values): values.flatMap(\.texts)
        }
    }
}

extension SlotValue {
    /// Begins a reference to a task by its words: `"~заказать пропуска"`.
    package static let nameMark = "~"

    /// The people that it names, one by one.
    package var each: [SlotValue] { if case .several(let values) = self { values } else { [self] } }

    /// This and another person together; a person who is named twice counts once.
    package func and(_ other: SlotValue) -> SlotValue {
        let all = other.each.reduce(into: each) { if !$0.contains($1) { $0.append($1) } }
        return all.count == 1 ? all[0] : .several(all)
    }
}

/// What must be asked: a missing slot, or an ambiguous one with its options.
package struct Ask: Hashable, Sendable {
    package var slot: SlotName
    /// The candidates for an ambiguous name, as the directory spells them.
    package var options: [Option]
    /// The words of an impossible day or hour.
    package var impossible: String?

    package struct Option: Hashable, Sendable {
        package let name: String
        package let id: NameID?

        package init(name: String, id: NameID?) {
            self.name = name
            self.id = id
        }
    }

    package init(slot: SlotName, options: [Option] = [], impossible: String? = nil) {
        self.slot = slot
        self.options = options
        self.impossible = impossible
    }
}

/// How a reading came about: the rule, and what each of its words matched.
package struct Evidence: Sendable {
    /// `task/add.yaml:12`.
    package var rule: String
    /// Ranges of the utterance (in Unicode scalars) and what each was read as.
    package var pieces: [Piece]
    /// Another rule that fits equally well: `task/list.yaml:12`.
    package var rival: String?
    /// The next best intent and how much more it costs.
    package var runnerUp: RunnerUp?

    package struct RunnerUp: Sendable {
        package let intent: IntentID
        package let rule: String
        package let cost: Int

        package init(intent: IntentID, rule: String, cost: Int) {
            self.intent = intent
            self.rule = rule
            self.cost = cost
        }
    }

    package struct Piece: Sendable {
        package let from: Int
        package let to: Int
        /// The slot (`title` also for words that nothing else covers), or nil for a word of the rule.
        package let slot: SlotName?

        package init(from: Int, to: Int, slot: SlotName?) {
            self.from = from
            self.to = to
            self.slot = slot
        }
    }

    package init(rule: String, pieces: [Piece], rival: String? = nil, runnerUp: RunnerUp? = nil) {
        self.rule = rule
        self.pieces = pieces
        self.rival = rival
        self.runnerUp = runnerUp
    }
}
