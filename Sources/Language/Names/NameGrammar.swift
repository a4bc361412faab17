/// How names are declined, shortened and spelled; made from `Intents/words/names/`.
///
/// No dictionary of the language: endings, first names with their diminutives and legal forms are all it knows.
package struct NameGrammar: ImageCodable, Sendable {
    package init(folder: SourceFolder, findings: inout [Finding]) {}

    package func write(to writer: inout ImageWriter) {}
    package init(from reader: inout ImageReader) throws {}

    /// Every form in which a person or client of the directory may be said, word by word.
    package func forms(of id: NameID, name: String, aliases: [String]) -> [NameForm] { [] }

    /// The names of the directory that an utterance contains; longest first at each place, all readings kept.
    package func names(in tokens: [Token], source: any NameSource) -> [Entity] { [] }

    /// What an unknown name is in the nominative: «Анной Васильевой» in the instrumental → «Анна Васильева».
    ///
    /// Nil unless the guess declines again to what was typed in one of the governed cases; the name is then kept as typed.
    package func nominative(of words: [String], governed: CaseSet) -> String? { nil }

    /// What kind of name some unknown words look like.
    package func resemblance(of words: [String]) -> Resemblance { .none }

    package enum Resemblance: Int, Comparable, Sendable {
        /// A common word for all that can be told.
        case none
        /// Capital letter or Latin letters.
        case capitalized
        /// The ending of a surname: «островскому».
        case surname
        /// A first name or patronymic is among them: «анной васильевой».
        case person
        /// A legal form is among them: «ООО Рассвет».
        case company

        package static func < (left: Resemblance, right: Resemblance) -> Bool { left.rawValue < right.rawValue }
    }

    /// A name of the directory in a case, for replies: «Иванов Сергей» → «Иванову Сергею»; «ООО «Ромашка»» stays.
    package func declined(_ name: String, _ wanted: CaseSet, kind: NameID.Kind) -> String { name }

    /// For «перенёс», «перенесла».
    package func gender(of personName: String) -> Gender { .unknown }

    package enum Gender: Sendable { case masculine, feminine, unknown }

    /// For greetings: «Орлова Марина» → «Марина»; the name as a whole where no first name is to be told.
    package func firstName(of personName: String) -> String { personName }
}
