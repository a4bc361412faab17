import Testing

@testable import Language

@Suite("Sentences made from the templates") struct GeneratedSentenceTests {
    /// Sentences that so few words are left of that another intent has the better right to them, by their templates' files.
    private static let claimed: [String: [String: String]] = [
        "head/fine.list.yaml": [
            "fine.give": "«штраф Коваленко»: a name of the same form in every case may be he who is fined; the sum is asked"
        ],
        "head/reward.give.yaml": ["bonus.show": "«дать премиальные»: no sum, and the name in no case, so nothing is given"],
        "head/target.set.yaml": ["target.show": "“give sales target”: no figure, so nothing is set"],
        "head/target.show.yaml": ["day.plan": "«покажи план для Коваленко»: the day's, where no figure is named"],
        "head/feedback.give.yaml": ["feedback.list": "«замечания всех менеджеров»: no word of giving"],
        "head/absence.set.yaml": ["absence.list": "«дай отпуска»: nobody is named, so nothing is noted"],
        "task/add.yaml": [
            "dialog.yes": "«хорошо бы»: an assent", "client.show": "«напомни про Globex»: what there is of the client",
            "task.done": "“finish Globex”: the task that there is",
        ],
        "task/done.yaml": [
            "task.add": "«завершить Globex завтра»: an infinitive of something unnamed", "task.list": "«выполнено завтра»: a status",
        ],
        "task/list.yaml": [
            "task.done": "a bare “done” or «сделано» reports work; which task is asked", "client.show": "“open Globex”: the client's card",
            "status.show": "«что с Коваленко»: how he is doing", "task.add": "«Коваленко сообщения»: one message or several",
            "sales.show": "«сколько договоров закрыл Коваленко»: documents are sales",
        ],
        "head/reward.suggest.yaml": ["reward.list": "“any rewards tomorrow”: those that were given"],
        "talk/journal.show.yaml": ["rule.show": "«что там правила»: the noun"],
    ]

    /// A name of one form in every case may stand for any person of a sentence, «2 часа» for a length or a shift, «за 2 часа» for a
    /// reminder or a deadline, «звонки» for a kind or a figure: which of them is meant only the sentence as a whole tells.
    private static let alike = [
        SlotName.assignee: SlotName.person, .participant: .person, .shift: .duration, .remind: .when, .metric: .kind,
    ]

    private static func named(_ slots: some Sequence<SlotName>) -> Set<SlotName> { Set(slots.map { alike[$0] ?? $0 }) }

    @Test("are understood as their own intent with their own slots", arguments: LanguageCode.allCases, 0...2)
    func own(language: LanguageCode, extras: Int) {
        let book = BuiltInRules.built.book
        var made = 0
        for seed in 5...8 {
            var maker = SentenceMaker(book: book, seed: UInt64(seed))
            // The words that name a task stand in no template.
            for rule in book.rules where !book.intents[rule.intent].isAnswer && rule.rest != .taskName {
                // A day alone is nothing: only words of a title make a task of it.
                if rule.isWording, rule.hasRest, !rule.required.contains(where: { book.segments[$0].isWords }) { continue }
                guard let sentence = maker.sentence(of: rule, in: language, extras: extras) else { continue }
                made += 1
                let read = BuiltInRules.read(sentence.text).commands
                if read.count == 1, Self.claimed[book.file(of: rule)]?[read[0].intent.rawValue] != nil { continue }
                let place = "\(book.file(of: rule)):\(rule.line): “\(sentence.text)”"
                #expect(read.map(\.intent) == [book.intents[rule.intent].id], "\(place)")
                let said = read.flatMap {
                    $0.slots.map(\.name) + ($0.ask?.options.isEmpty == false ? [$0.ask?.slot].compactMap(\.self) : [])
                }
                let expected = sentence.slots.union(rule.isWording ? [.title] : [])
                #expect(Self.named(said) == Self.named(expected), "\(place)")
            }
        }
        #expect(made > 1000)
    }
}
