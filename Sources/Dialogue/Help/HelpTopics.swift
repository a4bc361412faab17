import Language

/// The intents that a topic of help leads to: «как перенести», "how to move" → `task.move`.
struct HelpTopics {
    /// The most intents that are listed.
    static let most = 6
    /// The words of a topic that are looked at.
    static let mostWords = 30

    private let intents: [IntentInfo]

    init(_ intents: [IntentInfo]) { self.intents = intents.filter { !$0.isAnswer } }

    /// The intents that share most words with the topic, in the order of the rules; if the topic is an id, that intent alone.
    func intents(for topic: String) -> [IntentInfo] {
        let wanted = Array(WordStems.of(topic).prefix(HelpTopics.mostWords))
        let ranked = intents.map { ($0, $0.id.rawValue == topic ? Int.max : $0.hits(of: wanted)) }
        let best = ranked.map(\.1).max() ?? 0
        return best > 0 ? Array(ranked.filter { $0.1 == best }.map(\.0).prefix(HelpTopics.most)) : []
    }
}

extension IntentInfo {
    /// How many of these beginnings of words its purpose or its examples hold; those of the purpose count four times.
    fileprivate func hits(of beginnings: [String]) -> Int {
        let purposes = words(purpose.values.joined(separator: " ")), said = words(examples.map(\.text).joined(separator: " "))
        return beginnings.reduce(0) { sum, beginning in
            sum
                + (purposes.contains { $0.utf8.starts(with: beginning.utf8) }
                    ? 4 : said.contains { $0.utf8.starts(with: beginning.utf8) } ? 1 : 0)
        }
    }

    private func words(_ text: String) -> [String] { Tokenizer().tokens(of: text).map(\.key) }
}
