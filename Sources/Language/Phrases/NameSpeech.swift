/// How names are spoken of in a sentence: what a phrase needs to know of the grammar of names.
///
/// «Петрова Ольга» → «Петровой Ольге» (дат), feminine, «Ольга» (first name).
package protocol NameSpeech: Sendable {
    /// `one` is a set of one case.
    func declined(_ name: String, _ one: CaseSet) -> String
    /// Whether the person of this name is a woman: «перенесла», not «перенёс».
    func isFeminine(_ name: String) -> Bool
    /// What the person is called by: «Иванов Сергей» → «Сергей».
    func firstName(of name: String) -> String
}
