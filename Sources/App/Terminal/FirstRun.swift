import Dates
import Department
import Language

/// The first run: whoever starts an empty department becomes its head.
struct FirstRun {
    let service: any AssistantService
    let terminal: Terminal
    let settings: Settings
    let language: LanguageCode

    /// The head, and the language in which the name is written; nil if no name was given.
    func meet() throws -> (person: Person, language: LanguageCode)? {
        let language = settings.language ?? language
        try terminal.show(service.phrase("start.welcome", language, [:]))
        if let name = try settings.speaker.flatMap(name) { return try enter(name) }
        while let said = try terminal.ask(service.phrase("start.yourName", language, [:])) {
            if let name = try name(said) { return try enter(name) }
            try terminal.show(service.phrase("start.notAName", language, [:]))
        }
        return nil
    }

    /// The name in what was said: «меня зовут Крылова Наталья», "I'm Dave Miller". Nil if it is a command, or no words of letters.
    private func name(_ said: String) throws -> String? {
        try service.introduction(in: said, at: Clock(fixed: settings.now).now.moment).flatMap { FirstRun.isName($0) ? $0 : nil }
    }

    private func enter(_ name: String) throws -> (person: Person, language: LanguageCode)? {
        let language = settings.language ?? FirstRun.language(of: name)
        let entered = FirstRun.surnameFirst(name, given: service.phrase("start.firstName", language, ["name": name]))
        return try service.found(head: entered, clock: Clock(fixed: settings.now)).map { ($0, language) }
    }

    /// The name as the directory writes it: «марина орлова» → «Орлова Марина».
    static func surnameFirst(_ name: String, given: String) -> String {
        var words = name.split(separator: " ").map(String.init)
        if words.count == 2, words[0].lowercased() == given.lowercased() { words.swapAt(0, 1) }
        return words.map { $0 == $0.lowercased() ? $0.prefix(1).uppercased() + $0.dropFirst() : $0 }.joined(separator: " ")
    }

    /// Whether the text is words of letters, with the signs of names: «Петрова-Водкина Анна», "O'Neil Kim".
    static func isName(_ text: String) -> Bool {
        text.count <= 80 && text.contains(where: \.isLetter)
            && text.allSatisfy { $0.isLetter || $0 == " " || $0 == "-" || $0 == "'" || $0 == "’" || $0 == "." }
    }

    static func language(of name: String) -> LanguageCode {
        name.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) } ? .ru : .en
    }
}
