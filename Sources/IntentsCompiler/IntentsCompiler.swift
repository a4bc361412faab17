import Foundation
import Language
import Phrases
import Text

/// Compiles `Intents/` into a Swift file of literals (rules, phrases, texts): `IntentsCompiler FOLDER OUTPUT`.
///
/// Findings are printed as warnings and do not stop the build: a bad entry never disables the rest. Tests require zero findings.
@main
struct IntentsCompiler {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else {
            print("usage: IntentsCompiler FOLDER OUTPUT")
            exit(64)
        }
        let sources = RuleSources(texts: try texts(in: URL(fileURLWithPath: arguments[1])))
        let folder = sources.folder()
        var (image, findings) = try BuiltImage.compiled(from: folder)
        let phrases = Phrasebook(folder, findings: &findings)
        for finding in findings.sorted() { print("warning: Intents/\(finding)") }
        let (phraseImage, texts) = (try bytes(of: phrases), try bytes(of: sources))
        let file =
            "// Made by IntentsCompiler from Intents/; do not edit.\n"
            + literal("builtInImage", image) + literal("builtInPhrases", phraseImage) + literal("builtInSources", texts)
            + "let builtInStamp: UInt64 = \(FNVHash(image + phraseImage + texts).value)\n"
        try file.write(toFile: arguments[2], atomically: true, encoding: .utf8)
    }

    private static func bytes(of value: some ImageCodable) throws(BadImage) -> [UInt8] {
        var writer = ImageWriter()
        try writer.write(value)
        return writer.bytes
    }

    /// Raw and of several lines, so that the bytes stand as they are.
    private static func literal(_ name: String, _ bytes: [UInt8]) -> String {
        let hashes = "####"
        return "let \(name): StaticString = \(hashes)\"\"\"\n" + String(decoding: bytes, as: UTF8.self) + "\n\"\"\"\(hashes)\n"
    }

    private static func texts(in folder: URL) throws -> [String: String] {
        let enumerator = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        var texts: [String: String] = [:]
        while let file = enumerator?.nextObject() as? URL {
            guard file.pathExtension == "yaml" else { continue }
            let path = file.path().replacingOccurrences(of: folder.path() + (folder.path().hasSuffix("/") ? "" : "/"), with: "")
            texts[path] = try String(contentsOf: file, encoding: .utf8)
        }
        return texts
    }
}
