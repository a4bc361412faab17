import Dates

/// Checks that rule files say what their authors mean.
///
/// Each example is read as its own intent with its own slots, each negative is not, no other intent accepts an example, and each
/// sentence is reached by some example.
package struct RuleCheck {
    private let reader: LineReader
    private let world: ExampleWorld
    private let loading: [Finding]

    /// The outcome of running all examples.
    package struct Report: Sendable {
        package var passed = 0
        package var findings: [Finding] = []
    }

    package init(folder: SourceFolder) {
        var findings = folder.findings
        let built = BuiltImage(folder: folder, findings: &findings)
        world = ExampleWorld(folder: folder, names: built.names, findings: &findings)
        reader = built.reader
        loading = findings + MixedScripts.findings(in: folder) + LongLines.findings(in: folder)
    }

    /// All findings, in the order of files and lines.
    package func findings() -> [Finding] {
        let report = examples()
        return (loading + report.findings + unreached(report)).sorted()
    }

    /// Runs every example and negative.
    package func examples() -> Report {
        var report = Report()
        for intent in reader.book.intents {
            for example in intent.examples {
                let wrong = faults(of: example, intent)
                if wrong.isEmpty { report.passed += 1 }
                report.findings += wrong.map {
                    Finding(file: example.file, line: example.line, column: 1, what: "“\(example.text)”: \($0)")
                }
            }
            for negative in intent.negatives {
                if reader.read(negative.text, in: context).commands.contains(where: { $0.intent == intent.id }) {
                    report.findings.append(
                        Finding(
                            file: negative.file, line: negative.line, column: 1, what: "“\(negative.text)” is read as \(intent.id.rawValue)"
                        ))
                } else {
                    report.passed += 1
                }
            }
        }
        return report
    }

    private var context: ReadingContext { ReadingContext(now: world.now, names: world.index) }

    private func faults(of example: IntentInfo.Example, _ intent: IntentInfo) -> [String] {
        if intent.isAnswer { return faults(ofAnswer: example, intent) }
        let understanding = reader.read(example.text, in: context)
        guard let match = understanding.commands.first, understanding.commands.count == 1, match.intent == intent.id else {
            let read = understanding.commands.map(\.intent.rawValue)
            return [read.isEmpty ? "is not understood" : "is read as \(read.joined(separator: ", "))"]
        }
        var wrong = differences(example, match.slots)
        if match.ask?.slot != example.ask {
            wrong.append("asks for \(match.ask?.slot.name ?? "nothing"), not \(example.ask?.name ?? "nothing")")
        }
        if let rival = match.evidence?.rival { wrong.append("\(rival) accepts it as well") }
        return wrong
    }

    /// `answer.when` reads answers to the slot `when`, `answer.task.move.when` those of one intent.
    private func faults(ofAnswer example: IntentInfo.Example, _ intent: IntentInfo) -> [String] {
        let parts = intent.id.rawValue.split(separator: ".").dropFirst()
        let name = String(parts.last ?? ""), asking = IntentID(rawValue: parts.dropLast().joined(separator: "."))
        // An answer without slots is only recognised: «пропустить».
        guard let slot = SlotName.said(name)?.slot else {
            return reader.says(example.text, as: name, in: context) ? [] : ["is no answer"]
        }
        guard case .slots(let slots)? = reader.answer(example.text, to: slot, of: asking, in: context) else { return ["is no answer"] }
        return differences(example, slots)
    }

    private func differences(_ example: IntentInfo.Example, _ slots: [Slot]) -> [String] {
        var wrong: [String] = []
        let got = Dictionary(slots.map { ($0.name, $0.value.texts) }) { first, _ in first }
        for (slot, value) in example.slots.sorted(by: { $0.key.name < $1.key.name }) where got[slot] != value {
            wrong.append("\(slot.name) is \(got[slot]?.joined(separator: ", ") ?? "missing"), not \(value.joined(separator: ", "))")
        }
        let more = got.keys.filter { $0 != .title && example.slots[$0] == nil }
        wrong += more.map(\.name).sorted().map { "\($0) was not said" }
        return wrong
    }

    /// Sentences that no example of any intent is read by.
    private func unreached(_ report: Report) -> [Finding] {
        var reached: Set<String> = []
        for example in reader.book.intents.flatMap(\.examples) {
            for match in reader.read(example.text, in: context).commands { reached.insert(match.evidence?.rule ?? "") }
        }
        let commands = reader.book.rules.filter { !reader.book.intents[$0.intent].isAnswer }
        return commands.filter { !reached.contains(reader.book.place(of: $0)) }.map {
            Finding(file: reader.book.file(of: $0), line: $0.line, column: 1, what: "no example reaches this sentence")
        }
    }
}
