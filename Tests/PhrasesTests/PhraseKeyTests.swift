import Testing

/// The phrases of `Intents/replies` beside the sources that say them.
///
/// Swift writes a key out, or makes it by interpolation from words that stand in the sources: cases, names of fields, literals.
@Suite("Phrase keys") struct PhraseKeyTests {
    /// Keys that are made of a prefix and a number, a key of the book, or an argument.
    private static let prefixes = ["completion.", "faq.", "import.", "session.whoami.", "suggest.", "tips."]
    /// Appended to a key to tell forms of one phrase apart: `desk.setTarget`, `desk.setTargetAgain`.
    private static let suffixes = ["Again", "Agreed", "Asked", "Bad", "Both", "Gone", "Good", "Many", "Read", "Seen", "Team"]

    private let keys = Repository.replies.book.keys

    @Test("the files of replies are clean") func clean() {
        #expect(Repository.replies.findings.map(\.description) == [])
        #expect(keys.count > 900)
    }

    @Test("a key that Swift uses is in the replies") func known() {
        let known = Set(keys), groups = Set(keys.map { $0.prefix { $0 != "." } })
        let patterns = Repository.sources.patterns.filter { groups.contains($0.group) }
        let written = patterns.compactMap(\.wholeKey).filter { !Repository.replies.intents.contains($0) }
        #expect(written.count > 200)
        #expect(written.filter { !known.contains($0) }.sorted() == [])
        let made = patterns.filter { $0.wholeKey == nil }
        #expect(made.count > 50)
        #expect(made.filter { pattern in !keys.contains { pattern.makes($0) { _ in true } } } == [])
    }

    @Test("a key in the replies is used") func used() {
        let (patterns, words) = Repository.sources
        let written = Set(patterns.compactMap(\.wholeKey)).union(Repository.replies.intents)
        let made = Dictionary(grouping: patterns.filter { $0.wholeKey == nil }, by: \.group)
        let unused = keys.filter { key in
            !PhraseKeyTests.prefixes.contains(where: key.hasPrefix)
                && !PhraseKeyTests.forms(of: key).contains { form in
                    let group = form.prefix { $0 != "." }
                    return written.contains(form) || (made[group] ?? []).contains { $0.makes(form, where: words.contains) }
                }
        }
        #expect(unused == [])
    }

    /// The key, and the key without the suffixes of its form.
    private static func forms(of key: String) -> [String] {
        guard let suffix = suffixes.first(where: key.hasSuffix) else { return [key] }
        return [key] + forms(of: String(key.dropLast(suffix.count)))
    }
}

@Suite("Keys as Swift writes them") struct KeyPatternTests {
    @Test(
        "literals of a source, with their interpolations",
        arguments: [
            (#"say("change.none")"#, ["change.none"]), (#"say("state.\(isLate ? "late" : task.status.rawValue)")"#, ["late", "state.*"]),
            (#"say("a.\(f("b.\(c)", (d))).e") // "comment""#, ["b.*", "a.*.e"]), (#"let text = "say \"a.b\"""#, [#"say \"a.b\""#]),
            ("let text = \"\"\"\n  a.b \"c\"\n  \"\"\"; say(\"d.e\")", ["d.e"]),
        ])
    func literals(source: String, literals: [String]) {
        #expect(SwiftText(source).literals.map { $0.map { $0 ?? "*" }.joined() } == literals)
    }

    @Test(
        "a place takes words alone",
        arguments: [
            ("report.kpi.title", true), ("report.kpi.weeks.title", true), ("report.title", false), ("report.other.title", false),
            ("report.kpi.titles", false), ("reports.kpi.title", false),
        ])
    func places(key: String, isMade: Bool) {
        let pattern = KeyPattern(["report.", nil, ".title"])
        #expect(pattern?.makes(key) { ["kpi", "weeks"].contains($0) } == isMade)
    }

    @Test("what is no key", arguments: [["nodot"], ["no.dot "], [".css"], ["task."], ["SELECT a.b"], [nil, ".title"]] as [[String?]])
    func others(literal: [String?]) { #expect(KeyPattern(literal) == nil) }
}
