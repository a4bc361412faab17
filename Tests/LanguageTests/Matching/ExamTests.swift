import Foundation
import Testing

@testable import Language

/// The phrases of the exam, where it lies beside the repository.
private enum Exam {
    struct Row: Decodable {
        struct Command: Decodable { let intent: String }

        let text: String
        let commands: [Command]
    }

    static let files: [URL] = {
        let folder = BuiltInRules.repository.appending(path: "../shared/exam").standardized.resolvingSymlinksInPath()
        let all = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return all.filter { $0.lastPathComponent.hasPrefix("phrases-") && $0.pathExtension == "jsonl" }.sorted { $0.path < $1.path }
    }()

    static func rows() throws -> [Row] {
        try files.flatMap { file in
            try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map { try JSONDecoder().decode(Row.self, from: $0) }
        }
    }
}

@Suite("The exam's phrases") struct ExamTests {
    @Test("none is read as a wrong changing command", .enabled(if: !Exam.files.isEmpty, "the exam isn't there"))
    func harmless() throws {
        let rows = try Exam.rows()
        var wrong: [String] = []
        for row in rows {
            let read = BuiltInRules.read(row.text)
            var meant = row.commands.map { IntentID(rawValue: $0.intent) }
            for match in read.commands {
                if let place = meant.firstIndex(of: match.intent) {
                    meant.remove(at: place)
                } else if BuiltInRules.changes(match.intent), match.ask == nil {
                    wrong.append("\(row.text) → \(read.shown)")
                }
            }
        }
        print("\(wrong.count) of \(rows.count) phrases are read as a wrong changing command")
        #expect(wrong == [])
    }

    @Test("every intent that changes something says so")
    func changing() {
        let heads = ["task.", "fine.", "reward.", "target.", "person.", "client.", "absence.", "rule.", "control.", "feedback."]
        let harmless = ["list", "show", "find", "history", "suggest", "idle"]
        for intent in BuiltInRules.built.book.intents where heads.contains(where: intent.id.rawValue.hasPrefix) {
            let name = String(intent.id.rawValue.split(separator: ".").last ?? "")
            #expect(intent.changes == !harmless.contains(name), "\(intent.id.rawValue)")
        }
    }
}
