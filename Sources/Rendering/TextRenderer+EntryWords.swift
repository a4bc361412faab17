import Dates
import Department
import Dialogue
import Language

extension TextRenderer {
    /// The words in the book that mark sham entries: empty results, rows of the keyboard, generated titles.
    package var entryWords: EntryWords {
        let lists = { (key: String) in
            LanguageCode.allCases.flatMap { language in self.phrase(key, language).split(whereSeparator: { $0 == "," || $0 == "\n" }) }
        }
        return EntryWords(
            empty: Set(lists("sham.empty").map { EntryWords.said(String($0)) }),
            letterRows: lists("sham.keys").map { EntryWords.said(String($0)) }
        ) { task, client, participant in
            LanguageCode.allCases.map { self.title(of: task.kind, client: client, participant: participant, in: $0) }
        }
    }
}
