import Dates
import Foundation
import Testing

@testable import Language

/// The rules of the folder `Intents/`, compiled once, and the world that their examples speak of.
enum BuiltInRules {
    static let repository = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

    static let texts: [String: String] = {
        let root = repository.appending(path: "Intents").resolvingSymlinksInPath()
        var texts: [String: String] = [:]
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)!
        for case let url as URL in files where url.pathExtension == "yaml" {
            texts[String(url.standardized.path.dropFirst(root.path.count + 1))] = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
        }
        return texts
    }()

    static var folder: SourceFolder { RuleSources(texts: texts).folder() }

    static let built: BuiltImage = {
        var findings: [Finding] = []
        return BuiltImage(folder: folder, findings: &findings)
    }()

    static let reader = built.reader

    /// Read only, so that parallel tests may share it.
    nonisolated(unsafe) static let world: ExampleWorld = {
        var findings: [Finding] = []
        return ExampleWorld(folder: folder, names: built.names, findings: &findings)
    }()

    static var context: ReadingContext { ReadingContext(now: world.now, names: world.index) }

    static func read(_ text: String) -> Understanding { reader.read(text, in: context) }

    /// Whether a command of this intent changes something.
    static func changes(_ intent: IntentID) -> Bool { built.book.intent(intent)?.changes ?? false }
}

extension Understanding {
    /// As the rows of the corpora show it: `task.add {kind: call} ? when + undo {}`, `–` where nothing was understood.
    var shown: String { commands.isEmpty ? "–" : commands.map(\.shown).joined(separator: " + ") }
}

extension Match {
    fileprivate var shown: String {
        let said = slots.map { "\($0.name.name): \($0.value.texts.joined(separator: " "))" }.joined(separator: ", ")
        return "\(intent.rawValue) {\(said)}" + (ask.map(\.shown) ?? "")
    }
}

extension Ask {
    fileprivate var shown: String {
        let names = options.isEmpty ? "" : " (\(options.map(\.name).joined(separator: ", ")))"
        return " ? \(slot.name)\(names)" + (impossible.map { " !\($0)" } ?? "")
    }
}

/// A row of a corpus: `what is said | how it is read | what it was corrected to`.
struct Phrase: CustomTestStringConvertible, Sendable {
    let said: String
    let read: String
    let corrected: String?

    var testDescription: String { said }

    static func rows(_ corpus: String) -> [Phrase] {
        corpus.split(separator: "\n").map { line in
            let fields = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            return Phrase(said: fields[0], read: fields[1], corrected: fields.count > 2 ? fields[2] : nil)
        }
    }
}
