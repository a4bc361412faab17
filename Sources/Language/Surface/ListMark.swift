/// What stands before a line of a list: «- », «• », «1. », «2) », «[x] », «☐ ».
struct ListMark {
    /// Its number, if it is one.
    var number: String?

    private static let bullets: Set<Unicode.Scalar> = [
        "-", "–", "—", "•", "*", "·", "▪", "◦", "‣", "●", "○", "■", "□", "▶", "►", "➤", "→", "✦", "◆", "⁃", "∙",
    ]
    private static let boxes: Set<Unicode.Scalar> = ["☐", "☑", "☒", "✅", "✔", "✓", "✗", "✘", "⬜", "🔲", "🔳", "◻", "◽"]
    private static let ticks: Set<Unicode.Scalar> = [" ", "x", "X", "х", "Х", "v", "V", "✓", "✔", "+", "-"]
    private static let keycap: Unicode.Scalar = "\u{20E3}"
    /// Longer numbers are no places in a list.
    private static let mostDigits = 3

    /// Whether a line that begins so may have one.
    static func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
        bullets.contains(scalar) || scalar == "[" || ("0"..."9").contains(scalar) || scalar == " "
    }

    /// The end of a mark that begins at a place of the line, and its number; nil if none does.
    static func mark(at start: Int, of draft: LineDraft) -> (end: Int, number: String?)? {
        let first = draft[start]
        if bullets.contains(first) { return draft.isSpace(start + 1) ? (start + 1, nil) : nil }
        if boxes.contains(first) { return (start + 1, nil) }
        if first == "[" {
            if draft[start + 1] == "]", draft.isSpace(start + 2) { return (start + 2, nil) }
            return ticks.contains(draft[start + 1]) && draft[start + 2] == "]" ? (start + 3, nil) : nil
        }
        return number(at: start, of: draft)
    }

    /// «1. », «1) », «(1) », «1️⃣»; «1.12» and «2 готово» are none.
    private static func number(at start: Int, of draft: LineDraft) -> (end: Int, number: String?)? {
        let opens = draft[start] == "("
        var end = opens ? start + 1 : start, digits = ""
        while draft.isDigit(end), digits.count <= mostDigits {
            digits.unicodeScalars.append(draft[end])
            end += 1
        }
        guard !digits.isEmpty, digits.count <= mostDigits else { return nil }
        if draft[end] == "\u{FE0F}" { end += 1 }
        if draft[end] == keycap { return (end + 1, digits) }
        guard draft[end] == ")" || draft[end] == "." && !opens, draft.isSpace(end + 1) else { return nil }
        return (end + 1, digits)
    }
}

extension LineDraft {
    private static let mostMarks = 3

    /// Takes off the marks before a line that says something: «- [ ] 1. позвонить Веге».
    mutating func takeListMarks() -> ListMark? {
        var taken: ListMark?
        for _ in 0..<LineDraft.mostMarks {
            let place = start
            guard let (end, number) = ListMark.mark(at: place, of: self), saysSomething(from: end) else { return taken }
            taken = ListMark(number: number ?? taken?.number)
            remove(0..<end)
        }
        return taken
    }
}
