/// Name completions for a slot, in the required case: «Ром» after «звонок» → «Ромашке», after «встреча с» → «Ромашкой».
struct NameChoice {
    let grammar: NameGrammar
    let context: CompletionContext

    /// The most owners considered.
    private static let most = 40
    /// The shortest prefix that is completed.
    private static let shortest = 2

    /// `offered`: owners already offered for a likelier slot.
    func completions(of pending: PendingText, in spec: SlotSpec, offered: inout Set<NameID>) -> [Completion] {
        let kind: NameID.Kind = spec.type == .person ? .person : .client
        var names: [(id: NameID, isSurname: Bool, form: CaseSet)] = []
        let word = String(pending.lastWord)
        if pending.lastWord.unicodeScalars.count >= NameChoice.shortest {
            for form in context.starts(word) where form.owner.kind == kind && !offered.contains(form.owner) {
                let code = NameCode(form.code)
                let cases = code.cases.intersection(spec.cases)
                guard !cases.isEmpty, !names.contains(where: { $0.id == form.owner }) else { continue }
                names.append((form.owner, code.role == .surname, cases))
                if names.count == NameChoice.most { break }
            }
            let known = context.familiar
            names.sort { (known.firstIndex(of: $0.id) ?? .max) < (known.firstIndex(of: $1.id) ?? .max) }
        } else {
            names = context.familiar.filter { $0.kind == kind && !offered.contains($0) }.map { ($0, false, spec.cases) }
        }
        let rows = names.map { row in
            let name = context.reading.names.name(of: row.id)
            return (
                id: row.id, name: name, spoken: grammar.spoken(name, in: wanted(spec.cases, row.form), kind: kind), isSurname: row.isSurname
            )
        }
        return rows.compactMap { row in
            // A unique surname is enough.
            let isAlone = row.isSurname && rows.filter { $0.spoken.first == row.spoken.first }.count == 1
            let text = isAlone && !pending.hasSeveralWords ? row.spoken.first ?? row.name : row.spoken.joined(separator: " ")
            guard matches(row.spoken, text, pending) else { return nil }
            offered.insert(row.id)
            return Completion(text: text, replaced: pending.length, meaning: .name(row.name))
        }
    }

    /// If any case fits, the nominative is used.
    private func wanted(_ slot: CaseSet, _ form: CaseSet) -> CaseSet {
        slot == .any ? .nominative : (form.single.first ?? slot.single.first ?? .nominative)
    }

    /// If the word before belongs to the name too, both must fit; a single word may begin any word of the name.
    private func matches(_ spoken: [String], _ text: String, _ pending: PendingText) -> Bool {
        if pending.isEmpty { return true }
        guard pending.hasSeveralWords else {
            // Longer prefixes were looked up, including Latin spellings and diminutives.
            guard pending.key.unicodeScalars.count < NameChoice.shortest else { return true }
            return spoken.contains { Tokenizer.key(of: $0).utf8.starts(with: pending.key.utf8) }
        }
        let key = text.split(separator: " ").map { Tokenizer.key(of: $0) }.joined(separator: " ")
        return key.utf8.starts(with: pending.key.utf8)
    }
}

extension NameGrammar {
    /// The spoken words of a name in a case: «ООО «Ромашка»» → «Ромашке», «Три медведя» → «Трём медведям».
    func spoken(_ name: String, in wanted: CaseSet, kind: NameID.Kind) -> [String] {
        let variant = variant(of: name, kind: kind)
        guard let first = variant.words.first, let last = variant.words.last else { return [name] }
        let scalars = Array(name.unicodeScalars)
        var spoken = "", end = first.from
        for word in variant.words {
            spoken.unicodeScalars.append(contentsOf: scalars[end..<max(end, word.from)])
            spoken += wanted == .nominative ? word.text : word.declined(wanted)
            end = word.to
        }
        spoken.unicodeScalars.append(contentsOf: scalars[end..<max(end, last.to)])
        return spoken.split(separator: " ").map(String.init)
    }
}
