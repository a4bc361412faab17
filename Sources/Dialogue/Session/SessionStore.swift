import Dates
import Department

/// The state of conversations. Each call throws `StoreFailure` if the store can't be read or written.
package protocol SessionStore: AnyObject {
    /// The text kept for this speaker and channel; nil if there is none.
    func session(_ key: SessionKey) throws(StoreFailure) -> String?
    /// Keeps the text, or removes it if nil.
    func setSession(_ key: SessionKey, _ text: String?, at now: Timestamp) throws(StoreFailure)
}

/// What the assistant keeps and reads, in one transaction.
package typealias DialogueStore = DepartmentStore & SessionStore
