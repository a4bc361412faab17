import Yams

/// One YAML file of `Intents/`, parsed; scalars are taken raw (`no`, `on` and `да` are words).
package struct SourceFile {
    /// Relative to the folder, with `/`: `task/add.yaml`.
    package let path: String
    /// The folder, as findings name it: empty for the built-in rules, else with a `/` at its end.
    package let folder: String
    package let root: Node

    package init(path: String, folder: String = "", root: Node) {
        self.path = path
        self.folder = folder
        self.root = root
    }

    /// The path as findings show it.
    package var shown: String { folder + path }

    package func finding(_ node: Node?, _ what: String) -> Finding {
        Finding(file: shown, line: node?.mark?.line ?? 0, column: node?.mark?.column ?? 0, what: what)
    }
}

/// The files of one rule folder, read from texts; those that are no YAML are left out and found fault with.
package struct SourceFolder {
    package private(set) var files: [SourceFile] = []
    package private(set) var findings: [Finding] = []

    /// `texts`: path in the folder → the file's text.
    package init(texts: [String: String]) { add(texts: texts, from: "") }

    /// Further rules on top of those read before.
    package mutating func add(texts: [String: String], from folder: String) {
        for (path, text) in texts.sorted(by: { $0.key < $1.key }) {
            do {
                guard let root = try Yams.compose(yaml: text) else { continue }
                files.append(SourceFile(path: path, folder: folder, root: root))
            } catch let error as YamlError {
                findings.append(Finding(yaml: error, path: folder + path))
            } catch {
                findings.append(Finding(file: folder + path, line: 0, column: 0, what: "\(error)"))
            }
        }
    }

    /// The files below a folder: `words/time` → `words/time/units.yaml`, …
    package func files(under folder: String) -> [SourceFile] { files.filter { $0.path.hasPrefix(folder + "/") } }
    package func file(_ path: String) -> SourceFile? { files.first { $0.path == path } }
}
