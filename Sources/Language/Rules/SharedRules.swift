/// The shared rules of `words/rules.yaml`: `<name>` in a template.
///
/// A later folder may define a rule again. Definitions that can't be written out (they name themselves, or nest too deeply) are left
/// out, and the earlier ones are used.
struct SharedRules {
    /// The wording of one rule in each language.
    struct Body: Sendable {
        fileprivate(set) var wordings: [LanguageCode: TemplateNode] = [:]
        /// Both languages have one wording.
        fileprivate(set) var isShared = false
    }

    private struct Definition {
        let wordings: [LanguageCode: TemplateNode]
        let finding: (String) -> Finding
        /// Counts the files, in the order in which they are read.
        let file: Int
    }

    private var definitions: [String: [Definition]] = [:]
    private var bodies: [String: Body] = [:]
    private var fileCount = 0

    var names: [String] { bodies.keys.sorted() }

    subscript(name: String) -> Body? { bodies[name] }

    mutating func startFile() { fileCount += 1 }

    /// `finding` places what is wrong with this rule.
    mutating func define(_ name: String, _ wordings: [LanguageCode: TemplateNode], finding: @escaping (String) -> Finding) {
        definitions[name, default: []].append(Definition(wordings: wordings, finding: finding, file: fileCount))
    }

    /// Call once all rules are defined; returns what is wrong with those that are left out.
    mutating func finish() -> [Finding] {
        var findings: [Finding] = []
        while true {
            let names = namesUsed()
            let levels = SharedRules.levels(names)
            let endless = SharedRules.onCycles(names.filter { levels[$0.key] == nil })
            let deep = levels.filter { $0.value > RuleLimit.depth }.map(\.key)
            let wrong = endless.isEmpty ? Set(deep) : endless
            // The file that came last is at fault: without it the rules were right.
            guard let file = wrong.compactMap({ definitions[$0]?.last?.file }).max() else { break }
            for name in wrong.sorted() where definitions[name]?.last?.file == file {
                guard let definition = definitions[name]?.popLast() else { continue }
                let what =
                    endless.isEmpty ? "nests shared rules more than \(RuleLimit.depth) deep" : "names itself, directly or by another rule"
                findings.append(definition.finding("rule <\(name)> \(what)"))
                if definitions[name]?.isEmpty == true { definitions[name] = nil }
            }
        }
        bodies = definitions.mapValues(SharedRules.body)
        return findings
    }

    private static func body(_ definitions: [Definition]) -> Body {
        var body = Body()
        for definition in definitions { body.wordings.merge(definition.wordings) { $1 } }
        body.isShared = body.wordings[.ru] == body.wordings[.en]
        return body
    }

    /// For each rule the rules that it uses.
    private func namesUsed() -> [String: Set<String>] {
        definitions.mapValues { list in
            SharedRules.body(list).wordings.values.reduce(into: Set()) { $0.formUnion($1.ruleNames) }.filter { definitions[$0] != nil }
        }
    }

    /// How deep each rule nests others, from 1; rules on a cycle, and those that use one, have no level.
    private static func levels(_ names: [String: Set<String>]) -> [String: Int] {
        var users: [String: [String]] = [:]
        for (name, used) in names { for other in used { users[other, default: []].append(name) } }
        var open = names.mapValues(\.count)
        var levels = names.filter(\.value.isEmpty).mapValues { _ in 1 }
        var next = Array(levels.keys)
        while let name = next.popLast() {
            for user in users[name] ?? [] {
                open[user, default: 1] -= 1
                guard open[user] == 0 else { continue }
                levels[user] = 1 + (names[user] ?? []).reduce(0) { max($0, levels[$1] ?? 0) }
                next.append(user)
            }
        }
        return levels
    }

    /// Those of the rules without a level that are on a cycle or between two: a rule that only uses a cycle is not wrong itself.
    private static func onCycles(_ names: [String: Set<String>]) -> Set<String> {
        var uses: [String: Int] = [:]
        for used in names.values { for other in used { uses[other, default: 0] += 1 } }
        var next = names.keys.filter { uses[$0, default: 0] == 0 }
        var wrong = Set(names.keys)
        while let name = next.popLast() {
            wrong.remove(name)
            for other in names[name] ?? [] {
                uses[other, default: 1] -= 1
                if uses[other] == 0, wrong.contains(other) { next.append(other) }
            }
        }
        return wrong
    }
}
