/// The texts of the built-in rule files, kept beside their compiled image.
///
/// They are needed only by `planerka intents`, and by users who add rules of their own.
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

    /// The built-in rules with those of further folders on top, each folder named as findings show it.
    package func folder(with additions: [(name: String, texts: [String: String])] = []) -> SourceFolder {
        var folder = SourceFolder(texts: texts)
        for addition in additions {
            folder.add(texts: addition.texts, from: addition.name.hasSuffix("/") ? addition.name : addition.name + "/")
        }
        return folder
    }
}
