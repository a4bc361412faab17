import Foundation
import Testing

@testable import Language

/// Limits of steps bound every file, so that these tests need no clock. `PLANERKA_FUZZ=50` makes them fifty times as long.
@Suite("Any rule file at all is read or is a finding", .timeLimit(.minutes(10))) struct RuleFileFuzzTests {
    private static let rounds = max(1, ProcessInfo.processInfo.environment["PLANERKA_FUZZ"].flatMap { Int($0) } ?? 1)
    private static let paths = BuiltInRules.texts.keys.sorted()
    private static let shared = ["words/rules.yaml", "words/forms.yaml", "words/classes.yaml", "world.yaml"]
    private static let soup = [
        "[", "]", "(", ")", "{", "}", "<", ">", "|", "~", "_", ":", ",", " ", "  ", "\n", "\n  ", "- ", "? ", "'", "\"", "\\", "#", "&a ",
        "*a ", "!t ",
        "%", "@", "`", "=> ", "/ 9", "^", "{when}", "{tasks}", "{*}", "<which>", "<move>", "~задача", "digits", "time", "слово", "word",
        "ё", "👍",
        "0", "-1", "99999999999999999999", "9223372036854775807", "1.5", "ru: ", "en: ", "\u{0}", "\u{FEFF}", "\r\n", "\t",
    ]

    /// Builds the rules, runs their examples and reads two lines.
    private func check(_ texts: [String: String]) {
        let folder = SourceFolder(texts: texts)
        let findings = RuleCheck(folder: folder).findings()
        #expect(findings.allSatisfy { texts[$0.file] != nil && $0.line > 0 && $0.column > 0 })
        var ignored: [Finding] = []
        let reader = BuiltImage(folder: folder, findings: &ignored).reader
        for line in ["завтра в 10 звонок Ромашке на 5к каждую среду", "move #12 to the last friday of may, done 3"] {
            #expect(reader.read(line, in: BuiltInRules.context).text == line)
        }
    }

    private func changed(_ text: String, _ dice: inout Dice) -> String {
        var characters = Array(text)
        for _ in 0...dice.roll(4) {
            let place = dice.roll(characters.count + 1)
            let end = min(characters.count, place + dice.roll(40))
            switch dice.roll(5) {
            case 0: characters.removeSubrange(place..<end)
            case 1: characters.insert(contentsOf: dice.pick(Self.soup), at: place)
            case 2: characters.replaceSubrange(place..<end, with: soup(&dice, 12))
            case 3: characters.insert(contentsOf: (0..<dice.roll(60)).flatMap { _ in characters[place..<end] }, at: place)
            default: characters.insert(contentsOf: String(repeating: dice.pick(Self.soup), count: dice.roll(500)), at: place)
            }
        }
        return String(characters)
    }

    private func soup(_ dice: inout Dice, _ most: Int) -> String { (0..<dice.roll(most)).map { _ in dice.pick(Self.soup) }.joined() }

    @Test("built-in files, changed at random", arguments: 1...3)
    func changes(seed: Int) {
        var dice = Dice(seed: UInt64(seed))
        for _ in 0..<12 * Self.rounds {
            let path = dice.pick(Self.paths)
            var texts = BuiltInRules.texts.filter { Self.shared.contains($0.key) }
            texts[path] = changed(BuiltInRules.texts[path] ?? "", &dice)
            check(texts)
        }
    }

    @Test("random brackets and signs in every place that takes a text", arguments: 1...2)
    func soup(seed: Int) {
        var dice = Dice(seed: UInt64(seed) + 100)
        for _ in 0..<40 * Self.rounds {
            func text() -> String { "'" + soup(&dice, 60).filter { !$0.isNewline }.replacing("'", with: "''") + "'" }
            check([
                "task/done.yaml":
                    "purpose: {ru: а, en: b}\nsentences: {ru: [\(text()), {say: \(text()), cost: \(text())}], en: [\(text())]}",
                "words/rules.yaml": "which: \(text())\nmove: {ru: [\(text()), \(text())], en: \(text())}",
                "words/forms.yaml": "задача: \(text())", "words/classes.yaml": "prepositions: {ru: \(text())}",
                "words/lists/kind.yaml": "call: {ru: \(text()), noun: {en: \(text())}}",
                "words/time/mine.yaml": "words: {word: {ru: \(text())}}\nrules: {time: {x: \(text()), y: \(text())}, word: {z: word}}",
                "replies/mine.yaml": "a: {ru: \(text()), en: \(text())}",
            ])
        }
    }

    @Test("texts that are no YAML", arguments: 1...2)
    func noise(seed: Int) {
        var dice = Dice(seed: UInt64(seed) + 200)
        for _ in 0..<40 * Self.rounds { check([dice.pick(Self.paths): soup(&dice, 80)]) }
    }

    @Test("every production with random numbers, beside the built-in rules", arguments: 1...2)
    func constants(seed: Int) {
        var dice = Dice(seed: UInt64(seed) + 300)
        let numbers = [
            "0", "1", "-1", "2", "7", "12", "31", "64", "100", "2026", "1000000", "999999999999", "-999999999999", "slovo", "digits",
        ]
        let results = ["time", "length", "shift", "recurrence", "amount", "percent", "tasks", "day", "clock", "number"]
        var rules = "words: {slovo: {999999999999: {any: слово}, 3: {any: слово}}}\nrules:\n"
        for result in results {
            rules += "  \(result):\n"
            for (number, production) in Production.allCases.enumerated() {
                let arguments = (0..<dice.roll(4)).map { _ in dice.pick(numbers) }
                let inner = dice.pick(results)
                rules += "    a\(number): slovo [digits] => \(production.rawValue)(\((arguments.joined(separator: ", "))))\n"
                rules += "    b\(number): \(inner) slovo => \(production.rawValue)(\(([inner] + arguments).joined(separator: ", ")))\n"
            }
        }
        let folder = RuleSources(texts: BuiltInRules.texts).folder(with: [(name: "mine", texts: ["words/time/mine.yaml": rules])])
        var findings: [Finding] = []
        let reader = BuiltImage(folder: folder, findings: &findings).reader
        #expect(reader.book.rules.count == BuiltInRules.built.book.rules.count)
        for line in [
            "слово", "слово 31", "слово слово", "перенеси #5 слово", "слово завтра в 10", "звонок Ромашке слово 9 слово",
            "каждый слово слово",
        ] {
            #expect(reader.read(line, in: BuiltInRules.context).text == line)
        }
    }
}
