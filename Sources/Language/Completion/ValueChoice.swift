/// Completions from closed lists: «зво» → «звонок» where a kind is a noun.
struct ValueChoice {
    private struct Value {
        let list: String
        let form: String
        let value: String
        let key: String
        let text: String
    }

    private let values: [String: [Value]]

    init(_ lexicon: Lexicon, _ stock: WordStock) {
        let all = lexicon.listed.map { phrase in
            let words = phrase.words.map { lexicon.word($0) }
            return Value(
                list: phrase.list, form: phrase.form, value: phrase.value, key: words.joined(separator: " "),
                text: words.map { stock[$0]?.text ?? $0 }.joined(separator: " "))
        }
        values = Dictionary(grouping: all, by: \.list)
    }

    func holds(beginning: String) -> Bool { values.values.contains { $0.contains { $0.key.utf8.starts(with: beginning.utf8) } } }

    /// The first wording of each value with this prefix.
    func completions(of pending: PendingText, in spec: SlotSpec) -> [Completion] {
        completions(of: pending, list: spec.slot.name) { spec.form == nil || $0 == spec.form }
    }

    /// «мне», «мои»: forms for the speaker in these cases.
    func speaker(beginningWith pending: PendingText, cases: CaseSet) -> [Completion] {
        guard !pending.isEmpty else { return [] }
        return completions(of: pending, list: "me") { form in SlotSpec.caseNames[form].map { !$0.isDisjoint(with: cases) } ?? true }
    }

    private func completions(of pending: PendingText, list: String, fits: (_ form: String) -> Bool) -> [Completion] {
        var said: Set<String> = []
        return (values[list] ?? []).filter { fits($0.form) && $0.key.utf8.starts(with: pending.key.utf8) }
            .filter { said.insert($0.value + $0.form + ($0.key.utf8.first.map { $0 < 0x80 } == true ? "en" : "ru")).inserted }
            .map { Completion(text: $0.text, replaced: pending.length, meaning: .word) }
    }
}
