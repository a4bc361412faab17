/// What `planerka settings` is asked to do.
enum SettingAction: Equatable {
    case list
    case get(String)
    case set(String, to: String)

    /// Nil if the words are not `list`, `get NAME` or `set NAME VALUE`; no words mean `list`.
    init?(_ words: [String]) {
        switch (words.first, words.count) {
        case (nil, _), ("list", 1): self = .list
        case ("get", 2): self = .get(words[1])
        case ("set", 3...): self = .set(words[1], to: words.dropFirst(2).joined(separator: " "))
        default: return nil
        }
    }
}
