import Foundation

@testable import Language

/// The department of the examples, and the grammar from the rule files of the repository.
enum NameWorld {
    static let grammar: NameGrammar = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Intents/words/names").standardized
        var texts: [String: String] = [:]
        for name in ["endings", "lists", "spelling", "first-names"] {
            texts["words/names/\(name).yaml"] = (try? String(contentsOf: folder.appending(path: "\(name).yaml"), encoding: .utf8)) ?? ""
        }
        let source = SourceFolder(texts: texts)
        var findings = source.findings
        let grammar = NameGrammar(folder: source, findings: &findings)
        precondition(findings.isEmpty, "\(findings)")
        return grammar
    }()

    static let people: [(name: String, aliases: [String])] = [
        ("Орлова Марина", ["Марина Викторовна"]), ("Иванов Сергей", []), ("Петрова Ольга", []), ("Сидоров Дмитрий", []),
        ("Лебедев Дмитрий", []),
        ("Кузнецова Анна", []), ("Коваленко Юрий", []), ("Чёрных Павел", []), ("Ким Алексей", []), ("Соловьёв Игорь", []),
        ("Смирнова Мария", []),
        ("Громов Виктор", ["директор"]),
    ]

    static let clients: [(name: String, aliases: [String])] = [
        ("ООО «Ромашка»", ["Ромашка"]), ("АО «Вектор»", ["Вектор"]), ("ИП Захаров", ["Захаров"]), ("Северный ветер", []),
        ("Альфа-Трейд", ["Альфа"]),
        ("Acme Ltd", ["Acme", "Акме"]), ("Техносила", []), ("Газстрой", []), ("Три медведя", []), ("Стройинвест", []), ("Ладога", []),
        ("Globex", ["Глобекс"]), ("Фёдоров Николай", []), ("Петров Андрей", []), ("Мир окон", []), ("Завод ЖБИ-5", ["ЖБИ", "ЖБИ-5"]),
        ("Вега", []),
    ]

    /// Read only, so that parallel tests may share it.
    nonisolated(unsafe) private static let shared = index(people: people, clients: clients)

    static func index() -> NameIndex { shared }

    static func index(people: [(name: String, aliases: [String])], clients: [(name: String, aliases: [String])]) -> NameIndex {
        let index = NameIndex()
        for (kind, all) in [(NameID.Kind.person, people), (.client, clients)] {
            for (place, entry) in all.enumerated() {
                let id = NameID(kind: kind, number: place + 1)
                index.add(id, name: entry.name, forms: grammar.forms(of: id, name: entry.name, aliases: entry.aliases))
            }
        }
        return index
    }

    /// What the finder says, as text: «Петрову» → "Петров Андрей д, Петрова Ольга в".
    static func readings(_ text: String, in index: NameIndex) -> [(span: String, readings: [NameReading], cost: Int)] {
        let tokens = Tokenizer().tokens(of: text)
        return grammar.names(in: tokens, source: index).compactMap { entity in
            guard case .names(let readings) = entity.value else { return nil }
            let scalars = Array(text.unicodeScalars)[tokens[entity.from].from..<tokens[entity.to - 1].to]
            return (String(String.UnicodeScalarView(scalars)), readings, entity.cost)
        }
    }
}

extension CaseSet {
    /// «ирдвтп» by first letters, * for any.
    var letters: String {
        if self == .any { return "*" }
        return zip("ирдвтп", 0..<6).compactMap { rawValue & 1 << $1 == 0 ? nil : String($0) }.joined()
    }
}
