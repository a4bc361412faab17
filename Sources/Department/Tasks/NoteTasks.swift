import Dates
import Text

/// «заметка к 2: просили перезвонить», "note on 2: asked to call back".
struct NoteTasks: TaskOperation {
    let selection: Selection
    let text: String

    func plan(in transaction: inout Transaction) throws -> JournalEntry.Verb {
        guard let text = CleanText.of(text) else { throw EarlyReply.refusal(.invalidValue(field: "text")) }
        for task in try transaction.chosen(selection, for: .work) {
            var noted = task
            noted.notes.append(text)
            transaction.change(task, to: noted)
        }
        return .note
    }
}
