/// The cost of a token that no segment of a rule covers.
enum TokenPrice {
    private static let filler = 1
    private static let leftover = 5
    /// A leftover that means something by itself: most likely the rule has overlooked it.
    private static let leftoverEntity = 9
    /// The verb of another command is not the wording of a task: «отмени встречу».
    private static let leftoverVerb = 14
    private static let impossible = 1000

    /// For words without meaning here, such as courtesies, particles and commas; nil for any other token.
    static func ofFiller(_ token: Token, sets: [Int], roles: Lexicon.Roles) -> Int? {
        if sets.contains(roles.silent) { return 0 }
        if sets.contains(roles.fillers) { return filler }
        // «ну-ка», «покажи-ка»
        return token.isGlued && token.text == "-" ? 0 : nil
    }

    /// For a word left over before the first word of the rule. `isWording`: the rule takes any work as its wording.
    static func leftoverAtHead(isWording: Bool) -> Int { isWording ? 8 : impossible }

    /// What each word of a task's name costs less than one of a new title: the order before it tells what it is.
    private static let shareOfName = 3
    /// «перенеси ревизию на пятницу, клиент просит»: what follows a comma is more likely a reason.
    private static let behindComma = 8
    /// «отчёт по складу сдвинь на час»: the name of a task may stand before the order, as another order may.
    private static let nameAtHead = 3

    /// «удали задачу: …»: the word «задачу» of the order is not the name.
    private static let ownWord = 12

    /// For a word that names a task, where the price of a title would be `leftover`.
    static func ofName(leftover: Int, isFirst: Bool, isAtHead: Bool, isBehindComma: Bool, isOwnWord: Bool) -> Int {
        leftover - (isFirst ? 0 : shareOfName) + (isAtHead ? nameAtHead : 0) + (isBehindComma ? behindComma : 0) + (isOwnWord ? ownWord : 0)
    }

    /// For words left to `{*}`.
    static func ofLeftover(_ token: Token, sets: [Int], isEntity: Bool, roles: Lexicon.Roles) -> Int {
        if token.kind == .rest { return impossible }
        if sets.contains(roles.neverTitle) { return impossible }
        if sets.contains(roles.orders), !sets.contains(roles.infinitive) { return leftoverVerb }
        return isEntity ? leftoverEntity : leftover
    }
}
