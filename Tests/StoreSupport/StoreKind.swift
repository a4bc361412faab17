import Department
import Dialogue
import Foundation
import Language
import Storage

/// Every store there is: one contract holds for all.
package enum StoreKind: CaseIterable, Sendable {
    case plain, sqliteInMemory, sqliteFile

    /// A new, empty store. Throws `StoreFailure`.
    package func make(spelling: SQLiteStore.Spelling? = nil) throws(StoreFailure) -> any DialogueStore {
        switch self {
        case .plain:
            let store = InMemoryStore()
            store.spelling = spelling
            return store
        case .sqliteInMemory, .sqliteFile:
            let store = try self == .sqliteFile ? SQLiteStore.open(path: temporaryPath()) : SQLiteStore.inMemory()
            store.spelling = spelling
            return store
        }
    }
}

/// For a store's file, in a folder that is not there yet.
package func temporaryPath() -> String {
    FileManager.default.temporaryDirectory.appendingPathComponent("planerka-\(UUID().uuidString)/planerka.sqlite").path
}
