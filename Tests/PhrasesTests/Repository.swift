import Foundation
import Language
import Phrases

/// The files that these tests read: the rules of `Intents/` and the Swift sources.
enum Repository {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

    /// The phrasebook with everything wrong in its files, and the ids of all intents.
    static let replies: (book: Phrasebook, findings: [Finding], intents: Set<String>) = {
        let folder = SourceFolder(texts: texts(in: "Intents", ext: "yaml"))
        var findings = folder.findings, others: [Finding] = []
        let book = Phrasebook(folder, findings: &findings)
        return (book, findings, Set(RuleBook(folder: folder, findings: &others).intents.map(\.id.rawValue)))
    }()

    /// What the sources say of keys, and all their words.
    static let sources: (patterns: Set<KeyPattern>, words: Set<Substring>) = {
        let sources = texts(in: "Sources", ext: "swift").values.map(SwiftText.init)
        return (Set(sources.flatMap(\.literals).compactMap(KeyPattern.init)), sources.reduce(into: []) { $0.formUnion($1.words) })
    }()

    private static func texts(in folder: String, ext: String) -> [String: String] {
        let root = root.appending(path: folder).resolvingSymlinksInPath()
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        return files.filter { $0.pathExtension == ext }.reduce(into: [:]) { texts, file in
            texts[String(file.standardized.path.dropFirst(root.path.count + 1))] = try? String(contentsOf: file, encoding: .utf8)
        }
    }
}
