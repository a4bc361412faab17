import Testing

@testable import App

@Suite("The jsonl pipe") struct JSONPipeTests {
    private func pipe(_ service: FakeAssistantService, options: [String] = [], clockIsInput: Bool = false) throws -> JSONPipe {
        guard case .call(_, let common) = try Invocation.read(["pipe"] + options) else { throw Failure.usage("no call") }
        return JSONPipe(
            service: service, settings: try Settings(common, environment: { _ in nil }), clockIsInput: clockIsInput,
            language: .ru,
            output: .standard)
    }

    private func line(_ text: String) -> InputLines.Line { .bytes(Array(text.utf8)) }

    @Test("a line that changed something comes again: the same answer, done once") func again() throws {
        let service = FakeAssistantService()
        let pipe = try pipe(service)
        let add = line(#"{"id":1,"from":"telegram:1","channel":"c","text":"добавь"}"#)
        let first = try pipe.reply(to: add)
        #expect(try pipe.reply(to: add) == first)
        #expect(service.heard.count == 1)
        _ = try pipe.reply(to: line(#"{"id":1,"from":"telegram:1","channel":"d","text":"добавь"}"#))
        _ = try pipe.reply(to: line(#"{"id":"1","from":"telegram:1","channel":"c","text":"добавь"}"#))
        #expect(service.heard.count == 3)
    }

    @Test(
        "other lines, and lines without an id, are answered anew",
        arguments: [(#""id":1,"#, "покажи"), ("", "добавь"), (#""id":null,"#, "добавь")])
    func anew(id: String, text: String) throws {
        let service = FakeAssistantService()
        let pipe = try pipe(service)
        for _ in 1...2 { _ = try pipe.reply(to: line("{\(id)\"from\":\"telegram:1\",\"text\":\"\(text)\"}")) }
        #expect(service.heard.count == 2)
    }

    @Test("who speaks is told by from alone") func speaker() throws {
        let service = FakeAssistantService()
        let unknown = #"{"id":1,"from":"telegram:2","text":"x"}"#
        #expect(try pipe(service).reply(to: line(unknown)).contains("unknown_sender"))
        #expect(try pipe(service, options: ["--as", "Ольга"]).reply(to: line(unknown)).contains("unknown_sender"))
        #expect(try pipe(service).reply(to: line(#"{"text":"x"}"#)).contains("unknown_sender"))
        #expect(try pipe(service).reply(to: line(#"{"from":"","text":"x"}"#)).contains("unknown_sender"))
        #expect(service.heard.isEmpty)
        _ = try pipe(service, options: ["--as", "Ольга"]).reply(to: line(#"{"text":"x"}"#))
        #expect(service.heard.map(\.speaker.name) == ["Петрова Ольга"])
    }

    @Test("whose clock it is") func clock() throws {
        let service = FakeAssistantService()
        let request = line(#"{"from":"telegram:1","text":"x","time":"2026-11-23T09:00:30"}"#)
        _ = try pipe(service, clockIsInput: true).reply(to: request)
        _ = try pipe(service, options: ["--now", "2026-12-01T10:00"]).reply(to: request)
        #expect(
            service.heard[0].now.iso == "2026-11-23T09:00:30" && service.heard[0].saidAt == nil
                && service.heard[0].clockWasSet)
        #expect(service.heard[1].now.iso == "2026-12-01T10:00:00" && service.heard[1].saidAt?.iso == "2026-11-23T09:00")
        let silent = try pipe(service, clockIsInput: true).reply(to: line(#"{"id":3,"from":"telegram:1","text":"x"}"#))
        #expect(silent.contains("bad_request") && silent.contains("\"id\":3"))
    }

    @Test("a store that can't serve is told, and the stream goes on") func unavailable() throws {
        let service = FakeAssistantService()
        service.memory.failure = .busy(path: "x")
        let reply = try pipe(service).reply(to: line(#"{"id":1,"from":"telegram:1","text":"x"}"#))
        #expect(reply.contains("\"unavailable\"") && reply.contains("\"id\":1"))
    }
}
