import Storage

// The protocols stand where they are used; the tables of all of them stand in one file.
extension SQLiteStore: AnswerStore, AppSettingStore, NameFormStore {}
