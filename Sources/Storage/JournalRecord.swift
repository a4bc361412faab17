import Dates
import Department

/// A thing as the journal keeps it: a line for each field that is set, its name, a space, its value; a list repeats its name.
///
///     id 12
///     kind call
///     due 2026-11-24T15:00
///
/// Fields go by name, so that a later version can add some and still read what an earlier one wrote.
struct RecordWriter {
    private(set) var bytes: [UInt8] = []

    private static let newline = UInt8(ascii: "\n"), backslash = UInt8(ascii: "\\")

    init() { bytes.reserveCapacity(256) }

    mutating func put(_ name: String, _ value: String?) {
        guard let value else { return }
        open(name)
        for byte in value.utf8 {
            switch byte {
            case Self.newline: bytes += [Self.backslash, UInt8(ascii: "n")]
            case Self.backslash: bytes += [Self.backslash, Self.backslash]
            default: bytes.append(byte)
            }
        }
    }

    mutating func put(_ name: String, _ value: Int?) {
        guard let value else { return }
        open(name)
        bytes.append(contentsOf: String(value).utf8)
    }

    mutating func put(_ name: String, _ values: [String]) { for value in values { put(name, value) } }
    mutating func put(_ name: String, flag: Bool) { if flag { put(name, 1) } }

    private mutating func open(_ name: String) {
        if !bytes.isEmpty { bytes.append(Self.newline) }
        bytes.append(contentsOf: name.utf8)
        bytes.append(UInt8(ascii: " "))
    }
}

/// Reads what `RecordWriter` wrote.
struct RecordReader {
    private var fields: [Substring: [String]] = [:]

    init(_ text: String) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
            let end = line.firstIndex(of: " ") ?? line.endIndex
            fields[line[..<end], default: []].append(Self.plain(line[end...].dropFirst()))
        }
    }

    subscript(name: Substring) -> String? { fields[name]?.first }
    func all(_ name: Substring) -> [String] { fields[name] ?? [] }
    func int(_ name: Substring) -> Int? { self[name].flatMap { Int($0) } }
    func flag(_ name: Substring) -> Bool { self[name] != nil }

    func required<Value>(_ name: Substring, _ read: (String) -> Value?) throws -> Value {
        guard let value = self[name].flatMap(read) else { throw StoreFailure.other("journal: no \(name)") }
        return value
    }

    private static func plain(_ value: Substring) -> String {
        guard value.utf8.contains(0x5C) else { return String(value) }
        var plain = String.UnicodeScalarView()
        var isEscaped = false
        for character in value.unicodeScalars {
            switch (isEscaped, character) {
            case (true, "n"): plain.append("\n")
            case (false, "\\"):
                isEscaped = true
                continue
            default: plain.append(character)
            }
            isEscaped = false
        }
        return String(plain)
    }
}

extension TaskItem {
    var record: [UInt8] {
        var writer = RecordWriter()
        writer.put("id", id)
        writer.put("title", title)
        writer.put("kind", kind?.rawValue)
        writer.put("assignee", assignee)
        writer.put("client", client)
        writer.put("participant", participant)
        writer.put("day", due.day.number)
        writer.put("minute", due.time?.minutes)
        writer.put("duration", duration)
        writer.put("status", status.rawValue)
        writer.put("priority", priority?.rawValue)
        writer.put("cents", money?.cents)
        writer.put("currency", money?.currency)
        writer.put("repeat", recurrence?.rrule)
        writer.put("remind", remind)
        writer.put("result", result)
        writer.put("reason", reason)
        writer.put("note", notes)
        if moves > 0 { writer.put("moves", moves) }
        writer.put("author", author)
        writer.put("created", created.seconds)
        writer.put("closed", closed?.seconds)
        writer.put("history", flag: isHistory)
        writer.put("external", externalID)
        writer.put("demanded", RequiredField.allCases.filter(demanded.contains).map(\.rawValue))
        writer.put("entered_done", flag: isEnteredDone)
        return writer.bytes
    }

    init(record: String) throws {
        let fields = RecordReader(record)
        self.init(
            id: try fields.required("id") { Int($0) }, title: fields["title"], kind: fields["kind"].flatMap(TaskKind.init),
            assignee: try fields.required("assignee") { Int($0) }, client: fields.int("client"), participant: fields.int("participant"),
            due: Due(
                Day(number: try fields.required("day") { Int($0) }), fields.int("minute").flatMap { TimeOfDay(minutes: $0) }),
            duration: fields.int("duration"), status: try fields.required("status", Status.init),
            priority: fields["priority"].flatMap(Priority.init),
            money: fields.int("cents").map { Money(cents: $0, currency: fields["currency"]) },
            recurrence: fields["repeat"].flatMap { Recurrence(rrule: $0) }, remind: fields.int("remind"), result: fields["result"],
            reason: fields["reason"], notes: fields.all("note"), moves: fields.int("moves") ?? 0,
            author: try fields.required("author") { Int($0) },
            created: Timestamp(seconds: try fields.required("created") { Int($0) }),
            closed: fields.int("closed").map(Timestamp.init(seconds:)), isHistory: fields.flag("history"), externalID: fields["external"])
        demanded = Set(fields.all("demanded").compactMap(RequiredField.init))
        isEnteredDone = fields.flag("entered_done")
    }
}

extension Person {
    var record: [UInt8] {
        var writer = RecordWriter()
        writer.put("id", id)
        writer.put("name", name)
        writer.put("role", role.rawValue)
        writer.put("alias", aliases)
        writer.put("account", accounts)
        writer.put("entered", entered.seconds)
        writer.put("removed", flag: !isActive)
        return writer.bytes
    }

    init(record: String) throws {
        let fields = RecordReader(record)
        self.init(
            id: try fields.required("id") { Int($0) }, name: try fields.required("name") { $0 },
            role: try fields.required("role", Role.init),
            aliases: fields.all("alias"), accounts: fields.all("account"),
            entered: Timestamp(seconds: try fields.required("entered") { Int($0) }), isActive: !fields.flag("removed"))
    }
}

extension Client {
    var record: [UInt8] {
        var writer = RecordWriter()
        writer.put("id", id)
        writer.put("name", name)
        writer.put("alias", aliases)
        writer.put("contact", contact)
        writer.put("phone", phone)
        writer.put("manager", manager)
        writer.put("removed", flag: !isActive)
        return writer.bytes
    }

    init(record: String) throws {
        let fields = RecordReader(record)
        self.init(
            id: try fields.required("id") { Int($0) }, name: try fields.required("name") { $0 }, aliases: fields.all("alias"),
            contact: fields["contact"], phone: fields["phone"], manager: fields.int("manager"), isActive: !fields.flag("removed"))
    }
}
