/// A key of a word that is equal for Cyrillic and every common Latin transliteration.
///
/// «Чёрных», "Chernykh", "Chernih", "Chyornyh" → `qernix`; «Глобекс», "Globex" → `globex`; "Yury", "Iurii", «Юрий» → `iuri`.
/// Letters on which the schemes differ are merged: kh h x and ks; y j i; ye yo ie and e; sh and shch (`w`); ch (`q`); zh (`j`).
package enum LatinKey {
    /// `word` is folded (`Token.key`).
    package static func key(of word: some StringProtocol) -> String { folded(word, isAlternative: false) }

    /// The other reading of `c` and `ch` in a Latin spelling: "Kuznecova" → `kuznetsova`, "Technosila" → `texnosila`; nil if there is none.
    package static func alternative(of word: some StringProtocol) -> String? {
        word.utf8.contains(UInt8(ascii: "c")) ? folded(word, isAlternative: true) : nil
    }

    private static func folded(_ word: some StringProtocol, isAlternative: Bool) -> String {
        var folder = LatinFolder(isAlternative: isAlternative)
        for scalar in word.unicodeScalars { folder.take(scalar.value) }
        return folder.finished()
    }
}

/// The state of one pass over a word: the output so far, and a `c` that depends on the next letter.
private struct LatinFolder {
    private let isAlternative: Bool
    private var written: [UInt8] = []
    private var last: UInt8 = 0
    /// The previous Latin letter as typed: a following `h` changes k, s, z, p; a `c` depends on the next letter.
    private var raw: UInt8 = 0

    init(isAlternative: Bool) {
        self.isAlternative = isAlternative
        written.reserveCapacity(24)
    }

    mutating func finished() -> String {
        settle(before: 0)
        return String(decoding: written, as: UTF8.self)
    }

    mutating func take(_ scalar: UInt32) {
        switch scalar {
        case 0x61...0x7A: takeLatin(UInt8(scalar))
        case 0x430...0x44F:
            settle(before: 0)
            raw = 0
            let letters = Self.cyrillic[Int(scalar - 0x430)]
            if letters.0 != 0 { add(letters.0) }
            if letters.1 != 0 { add(letters.1) }
        case 0x30...0x39:
            settle(before: 0)
            add(UInt8(scalar))
        default: for letter in Self.accented(scalar).utf8 { takeLatin(letter) }
        }
    }

    private mutating func takeLatin(_ letter: UInt8) {
        if raw == Self.c, letter == Self.h { return addCH() }
        settle(before: letter)
        let before = raw
        raw = letter
        switch letter {
        case Self.c: break
        case Self.h:
            switch before {
            case UInt8(ascii: "k"): replaceLast(by: Self.x)
            case UInt8(ascii: "s"): replaceLast(by: Self.w)
            case UInt8(ascii: "z"): replaceLast(by: UInt8(ascii: "j"))
            case UInt8(ascii: "p"): replaceLast(by: UInt8(ascii: "f"))
            default: add(Self.x)
            }
        case Self.w: add(UInt8(ascii: "v"))
        case Self.q: add(Self.k)
        case UInt8(ascii: "j"), UInt8(ascii: "y"): add(Self.i)
        case UInt8(ascii: "z") where before == UInt8(ascii: "t"): add(Self.s)
        default: add(letter)
        }
    }

    /// Writes a pending `c` once the next letter is known: "Acme" → k, "Cisco" → s.
    private mutating func settle(before next: UInt8) {
        guard raw == Self.c else { return }
        raw = 0
        if isAlternative {
            add(UInt8(ascii: "t"))
            add(Self.s)
        } else if next == Self.e || next == Self.i || next == UInt8(ascii: "y") {
            add(Self.s)
        } else if next != Self.k {
            add(Self.k)
        }
    }

    /// "ch" is «ч», but «х» in "tech", and merges with the «ш» before it in "sch", "shch".
    private mutating func addCH() {
        raw = 0
        if last == Self.s { replaceLast(by: Self.w) } else { add(isAlternative ? Self.x : Self.q) }
    }

    /// Adds a letter to the key unless it merges with the previous one.
    private mutating func add(_ letter: UInt8) {
        if letter == last { return }
        switch (letter, last) {
        case (Self.e, Self.i), (UInt8(ascii: "o"), Self.i): replaceLast(by: Self.e)
        case (UInt8(ascii: "u"), UInt8(ascii: "o")): replaceLast(by: UInt8(ascii: "u"))
        case (Self.s, Self.k): replaceLast(by: Self.x)
        case (Self.q, Self.w): break
        case (Self.q, Self.e) where written.dropLast().last == UInt8(ascii: "t"): write(Self.x)
        default: write(letter)
        }
    }

    private mutating func write(_ letter: UInt8) {
        written.append(letter)
        last = letter
    }

    private mutating func replaceLast(by letter: UInt8) {
        written.removeLast()
        last = written.last ?? 0
        if letter != last { write(letter) }
    }

    private static let c = UInt8(ascii: "c"), e = UInt8(ascii: "e"), h = UInt8(ascii: "h"), i = UInt8(ascii: "i"), k = UInt8(ascii: "k")
    private static let q = UInt8(ascii: "q"), s = UInt8(ascii: "s"), w = UInt8(ascii: "w"), x = UInt8(ascii: "x")

    /// From «а» to «я», a letter or two each.
    private static let cyrillic: [(UInt8, UInt8)] = [
        "a", "b", "v", "g", "d", "e", "j", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "x", "ts", "q", "w", "w",
        "", "i", "", "e", "iu", "ia",
    ].map { (text: String) in (text.utf8.first ?? 0, text.utf8.dropFirst().first ?? 0) }

    private static func accented(_ scalar: UInt32) -> String {
        switch scalar {
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
