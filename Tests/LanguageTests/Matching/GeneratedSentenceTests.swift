import Testing

@testable import Language

@Suite("Sentences made from the templates") struct GeneratedSentenceTests {
    /// Sentences that so few words are left of that another intent has the better right to them, by their templates' files.
    private static let claimed: [String: [String: String]] = [
        "head/fine.list.yaml": [
            "fine.give": "«штраф Коваленко»: a name of the same form in every case may be he who is fined; the sum is asked"
        ],
        "head/reward.give.yaml": ["bonus.show": "«дать премиям»: no person and no sum, so nothing is given"],
        "head/target.set.yaml": ["target.show": "“give sales target”: no figure, so nothing is set"],
        "task/add.yaml": ["task.list": "“task”, «задачи к Globex»: nothing to be done is said", "dialog.yes": "«хорошо бы»: an assent"],
        "task/list.yaml": ["task.done": "a bare “done” or «сделано» reports work; which task is asked"],
        "task/move.yaml": ["dialog.correct": "«на завтра лучше»: of what was said just before"],
        "task/note.yaml": ["phrase.teach": "a bare “note”; what is asked"],
    ]

    @Test("are understood as their own intent", arguments: Tongue.allCases, [0, 1])
    func own(tongue: Tongue, extras: Int) {
        let book = BuiltInRules.built.book
        var maker = SentenceMaker(book: book, seed: 1), made = 0
        for rule in book.rules where !book.intents[rule.intent].isAnswer {
            let intent = book.intents[rule.intent].id
            guard let sentence = maker.sentence(of: rule, in: tongue, extras: extras) else { continue }
            made += 1
            let read = BuiltInRules.read(sentence).commands.map(\.intent)
            if read.count == 1, Self.claimed[rule.file]?[read[0]] != nil { continue }
            #expect(read == [intent], "\(rule.file):\(rule.line): “\(sentence)”")
        }
        #expect(made > 250)
    }
}
