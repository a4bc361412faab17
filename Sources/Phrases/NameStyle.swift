import Language

/// The form of a name in a phrase. The book holds the words for the forms (`form.dative`: «дат», "dat").
enum NameStyle: String, CaseIterable {
    case nominative, genitive, dative, accusative, instrumental, prepositional
    /// The first name of a person: «Сергей».
    case firstName
    /// With a preposition: «с Вегой», «со Стройинвестом», "with Vega".
    case together

    /// The key of the word for this form in the book.
    var key: String { "form.\(rawValue)" }

    /// Nil for the first name, which is not declined.
    var grammaticalCase: CaseSet? {
        switch self {
        case .nominative: .nominative
        case .genitive: .genitive
        case .dative: .dative
        case .accusative: .accusative
        case .instrumental, .together: .instrumental
        case .prepositional: .prepositional
        case .firstName: nil
        }
    }
}
