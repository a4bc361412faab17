import Text

/// Cuts an utterance into tokens.
///
/// «счёт на 120к, 15-го» → `счет` `на` `120` `к` `,` `15` `-` `го`; "Kim's call at 4pm" → `kim` `'s` `call` `at` `4` `pm`.
package struct Tokenizer: Sendable {
    package init() {}

    package func tokens(of text: String) -> [Token] {
        var cutter = Cutter()
        for scalar in text.unicodeScalars { cutter.take(scalar) }
        cutter.close()
        return cutter.tokens
    }

    /// How many scalars are cut into tokens where their number is limited, so that a word without end costs no more than any other.
    package static let mostScalars = 2_000

    /// At most so many tokens of the first `mostScalars`; of a longer text one more, which holds the rest.
    package func tokens(of text: String, most: Int) -> [Token] {
        var cutter = Cutter(), isWhole = true
        for scalar in text.unicodeScalars {
            isWhole = cutter.tokens.count <= most && cutter.position < Tokenizer.mostScalars
            guard isWhole else { break }
            cutter.take(scalar)
        }
        // The last token may go on where the cutter stopped.
        let isOpen = !isWhole && cutter.isOpen
        cutter.close()
        let tokens = cutter.tokens, count = min(most, isOpen ? tokens.count - 1 : tokens.count)
        guard !isWhole || count < tokens.count else { return tokens }
        let first = count < tokens.count ? tokens[count] : nil
        let rest = Tokenizer.rest(of: text, from: first?.from ?? cutter.position, isGlued: first?.isGlued ?? false)
        return tokens.prefix(count) + [rest].compactMap(\.self)
    }

    /// What follows from a scalar on, as one token; nil if only spaces are left.
    static func rest(of text: String, from start: Int, isGlued: Bool) -> Token? {
        let scalars = text.unicodeScalars
        let rest = scalars[scalars.index(scalars.startIndex, offsetBy: start)...]
        guard let end = rest.lastIndex(where: { Scalars.kind(of: $0) != .space }) else { return nil }
        let written = rest[...end]
        return Token(text: String(written), key: "", kind: .rest, isGlued: isGlued, from: start, to: start + written.count)
    }

    /// The key of a single word.
    package static func key(of word: some StringProtocol) -> String {
        var key = ""
        for scalar in word.unicodeScalars where !Scalars.isIgnored(scalar) { key.unicodeScalars.append(CaseFolding.folded(scalar)) }
        return key
    }
}

/// Classes of characters.
package enum Scalars {
    package enum Class { case letter, digit, apostrophe, space, ignored, sign }

    package static func kind(of scalar: Unicode.Scalar) -> Class {
        switch scalar.value {
        case 0x61...0x7A, 0x41...0x5A, 0x430...0x44F, 0x410...0x42F, 0x451, 0x401: return .letter
        case 0x30...0x39: return .digit
        case 0x27, 0x2019, 0x02BC: return .apostrophe
        case 0x20, 0x09...0x0D, 0xA0, 0x85, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x3000: return .space
        case 0x00...0x08, 0x0E...0x1F, 0x7F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0x301: return .ignored
        case 0..<0x80: return .sign
        default: return scalar.properties.isAlphabetic ? .letter : scalar.properties.generalCategory == .nonspacingMark ? .ignored : .sign
        }
    }

    package static func isIgnored(_ scalar: Unicode.Scalar) -> Bool { kind(of: scalar) == .ignored }
}

/// The state of one pass over an utterance.
private struct Cutter {
    var tokens: [Token] = []
    private var text: [UInt8] = []
    private var key: [UInt8] = []
    private var kind = Token.Kind.word
    private var start = 0
    private(set) var position = 0
    /// Whether a word or number has begun.
    var isOpen: Bool { !text.isEmpty }
    private var glued = false

    mutating func take(_ scalar: Unicode.Scalar) {
        switch Scalars.kind(of: scalar) {
        case .letter: extend(.word, scalar)
        case .digit: extend(.number, scalar)
        case .apostrophe where kind == .word && !text.isEmpty:
            close()
            extend(.word, "'")
        case .apostrophe, .sign:
            close()
            extend(.sign, scalar)
            close(at: position + 1)
        case .space:
            close()
            glued = false
        case .ignored:
            break
        }
        position += 1
    }

    private mutating func extend(_ wanted: Token.Kind, _ scalar: Unicode.Scalar) {
        if kind != wanted { close() }
        if text.isEmpty { (kind, start) = (wanted, position) }
        UTF8.encode(scalar).map { text.append(contentsOf: $0) }
        UTF8.encode(CaseFolding.folded(scalar)).map { key.append(contentsOf: $0) }
    }

    mutating func close() { close(at: position) }

    private mutating func close(at end: Int) {
        guard !text.isEmpty else { return }
        tokens.append(
            Token(
                text: String(decoding: text, as: UTF8.self), key: String(decoding: key, as: UTF8.self), kind: kind, isGlued: glued,
                from: start, to: end))
        text.removeAll(keepingCapacity: true)
        key.removeAll(keepingCapacity: true)
        glued = true
    }
}
