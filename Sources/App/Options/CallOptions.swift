/// The options of a call as plain values, whoever read them: see `CommonOptions` for what each is for.
struct CallOptions: Equatable {
    enum Language: String, CaseIterable { case ru, en, auto }
    enum Color: String, CaseIterable { case auto, always, never }

    var db: String?
    var speaker: String?
    var now: String?
    var language = Language.auto
    var intents: [String] = []
    var color = Color.auto
    var isDemo = false
    var isPlain = false
}

extension CallOptions {
    /// Options in their plainest spelling, each once, as words of a command have them. Nil for all else, which is left to the option
    /// parser: to read «задачи на сегодня» by it takes as long as to answer.
    init?(plainlySpelled options: some Sequence<String>) {
        var names: Set<String> = [], rest = options.makeIterator()
        while let name = rest.next() {
            guard names.insert(name).inserted || name == "--intents" else { return nil }
            switch name {
            case "--demo": isDemo = true
            case "--plain": isPlain = true
            default:
                guard let value = rest.next(), !value.hasPrefix("-"), take(value, for: name) else { return nil }
            }
        }
    }

    /// False where there is no such option, or it takes no such value.
    private mutating func take(_ value: String, for name: String) -> Bool {
        switch name {
        case "--db": db = value
        case "--as": speaker = value
        case "--now": now = value
        case "--intents": intents.append(value)
        case "--lang":
            guard let known = Language(rawValue: value) else { return false }
            language = known
        case "--color":
            guard let known = Color(rawValue: value) else { return false }
            color = known
        default: return false
        }
        return true
    }
}
