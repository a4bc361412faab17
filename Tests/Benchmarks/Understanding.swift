import BuiltInIntents
import Foundation
import Language

/// Times the understanding of a line in one process: `Benchmarks NAMES.txt`, a name a line, the forms of each known in memory.
///
/// The phrases are the examples of the rule files, read in their own world with these names added to it. Prints the median and the
/// 95th percentile in microseconds, how many phrases and names there were, and how many of the phrases were not understood.
@main
struct Understanding {
    private static let rounds = 25

    static func main() throws {
        guard CommandLine.arguments.count == 2 else {
            print("usage: Benchmarks NAMES.txt")
            exit(64)
        }
        let names = try String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8).split(separator: "\n").map(String.init)
        var images = (ImageReader(BuiltInIntents.image), ImageReader(BuiltInIntents.sources))
        let rules = try images.0.value(BuiltImage.self)
        let folder = try images.1.value(RuleSources.self).folder()
        var findings: [Finding] = []
        let world = ExampleWorld(folder: folder, names: rules.names, findings: &findings)
        for (place, name) in names.enumerated() {
            let id = NameID(kind: .client, number: 1000 + place)
            world.index.add(id, name: name, forms: rules.names.forms(of: id, name: name, aliases: []))
        }
        let phrases = RuleBook(folder: folder, findings: &findings).intents.flatMap(\.examples).map(\.text)
        let context = ReadingContext(now: world.now, names: world.index)
        let (times, missed) = measure(phrases, with: rules.reader, in: context)
        print(times[times.count / 2], times[times.count * 95 / 100], phrases.count, names.count, missed)
    }

    /// The sorted times of all readings in microseconds; the first round only warms up and counts what wasn't understood.
    private static func measure(_ phrases: [String], with reader: LineReader, in context: ReadingContext) -> (times: [Double], missed: Int)
    {
        let missed = phrases.count { reader.read($0, in: context).commands.isEmpty }
        var times: [Double] = []
        let clock = ContinuousClock()
        for _ in 0..<rounds {
            for phrase in phrases {
                let time = clock.measure { _ = reader.read(phrase, in: context) }
                times.append(Double(time.components.attoseconds) / 1e12)
            }
        }
        return (times.sorted(), missed)
    }
}
