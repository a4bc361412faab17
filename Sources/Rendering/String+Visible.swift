extension StringProtocol {
    /// The text without characters that a terminal obeys or hides: control characters become spaces, bidirectional and invisible
    /// characters are removed.
    var visible: String {
        guard unicodeScalars.contains(where: isUnsafe) else { return String(self) }
        var text = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: if text.last != " " { text.append(" ") }
            case _ where isUnsafe(scalar): continue
            default: text.append(scalar)
            }
        }
        return String(text)
    }
}

private func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
        0xE0000...0xE007F:
        true
    default: false
    }
}
