extension Lattice {
    /// What kind of utterance a command is: «не могли бы вы перенести …» an order, «кто …» or «…?» a question.
    ///
    /// A question mark behind an order asks for consent, not for an answer: «перенеси звонок?».
    func mood(of command: Range<Int>, _ roles: Lexicon.Roles) -> Mood {
        guard let first = command.first(where: { tokens[$0].kind != .sign }) else { return .statement }
        if let mood = shellMood(from: command.lowerBound, to: first) { return mood }
        if isIn(first, roles.neverTitle) { return .question }
        // «у кого …», "to whom …"
        if isIn(first, roles.prepositions), first + 1 < command.upperBound, isIn(first + 1, roles.neverTitle) { return .question }
        if isIn(first, roles.orders) || isIn(first, roles.infinitive) { return .order }
        return isAsked(command) ? .question : .statement
    }

    /// Whether a question mark ends the command, or stands behind it.
    private func isAsked(_ command: Range<Int>) -> Bool {
        let behind = tokens[command.upperBound...].prefix { $0.kind == .sign }
        return (tokens[command].reversed().prefix { $0.kind == .sign } + behind).contains { $0.text == "?" }
    }
}
