import BuiltInIntents
import Foundation
import Language

/// Times the understanding of a line in one process: `Benchmarks NAMES.txt`, a name a line, the forms of each known in memory.
///
/// The phrases are the examples of the rule files, read in their own world with these names added to it; each is timed by the median
/// of its readings. Prints them as JSON, a phrase a line: microseconds, whether it was understood, its words.
@main
struct LineTimes {
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
        let reader = rules.reader
        try report(phrases) { reader.read($0, in: ReadingContext(now: world.now, names: world.index)) }
    }

    private static func report(_ phrases: [String], read: (String) -> Understanding) throws {
        // The first reading of each only warms up.
        let isUnderstood = phrases.map { !read($0).commands.isEmpty }
        for (phrase, isUnderstood) in zip(phrases, isUnderstood) {
            let line = Line(microseconds: median(of: phrase, read: read), isUnderstood: isUnderstood, phrase: phrase)
            print(String(decoding: try JSONEncoder().encode(line), as: UTF8.self))
        }
    }

    private struct Line: Encodable {
        let microseconds: Double
        let isUnderstood: Bool
        let phrase: String
    }

    private static func median(of phrase: String, read: (String) -> Understanding) -> Double {
        let clock = ContinuousClock()
        let times = (0..<rounds).map { _ in clock.measure { _ = read(phrase) } }.sorted()
        return Double(times[times.count / 2].components.attoseconds) / 1e12
    }
}
