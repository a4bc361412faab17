/// What a line does as a whole: only an order or the wording of work may enter or change something (Contract, “How a phrase is read” 33).
struct LineMood {
    let lattice: Lattice
    let roles: Lexicon.Roles

    /// The word by which a line asks: «кто недогружен», "should I call them"; nil where it begins otherwise.
    func asker(_ range: Range<Int>) -> Int? {
        guard let first = range.first(where: { !isEmpty($0) }) else { return nil }
        if lattice.isIn(first, roles.askers) { return first }
        let isAsked = lattice.isIn(first, roles.auxiliaries) && next(after: first, range).map { lattice.isIn($0, roles.subjects) } == true
        return isAsked ? first : nil
    }

    /// «звонок Ромашке завтра?»: a sign of question closes it, no verb wraps an order («можешь …?») and it is no mere tag («…, ок?»).
    func endsAsQuestion(_ range: Range<Int>) -> Bool {
        if isWrapped(range) { return false }
        guard let mark = range.last(where: { lattice.tokens[$0].text == "?" }), mark > range.lowerBound else { return false }
        guard (mark + 1..<range.upperBound).allSatisfy({ lattice.tokens[$0].kind == .sign }), !lattice.isIn(mark - 1, roles.tags) else {
            return false
        }
        return !range.contains { lattice.isIn($0, roles.modals) }
    }

    /// What was said in front makes it an order or a wish: «не могли бы вы …», "I'd like to …".
    private func isWrapped(_ range: Range<Int>) -> Bool {
        guard let first = range.first(where: { lattice.tokens[$0].kind != .sign }) else { return false }
        let mood = lattice.shellMood(from: range.lowerBound, to: first)
        return mood == .order || mood == .wish
    }

    /// One of these words denies or tells, so that no work is named: «не», "n't", «он», "they".
    func denies(_ places: some Sequence<Int>) -> Bool { places.contains { lattice.isIn($0, roles.negations) } }
    func tells(_ places: some Sequence<Int>) -> Bool { places.contains { lattice.isIn($0, roles.tellers) } }
    /// «погода», "playlist": no business of a department.
    func isElsewhere(_ places: some Sequence<Int>) -> Bool { places.contains { lattice.isIn($0, roles.elsewhere) } }

    /// A sign or filler.
    func isEmpty(_ place: Int) -> Bool {
        lattice.tokens[place].kind == .sign || lattice.isIn(place, roles.fillers) && !lattice.isIn(place, roles.auxiliaries)
    }

    private func next(after place: Int, _ range: Range<Int>) -> Int? { range.first { $0 > place && lattice.tokens[$0].kind != .sign } }
}
