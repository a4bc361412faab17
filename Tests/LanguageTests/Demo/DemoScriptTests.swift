import Testing

@testable import Language

@Suite("The script of the demonstration") struct DemoScriptTests {
    private static let parts = ["head", "viewer", "disciplined"]
    private static let lists = ["results.call", "results.none", "sham", "reasons.move", "reasons.cancel", "titles", "orders", "notes"]

    private static let texts = [
        "demo/people.yaml": Self.parts.map { "\($0): {name: Anna \($0)}" }.joined(separator: "\n"),
        "demo/clients.yaml": "- {name: ООО «Ромашка», aliases: [Ромашка], phone: +7 495}\n- {name: Acme, contact: no}",
        "demo/phrases.yaml": """
        results: {\(Self.lists.filter { $0.hasPrefix("results.") }.map { "\($0.dropFirst(8)): [да, yes]" }.joined(separator: ", "))}
        reasons: {move: [later], cancel: [gone]}
        sham: [ок, ок]
        titles: a report
        orders: [look after it]
        notes: [after lunch]
        """,
    ]

    private func read(_ changed: [String: String] = [:]) -> (script: DemoScript, findings: [String]) {
        let folder = SourceFolder(texts: Self.texts.merging(changed) { $1 })
        var findings = folder.findings
        let script = DemoScript(folder: folder, parts: Self.parts, lists: Self.lists, findings: &findings)
        return (script, findings.sorted().map(\.description))
    }

    @Test("read as it stands, words raw, and written and read back")
    func whole() throws {
        let (script, findings) = read()
        #expect(findings == [])
        #expect(script.members.map(\.part) == Self.parts)
        #expect(script.clients.map(\.name) == ["ООО «Ромашка»", "Acme"])
        #expect(script.clients.map(\.aliases) == [["Ромашка"], []])
        #expect(script.clients.map(\.contact) == [nil, "no"])
        #expect(script.phrases["results.call"] == ["да", "yes"])
        #expect(script.phrases["titles"] == ["a report"])
        var writer = ImageWriter()
        try writer.write(script)
        var reader = ImageReader(writer.bytes)
        #expect(try reader.value(DemoScript.self) == script)
        #expect(reader.isAtEnd)
    }

    @Test("whatever order people stand in, they are numbered by their parts")
    func ordered() {
        let reversed = Self.parts.reversed().map { "\($0): {name: Anna \($0)}" }.joined(separator: "\n")
        #expect(read(["demo/people.yaml": reversed]).script == read().script)
    }

    @Test(
        "each fault with its place, and the rest is read",
        arguments: [
            ("demo/clients.yaml", "- {nam: X}\n- {name: Y}", ["1:3: `name` is missing", "1:4: unknown key “nam”; nearest: name"]),
            ("demo/clients.yaml", "name: X", ["1:1: the clients want a list"]),
            ("demo/more.yaml", "a: b", ["1:1: no such part of the demonstration; nearest: people.yaml, clients.yaml, phrases.yaml"]),
        ])
    func faults(path: String, text: String, findings: [String]) {
        let read = read([path: text])
        #expect(read.findings == findings.map { "\(path):\($0)" })
        #expect(read.script.members.count == Self.parts.count)
    }

    @Test("somebody or some phrases that are missing are told")
    func missing() {
        let findings = read(["demo/people.yaml": "hed: {name: Anna}", "demo/phrases.yaml": "shan: [ok]"]).findings
        #expect(findings.contains("demo/people.yaml:1:1: unknown part “hed”; nearest: head"))
        #expect(findings.contains { $0.hasSuffix("nobody plays “viewer”") })
        #expect(findings.contains("demo/phrases.yaml:1:1: unknown list “shan”; nearest: sham"))
        #expect(findings.contains { $0.hasSuffix("no phrases for “results.call”") })
    }
}
