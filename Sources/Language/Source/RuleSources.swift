/// The texts of the built-in rule files, kept beside their compiled image.
///
/// They are needed only by `planerka intents`, and by users who add rules of their own.
package struct RuleSources: Sendable {
    /// Path in `Intents/` → text.
    package let texts: [String: String]

    package init(texts: [String: String]) { self.texts = texts }

    /// The built-in rules with those of further folders on top, each folder named as findings show it.
    package func folder(with additions: [(name: String, texts: [String: String])] = []) -> SourceFolder {
        var folder = SourceFolder(texts: texts)
        for addition in additions {
            folder.add(texts: addition.texts, from: addition.name.hasSuffix("/") ? addition.name : addition.name + "/")
        }
        return folder
    }
}

extension RuleSources: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        texts = try coder.code(value?.texts)
    }
}
