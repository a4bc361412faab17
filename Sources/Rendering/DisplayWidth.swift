/// How many columns a text takes on a terminal: 2 for wide characters, 0 for combining ones, 1 for the rest.
///
/// «звонок» → 6, "日本" → 4, "е\u{301}" → 1.
package func displayWidth(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
}

private func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x370..<0x483, 0x48A..<0x591: 1
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: 0
    case 0x300..<0x370, 0x483..<0x48A, 0xFE00...0xFE0F, 0xE0100...0xE01EF: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xAC00...0xD7A3: 2
    case 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF: 2
    case 0x1F900...0x1F9FF, 0x20000...0x3FFFD: 2
    default:
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: 0
        default: 1
        }
    }
}

extension StringProtocol {
    /// With spaces at the end up to a width; longer texts stay.
    func padded(to width: Int) -> String { self + String(repeating: " ", count: Swift.max(0, width - displayWidth(self))) }

    /// With spaces at the beginning up to a width.
    func padded(from width: Int) -> String { String(repeating: " ", count: Swift.max(0, width - displayWidth(self))) + self }

    /// No wider than that, `…` standing for what is left out.
    func truncated(to width: Int) -> String {
        guard displayWidth(self) > width else { return String(self) }
        var text = "", left = width - 1
        for character in self {
            left -= displayWidth(String(character))
            if left < 0 { break }
            text.append(character)
        }
        return text + "…"
    }
}
