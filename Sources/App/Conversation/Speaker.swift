import Department

/// Who speaks: `--as`, else the person last used here, else the only head (Contract, “Command line”).
struct Speaker {
    /// The stored setting with the id of the person last used here.
    static let setting = "lastSpeaker"

    let service: any AssistantService

    /// Throws `Failure.whoSpeaks` if the speaker must be asked, `.emptyStore` if the department has nobody yet, or as `person(named:)`.
    func find(named name: String?) throws -> Person {
        if let name { return try remembered(person(named: name)) }
        let people = try service.store.people().filter(\.isActive)
        guard !people.isEmpty else { throw Failure.emptyStore }
        guard let usual = try usual(among: people) else { throw Failure.whoSpeaks(among: people) }
        return usual
    }

    /// As `find(named:)`, but nil where it would have to ask, and nothing is remembered. Throws `StoreFailure` only.
    func known(named name: String?) throws -> Person? {
        if let name {
            let people = try service.people(named: name)
            return people.count == 1 ? people[0] : nil
        }
        return try usual(among: service.store.people().filter(\.isActive))
    }

    /// The person last used here, else the only head.
    private func usual(among people: [Person]) throws -> Person? {
        if let id = try service.store.setting(Speaker.setting).flatMap(Int.init), let last = people.first(where: { $0.id == id }) {
            return last
        }
        let heads = people.filter { $0.role == .head }
        return heads.count == 1 ? heads[0] : nil
    }

    /// Throws `Failure.emptyStore`, `.unknownSpeaker` or `.severalSpeakers`.
    func person(named name: String) throws -> Person {
        let people = try service.people(named: name)
        guard let person = people.first else {
            let people = try service.store.people()
            throw people.isEmpty ? Failure.emptyStore : .unknownSpeaker(name, among: people)
        }
        guard people.count == 1 else { throw Failure.severalSpeakers(name, people) }
        return person
    }

    /// Stores the person as the last speaker, if that is a change.
    func remembered(_ person: Person) throws -> Person {
        let id = String(person.id)
        if try service.store.setting(Speaker.setting) != id { try service.store.setSetting(Speaker.setting, id) }
        return person
    }
}
