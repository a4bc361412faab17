import Dates

/// Recognises times, lengths, steps, repeats, sums, percents and references to tasks, in both languages.
///
/// Made from `Intents/words` (rules once, wording for each language), kept in the image of the rules.
package struct EntityGrammar: ImageCodable, Sendable {
    /// All faults of the files are found in one run; a rule or word at fault is left out, the rest works.
    package init(source: SourceFolder, findings: inout [Finding]) {}

    package init(from reader: inout ImageReader) throws {}

    package func write(to writer: inout ImageWriter) {}

    /// All readings, also overlapping ones: «до 30.11» with its preposition and without it.
    package func entities(in tokens: [Token]) -> [Entity] { [] }
}
