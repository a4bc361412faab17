/// What a piece of text is, so that it can have a colour; the words say the same without it.
enum Meaning {
    case overdue, done, number, faint, question, refusal

    fileprivate var code: String {
        switch self {
        case .overdue: "31"
        case .done: "32"
        case .number: "36"
        case .faint: "2"
        case .question: "33"
        case .refusal: "35"
        }
    }
}

extension TextStyle {
    func coloured(_ text: String, _ meaning: Meaning?) -> String {
        guard isColoured, let meaning, !text.isEmpty else { return text }
        return "\u{1B}[\(meaning.code)m\(text)\u{1B}[0m"
    }
}
