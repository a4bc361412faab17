/// The files of one rule folder, read from texts; those that are not YAML are left out, each with a finding.
package struct SourceFolder {
    package private(set) var files: [SourceFile] = []
    package private(set) var findings: [Finding] = []

    /// `texts`: path in the folder → the file's text.
    package init(texts: [String: String]) { add(texts: texts, from: "") }

    /// Further rules on top of those read before.
    package mutating func add(texts: [String: String], from folder: String) {
        for (path, text) in texts.sorted(by: { $0.key < $1.key }) {
            do throws(Finding) {
                if let file = try SourceFile(path: path, folder: folder, text: text) { files.append(file) }
            } catch {
                findings.append(error)
            }
        }
    }

    /// Findings of files that could not even be read.
    package mutating func add(findings: [Finding]) { self.findings += findings }

    /// The files below a folder: `words/time` → `words/time/units.yaml`, …
    package func files(under folder: String) -> [SourceFile] { files.filter { $0.path.hasPrefix(folder + "/") } }
    package func file(_ path: String) -> SourceFile? { files.first { $0.path == path } }
}
