import Testing

@testable import Language

@Suite("Sentences made from the templates") struct GeneratedSentenceTests {
    @Test("are understood as their own intent", arguments: Tongue.allCases, [0, 1])
    func own(tongue: Tongue, extras: Int) {
        let book = BuiltInRules.built.book
        var maker = SentenceMaker(book: book, seed: 1)
        var made = 0
        for rule in book.rules where !book.intents[rule.intent].isAnswer {
            let intent = book.intents[rule.intent].id, place = "\(rule.file):\(rule.line)"
            for _ in 0..<3 {
                guard let sentence = maker.sentence(of: rule, in: tongue, extras: extras) else { continue }
                made += 1
                let read = BuiltInRules.read(sentence)
                if read.commands.map(\.intent) != [intent] { print("GEN \(extras) \(place) \(intent): “\(sentence)” → \(read.shown)") }
            }
        }
        print("GENTOTAL", made)
    }
}
