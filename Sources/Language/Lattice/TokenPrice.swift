/// What a token costs that no segment of a rule covers.
enum TokenPrice {
    private static let filler = 1
    private static let leftover = 5
    /// A leftover that means something by itself has most likely been overlooked by the rule.
    private static let leftoverEntity = 9
    /// A verb of another order is no wording: «отмени встречу» is no task.
    private static let leftoverVerb = 14
    private static let impossible = 1000

    /// Of words that mean nothing here: courtesies, particles, commas. Nil where the token is none of them.
    static func ofFiller(_ token: Token, sets: [Int], roles: Lexicon.Roles) -> Int? {
        if sets.contains(roles.silent) { return 0 }
        if sets.contains(roles.fillers) { return filler }
        // «ну-ка», «покажи-ка»
        return token.isGlued && token.text == "-" ? 0 : nil
    }

    /// Of a word left over before anything of the rule has stood; `isWording`: the rule is about any work at all.
    static func leftoverAtHead(isWording: Bool) -> Int { isWording ? 8 : impossible }

    /// Of words that are left to `{*}`.
    static func ofLeftover(sets: [Int], isEntity: Bool, roles: Lexicon.Roles) -> Int {
        if sets.contains(roles.neverTitle) { return impossible }
        if sets.contains(roles.orders), !sets.contains(roles.infinitive) { return leftoverVerb }
        return isEntity ? leftoverEntity : leftover
    }
}
