/// Finds words with letters of both alphabets: a Latin «c» among Cyrillic letters never matches.
enum MixedScripts {
    static func findings(in folder: SourceFolder) -> [Finding] {
        folder.files.flatMap { file in
            scalars(of: file.root).compactMap { node, text in
                mixedWord(in: text).map { file.finding(node, "“\($0)” mixes Latin and Cyrillic letters") }
            }
        }
    }

    private static func mixedWord(in text: String) -> String? {
        text.split { !$0.isLetter }.map(String.init).first { word in
            word.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) } && word.unicodeScalars.contains { $0.isASCII }
        }
    }
}
