import Dates
import Yams

/// The people, clients and clock of the examples in rule files (`Intents/world.yaml`).
package struct ExampleWorld {
    package let index = NameIndex()
    package private(set) var now = Moment(Day(number: 0), .midnight)

    package init(folder: SourceFolder, names: NameGrammar, findings: inout [Finding]) {
        guard let file = folder.file("world.yaml") else { return }
        var reading = YamlReading(file)
        for (key, keyNode, value) in reading.pairs(file.root, "the world") {
            switch key {
            case "now":
                guard let moment = reading.text(value, "now").flatMap({ Moment(iso: $0) }) else {
                    reading.complain(value, "`now` wants a moment: 2026-11-23T09:00")
                    continue
                }
                now = moment
            case "people": add(reading.texts(value, "people"), as: .person, names)
            case "clients": add(reading.texts(value, "clients"), as: .client, names)
            default: reading.complain(keyNode, "unknown key “\(key)”; nearest: now, people, clients")
            }
        }
        findings += reading.findings
    }

    /// A row is a name and its aliases, separated by `;`.
    private func add(_ rows: [String], as kind: NameID.Kind, _ names: NameGrammar) {
        for (number, row) in rows.enumerated() {
            let cells = row.split(separator: ";").map { String($0.drop { $0 == " " }) }
            guard let name = cells.first else { continue }
            let id = NameID(kind: kind, number: number + 1)
            index.add(id, name: name, forms: names.forms(of: id, name: name, aliases: Array(cells.dropFirst())))
        }
    }
}
