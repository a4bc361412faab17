/// The settings of the department; only `JournalStore.commit` changes them.
package protocol SettingStore: AnyObject {
    /// Values by name, of the settings that differ from their defaults.
    ///
    /// Throws `StoreFailure` if the store can't be read.
    func settings() throws(StoreFailure) -> [String: String]
}
