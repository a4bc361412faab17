import Foundation
import Language
import Testing

@testable import App

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
        func load(_ text: String) throws -> CompiledRules {
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
