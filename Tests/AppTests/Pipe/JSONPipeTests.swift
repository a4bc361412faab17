import Dates
import Department
import Testing

@testable import App

@Suite("The jsonl pipe") struct JSONPipeTests {
    private func pipe(_ service: FakeAssistantService, options: [String] = [], clockIsInput: Bool = false) throws -> JSONPipe {
        guard case .call(_, let common) = try Invocation.read(["pipe"] + options) else { throw Failure.usage("no call") }
        return JSONPipe(
            service: service, settings: try Settings(common, environment: { _ in nil }), clockIsInput: clockIsInput,
            language: .ru, delivery: NewsDelivery(service: service, clockWasSet: clockIsInput),
            output: .standard)
    }

    private func line(_ text: String) -> InputLines.Line { .bytes(Array(text.utf8)) }

    @Test("a line that changed something comes again: the same answer, done once") func again() throws {
        let service = FakeAssistantService()
        let pipe = try pipe(service)
        let add = line(#"{"id":1,"from":"telegram:1","channel":"c","text":"добавь"}"#)
        let first = try pipe.reply(to: add).text
        #expect(try pipe.reply(to: add).text == first)
        #expect(service.heard.count == 1)
    }

    @Test(
        "another speaker, channel, id or text is another line",
        arguments: [
            #"{"id":1,"from":"telegram:1","channel":"d","text":"добавь"}"#,
            #"{"id":"1","from":"telegram:1","channel":"c","text":"добавь"}"#,
            #"{"id":1,"from":"telegram:1","channel":"c","text":"добавь ещё"}"#,
            #"{"id":1,"from":"telegram:2","channel":"c","text":"добавь"}"#,
        ])
    func other(text: String) throws {
        let ivanov = Person(id: 2, name: "Иванов Сергей", role: .manager, accounts: ["telegram:2"], entered: Timestamp(seconds: 0))
        let service = FakeAssistantService(people: [FakeAssistantService.olga, ivanov])
        let pipe = try pipe(service)
        _ = try pipe.reply(to: line(#"{"id":1,"from":"telegram:1","channel":"c","text":"добавь"}"#))
        _ = try pipe.reply(to: line(text))
        #expect(service.heard.count == 2)
    }

    @Test("lines without from are the lines of their speaker") func asSomebody() throws {
        let ivanov = Person(id: 2, name: "Иванов Сергей", role: .manager, entered: Timestamp(seconds: 0))
        let service = FakeAssistantService(people: [FakeAssistantService.olga, ivanov])
        for name in ["Ольга", "Иванов", "Ольга"] {
            _ = try pipe(service, options: ["--as", name]).reply(to: line(#"{"id":1,"text":"добавь"}"#))
        }
        #expect(service.heard.map(\.speaker.id) == [1, 2])
    }

    @Test(
        "other lines, and lines without an id, are answered anew",
        arguments: [(#""id":1,"#, "покажи"), ("", "добавь"), (#""id":null,"#, "добавь"), (#""id":"","#, "добавь")])
    func anew(id: String, text: String) throws {
        let service = FakeAssistantService()
        let pipe = try pipe(service)
        for _ in 1...2 { _ = try pipe.reply(to: line("{\(id)\"from\":\"telegram:1\",\"text\":\"\(text)\"}")) }
        #expect(service.heard.count == 2)
    }

    @Test("an answer is kept for seven days of the lines' clock", arguments: [("2026-11-30T09:00:00", 1), ("2026-11-30T09:00:01", 2)])
    func age(later: String, times: Int) throws {
        let service = FakeAssistantService()
        let pipe = try pipe(service, clockIsInput: true)
        for time in ["2026-11-23T09:00:00", later] {
            _ = try pipe.reply(to: line(#"{"id":1,"from":"telegram:1","text":"добавь","time":"\#(time)"}"#))
        }
        #expect(service.heard.count == times)
    }

    @Test("a line that told news and comes again tells it again, and only then it is told") func newsAgain() throws {
        let service = FakeAssistantService()
        try service.memory.add(Notice(person: 1, at: Timestamp(seconds: 0), content: .said("раз")))
        let pipe = try pipe(service)
        let look = line(#"{"id":1,"from":"telegram:1","text":"покажи"}"#)
        let first = try pipe.reply(to: look)
        #expect(first.notices == [1])
        pipe.delivery.cancel(first.notices)
        let second = try pipe.reply(to: look)
        #expect(second.text == first.text && second.notices == [1] && service.heard.count == 1)
        #expect(try service.memory.notices(of: 1, until: Timestamp(seconds: 0)).isEmpty)
        pipe.delivery.finish(second.notices, at: Timestamp(seconds: 0))
        #expect(try pipe.reply(to: look).notices.isEmpty)
        #expect(try service.memory.notices([1]).isEmpty && service.heard.count == 1)
    }

    @Test("who speaks is told by from alone") func speaker() throws {
        let service = FakeAssistantService()
        let unknown = #"{"id":1,"from":"telegram:2","text":"x"}"#
        #expect(try pipe(service).reply(to: line(unknown)).text.contains("unknown_sender"))
        #expect(try pipe(service, options: ["--as", "Ольга"]).reply(to: line(unknown)).text.contains("unknown_sender"))
        #expect(try pipe(service).reply(to: line(#"{"text":"x"}"#)).text.contains("unknown_sender"))
        #expect(try pipe(service).reply(to: line(#"{"from":"","text":"x"}"#)).text.contains("unknown_sender"))
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
        #expect(silent.text.contains("bad_request") && silent.text.contains("\"id\":3"))
    }

    @Test("a store that can't serve is told, and the stream goes on") func unavailable() throws {
        let service = FakeAssistantService()
        service.memory.failure = .busy(path: "x")
        let reply = try pipe(service).reply(to: line(#"{"id":1,"from":"telegram:1","text":"x"}"#))
        #expect(reply.text.contains("\"unavailable\"") && reply.text.contains("\"id\":1"))
    }
}
