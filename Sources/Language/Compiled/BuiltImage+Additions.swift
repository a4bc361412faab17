extension BuiltImage {
    /// The built-in rules with those of further folders on top, each folder named as findings show it.
    ///
    /// What is wrong in a folder is left out with a finding. Shared words of a folder that make a built-in sentence wrong are left out
    /// too, as whole files: a redefined name can break the sentences that use it.
    package init(_ builtIn: RuleSources, with additions: [(name: String, texts: [String: String])], findings: inout [Finding]) {
        let folder = builtIn.folder(with: additions)
        var found = folder.findings
        let built = BuiltImage(folder: folder, findings: &found)
        let broken = found.filter { builtIn.texts[$0.file] != nil }
        guard let first = broken.min(), additions.contains(where: { $0.texts.keys.contains(where: BuiltImage.isShared) }) else {
            findings += found
            self = built
            readExamples(of: folder)
            return
        }
        let kept = additions.map { ($0.name, $0.texts.filter { !BuiltImage.isShared($0.key) }) }
        let rest = builtIn.folder(with: kept)
        findings += rest.findings
        self.init(folder: rest, findings: &findings)
        readExamples(of: rest)
        for file in folder.files where !file.folder.isEmpty && BuiltImage.isShared(file.path) {
            findings.append(file.finding(file.root, "left out: with it the built-in rules are wrong (\(first))"))
        }
    }

    private static func isShared(_ path: String) -> Bool { path.hasPrefix("words/") }
}
