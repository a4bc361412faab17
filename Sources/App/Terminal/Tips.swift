import Department

/// At most one tip a day, about something the speaker hasn't used yet.
///
/// A tip is a phrase `tips.N.text` about the intent `tips.N.intent`. The store keeps the used intents and the day of the last tip.
struct Tips {
    let store: any AppSettingStore
    let session: SpeakerSession

    private static let most = 40

    /// Nil if there is no tip for today. Store errors are ignored: a tip must not disturb the session.
    func today() -> String? {
        let day = String(session.now.day.number)
        guard let lastDay = try? store.setting(key("tip")) ?? "", lastDay != day, let used = try? used() else { return nil }
        for number in 1...Tips.most {
            let about = session.phrase("tips.\(number).intent")
            // A missing phrase comes back as its key.
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
