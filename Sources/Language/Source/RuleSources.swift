/// The texts of the built-in rule files, kept beside their compiled image: needed only where a user adds rules of their
/// own, and by `planerka intents`.
package struct RuleSources: Sendable {
    /// Path in `Intents/` → text.
    package let texts: [String: String]

    package init(texts: [String: String]) { self.texts = texts }

    /// The built-in rules with those of further folders on top; a folder is named as findings shall show it.
    package func folder(with additions: [(name: String, texts: [String: String])] = []) -> SourceFolder {
        var folder = SourceFolder(texts: texts)
        for addition in additions {
            folder.add(texts: addition.texts, from: addition.name.hasSuffix("/") ? addition.name : addition.name + "/")
        }
        return folder
    }
}

extension RuleSources: ImageCodable {
    package init(coding value: Self?, with coder: inout some ImageCoder) throws(BadImage) {
        texts = try coder.code(value?.texts)
    }
}
