import Foundation
import Language
import Testing

@testable import App

/// A folder that is gone after the test.
final class Folder {
    let path = NSTemporaryDirectory() + "planerka-test-" + UUID().uuidString

    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to name: String) throws {
        let place = path + "/" + name
        try FileManager.default.createDirectory(
            atPath: (place as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try text.write(toFile: place, atomically: true, encoding: .utf8)
    }
}

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

@Suite("Folders") struct FoldersTests {
    @Test("by XDG, relative paths ignored") func places() {
        #expect(Folders.data { ["HOME": "/h"][$0] } == "/h/.local/share/planerka")
        #expect(Folders.state { ["HOME": "/h", "XDG_STATE_HOME": "/s"][$0] } == "/s/planerka")
        #expect(Folders.cache { ["HOME": "/h", "XDG_CACHE_HOME": "here"][$0] } == "/h/.cache/planerka")
        #expect(Folders.configuration { _ in nil } == nil)
    }
}

@Suite("Rules of one's own") struct RuleFolderTests {
    @Test("all YAML files below a folder") func read() throws {
        let folder = try Folder()
        try folder.write("a: 1", to: "task/add.yaml")
        try folder.write("b", to: "notes.txt")
        try folder.write("c", to: ".hidden.yaml")
        #expect(try RuleFolder(path: folder.path + "/").texts == ["task/add.yaml": "a: 1"])
    }

    @Test("a folder that isn't there") func missing() {
        #expect(throws: Failure.noSuchFile("/nonexistent")) { try RuleFolder(path: "/nonexistent") }
    }

    @Test("are compiled once, and anew when a text changes; with a mistake each time, and told") func cached() throws {
        let (cache, rules) = (try Folder(), try Folder())
        var told = 0
        func load(_ text: String) throws -> BuiltImage {
            try rules.write(text, to: "replies/own.yaml")
            return try RuleCache(environment: { ["XDG_CACHE_HOME": cache.path][$0] })
                .rules(of: RuleSources(texts: [:]), with: [RuleFolder(path: rules.path)]) { _ in told += 1 }
        }
        func kept() throws -> Int { try FileManager.default.contentsOfDirectory(atPath: cache.path + "/planerka").count }
        for _ in 1...2 { #expect(try load("hello: {ru: Привет, en: Hello}").phrases.template("hello", .ru) == "Привет") }
        #expect(try kept() == 1)
        #expect(try load("hello: {ru: Здравствуйте, en: Hello}").phrases.template("hello", .ru) == "Здравствуйте")
        #expect(try kept() == 2)
        for _ in 1...2 { _ = try load("hello: {ru: Привет}") }
        #expect(try kept() == 2 && told == 2)
    }
}

@Suite("How a call ends") struct ExitStatusTests {
    @Test(
        "by the failure",
        arguments: [
            (Failure.usage("x"), 64), (.noSuchFile("x"), 66), (.noHome, 69), (Failure.store(.busy(path: "x")), 69),
            (Failure.store(.diskFull(path: "x")), 74),
            (.notWritten("x"), 74), (.emptyStore, 1), (.outputClosed, 0),
        ] as [(Failure, Int32)])
    func failures(failure: Failure, status: Int32) { #expect(failure.status.rawValue == status) }
}
