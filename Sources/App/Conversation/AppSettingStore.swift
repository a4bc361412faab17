import Department

/// Small facts of the program itself, by name: the person last used here, accounts heard from, tips shown.
/// Each call throws `StoreFailure` if the store can't be read or written.
protocol AppSettingStore: AnyObject {
    func setting(_ name: String) throws(StoreFailure) -> String?
    /// Keeps the value, or removes it if nil.
    func setSetting(_ name: String, _ value: String?) throws(StoreFailure)
}
