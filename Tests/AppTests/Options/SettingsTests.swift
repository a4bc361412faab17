import Testing

@testable import App

@Suite("Settings") struct SettingsTests {
    private func settings(_ arguments: [String], _ variables: [String: String] = [:]) throws -> Settings {
        guard case .call(_, let options) = try Invocation.read(arguments + ["x"]) else { throw Failure.usage("no call") }
        return try Settings(options, environment: { variables[$0] })
    }

    @Test("options win over the environment") func environment() throws {
        let variables = ["PLANERKA_DB": "a", "PLANERKA_AS": "Анна", "PLANERKA_NOW": "2026-11-23T09:00"]
        let plain = try settings([], variables)
        #expect(plain.path == "a" && plain.speaker == "Анна" && plain.now?.iso == "2026-11-23T09:00:00")
        let told = try settings(["--db", "b", "--as", "Олег", "--now", "2026-01-02"], variables)
        #expect(told.path == "b" && told.speaker == "Олег" && told.now?.iso == "2026-01-02T00:00:00")
        #expect(try settings([], ["PLANERKA_AS": ""]).speaker == nil)
    }

    @Test("colour") func color() throws {
        #expect(try settings([], ["NO_COLOR": "1"]).color == .never)
        #expect(try settings(["--color", "always"], ["NO_COLOR": "1"]).color == .always)
        let auto = try settings([])
        #expect(auto.colors(isTerminal: true) { _ in "xterm" } && !auto.colors(isTerminal: true) { _ in "dumb" })
        #expect(!auto.colors(isTerminal: false) { _ in "xterm" })
    }

    @Test("a clock that is none is wrong usage", arguments: ["yesterday", "2026-13-01", "2026-02-30T10:00", "2026-11-23T25:70"])
    func clock(text: String) { #expect(throws: Failure.self) { try settings(["--now", text]) } }
}
