import Department
import Language

/// The first meeting: an empty department gets its head, who is whoever started it.
struct FirstMinute {
    let conversation: any Conversation
    let terminal: Terminal
    let settings: Settings
    let language: Tongue

    /// The head, with the language that their name is written in; nil where no name was given.
    func meet() throws -> (person: Person, language: Tongue)? {
        let tongue = settings.language ?? language
        try terminal.show(conversation.phrase("start.welcome", tongue, [:]))
        while let name = try terminal.ask(conversation.phrase("start.yourName", tongue, [:])) {
            guard FirstMinute.isName(name) else {
                try terminal.show(conversation.phrase("start.notAName", tongue, [:]))
                continue
            }
            guard let head = try conversation.found(head: name, clock: Clock(fixed: settings.now)) else { return nil }
            return (head, settings.language ?? FirstMinute.language(of: name))
        }
        return nil
    }

    /// Words of letters, with the signs that names have: «Петрова-Водкина Анна», "O'Neil Kim".
    static func isName(_ text: String) -> Bool {
        text.count <= 80 && text.contains(where: \.isLetter)
            && text.allSatisfy { $0.isLetter || $0 == " " || $0 == "-" || $0 == "'" || $0 == "’" || $0 == "." }
    }

    static func language(of name: String) -> Tongue {
        name.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) } ? .ru : .en
    }
}
