import Dates
import Foundation
import Testing

/// The golden conversations of `Tests/Transcripts`: each line that is said, with the expected reply beneath it.
///
///     # now: 2026-11-23T08:55  as: Иванов Сергей
///     > мой день
///     Доброе утро, Сергей. …
///
/// `# demo: 2026-11-24T09:00` goes on in the made-up department as it is then, its head speaking. The line of a rule is told as `N`, so that a rule added above it changes no conversation. A header further down moves the clock or lets somebody else speak. With `PLANERKA_RECORD` set the files are written anew from what
/// was answered, and the test fails: a recording is read by a person, never trusted.
@Suite("Transcripts") struct TranscriptTests {
    @Test(arguments: Transcripts.names) func holds(name: String) throws {
        let file = Transcripts.folder.appending(path: name)
        let written = try String(contentsOf: file, encoding: .utf8)
        let played = try Transcripts.played(written)
        guard ProcessInfo.processInfo.environment["PLANERKA_RECORD"] == nil else {
            try played.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("\(name) was recorded; read it")
            return
        }
        #expect(played == written, "\(Transcripts.firstDifference(played, written))")
    }
}

enum Transcripts {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(
        path: "Transcripts")

    static var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []).filter { $0.hasSuffix(".txt") }.sorted()
    }

    /// The rows of a table beneath its header, all of its columns present.
    static func table(_ name: String) throws -> [[String]] {
        let text = try String(contentsOf: folder.appending(path: "\(name).csv"), encoding: .utf8)
        return text.split(whereSeparator: \.isNewline).dropFirst().map { row in
            row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }

    /// The same conversation with the replies that come now.
    static func played(_ text: String) throws -> String {
        var office = try TestOffice()
        var lines: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("# ") {
                lines.append(line)
                if line.hasPrefix("# demo: ") {
                    office = try TestOffice.demo(at: String(line.dropFirst(8)))
                } else {
                    try set(office, by: line)
                }
            } else if line.hasPrefix("> ") {
                lines.append(line)
                lines.append(try office.say(String(line.dropFirst(2))).replacing(/\.yaml:\d+/, with: ".yaml:N"))
            } else if line.isEmpty, lines.last?.isEmpty == false {
                lines.append("")
            }
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func set(_ office: TestOffice, by header: String) throws {
        for field in header.dropFirst().components(separatedBy: "  ") {
            let parts = field.trimmingCharacters(in: .whitespaces).components(separatedBy: ": ")
            switch parts.first {
            case "now": office.now = try #require(Timestamp(iso: parts[1]))
            case "as": office.speaker = try #require(try office.store.people().first { $0.name == parts[1] })
            default: continue
            }
        }
    }

    static func firstDifference(_ played: String, _ written: String) -> String {
        let (came, wanted) = (played.components(separatedBy: "\n"), written.components(separatedBy: "\n"))
        let place = zip(came, wanted).prefix { $0 == $1 }.count
        return "line \(place + 1): came «\(came.dropFirst(place).first ?? "")», expected «\(wanted.dropFirst(place).first ?? "")»"
    }
}
