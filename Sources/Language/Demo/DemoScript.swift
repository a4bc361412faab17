import Yams

/// The department of `--demo` as `Intents/demo` describes it: its people, its clients, and the texts of its tasks.
///
/// What they do in a month is made up by `demoDepartment` in Department.
package struct DemoScript: Equatable, Sendable {
    package struct Member: Equatable, Sendable {
        /// What they are in the department and how they work: `head`, `disciplined`, `lastMinute`.
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
    /// Lists of phrases by name, in a group with the name of the group before it: `results.call`, `reasons.move`, `titles`.
    package private(set) var phrases: [String: [String]] = [:]

    /// `parts`: the parts that people must play, in the order of the people's numbers; `lists`: the lists of phrases that must exist.
    package init(folder: SourceFolder, parts: [String], lists: [String], findings: inout [Finding]) {
        for file in folder.files(under: "demo") {
            var reading = YamlReading(file)
            switch file.path {
            case "demo/people.yaml": readMembers(&reading, parts)
            case "demo/clients.yaml": readClients(&reading)
            case "demo/phrases.yaml": readPhrases(&reading, lists)
            default: reading.complain(file.root, "no such part of the demonstration; nearest: people.yaml, clients.yaml, phrases.yaml")
            }
            findings += reading.findings
        }
    }

    private mutating func readMembers(_ reading: inout YamlReading, _ parts: [String]) {
        for (part, partNode, value) in reading.pairs(reading.file.root, "the people") {
            guard parts.contains(part) else {
                reading.complainUnknown(part, at: partNode, what: "part", among: parts)
                continue
            }
            guard let fields = reading.fields(value, allowed: ["name", "aliases"]), let name = fields["name"]?.first else { continue }
            members.append(Member(part: part, name: name, aliases: fields["aliases"] ?? []))
        }
        for part in parts where !members.contains(where: { $0.part == part }) {
            reading.complain(reading.file.root, "nobody plays “\(part)”")
        }
        // People are numbered in the order of `parts`, whatever their order in the file.
        let places = Dictionary(parts.enumerated().map { ($1, $0) }) { first, _ in first }
        members.sort { places[$0.part, default: parts.count] < places[$1.part, default: parts.count] }
    }

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

    private mutating func readPhrases(_ reading: inout YamlReading, _ lists: [String]) {
        for (name, nameNode, value) in reading.pairs(reading.file.root, "the phrases") {
            guard case .mapping = value else {
                keep(reading.texts(value, "“\(name)”"), as: name, at: nameNode, lists, &reading)
                continue
            }
            for (part, partNode, texts) in reading.pairs(value, "“\(name)”") {
                keep(reading.texts(texts, "“\(part)”"), as: "\(name).\(part)", at: partNode, lists, &reading)
            }
        }
        for list in lists where phrases[list]?.isEmpty ?? true {
            reading.complain(reading.file.root, "no phrases for “\(list)”")
        }
    }

    private mutating func keep(_ texts: [String], as list: String, at node: Node, _ lists: [String], _ reading: inout YamlReading) {
        guard lists.contains(list) else {
            reading.complainUnknown(list, at: node, what: "list", among: lists)
            return
        }
        phrases[list] = texts
    }
}

extension YamlReading {
    fileprivate mutating func complainUnknown(_ name: String, at node: Node, what: String, among known: [String]) {
        complain(node, "unknown \(what) “\(name)”" + (nearest(to: name, among: known).map { "; nearest: \($0)" } ?? ""))
    }

    /// The fields of one person or client, each as a list; nil if the name is missing.
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
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        members = try coder.code(value?.members)
        clients = try coder.code(value?.clients)
        phrases = try coder.code(value?.phrases)
    }
}

extension DemoScript.Member: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        part = try coder.code(value?.part)
        name = try coder.code(value?.name)
        aliases = try coder.code(value?.aliases)
    }
}

extension DemoScript.Client: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        name = try coder.code(value?.name)
        aliases = try coder.code(value?.aliases)
        contact = try coder.code(optional: value?.contact)
        phone = try coder.code(optional: value?.phone)
    }
}
