import Department
import Dialogue

/// All that the ways in keep and read, in one transaction.
typealias Store = DialogueStore & AnswerStore & AppSettingStore
