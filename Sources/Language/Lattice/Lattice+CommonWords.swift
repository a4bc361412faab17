extension Lattice {
    /// Whether a token is an ordinary word of the language, so that it is a name only where it is written as one: a word that the rules
    /// know, or one that ends as verbs do.
    func isCommon(_ place: Int, _ roles: Lexicon.Roles) -> Bool { isKnown[place] || isIn(place, roles.infinitive) }

    /// The entity is the kind of a task: «звонок», "meeting".
    func isKind(_ entity: Int) -> Bool {
        if case .listed(SlotName.kind.name, _, _, _) = entities[entity].value { true } else { false }
    }

    /// Written with a capital letter elsewhere than at the beginning of the line, where every word has one.
    func isCapitalWithin(_ place: Int) -> Bool { place > 0 && tokens[place].isCapital && tokens[..<place].contains { $0.kind == .word } }
}
