import Dates

extension Change {
    /// Each thing once: its first `before` with its last `after`.
    static func merged(_ changes: [Change]) -> [Change] {
        var merged: [Change] = []
        for change in changes {
            if let place = merged.firstIndex(where: { $0.thing == change.thing }), let joined = merged[place].followed(by: change) {
                merged[place] = joined
            } else {
                merged.append(change)
            }
        }
        return merged
    }

    private func followed(by later: Change) -> Change? {
        switch (self, later) {
        case (.task(let before, _), .task(_, let after)): .task(before: before, after: after)
        case (.person(let before, _), .person(_, let after)): .person(before: before, after: after)
        case (.client(let before, _), .client(_, let after)): .client(before: before, after: after)
        case (.phrase(let before, _), .phrase(_, let after)): .phrase(before: before, after: after)
        case (.management(let before, _), .management(_, let after)): .management(before: before, after: after)
        case (.setting(let before, _), .setting(_, let after)): .setting(before: before, after: after)
        default: nil
        }
    }
}
