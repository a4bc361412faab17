/// A spelling-proof key of a word: the same for Cyrillic and for every usual way of writing it in Latin letters.
///
/// «Чёрных», "Chernykh", "Chernih", "Chyornyh" → `qernix`; «Глобекс», "Globex" → `globex`; "Yury", "Iurii", «Юрий» → `iuri`.
/// Letters that the schemes disagree on are made one: kh h x and ks; y j i; ye yo ie and e; sh and shch (`w`); ch (`q`); zh (`j`).
package enum LatinKey {
    /// `word` is folded (`Token.key`).
    package static func key(of word: some StringProtocol) -> String {
        var folder = LatinFolder(isAlternative: false)
        for scalar in word.unicodeScalars { folder.take(scalar) }
        return folder.finished()
    }

    /// The other reading of `c` and `ch` in a Latin spelling: "Kuznecova" → `kuznetsova`, "Technosila" → `texnosila`; nil where there is none.
    package static func alternative(of word: some StringProtocol) -> String? {
        guard word.utf8.contains(UInt8(ascii: "c")) else { return nil }
        var folder = LatinFolder(isAlternative: true)
        for scalar in word.unicodeScalars { folder.take(scalar) }
        return folder.finished()
    }
}

/// The state of one pass over a word: what is written so far, and a `c` that waits for the letter after it.
private struct LatinFolder {
    let isAlternative: Bool
    private var written = ""
    private var last: Unicode.Scalar = " "
    /// A raw Latin letter that an `h` would change: k, s, z, p; or a waiting c.
    private var raw: Unicode.Scalar = " "

    init(isAlternative: Bool) { self.isAlternative = isAlternative }

    mutating func finished() -> String {
        settle(before: " ")
        return written
    }

    mutating func take(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x61...0x7A: takeLatin(scalar)
        case 0x430...0x44F:
            settle(before: " ")
            raw = " "
            for letter in Self.cyrillic[Int(scalar.value - 0x430)].unicodeScalars { add(letter) }
        case 0x30...0x39: add(scalar)
        default: for letter in Self.accented(scalar).unicodeScalars { takeLatin(letter) }
        }
    }

    private mutating func takeLatin(_ letter: Unicode.Scalar) {
        if raw == "c", letter == "h" { return addCH() }
        settle(before: letter)
        let before = raw
        raw = letter
        switch (letter, before) {
        case ("c", _): break
        case ("h", "k"), ("h", "s"), ("h", "z"), ("h", "p"):
            replaceLast(by: before == "k" ? "x" : before == "s" ? "w" : before == "z" ? "j" : "f")
        case ("h", _): add("x")
        case ("w", _): add("v")
        case ("q", _): add("k")
        case ("j", _), ("y", _): add("i")
        case ("z", "t"): add("s")
        default: add(letter)
        }
    }

    /// Writes a waiting `c`, now that the next letter is known: "Acme" → k, "Cisco" → s.
    private mutating func settle(before next: Unicode.Scalar) {
        guard raw == "c" else { return }
        raw = " "
        if isAlternative {
            add("t")
            add("s")
        } else if next == "e" || next == "i" || next == "y" {
            add("s")
        } else if next != "k" {
            add("k")
        }
    }

    /// "ch": «ч», but «х» in "tech", and no more than the «ш» before it in "sch", "shch".
    private mutating func addCH() {
        raw = " "
        if last == "s" { replaceLast(by: "w") } else { add(isAlternative ? "x" : "q") }
    }

    /// Adds a letter of the key, unless it melts into the one before.
    private mutating func add(_ letter: Unicode.Scalar) {
        switch (letter, last) {
        case _ where letter == last: break
        case ("e", "i"), ("o", "i"): replaceLast(by: "e")
        case ("u", "o"): replaceLast(by: "u")
        case ("s", "k"): replaceLast(by: "x")
        case ("q", "w"): break
        case ("q", "e") where written.hasSuffix("te"): write("x")
        default: write(letter)
        }
    }

    private mutating func write(_ letter: Unicode.Scalar) {
        written.unicodeScalars.append(letter)
        last = letter
    }

    private mutating func replaceLast(by letter: Unicode.Scalar) {
        written.unicodeScalars.removeLast()
        last = written.unicodeScalars.last ?? " "
        if letter != last { write(letter) }
    }

    /// From «а» to «я».
    private static let cyrillic = [
        "a", "b", "v", "g", "d", "e", "j", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "x", "ts", "q", "w", "w",
        "", "i", "", "e", "iu", "ia",
    ]

    private static func accented(_ scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0xE0...0xE5, 0x101, 0x105: "a"
        case 0xE7: "s"
        case 0xE8...0xEB, 0x113, 0x119, 0x11B: "e"
        case 0xEC...0xEF, 0x12B: "i"
        case 0xF1, 0x144, 0x148: "n"
        case 0xF2...0xF6, 0xF8: "o"
        case 0xF9...0xFC, 0x16B, 0x16F: "u"
        case 0xFD, 0xFF: "y"
        case 0x10D, 0x107: "ch"
        case 0x142: "l"
        case 0x159: "r"
        case 0x161, 0x15B: "sh"
        case 0x17E, 0x17A, 0x17C: "zh"
        default: ""
        }
    }
}
