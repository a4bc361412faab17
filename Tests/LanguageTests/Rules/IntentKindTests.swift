import Testing

@testable import Language

@Suite("What an intent is stands in its file") struct IntentKindTests {
    private func read(_ line: String) -> (intent: IntentInfo?, findings: [String]) {
        let text = """
            purpose: {ru: закрыть, en: close}
            \(line)
            sentences: {ru: ["готово {tasks}"], en: ["done {tasks}"]}
            """
        var findings: [Finding] = []
        let book = RuleBook(folder: SourceFolder(texts: ["task/done.yaml": text]), findings: &findings)
        return (book.intents.first, findings.sorted().map(\.description))
    }

    @Test(
        "an intent that changes nothing is a question", arguments: [("changes: yes", false), ("changes: no", true), ("time: order", true)])
    func question(line: String, isQuestion: Bool) { #expect(read(line).intent?.isQuestion == isQuestion) }

    @Test("times are read as past always, or where a slot has a value") func past() {
        #expect(read("time: review").intent?.looksBack == true)
        #expect(read("review: {status: done cancelled}").intent?.looksBackAt == [.status: ["done", "cancelled"]])
    }

    @Test("a name alone changes the first slot of people that was said, else the usual one") func person() {
        let intent = read("person: assignee participant").intent
        #expect(intent?.personSlot { _ in false } == .assignee)
        #expect(intent?.personSlot { $0 == .participant } == .participant)
        #expect(intent?.personSlot { _ in true } == .assignee)
        #expect(read("changes: yes").intent?.personSlot { _ in false } == .person)
    }

    @Test("phrases in its lines may be quoted, and only the head may do it") func flags() {
        #expect(read("phrases: quoted").intent?.quotesPhrases == true)
        #expect(read("who: head").intent?.isForHead == true)
        #expect(read("who: all").intent?.isForHead == false)
    }

    @Test(
        "a wrong value is a finding with its place",
        arguments: [
            ("changes: perhaps", "2:10: `changes` wants one of: yes, no"), ("time: past", "2:7: `time` wants one of: order, review"),
            ("phrases: literal", "2:10: `phrases` wants one of: meant, quoted"),
            ("who: viewer", "2:6: `who` wants one of: head, all"), ("person: client", "2:9: “client” is not a slot of people"),
            ("person: somebody", "2:9: no slot “somebody”"), ("review: {state: done}", "2:10: no slot “state”"),
        ])
    func wrong(line: String, expected: String) { #expect(read(line).findings == ["task/done.yaml:" + expected]) }

    @Test("all of it stands in the image too") func image() throws {
        let lines = ["review: {status: done}", "person: assignee participant", "who: head", "phrases: quoted", "changes: yes"]
        for line in lines {
            let intent = try #require(read(line).intent)
            var writer = ImageWriter()
            try writer.write(intent)
            var reader = ImageReader(writer.bytes)
            let copy = try reader.value(IntentInfo.self)
            #expect(copy.looksBackAt == intent.looksBackAt && copy.personSlots == intent.personSlots)
            #expect(copy.isForHead == intent.isForHead && copy.quotesPhrases == intent.quotesPhrases)
            #expect(copy.changes == intent.changes && copy.id == intent.id)
        }
    }
}
