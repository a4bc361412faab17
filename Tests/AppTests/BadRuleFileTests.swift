import Foundation
import Language
import Testing

@testable import App

@Suite("A bad rule file is left out and never stops a start") struct BadRuleFileTests {
    @Test("files that can't be read: a folder by that name, a pipe, one far too large") func unread() throws {
        let folder = try Folder()
        try folder.write("a: 1", to: "task/add.yaml")
        try FileManager.default.createDirectory(atPath: folder.path + "/folder.yaml", withIntermediateDirectories: true)
        #expect(mkfifo(folder.path + "/pipe.yaml", 0o600) == 0)
        try folder.write("", to: "large.yaml")
        #expect(truncate(folder.path + "/large.yaml", 50_000_000) == 0)
        let read = try RuleFolder(path: folder.path)
        #expect(read.texts == ["task/add.yaml": "a: 1"])
        #expect(
            read.findings.sorted().map { $0.description.replacing(folder.path, with: "") } == [
                "/large.yaml:1:1: a rule file has at most 262144 bytes; this one has 50000000",
                "/pipe.yaml:1:1: can't be read: it is no file",
            ])
    }

    @Test("the folder of every start may be no folder at all") func noFolder() throws {
        let folder = try Folder()
        try folder.write("", to: "intents")
        let read = RuleFolder(everyStart: folder.path + "/intents")
        #expect(read.texts.isEmpty && read.findings.map(\.what) == ["can't be read"])
        #expect(throws: Failure.unreadable(folder.path + "/intents")) { try RuleFolder(path: folder.path + "/intents") }
    }

    @Test("more than four megabytes in one folder") func room() throws {
        let folder = try Folder()
        for number in 10..<30 { try folder.write(String(repeating: "# ", count: 120_000), to: "task/\(number).yaml") }
        let read = try RuleFolder(path: folder.path)
        #expect(read.texts.count == 17 && read.findings.count == 3)
    }

    @Test("what the start reports names the file; the good file beside it is used") func report() throws {
        let (cache, rules) = (try Folder(), try Folder())
        try rules.write("hello: {ru: Привет, en: Hello}", to: "replies/good.yaml")
        try rules.write("bye: {ru: [", to: "replies/bad.yaml")
        var files: Set<String> = []
        let image = try RuleCache(environment: { ["XDG_CACHE_HOME": cache.path][$0] })
            .rules(of: RuleSources(texts: [:]), with: [RuleFolder(path: rules.path)]) { files = Set($0.map(\.file)) }
        #expect(files == [rules.path + "/replies/bad.yaml"])
        #expect(image.phrases.template("hello", .ru) == "Привет")
    }

    @Test("shared words that break a built-in sentence are left out") func broken() throws {
        let rules = try Folder()
        try rules.write("verb: \"<nothing> {taks}\"", to: "words/rules.yaml")
        let builtIn = RuleSources(texts: [
            "words/rules.yaml": "verb: готово", "task/done.yaml": "purpose: {ru: а, en: b}\nsentences: {ru: [\"<verb> {tasks}\"]}",
        ])
        var findings: [Finding] = []
        let image = BuiltImage(builtIn, with: [("mine", try RuleFolder(path: rules.path).texts)], findings: &findings)
        #expect(image.reader.book.intent(IntentID(rawValue: "task.done")) != nil)
        #expect(findings.map(\.file) == ["mine/words/rules.yaml"])
    }
}
