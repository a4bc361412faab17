import Department
import Language
import Text

extension Match {
    /// The words that a task is named by; nil if it isn't. The title of a new task, or a new title, is none.
    var nameOfTask: String? {
        if let named = references.first, named.hasPrefix(SlotValue.nameMark) { return String(named.dropFirst(SlotValue.nameMark.count)) }
        return builtIn == .task(.add) || builtIn == .task(.edit) ? nil : self[text: .title]
    }
}

extension TaskName {
    /// What the words of a name may mean, each in any form.
    init(_ text: String, read reader: LineReader, in context: ReadingContext) {
        let parts = reader.pieces(ofTaskName: text, in: context).map { piece in
            Part(
                words: WordForm.all(in: piece.text), kind: piece.kind.flatMap(TaskKind.init),
                clients: Set(piece.names.filter { $0.kind == .client }.map(\.number)),
                people: Set(piece.names.filter { $0.kind == .person }.map(\.number)))
        }
        // «за»: words that mean nothing elsewhere are a name where there are no others.
        self.init(text: text, parts: parts.isEmpty ? [Part(words: WordForm.all(in: text))] : parts)
    }
}
