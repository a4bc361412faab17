import Foundation
import Language
import Text

/// Compiles the rules of `Intents/` into a Swift file with one literal: `IntentsCompiler FOLDER OUTPUT`.
///
/// Findings are printed and don't stop the build: a bad entry never disables the rest, and the tests hold the folder to zero findings.
@main
struct IntentsCompiler {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else {
            print("usage: IntentsCompiler FOLDER OUTPUT")
            exit(64)
        }
        let sources = RuleSources(texts: try texts(in: URL(fileURLWithPath: arguments[1])))
        let (image, findings) = try BuiltImage.compiled(from: sources.folder())
        for finding in findings.sorted() { print("warning: Intents/\(finding)") }
        var writer = ImageWriter()
        try writer.write(sources)
        let file =
            "// Made by IntentsCompiler from the rules of Intents/; not to be edited.\n"
            + literal("builtInImage", image) + literal("builtInSources", writer.bytes)
            + "let builtInStamp: UInt64 = \(FNVHash(image + writer.bytes).value)\n"
        try file.write(toFile: arguments[2], atomically: true, encoding: .utf8)
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
