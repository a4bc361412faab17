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

    private func notifier(_ networks: String = "telegram,irc", acks: Bool = false) throws -> Notifier {
        Notifier(
            service: service, options: try #require(NotifyOptions(networks: networks, wantsReceipts: acks)), language: .ru,
            delivery: NewsDelivery(service: service, clockWasSet: true))
    }

    private func told(by notifier: Notifier, after seconds: Int = 0) throws -> [String] {
        var lines: [String] = []
        try notifier.tell(at: Timestamp(seconds: nine.seconds + seconds)) { lines.append($0) }
        return lines
    }

    private func hear(_ account: String, in channel: String? = nil) throws {
        try LastHeard.keep(account, channel: channel, .ru, of: ivanov, in: service.store)
    }

    @Test("once, to the account last heard from among the networks") func account() throws {
        try hear("irc:serg")
        try hear("telegram:2")
        #expect(try told(by: notifier()) == [#"{"event":"раз","to":"telegram:2"}"#])
        #expect(try told(by: notifier()).isEmpty)
        try wait("два")
        #expect(try told(by: notifier("irc")) == [#"{"event":"два","to":"irc:serg"}"#])
    }

    @Test("in the channel where the account last spoke to the bot alone") func channel() throws {
        try hear("telegram:2", in: "talk")
        try hear("irc:serg", in: "query")
        try hear("telegram:2")
        #expect(try told(by: notifier()) == [#"{"event":"раз","to":"telegram:2","channel":"talk"}"#])
        try hear("telegram:2", in: "new talk")
        try wait("два")
        #expect(try told(by: notifier()) == [#"{"event":"два","to":"telegram:2","channel":"new talk"}"#])
        try wait("три")
        #expect(try told(by: notifier("irc")) == [#"{"event":"три","to":"irc:serg","channel":"query"}"#])
    }

    @Test("what an earlier version knew of accounts is known") func earlier() throws {
        try service.store.setSetting("heard.2", "en\ntelegram:2\nirc:serg")
        let heard = try LastHeard(of: ivanov, in: service.store)
        #expect(heard.language == .en && heard.accounts.map(\.name) == ["telegram:2", "irc:serg"])
        #expect(heard.accounts.allSatisfy { $0.channel == nil })
    }

    @Test("who never wrote is told at their first account; who has none keeps it") func silent() throws {
        #expect(try told(by: notifier("matrix")).isEmpty)
        #expect(try told(by: notifier("telegram")) == [#"{"event":"раз","to":"telegram:2"}"#])
    }

    @Test("nothing before its time") func early() throws {
        #expect(try told(by: notifier(), after: -1).isEmpty)
        #expect(try told(by: notifier()).count == 1)
    }

    @Test("what couldn't be written goes on waiting, and what was written doesn't", arguments: [false, true])
    func unwritten(acks: Bool) throws {
        try wait("два")
        var written = 0
        #expect(throws: Failure.outputClosed) {
            try notifier(acks: acks).tell(at: nine) { _ in
                if written == 1 { throw Failure.outputClosed }
                written += 1
            }
        }
        #expect(try service.memory.notices(of: 2, until: nine).map(\.content) == [.said("два")])
        #expect(try service.memory.notices([1]).isEmpty == !acks)
    }

    @Test("it waits until the next thing is due, and no longer than it must")
    func pause() throws {
        let notifier = try notifier()
        #expect(notifier.pause(from: nine) == 5000)
        try wait("два", at: Timestamp(seconds: nine.seconds + 2))
        #expect(notifier.pause(from: nine) == 2000)
        #expect(notifier.pause(from: Timestamp(seconds: nine.seconds + 2)) == 5000)
    }

    @Test("with receipts it comes again each minute until one comes in") func receipts() throws {
        let notifier = try notifier(acks: true)
        let line = #"{"event":"раз","to":"irc:serg"}"#
        #expect(try told(by: notifier) == [line])
        #expect(try told(by: notifier, after: 59).isEmpty)
        #expect(try told(by: notifier, after: 60) == [line])
        #expect(try told(by: notifier, after: 119).isEmpty)
        #expect(try told(by: notifier, after: 120) == [line])
        try notifier.take(.received(7), at: nine)
        try notifier.take(.received(1), at: nine)
        #expect(try told(by: notifier, after: 600).isEmpty)
        #expect(try service.memory.notices([1]).isEmpty)
    }

    @Test("what one account can't take goes to another one, then to the next words") func failed() throws {
        let notifier = try notifier(acks: true)
        #expect(try told(by: notifier) == [#"{"event":"раз","to":"irc:serg"}"#])
        try notifier.take(.failed(1), at: nine)
        #expect(try told(by: notifier) == [#"{"event":"раз","to":"telegram:2"}"#])
        try notifier.take(.failed(1), at: nine)
        #expect(try told(by: notifier, after: 600).isEmpty)
        #expect(try service.memory.notices(of: 2, until: nine).map(\.id) == [1])
    }

    @Test("an account that is no longer theirs gets nothing once more") func unlinked() throws {
        let notifier = try notifier(acks: true)
        #expect(try told(by: notifier) == [#"{"event":"раз","to":"irc:serg"}"#])
        var now = ivanov
        now.accounts = ["telegram:2"]
        _ = try service.memory.commit(
            JournalEntry(at: nine, clockWasSet: true, actor: 1, verb: .linkAccount, changes: [.person(before: ivanov, after: now)]))
        #expect(try told(by: notifier, after: 60) == [#"{"event":"раз","to":"telegram:2"}"#])
    }

    @Test("while the store fails a receipt is not forgotten") func failing() throws {
        let notifier = try notifier(acks: true)
        #expect(try told(by: notifier).count == 1)
        service.memory.failure = .busy(path: "x")
        try notifier.take(.received(1), at: nine)
        service.memory.failure = nil
        try wait("два")
        #expect(try told(by: notifier).count == 1)
        try notifier.take(.received(2), at: nine)
        #expect(try service.memory.notices([1, 2]).isEmpty)
    }

    @Test("networks as they are written", arguments: [("telegram,irc", ["telegram", "irc"]), ("irc, matrix", ["irc", "matrix"])])
    func networks(text: String, expected: [String]) {
        #expect(NotifyOptions(networks: text)?.networks == Set(expected))
    }

    @Test("no networks are no answer to whom to notify", arguments: [nil, "", ",", " , "])
    func noNetworks(text: String?) { #expect(NotifyOptions(networks: text) == nil) }

    @Test("a line says which account was heard from, and where", arguments: [(false, "c"), (true, nil)])
    func heard(isGroup: Bool, channel: String?) throws {
        guard case .call(_, let common) = try Invocation.read(["pipe"]) else { throw Failure.usage("no call") }
        let pipe = JSONPipe(
            service: service, settings: try Settings(common, environment: { _ in nil }), clockIsInput: true, language: .ru,
            delivery: NewsDelivery(service: service, clockWasSet: true), output: .standard)
        let line = #"{"from":"telegram:2","channel":"c","group":\#(isGroup),"text":"x","time":"2026-11-23T09:00"}"#
        _ = try pipe.reply(to: .bytes(Array(line.utf8)))
        let heard = try LastHeard(of: ivanov, in: service.store)
        #expect(heard.accounts == [LastHeard.Account(name: "telegram:2", channel: channel)] && heard.language == .ru)
    }
}
