import Storage

// Each protocol is declared where it is used; the tables of all of them are in one database.
extension SQLiteStore: AnswerStore, AppSettingStore, NameFormStore {}
