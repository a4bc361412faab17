/// Values for the places of a phrase, by name of the place.
package struct PhraseValues: ExpressibleByDictionaryLiteral, Sendable {
    package enum Value: Sendable {
        case text(String)
        case number(Int)
        /// Names are declined; those of people also have a gender: «Иванов Сергей», «ООО «Ромашка»».
        case person(String)
        case client(String)

        /// As it is shown without a form: a name in the nominative, a number in digits.
        package var text: String {
            switch self {
            case .text(let text), .person(let text), .client(let text): text
            case .number(let number): String(number)
            }
        }
    }

    private var values: [String: Value]

    package init(dictionaryLiteral elements: (String, Value)...) {
        values = Dictionary(elements, uniquingKeysWith: { first, _ in first })
    }

    package subscript(place: String) -> Value? {
        get { values[place] }
        set { values[place] = newValue }
    }
}
