/// One way to say a value of a closed list: «коммерческое предложение» is the kind `proposal`, as a noun.
struct ListedPhrase: Sendable {
    let list: String
    let value: String
    /// The group of the value's forms it belongs to: `noun`, `verb`, …; empty if the value has no groups.
    let form: String
    /// Numbers in the lexicon.
    let words: [Int]
}

extension ListedPhrase: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        list = try coder.code(value?.list)
        self.value = try coder.code(value?.value)
        form = try coder.code(value?.form)
        words = try coder.code(value?.words)
    }
}
