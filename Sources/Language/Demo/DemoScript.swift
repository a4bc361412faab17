import Yams

/// What `Intents/demo` says of the department of `--demo`: who plays, whom they sell to, and what their tasks say. The month itself
/// is made by the department.
package struct DemoScript: Equatable, Sendable {
    package struct Member: Equatable, Sendable {
        package let part: String
        package let name: String
        package let aliases: [String]
    }

    package struct Client: Equatable, Sendable {
        package let name: String
        package let aliases: [String]
        package let contact: String?
        package let phone: String?
    }

    package private(set) var members: [Member] = []
    package private(set) var clients: [Client] = []
    /// Lists by name, those of a group with its name before: `results.call`, `reasons.move`, `titles`.
    package private(set) var phrases: [String: [String]] = [:]

    /// In the order in which people get their numbers.
    package static let parts = ["head", "viewer", "disciplined", "lastMinute", "sham", "onLeave", "postponing", "unplanned"]
    package static let lists =
        ["call", "meeting", "email", "message", "proposal", "contract", "invoice", "payment", "visit", "demo", "none"].map {
            "results." + $0
        }
        + ["sham", "reasons.move", "reasons.cancel", "titles", "orders", "notes"]

    package init(folder: SourceFolder, findings: inout [Finding]) {
        for file in folder.files(under: "demo") {
            var reading = YamlReading(file)
            switch file.path {
            case "demo/people.yaml": readMembers(&reading)
            case "demo/clients.yaml": readClients(&reading)
            case "demo/phrases.yaml": readPhrases(&reading)
            default: reading.complain(file.root, "no such part of the demonstration; nearest: people.yaml, clients.yaml, phrases.yaml")
            }
            findings += reading.findings
        }
    }

    private mutating func readMembers(_ reading: inout YamlReading) {
        for (part, partNode, value) in reading.pairs(reading.file.root, "the people") {
            guard DemoScript.parts.contains(part) else {
                reading.complainUnknown(part, at: partNode, what: "part", among: DemoScript.parts)
                continue
            }
            guard let fields = reading.fields(value, allowed: ["name", "aliases"]), let name = fields["name"]?.first else { continue }
            members.append(Member(part: part, name: name, aliases: fields["aliases"] ?? []))
        }
        for part in DemoScript.parts where !members.contains(where: { $0.part == part }) {
            reading.complain(reading.file.root, "nobody plays “\(part)”")
        }
        // Numbers go by part, wherever it stands in the file.
        members.sort { DemoScript.place(of: $0.part) < DemoScript.place(of: $1.part) }
    }

    private static func place(of part: String) -> Int { parts.firstIndex(of: part) ?? parts.count }

    private mutating func readClients(_ reading: inout YamlReading) {
        guard case .sequence(let sequence) = reading.file.root else {
            reading.complain(reading.file.root, "the clients want a list")
            return
        }
        for node in sequence {
            guard let fields = reading.fields(node, allowed: ["name", "aliases", "contact", "phone"]), let name = fields["name"]?.first
            else { continue }
            clients.append(
                Client(name: name, aliases: fields["aliases"] ?? [], contact: fields["contact"]?.first, phone: fields["phone"]?.first))
        }
    }

    private mutating func readPhrases(_ reading: inout YamlReading) {
        for (name, nameNode, value) in reading.pairs(reading.file.root, "the phrases") {
            guard case .mapping = value else {
                keep(reading.texts(value, "“\(name)”"), as: name, at: nameNode, &reading)
                continue
            }
            for (part, partNode, texts) in reading.pairs(value, "“\(name)”") {
                keep(reading.texts(texts, "“\(part)”"), as: "\(name).\(part)", at: partNode, &reading)
            }
        }
        for list in DemoScript.lists where phrases[list]?.isEmpty ?? true {
            reading.complain(reading.file.root, "no phrases for “\(list)”")
        }
    }

    private mutating func keep(_ texts: [String], as list: String, at node: Node, _ reading: inout YamlReading) {
        guard DemoScript.lists.contains(list) else {
            reading.complainUnknown(list, at: node, what: "list", among: DemoScript.lists)
            return
        }
        phrases[list] = texts
    }
}

extension YamlReading {
    fileprivate mutating func complainUnknown(_ name: String, at node: Node, what: String, among known: [String]) {
        complain(node, "unknown \(what) “\(name)”" + (nearest(to: name, among: known).map { "; nearest: \($0)" } ?? ""))
    }

    /// The fields of one person or client, each as a list; nil where there is no name.
    fileprivate mutating func fields(_ node: Node, allowed: [String]) -> [String: [String]]? {
        var fields: [String: [String]] = [:]
        for (key, keyNode, value) in pairs(node, "an entry") {
            if allowed.contains(key) {
                fields[key] = texts(value, "“\(key)”").filter { !$0.isEmpty }
            } else {
                complainUnknown(key, at: keyNode, what: "key", among: allowed)
            }
        }
        guard fields["name"]?.isEmpty == false else {
            complain(node, "`name` is missing")
            return nil
        }
        return fields
    }
}

extension DemoScript: ImageCodable {
    package init(coding value: Self?, with coder: inout some ImageCoder) throws(BadImage) {
        members = try coder.code(value?.members)
        clients = try coder.code(value?.clients)
        phrases = try coder.code(value?.phrases)
    }
}

extension DemoScript.Member: ImageCodable {
    package init(coding value: Self?, with coder: inout some ImageCoder) throws(BadImage) {
        part = try coder.code(value?.part)
        name = try coder.code(value?.name)
        aliases = try coder.code(value?.aliases)
    }
}

extension DemoScript.Client: ImageCodable {
    package init(coding value: Self?, with coder: inout some ImageCoder) throws(BadImage) {
        name = try coder.code(value?.name)
        aliases = try coder.code(value?.aliases)
        contact = try coder.code(optional: value?.contact)
        phone = try coder.code(optional: value?.phone)
    }
}
