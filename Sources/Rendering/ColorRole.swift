/// What a piece of text stands for, which decides its color. The words say the same without the color.
enum ColorRole {
    case overdue, done, number, faint, question, refusal, heading

    /// The parameter of the SGR escape sequence.
    fileprivate var code: String {
        switch self {
        case .overdue: "31"
        case .done: "32"
        case .number: "36"
        case .faint: "2"
        case .question: "33"
        case .refusal: "35"
        case .heading: "1"
        }
    }
}

extension TextStyle {
    /// The text in the color of its role, or unchanged if the style has no colors.
    func colored(_ text: String, _ role: ColorRole?) -> String {
        guard isColored, let role, !text.isEmpty else { return text }
        return "\u{1B}[\(role.code)m\(text)\u{1B}[0m"
    }
}
