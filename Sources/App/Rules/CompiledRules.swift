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

    /// The built-in rules with those of further folders on top. Whatever is wrong in a file becomes a finding; the rest is kept.
    init(_ builtIn: RuleSources, with additions: [(name: String, texts: [String: String])], findings: inout [Finding]) {
        language = BuiltImage(builtIn, with: additions, findings: &findings)
        phrases = Phrasebook(builtIn.folder(with: additions), findings: &findings)
    }

    func renderer(style: TextStyle = TextStyle()) -> TextRenderer {
        TextRenderer(book: phrases, names: language.names, rules: language.book, style: style)
    }
}
