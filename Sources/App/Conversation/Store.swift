import Department
import Dialogue

/// Everything that the terminal, the pipes and one-shot calls read and write, in one transaction.
typealias Store = DialogueStore & AnswerStore & AppSettingStore
