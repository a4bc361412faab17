/// A JSON value whose objects keep the order of their keys.
package enum JSON: Sendable {
    case null
    case bool(Bool)
    case int(Int)
    /// A number as written: `0.98`.
    case number(String)
    case string(String)
    case array([JSON])
    case object([(String, JSON)])
    /// Valid JSON text from elsewhere, such as the `id` of a request.
    case raw(String)

    /// A string, or null for nil.
    package init(_ text: String?) { self = text.map(JSON.string) ?? .null }

    /// The JSON text on one line, without spaces.
    package var text: String {
        var text = ""
        write(to: &text)
        return text
    }

    private func write(to text: inout String) {
        switch self {
        case .null: text += "null"
        case .bool(let flag): text += flag ? "true" : "false"
        case .int(let number): text += String(number)
        case .number(let digits), .raw(let digits): text += digits
        case .string(let string): JSON.quote(string, to: &text)
        case .array(let values):
            text += "["
            for (place, value) in values.enumerated() {
                if place > 0 { text += "," }
                value.write(to: &text)
            }
            text += "]"
        case .object(let members):
            text += "{"
            for (place, member) in members.enumerated() {
                if place > 0 { text += "," }
                JSON.quote(member.0, to: &text)
                text += ":"
                member.1.write(to: &text)
            }
            text += "}"
        }
    }

    private static let hexDigits = Array("0123456789abcdef")

    // Copies whole runs, since most text needs no escapes.
    private static func quote(_ string: String, to text: inout String) {
        text += "\""
        var plain = string.startIndex
        for place in string.unicodeScalars.indices {
            guard let escape = escape(string.unicodeScalars[place]) else { continue }
            text += string[plain..<place]
            text += escape
            plain = string.unicodeScalars.index(after: place)
        }
        text += string[plain...]
        text += "\""
    }

    /// Escapes what JSON requires, and U+2028/2029, which some readers take for line breaks.
    private static func escape(_ scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x22: "\\\""
        case 0x5C: "\\\\"
        case 0x0A: "\\n"
        case 0x0D: "\\r"
        case 0x09: "\\t"
        case 0..<0x20, 0x7F, 0x2028, 0x2029:
            "\\u" + stride(from: 12, through: 0, by: -4).map { String(hexDigits[Int(scalar.value >> UInt32($0)) & 15]) }.joined()
        default: nil
        }
    }
}
