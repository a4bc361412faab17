import Language
import Phrases
import Rendering

/// The content of `Intents/`, compiled: the rules a line is read by and the phrases of the replies.
struct CompiledRules {
    let language: BuiltImage
    let phrases: Phrasebook

    init(language: BuiltImage, phrases: Phrasebook) {
        self.language = language
        self.phrases = phrases
    }

    /// Whatever is wrong in a file becomes a finding; the rest is kept.
    init(folder: SourceFolder, findings: inout [Finding]) {
        language = BuiltImage(folder: folder, findings: &findings)
        phrases = Phrasebook(folder, findings: &findings)
    }

    func renderer(style: TextStyle = TextStyle()) -> TextRenderer {
        TextRenderer(book: phrases, names: language.names, rules: language.book, style: style)
    }
}
