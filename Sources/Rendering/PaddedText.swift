import Text

extension StringProtocol {
    /// With spaces at the end up to a width; longer texts stay.
    func padded(to width: Int) -> String { self + String(repeating: " ", count: Swift.max(0, width - DisplayWidth.of(self))) }

    /// With spaces at the beginning up to a width.
    func padded(from width: Int) -> String { String(repeating: " ", count: Swift.max(0, width - DisplayWidth.of(self))) + self }

    /// No wider than that, `…` standing for what is left out.
    func truncated(to width: Int) -> String {
        guard DisplayWidth.of(self) > width else { return String(self) }
        var text = "", left = width - 1
        for character in self {
            left -= DisplayWidth.of(String(character))
            if left < 0 { break }
            text.append(character)
        }
        return text + "…"
    }
}
