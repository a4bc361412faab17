import Testing

@testable import Language

@Suite("A folder of one's own adds rules") struct ExtensionTests {
    private static func built(_ additions: [String: String]) -> (image: BuiltImage, findings: [String]) {
        let folder = RuleSources(texts: BuiltInRules.texts).folder(with: [(name: "mine", texts: additions)])
        var findings = folder.findings
        let image = BuiltImage(folder: folder, findings: &findings)
        return (image, findings.map(\.description))
    }

    @Test("a sentence and an example for an intent that is known, and nothing else changes")
    func sentences() {
        let (image, findings) = Self.built([
            "task/done.yaml": "sentences: {ru: [\"бабах {tasks}\"]}\nexamples: {\"бабах 2\": {tasks: \"2\"}}"
        ])
        #expect(findings == [])
        let known = BuiltInRules.built.book
        #expect(image.book.rules.count == known.rules.count + 1)
        #expect(image.book.intents.map(\.id) == known.intents.map(\.id))
        let (before, after) = (known.intent(IntentID(rawValue: "task.done"))!, image.book.intent(IntentID(rawValue: "task.done"))!)
        #expect(after.purpose == before.purpose)
        #expect(after.questions == before.questions)
        #expect(after.needs == before.needs)
        #expect(after.changes == before.changes)
        #expect(after.examples.map(\.text) == before.examples.map(\.text) + ["бабах 2"])
        #expect(image.reader.read("бабах 2", in: BuiltInRules.context).shown == "task.done {tasks: 2}")
        for phrase in ["готово 2", "перенеси #5 на среду", "завтра звонок Веге"] {
            #expect(image.reader.read(phrase, in: BuiltInRules.context).shown == BuiltInRules.read(phrase).shown)
        }
    }

    @Test("an intent of its own")
    func intent() {
        let (image, findings) = Self.built([
            "talk/coffee.yaml": "purpose: {ru: кофе, en: coffee}\nsentences: {ru: [\"(хочу|сварите) кофе\"]}"
        ])
        #expect(findings == [])
        #expect(image.reader.read("сварите кофе", in: BuiltInRules.context).shown == "coffee {}")
    }

    @Test("its faults are named by its folder, and disable nothing")
    func faults() {
        let (image, findings) = Self.built(["task/done.yaml": "sentences: {ru: [\"бабах {taks}\"]}", "task/add.yaml": ": ["])
        #expect(findings.count == 2)
        #expect(findings.allSatisfy { $0.hasPrefix("mine/task/") })
        #expect(image.book.rules.count == BuiltInRules.built.book.rules.count)
    }
}
