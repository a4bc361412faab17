import Dates
import Foundation
import Testing

@testable import Language

/// The grammar of `Intents/words`, read once.
enum BuiltInGrammar {
    static let read: (grammar: EntityGrammar, findings: [Finding]) = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Intents").standardized
        var texts: [String: String] = [:]
        let files = FileManager.default.enumerator(at: root.appending(path: "words"), includingPropertiesForKeys: nil)!
        for case let url as URL in files where url.pathExtension == "yaml" {
            texts[String(url.standardized.path.dropFirst(root.path.count + 1))] = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
        }
        let folder = SourceFolder(texts: texts)
        var findings = folder.findings
        let grammar = EntityGrammar(source: folder, findings: &findings)
        return (grammar, findings)
    }()

    static var grammar: EntityGrammar { read.grammar }
}

/// Monday 2026-11-23 09:00, the clock of the examples in Contract, “Time conventions”.
let monday = Moment(iso: "2026-11-23T09:00")!

/// One line of a corpus: what is said, and what it means.
struct Sample: CustomTestStringConvertible, Sendable {
    let said: String
    let meant: [String]

    var testDescription: String { said }

    static func rows(_ corpus: String) -> [Sample] {
        corpus.split(separator: "\n").map { line in
            let fields = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            return Sample(said: fields[0], meant: Array(fields.dropFirst()))
        }
    }
}

extension EntityGrammar {
    func readings(of text: String) -> [Entity] { entities(in: Tokenizer().tokens(of: text)) }

    /// The surest readings of a kind that parse all of the text.
    func whole<Value>(_ text: String, _ value: (Entity.Value) -> Value?) -> [Value] {
        let tokens = Tokenizer().tokens(of: text)
        let all = entities(in: tokens).filter { $0.from == 0 && $0.to == tokens.count }.compactMap { entity in
            value(entity.value).map { (cost: entity.cost, value: $0) }
        }
        let least = all.map(\.cost).min()
        return all.filter { $0.cost == least }.map(\.value)
    }
}

extension Entity.Value {
    var time: TimeExpression? { if case .time(let time) = self { time } else { nil } }
    var length: Duration? { if case .duration(let duration) = self { duration } else { nil } }
    var shift: Duration? { if case .shift(let duration) = self { duration } else { nil } }
    var percent: String? { if case .percent(let text) = self { text } else { nil } }
    var tasks: String? { if case .tasks(let references) = self { references.joined(separator: " ") } else { nil } }

    var amount: String? {
        if case .amount(let amount) = self { amount.value + (amount.currency.map { " " + $0 } ?? "") } else { nil }
    }

    /// The rule as it is settled on Monday, with its first moment where it has one.
    var settled: String? {
        guard case .recurrence(let rule, let start) = self, let (rule, when) = try? rule.settled(start: start, now: monday) else {
            return nil
        }
        return rule.rrule + (when.map { " " + $0.iso } ?? "")
    }
}
