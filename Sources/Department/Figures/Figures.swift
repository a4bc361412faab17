/// The rules that all figures are counted by, as a whole.
package enum Figures {
    /// Kept with every snapshot; a snapshot of another version is stale.
    ///
    /// Raise it with every change that counts a past day differently: a formula, a sham rule, the rule of `TaskHistoryRule`, the words
    /// in `EntryWords`.
    package static let version = 1
}
