import Dates
import Department

/// Writes a thing as the journal keeps it: a line for each field that is set, its name, a space, its value. A list repeats its name.
///
///     id 12
///     kind call
///     due 2026-11-24T15:00
///
/// Fields go by name, so that a later version can add fields and still read what an earlier one wrote.
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
