/// What figures are counted from.
package typealias FigureStore = TaskStore & DirectoryStore & JournalStore & ManagementStore & TaskHistoryStore & FigureCache & SalesStore

/// Everything the department keeps, in one transaction.
package typealias DepartmentStore = FigureStore & SettingStore & NoticeStore & TransactionalStore
