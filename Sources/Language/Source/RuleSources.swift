/// The texts of the built-in rule files, kept beside their compiled image: needed only where a user adds rules of their
/// own, and by `planerka intents`.
package struct RuleSources: Sendable, ImageCodable {
    /// Path in `Intents/` → text.
    package let texts: [String: String]

    package init(texts: [String: String]) { self.texts = texts }

    package func write(to writer: inout ImageWriter) {
        writer.write(texts.count)
        for (path, text) in texts.sorted(by: { $0.key < $1.key }) {
            writer.write(path)
            writer.write(text)
        }
    }

    package init(from reader: inout ImageReader) throws {
        texts = try Dictionary((0..<reader.count()).map { _ in (try reader.string(), try reader.string()) }) { first, _ in first }
    }

    /// The built-in rules with those of further folders on top; a folder is named as findings shall show it.
    package func folder(with additions: [(name: String, texts: [String: String])] = []) -> SourceFolder {
        var folder = SourceFolder(texts: texts)
        for addition in additions {
            folder.add(texts: addition.texts, from: addition.name.hasSuffix("/") ? addition.name : addition.name + "/")
        }
        return folder
    }
}
