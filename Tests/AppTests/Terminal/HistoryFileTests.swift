import Foundation
import Testing

@testable import App

@Suite("The history file") struct HistoryFileTests {
    @Test("is made for this user alone, and grows") func append() throws {
        let folder = try Folder()
        let history = History(path: folder.path + "/a/b/history")
        for line in ["раз", "два", " тайна", "раз"] { history.append(line) }
        #expect(history.load() == ["два", "раз"])
        let mode = try FileManager.default.attributesOfItem(atPath: history.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test("is cut where it has grown too long") func bounded() throws {
        let folder = try Folder()
        try folder.write((0..<5_600).map { "строка \($0)\n" }.joined(), to: "history")
        let history = History(path: folder.path + "/history")
        #expect(history.load().count == 5_000)
        #expect(try String(contentsOfFile: history.path, encoding: .utf8).split(separator: "\n").first == "строка 600")
    }

    @Test("is not needed") func none() { #expect(History(path: "/nonexistent/history").load().isEmpty) }
}
