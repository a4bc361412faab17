import Department

/// One tip a day at most, of what the speaker hasn't used yet.
///
/// A tip is a phrase `tips.N.text` about the intent `tips.N.intent`; what was used and when the last tip was told is kept in the store.
struct Tips {
    let store: any Store
    let session: SpeakerSession

    private static let most = 40

    /// Failing to keep this is no reason to disturb a talk.
    func today() -> String? {
        let day = String(session.now.day.number)
        guard let told = try? store.setting(key("tip")) ?? "", told != day, let used = try? used() else { return nil }
        for number in 1...Tips.most {
            let about = session.phrase("tips.\(number).intent")
            // A key that the book lacks is said as it is.
            if about.hasPrefix("tips.") { return nil }
            if used.contains(about) { continue }
            try? store.setSetting(key("tip"), day)
            return session.phrase("tips.\(number).text")
        }
        return nil
    }

    func note(_ intents: [String]) {
        guard let used = try? used(), !used.isSuperset(of: intents) else { return }
        try? store.setSetting(key("used"), used.union(intents).sorted().joined(separator: " "))
    }

    private func used() throws -> Set<String> {
        Set((try store.setting(key("used")) ?? "").split(separator: " ").map(String.init))
    }

    private func key(_ name: String) -> String { "talk.\(name).\(session.speaker.id)" }
}
