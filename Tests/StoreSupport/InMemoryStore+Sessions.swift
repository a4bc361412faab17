import Dates
import Department
import Dialogue
import Language

/// What is kept beside the department's work.
extension InMemoryStore {
    private static let secondsAnswersAreKept = 7 * 24 * 3600

    package func session(_ key: SessionKey) throws(StoreFailure) -> String? { try reading().sessions[key] }

    package func setSession(_ key: SessionKey, _ text: String?, at now: Timestamp) throws(StoreFailure) {
        try writing { (state: inout State) throws(StoreFailure) in
            if text != nil { try state.require(state.people[key.person]) }
            state.sessions[key] = text
        }
    }

    package func setting(_ name: String) throws(StoreFailure) -> String? { try reading().appSettings[name] }

    package func setSetting(_ name: String, _ value: String?) throws(StoreFailure) {
        try writing { (state: inout State) throws(StoreFailure) in state.appSettings[name] = value }
    }

    package func answer(_ key: String, at now: Timestamp) throws(StoreFailure) -> (text: String, notices: [Notice.ID])? {
        guard let kept = try reading().answers[key], kept.at.seconds >= now.seconds - Self.secondsAnswersAreKept else { return nil }
        return (kept.text, kept.notices)
    }

    package func setAnswer(_ key: String, _ text: String, notices: [Notice.ID], at now: Timestamp) throws(StoreFailure) {
        try writing { (state: inout State) throws(StoreFailure) in
            let oldest = now.seconds - Self.secondsAnswersAreKept
            state.answers = state.answers.filter { $0.value.at.seconds >= oldest }
            state.answers[key] = (text, notices, now)
        }
    }

    package func nameForms(key: String) throws(StoreFailure) -> [NameForm] { try forms { $0.key == key } }
    package func nameForms(latin: String) throws(StoreFailure) -> [NameForm] { try forms { $0.latin == latin } }
    package func nameForms(prefix: String, lengths: ClosedRange<Int>) throws(StoreFailure) -> [NameForm] {
        try forms { form in
            form.key.unicodeScalars.starts(with: prefix.unicodeScalars) && lengths.contains(form.key.unicodeScalars.count)
        }
    }

    private func forms(where isWanted: (NameForm) -> Bool) throws(StoreFailure) -> [NameForm] {
        // Clients before people, as their names in a row.
        let place = { (form: NameForm) in (form.code, form.owner.kind == .client ? 0 : 1, form.owner.number) }
        return try reading().nameForms.filter(isWanted).sorted { place($0) < place($1) }
    }
}
