/// What chats and lists add to a message, taken off (Contract, “`pipe --format jsonl`”): list marks, check boxes, mentions, the slash of a
/// command, emphasis, smileys and emoji.
///
/// «@planerka_bot *перенеси* звонок Веге на пятницу 🙏» → «перенеси звонок Веге на пятницу»; "2*3", "C#", "ivan@vega.ru" and
/// "file_name_v2" stay as they are.
package struct Surface: Sendable {
    /// Names of the bot, folded: «planerka: …» in front, and `@name` anywhere, are calls.
    private let names: [String]
    /// What the account of any bot ends in.
    private let botEndings: [String]

    package init(names: [String] = [], botEndings: [String]) {
        self.names = names.map { Tokenizer.key(of: $0) }
        self.botEndings = botEndings
    }

    /// The lines of a message that say something; for a message that says nothing the message itself.
    package func lines(of message: String) -> [SurfaceLine] {
        var lines: [SurfaceLine] = [], heading: String?
        for text in message.unicodeScalars.split(whereSeparator: Surface.isNewline) {
            var line = line(String(text))
            guard !line.text.isEmpty else { continue }
            if line.isListed {
                line.heading = heading
            } else {
                heading = line.text.hasSuffix(":") ? line.text : nil
            }
            lines.append(line)
        }
        // What heads a list says nothing by itself.
        let listed = lines.indices.dropLast().filter { lines[$0].text.hasSuffix(":") && lines[$0 + 1].heading == lines[$0].text }
        for place in listed.reversed() { lines.remove(at: place) }
        let saying = lines.filter(\.saysSomething)
        return saying.isEmpty ? [lines.first ?? line(message)] : saying
    }

    /// The beginning of a line is read; what follows is free text, which stays as it was said.
    private static let mostScalars = 4096
    private static let longestWord = 64

    /// One line.
    package func line(_ text: String) -> SurfaceLine {
        let scalars = text.unicodeScalars
        guard let least = scalars.index(scalars.startIndex, offsetBy: Surface.mostScalars, limitedBy: scalars.endIndex) else {
            return undressed(text)
        }
        let end = scalars[least...].prefix(Surface.longestWord).firstIndex(of: " ") ?? least
        return undressed(String(text[..<end])).followed(by: text[end...], from: scalars.distance(from: scalars.startIndex, to: end))
    }

    private func undressed(_ text: String) -> SurfaceLine {
        guard text.utf8.contains(where: Surface.mayMark) || text.unicodeScalars.first.map(ListMark.mayBegin) ?? false else {
            return SurfaceLine(text)
        }
        var draft = LineDraft(text)
        let mark = draft.takeListMarks()
        draft.takeCalls(of: names, botEndings)
        draft.takeCommand()
        draft.takeEmphasis()
        draft.takeSmileys()
        draft.takeEmoji()
        return draft.line(listed: mark)
    }

    private static func isNewline(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// Bytes of signs that may be dress; 0xE2 to 0xF0 begin bullets and emoji.
    private static func mayMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: ")"),
            UInt8(ascii: "("), UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: ";"), UInt8(ascii: "^"), UInt8(ascii: "<"), 0xE2, 0xE3,
            0xEF,
            0xF0:
            true
        default: false
        }
    }
}
