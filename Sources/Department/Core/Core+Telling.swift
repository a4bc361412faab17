import Dates

/// What one notice tells.
package struct Announcement: Equatable, Sendable {
    package let notice: Notice.ID
    package let news: [News]
}

// News is told in two steps, so that a reply which never got out loses nothing: it is marked as being told, and leaves the store once it
// is written out. A process that ends between the two leaves it to be told once more.
extension Core {
    /// What waits for a person up to now, marked as being told. `finishTelling` or `cancelTelling` must follow. Notices that no longer
    /// hold are removed.
    ///
    /// - Parameter wanted: which notices to tell.
    /// - Throws: `StoreFailure`.
    package func beginTelling(
        to person: Person, at now: Timestamp, _ wanted: (Notice) -> Bool = { _ in true }
    ) throws -> [Announcement] {
        guard try store.notices(of: person.id, until: now).contains(where: wanted) else { return [] }
        return try store.transaction {
            try held(try store.notices(of: person.id, until: now).filter(wanted), for: person, at: now)
        }.get()
    }

    /// The same notices once more, as they read now, to the same person: nobody said that they were received.
    ///
    /// - Throws: `StoreFailure`.
    package func tellAgain(_ notices: [Notice.ID], to person: Person, at now: Timestamp) throws -> [Announcement] {
        try store.transaction { try held(try store.notices(notices), for: person, at: now) }.get()
    }

    /// Removes notices that were told, and marks the feedback in them as read. Ids that are unknown are ignored.
    ///
    /// - Throws: `StoreFailure`.
    package func finishTelling(_ ids: [Notice.ID], at now: Timestamp, clockWasSet: Bool) throws {
        guard try !store.notices(ids).isEmpty else { return }
        try store.transaction {
            let notices = try store.notices(ids)
            for (id, ofOne) in Dictionary(grouping: notices, by: \.person).sorted(by: { $0.key < $1.key }) {
                guard let person = try store.person(id) else { continue }
                for announcement in try reader(for: person, at: now).announcements(of: ofOne) {
                    try markRead(announcement.news, by: person, at: now, clockWasSet: clockWasSet)
                }
            }
            try store.remove(notices: notices.map(\.id))
        }.get()
    }

    /// The notices were not told after all: they wait again.
    ///
    /// - Throws: `StoreFailure`.
    package func cancelTelling(_ notices: [Notice.ID]) throws {
        guard !notices.isEmpty else { return }
        try store.release(notices: notices)
    }

    private func held(_ notices: [Notice], for person: Person, at now: Timestamp) throws -> [Announcement] {
        let all = try reader(for: person, at: now).announcements(of: notices)
        let standing = all.filter { !$0.news.isEmpty }
        try store.remove(notices: all.filter(\.news.isEmpty).map(\.notice))
        try store.hold(notices: standing.map(\.notice))
        return standing
    }

    private func reader(for person: Person, at now: Timestamp) throws -> NewsReader {
        NewsReader(store: store, person: person, now: now, reminder: Reminder(policy: try policy()))
    }

    private func markRead(_ news: [News], by person: Person, at now: Timestamp, clockWasSet: Bool) throws {
        for case .management(.giveFeedback, let word, _) in news where word.person == person.id {
            guard case .feedback(let mood, let text, isRead: false) = word.content else { continue }
            var read = word
            read.content = .feedback(mood: mood, text: text, isRead: true)
            _ = try store.commit(
                JournalEntry(
                    at: now, clockWasSet: clockWasSet, actor: person.id, verb: .readFeedback,
                    changes: [.management(before: word, after: read)]))
        }
    }
}
