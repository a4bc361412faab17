import Text

/// Decodes the bytes of a terminal: UTF-8, and bracketed paste, whose marks and control characters are removed.
struct KeyDecoder {
    private static let pasteStart: [UInt8] = Array("\u{1B}[200~".utf8)
    private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

    private var bytes: [UInt8] = []
    private var place = 0
    private var isPasting = false
    /// Whether the last character ended a pasted line.
    private(set) var endedPastedLine = false
    private var lastWasCR = false

    /// Whether more characters have come already, or will come with the rest of a paste.
    var hasMore: Bool {
        let rest = bytes[place...]
        return isPasting ? !rest.elementsEqual(KeyDecoder.pasteEnd) : !rest.isEmpty
    }

    /// Whether the bytes may be the beginning of the mark that ends a paste.
    var mayBeEndOfPaste: Bool {
        isPasting && bytes.count - place < KeyDecoder.pasteEnd.count && KeyDecoder.pasteEnd.starts(with: bytes[place...])
    }

    mutating func take(_ more: [UInt8]) {
        bytes.removeFirst(place)
        place = 0
        bytes += more
    }

    /// The next character; nil if more bytes are needed. A broken byte becomes U+FFFD.
    mutating func next() -> Unicode.Scalar? {
        endedPastedLine = false
        while place < bytes.count {
            if bytes[place] == 0x1B, let skipped = skipMark() {
                if skipped { continue }
                return nil
            }
            guard let scalar = decode() else { return nil }
            guard isPasting else { return scalar }
            guard let shown = pasted(scalar) else { continue }
            endedPastedLine = shown == "\n"
            return shown
        }
        return nil
    }

    /// True if a paste mark was skipped, false if more bytes are needed to know, nil if it is another key.
    ///
    /// A lone Esc waits for the next key, as the editor itself would.
    private mutating func skipMark() -> Bool? {
        let mark = isPasting ? KeyDecoder.pasteEnd : KeyDecoder.pasteStart
        let ahead = bytes[place...].prefix(mark.count)
        if ahead.elementsEqual(mark) {
            place += mark.count
            isPasting.toggle()
            return true
        }
        return mark.starts(with: ahead) ? false : nil
    }

    /// Line ends become Enter, tabs spaces; other controls are dropped.
    private mutating func pasted(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        defer { lastWasCR = scalar == "\r" }
        if scalar == "\n", lastWasCR { return nil }
        if scalar == "\r" || scalar == "\n" { return "\n" }
        if scalar == "\t" { return " " }
        return Invisible.contains(scalar) && scalar != "\u{200D}" ? nil : scalar
    }

    private mutating func decode() -> Unicode.Scalar? {
        let first = bytes[place]
        let length = first < 0xC2 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        let ahead = bytes[place...].prefix(length)
        let whole = ahead.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count + 1
        if whole == ahead.count, whole < length { return nil }
        let text = String(decoding: ahead.prefix(whole), as: UTF8.self)
        place += whole
        let scalars = text.unicodeScalars
        return scalars.count == 1 ? scalars.first : "\u{FFFD}"
    }
}
