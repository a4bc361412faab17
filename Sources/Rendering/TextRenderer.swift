import Dates
import Department
import Dialogue
import Language
import Phrases

/// Renders answers as text for people: the same words on a terminal, in a pipe and in a messenger, in the style of each.
///
/// A reply has no empty lines, no control characters from user text, and says nothing by color alone.
package struct TextRenderer {
    private let book: Phrasebook
    private let names: NameGrammar
    let rules: RuleBook
    private let style: TextStyle

    package init(book: Phrasebook, names: NameGrammar, rules: RuleBook, style: TextStyle = TextStyle()) {
        self.book = book
        self.names = names
        self.rules = rules
        self.style = style
    }

    package func text(of answer: Answer) -> String {
        AnswerText(answer: answer, speech: speech(in: answer.language), rules: rules, style: style).lines.joined(separator: "\n")
    }

    func speech(in language: LanguageCode) -> Speech { Speech(book: book, names: names, language: language) }

    /// The phrase under the key, with plain texts in its places; the key itself if the book lacks it.
    package func phrase(_ key: String, _ language: LanguageCode, _ values: [String: String] = [:]) -> String {
        speech(in: language).say(key, PhraseValues(texts: values))
    }

    /// The same outside a conversation: without rules for names, which are not declined or shortened.
    package static func phrase(_ key: String, _ language: LanguageCode, _ values: [String: String], of book: Phrasebook) -> String {
        Speech(book: book, names: NameGrammar(), language: language).say(key, PhraseValues(texts: values))
    }

    /// The title of a task, the same in text and in JSON.
    func title(_ task: TaskItem, of answer: Answer) -> String {
        let speech = speech(in: answer.language)
        return TaskWords(speech: speech, directory: answer.directory, times: TimeWords(speech: speech, today: answer.now.day)).title(task)
    }

    /// The title of a task without a wording of its own: «звонок Ромашке», "call Acme".
    func title(of kind: TaskKind?, client: String?, participant: String?, in language: LanguageCode) -> String {
        let speech = speech(in: language)
        let words = TaskWords(speech: speech, directory: Directory(), times: TimeWords(speech: speech, today: Day(number: 0)))
        return words.title(kind: kind, client: client, participant: participant)
    }
}

extension PhraseValues {
    /// Plain texts, made safe to show. The value named `name` is a person's name, so a phrase can address them by first name.
    init(texts: [String: String]) {
        self = [:]
        for (place, text) in texts { self[place] = place == "name" ? .person(text.visible) : .text(text.visible) }
    }
}
