import Language

extension Assistant {
    /// The name in a line by which somebody introduces themselves, in the nominative: «меня зовут Крылова Наталья», "I'm Dave Miller",
    /// «Крылова Наталья». Nil if the line is a command: «привет», "help".
    package func introduction(in line: String, _ context: ReadingContext) -> String? {
        guard !isCommand(line, in: context),
            case .slots(let slots)? = reader.answer(line, to: .name, of: IntentID(rawValue: "introduction"), in: context)
        else { return nil }
        return slots.first { $0.name == .name }.flatMap { if case .text(let name) = $0.value { name } else { nil } }
    }

    /// Whether a text is a command without any name or words of its own: «да», «задачи», "cancel". Nobody can be called so.
    func isCommand(_ text: String, in context: ReadingContext) -> Bool {
        let read = reader.glance(at: text, in: context)
        return !read.isEmpty && read.allSatisfy { $0.builtIn?.isElliptic != true && $0.slots.allSatisfy(\.isListed) }
    }
}

extension BuiltInIntent {
    /// A bare day or word that only changes the line before: «в пятницу».
    fileprivate var isElliptic: Bool { self == .conversation(.ellipsis) || self == .conversation(.correct) }
}

extension Slot {
    /// Neither a name nor free text.
    fileprivate var isListed: Bool {
        switch name.type {
        case .text, .person, .client: false
        default: true
        }
    }
}
