import Dates
import Language

/// An entity recognized in a text: `planerka parse --entities --json` (Contract, “parse --json”).
package struct FoundEntity: Sendable {
    /// The slot it would fill: `when`, `duration`, `repeat`, `amount`, `person`, `client`, `kind`, `tasks`.
    package let type: SlotName
    /// One value, or all readings of an ambiguous text. References to tasks are always a list.
    package let values: [String]
    /// The range `from..<to` in the text, in Unicode scalars.
    package let from: Int
    package let to: Int

    package init(type: SlotName, values: [String], from: Int, to: Int) {
        self.type = type
        self.values = values
        self.from = from
        self.to = to
    }

    fileprivate var json: JSON {
        var members: [(String, JSON)] = [("type", .string(type.name))]
        if type == .tasks {
            members.append(("value", .array(values.map(JSON.string))))
        } else {
            members.append(("value", JSON(values.first)))
            if values.count > 1 { members.append(("values", .array(values.map(JSON.string)))) }
        }
        return .object(members + [("from", .int(from)), ("to", .int(to))])
    }
}

extension JSONRenderer {
    package func line(_ text: String, entities: [FoundEntity]) -> String {
        JSON.object([("text", .string(text)), ("entities", .array(entities.map(\.json)))]).text
    }
}
