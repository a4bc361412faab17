import Dates
import Dialogue
import Language

/// The reader of lines as the dialogue wants it.
struct LineUnderstander: Understander {
    let reader: Language.LineReader
    let names: DirectoryNames

    func read(_ text: String, now: Moment, tongue: Tongue) throws -> Understanding {
        try names.checked { reader.read(text, in: ReadingContext(now: now, language: tongue, names: names)) }
    }

    func answer(_ text: String, to question: SlotQuestion, now: Moment, tongue: Tongue) throws -> SlotAnswer? {
        let context = ReadingContext(now: now, language: tongue, names: names)
        switch try names.checked({ reader.answer(text, to: question.slot, of: question.intent, in: context) }) {
        case .slots(let slots): return .slots(slots)
        case .ask(let ask): return .ask(ask)
        case nil: return nil
        }
    }
}

/// What the rule files say of the intents, as help and the questions want it.
struct RuleCatalogue: IntentCatalogue {
    private let book: RuleBook
    let intents: [Dialogue.IntentInfo]

    init(_ book: RuleBook) {
        self.book = book
        intents = book.intents.filter { !$0.isAnswer }.map { intent in
            let examples = Dictionary(grouping: intent.examples, by: \.tongue).mapValues { $0.map(\.text) }
            return Dialogue.IntentInfo(id: intent.id, purpose: intent.purpose, examples: examples)
        }
    }

    func missingSlot(in match: Match) -> String? {
        book.intent(match.intent)?.needs.first { need in !need.satisfiedBy.contains { match[$0] != nil } }?.asked
    }

    func question(for slot: String, of intent: String, in tongue: Tongue) -> String? { book.intent(intent)?.questions[slot]?[tongue] }
}
