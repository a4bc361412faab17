/// One way to say something: a row of symbols, and what is made of it.
///
/// `on weekday => time(weekday)`: «в пятницу», "on Friday". Optional parts and alternatives are written out, so that a rule is a plain row.
struct GrammarRule: Hashable, Sendable {
    struct Element: Hashable, Sendable {
        /// Whether a space before it is forbidden or required.
        enum Spacing: Int, Sendable { case any, glued, apart }

        let symbol: Int
        let spacing: Spacing
    }

    enum Argument: Hashable, Sendable {
        /// What the element at this place means.
        case element(Int)
        case constant(Int)
        case absent
    }

    /// The symbol that it makes.
    let result: Int
    let elements: [Element]
    let production: Production
    let arguments: [Argument]
    /// 0 is certain; higher for a strained reading.
    let cost: Int
    /// Place in the list of names.
    let name: Int
}
