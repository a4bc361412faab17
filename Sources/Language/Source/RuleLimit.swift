/// How large rule files may be, and how far their sentences and patterns may expand.
///
/// Each limit is several times what the built-in rules need. A file past one of them gets a finding and is left out, so that no user's
/// file can slow a start down or break it.
package enum RuleLimit {
    /// Bytes of one file.
    package static let fileBytes = 256 * 1024
    /// Bytes of all files of one folder.
    package static let folderBytes = 4 * 1024 * 1024

    /// Levels of YAML in a file, of brackets in a template, and of shared rules within shared rules.
    static let depth = 24
    /// Ways to say one part of a sentence, rows of one pattern of the time grammar, forms of one word.
    static let ways = 400
    /// Pieces written out while one sentence or pattern is expanded.
    static let pieces = 40_000
    /// The same for all sentences or patterns of one file.
    static let piecesInFile = 1_000_000
    /// Findings for the sentences of one file; after these the rest of the file is left out.
    static let findings = 100
    /// The largest constant of a word list or rule.
    static let number = UInt(1_000_000_000_000)
    /// The most characters of a line in a built-in file.
    static let lineLength = 160
}
