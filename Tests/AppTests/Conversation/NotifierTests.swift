import Dates
import Department
import Testing

@testable import App

@Suite("Notifications of the pipe") struct NotifierTests {
    let service: FakeAssistantService
    let ivanov = Person(
        id: 2, name: "Иванов Сергей", role: .manager, accounts: ["irc:serg", "telegram:2"], entered: Timestamp(seconds: 0))
    let nine = Timestamp(iso: "2026-11-23T09:00")!

    init() throws {
        service = FakeAssistantService(people: [FakeAssistantService.olga, ivanov])
        try wait("раз")
    }

    private func wait(_ text: String, at: Timestamp? = nil) throws {
        try service.memory.add(Notice(person: 2, at: at ?? nine, content: .said(text)))
    }

    private func told(by networks: Set<String> = [], at now: Timestamp? = nil) throws -> [String] {
        var lines: [String] = []
        try Notifier(service: service, networks: networks, language: .ru).tell(at: now ?? nine, clockWasSet: true) {
            lines.append($0)
        }
        return lines
    }

    @Test("once, to the account last heard from among the networks") func account() throws {
        try LastHeard.keep("irc:serg", .en, of: ivanov, in: service.store)
        try LastHeard.keep("telegram:2", .ru, of: ivanov, in: service.store)
        #expect(try told() == [#"{"event":"раз","to":"telegram:2"}"#])
        #expect(try told().isEmpty)
        try wait("два")
        #expect(try told(by: ["irc"]) == [#"{"event":"два","to":"irc:serg"}"#])
    }

    @Test("who never wrote is told at their first account; who has none keeps it") func silent() throws {
        #expect(try told(by: ["matrix"]).isEmpty)
        #expect(try told(by: ["telegram"]) == [#"{"event":"раз","to":"telegram:2"}"#])
    }

    @Test("nothing before its time") func early() throws {
        #expect(try told(at: Timestamp(iso: "2026-11-23T08:59:59")!).isEmpty)
        #expect(try told().count == 1)
    }

    @Test("what couldn't be written goes on waiting") func unwritten() throws {
        let notifier = Notifier(service: service, networks: [], language: .ru)
        #expect(throws: Failure.outputClosed) { try notifier.tell(at: nine, clockWasSet: true) { _ in throw Failure.outputClosed } }
        #expect(try told().count == 1)
    }

    @Test("it waits until the next thing is due, and no longer than it must")
    func pause() throws {
        let notifier = Notifier(service: service, networks: [], language: .ru)
        #expect(notifier.pause(from: nine) == 5000)
        try wait("два", at: Timestamp(seconds: nine.seconds + 2))
        #expect(notifier.pause(from: nine) == 2000)
        #expect(notifier.pause(from: Timestamp(seconds: nine.seconds + 2)) == 5000)
    }

    @Test(
        "networks as they are written", arguments: [(nil, []), ("telegram,irc", ["telegram", "irc"]), ("irc, matrix", ["irc", "matrix"])])
    func networks(text: String?, expected: [String]) {
        #expect(NotifyOptions(isOn: true, networks: text).networks == Set(expected))
    }

    @Test("a line says which account was heard from") func heard() throws {
        let pipe = JSONPipe(
            service: service, settings: try settings(), clockIsInput: true, language: .ru, output: .standard)
        _ = try pipe.reply(to: .bytes(Array(#"{"from":"telegram:2","text":"x","time":"2026-11-23T09:00"}"#.utf8)))
        let hearing = try LastHeard(of: ivanov, in: service.store)
        #expect(hearing.accounts == ["telegram:2"] && hearing.language == .ru)
    }

    private func settings() throws -> Settings {
        guard case .call(_, let common) = try Invocation.read(["pipe"]) else { throw Failure.usage("no call") }
        return try Settings(common, environment: { _ in nil })
    }
}
