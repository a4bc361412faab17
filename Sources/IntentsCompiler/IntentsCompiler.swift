import Foundation
import Language

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
        let (image, findings) = BuiltImage.compiled(from: try texts(in: URL(fileURLWithPath: arguments[1])))
        for finding in findings.sorted() { print("warning: Intents/\(finding)") }
        let delimiter = "###"
        let source =
            "// Made by IntentsCompiler from the rules of Intents/; not to be edited.\nlet builtInImage: StaticString = \(delimiter)\"\"\"\n"
            + String(decoding: image, as: UTF8.self) + "\n\"\"\"\(delimiter)\n"
        try source.write(toFile: arguments[2], atomically: true, encoding: .utf8)
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
