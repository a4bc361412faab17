import Dates
import Department
import Glibc
import Testing

@testable import App

@Suite("The jsonl pipe while it waits") struct PipeWaitingTests {
    /// A pipe that hears `lines`, with a clock of its own: what it writes. Time passes only while it waits, by what it waits for.
    private func written(
        _ lines: [String], options: [String] = [], clockIsInput: Bool = false, waiting notices: [Notice], waits: Int
    ) throws -> [String] {
        guard case .call(_, let common) = try Invocation.read(["pipe"] + options) else { throw Failure.usage("no call") }
        let service = FakeAssistantService()
        for notice in notices { try service.memory.add(notice) }
        let time = Time()
        let delivery = NewsDelivery(service: service, clockWasSet: clockIsInput)
        var ends: [Int32] = [0, 0]
        #expect(Glibc.pipe(&ends) == 0)
        var pipe = JSONPipe(
            service: service, settings: try Settings(common, environment: { _ in nil }), clockIsInput: clockIsInput,
            language: .ru,
            notifier: Notifier(
                service: service, options: try #require(NotifyOptions(networks: "telegram")), language: .ru, delivery: delivery),
            delivery: delivery,
            output: Output(descriptor: ends[1]))
        pipe.present = { time.now }
        pipe.isReady = { pause in
            guard time.waits < waits else { return true }
            time.waits += 1
            time.now = Timestamp(seconds: time.now.seconds + pause / 1000)
            return false
        }
        var rest = lines.map { Array(($0 + "\n").utf8) }
        _ = try pipe.run(InputLines { rest.isEmpty ? [] : rest.removeFirst() })
        close(ends[1])
        let text = String(decoding: try Descriptor.read(ends[0]), as: UTF8.self)
        close(ends[0])
        return text.split(separator: "\n").map(String.init)
    }

    private final class Time {
        var now = Timestamp(iso: "2026-11-23T09:00")!
        var waits = 0
    }

    private func notice(_ text: String, _ iso: String) -> Notice {
        Notice(person: 1, at: Timestamp(iso: iso)!, content: .said(text))
    }

    private let greeting = #"{"id":1,"from":"telegram:1","text":"x","time":"2026-11-23T09:00:10"}"#

    @Test("what comes due is told before the line that was waited for") func due() throws {
        let lines = try written([greeting], waiting: [notice("раз", "2026-11-23T09:00:07")], waits: 2)
        #expect(lines.map { $0.prefix(12) } == [#"{"event":"ра"#.prefix(12), #"{"id":1,"ok":"#.prefix(12)])
    }

    @Test("what isn't due is not told") func early() throws {
        #expect(try written([greeting], waiting: [notice("раз", "2026-11-23T09:00:07")], waits: 1).count == 1)
    }

    @Test("with the clock of the lines nothing is waited for, and time passes at lines") func inputClock() throws {
        let lines = try written(
            [greeting], clockIsInput: true, waiting: [notice("раз", "2026-11-23T09:00:10"), notice("два", "2026-11-23T09:00:11")], waits: 9)
        #expect(lines.count == 2 && lines[0].contains("раз") && lines[1].contains("\"id\":1"))
    }

    @Test("a clock that stands still waits for lines alone") func fixedClock() throws {
        let lines = try written(
            [greeting], options: ["--now", "2026-11-23T09:00"], waiting: [notice("раз", "2026-11-23T09:00:01")], waits: 9)
        #expect(lines.count == 1)
    }
}
