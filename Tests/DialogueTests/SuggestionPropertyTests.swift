import Dates
import Department
import Dialogue
import Language
import Testing

/// Lines of both languages that are mostly not understood: examples with words lost, exchanged and added, and words at random.
@Suite("Whatever was not understood", .serialized) struct SuggestionPropertyTests {
    private static let strange = [
        "штука", "лапша", "бы", "неплохо", "зря", "wibble", "thing", "perhaps", "instead", "ромашка", "Кима", "пятница", "acme", "300",
        "№7",
    ]

    private static func lines(_ count: Int, _ dice: inout LineDice) throws -> [String] {
        let examples = try TestOffice.rules.get().book.intents.filter { !$0.isAnswer }.flatMap(\.examples).map(\.text)
        let words = examples.flatMap { $0.split(separator: " ") }.map(String.init)
        return (0..<count).map { _ in
            var line =
                Int.random(in: 0..<4, using: &dice) == 0
                ? [] : examples.randomElement(using: &dice)?.split(separator: " ").map(String.init) ?? []
            for _ in 0...Int.random(in: 0..<3, using: &dice) {
                let place = Int.random(in: 0...line.count, using: &dice)
                switch Int.random(in: 0..<4, using: &dice) {
                case 0 where line.count > 1: line.remove(at: min(place, line.count - 1))
                case 1: line.insert(words.randomElement(using: &dice) ?? "", at: place)
                default: line.insert(strange.randomElement(using: &dice) ?? "", at: place)
                }
            }
            return line.joined(separator: " ")
        }
    }

    /// Values that stand in the line, each as a slot would show it.
    private static func said(in line: String, _ office: TestOffice) -> Set<String> {
        var said: Set<String> = []
        for found in office.found(in: line) {
            switch found {
            case .names(let readings): said.formUnion(readings.map(\.name))
            case .time(let time), .recurrence(_, let time?):
                for direction in [TimeDirection.order, .review] {
                    guard let when = try? time.resolved(now: office.now.moment, direction: direction) else { continue }
                    said.formUnion([when.iso, String(when.iso.prefix(10))])
                }
                if case .recurrence(let rule, _) = found { said.insert(rule.rrule) }
            case .recurrence(let rule, nil): said.insert(rule.rrule)
            case .duration(let duration), .shift(let duration): said.insert(duration.iso)
            case .amount(let amount): said.formUnion([amount.value, amount.currency ?? amount.value])
            case .percent(let text), .phone(let text), .account(let text): said.insert(text)
            case .tasks(let references): said.formUnion(references)
            case .listed(let list, let value, _, _): said.insert(list == "me" ? "me" : value)
            }
        }
        return said
    }

    @Test("is suggested in the line's own values, and a number does nothing that nobody said", arguments: 1...3)
    func suggestions(seed: Int) throws {
        var dice = LineDice(state: UInt64(seed)), made = 0
        let office = try TestOffice(speaker: "Орлова Марина")
        for line in try Self.lines(120, &dice) {
            try office.say("отмена")
            let suggestions = try office.answer(line).suggestions
            let said: Set<String> = Self.said(in: line, office)
            #expect(suggestions.count <= 3 && Set(suggestions).count == suggestions.count)
            for (place, suggestion) in suggestions.enumerated() {
                made += 1
                try office.say("отмена")
                #expect(try office.answer(line).suggestions == suggestions)
                let before = try office.store.journal(JournalQuery()).count
                let answer = try office.answer("\(place + 1)")
                #expect(answer.parts.count == 1 && answer.corrected == suggestion, "\(line) → \(suggestion)")
                for slot in answer.parts.flatMap(\.slots) {
                    #expect(said.isSuperset(of: slot.value.texts), "\(line) → \(suggestion): \(slot.name) \(slot.value.texts)")
                }
                let isChanged = try office.store.journal(JournalQuery()).count != before
                #expect(!isChanged || answer.parts.allSatisfy { $0.ask == nil }, "\(line) → \(suggestion)")
                if isChanged { try office.say("отмени") }
            }
        }
        #expect(made > 30)
    }
}

/// The same throws for the same seed, on every machine (SplitMix64).
private struct LineDice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
