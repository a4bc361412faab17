import Text

extension Ask {
    /// More words than these name no option.
    private static let mostWords = 40
    /// The one option whose name has all words of a text: «Лебедев». Nil if none or several have.
    package func option(saying text: String) -> Option? {
        let said = Tokenizer().tokens(of: text).map(\.key)
        guard !said.isEmpty else { return nil }
        let named = options.filter { option in
            let names = Tokenizer().tokens(of: option.name).map(\.key)
            return said.allSatisfy(names.contains)
        }
        return named.count == 1 ? named[0] : nil
    }

    /// The one option that a text names, allowing a typo or another case: «сидров», «Лебедеву», "lebedew". Nil if none or several match.
    package func option(near text: String) -> Option? {
        let tokens = Tokenizer().tokens(of: text, most: Ask.mostWords)
        guard tokens.count <= Ask.mostWords else { return nil }
        let said = tokens.map { Array($0.key.utf16) }.filter { $0.count >= 4 }
        guard !said.isEmpty else { return nil }
        var distance = EditDistance(exchanges: true)
        let near = options.filter { option in
            let names = Tokenizer().tokens(of: option.name).map { Array($0.key.utf16) }
            return said.allSatisfy { word in names.contains { distance.edits(word, $0, most: word.count < 6 ? 1 : 2) != nil } }
        }
        return near.count == 1 ? near[0] : nil
    }
}
