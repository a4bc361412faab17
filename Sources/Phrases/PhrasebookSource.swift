import Language
import Yams

extension Phrasebook {
    /// Reads `replies/*.yaml`. A faulty phrase becomes a finding and is left out; the rest is kept.
    package init(_ folder: SourceFolder, findings: inout [Finding]) {
        let files = folder.files(under: "replies")
        var source = PhrasebookSource(styles: Dictionary(files.flatMap(\.styles), uniquingKeysWith: { first, _ in first }))
        for file in files { source.read(file.root, "", of: file) }
        findings += source.findings
        self.init(source.entries)
    }
}

extension SourceFile {
    /// The words for the forms of names, if this file has them.
    fileprivate var styles: [(String, NameStyle)] {
        NameStyle.allCases.flatMap { style in
            let words = style.key.split(separator: ".").reduce(root as Node?) { $0?[String($1)] }
            return LanguageCode.allCases.compactMap { words?[$0.rawValue]?.string }.map { ($0, style) }
        }
    }
}

/// Collects phrases from the nodes of YAML files.
private struct PhrasebookSource {
    let styles: [String: NameStyle]
    var entries: [(key: String, ru: String, en: String)] = []
    var findings: [Finding] = []
    private var seen: [String: String] = [:]

    init(styles: [String: NameStyle]) { self.styles = styles }

    mutating func read(_ node: Node, _ key: String, of file: SourceFile) {
        guard let mapping = node.mapping else {
            findings.append(file.finding(node, "\(key.isEmpty ? "the file" : key) must hold keys with ru and en"))
            return
        }
        if mapping.contains(where: { LanguageCode(rawValue: $0.key.string ?? "") != nil }) {
            readPhrase(mapping, node, key, of: file)
            return
        }
        for (name, value) in mapping { read(value, key.isEmpty ? name.string ?? "" : "\(key).\(name.string ?? "")", of: file) }
    }

    private mutating func readPhrase(_ mapping: Node.Mapping, _ node: Node, _ key: String, of file: SourceFile) {
        if let before = seen.updateValue(file.path, forKey: key) {
            findings.append(file.finding(node, "\(key) stands in \(before) already"))
            return
        }
        var texts: [LanguageCode: String] = [:]
        for (name, value) in mapping {
            guard let language = name.string.flatMap(LanguageCode.init) else {
                findings.append(file.finding(name, "\(key) has ru and en; \(name.string ?? "this") is neither"))
                continue
            }
            texts[language] = text(value, key, language, of: file)
        }
        let missing = LanguageCode.allCases.filter { language in !mapping.contains { $0.key.string == language.rawValue } }
        findings += missing.map { file.finding(node, "\(key) has no \($0.rawValue)") }
        if let ru = texts[.ru], let en = texts[.en] { entries.append((key, ru, en)) }
    }

    /// The text of one phrase; a list of texts becomes one text of several lines.
    private mutating func text(_ node: Node, _ key: String, _ language: LanguageCode, of file: SourceFile) -> String? {
        let lines = node.sequence.map { $0.map(\.string) } ?? [node.scalar?.string]
        guard
            let text = lines.reduce(
                "" as String?, { all, line in line.flatMap { line in all.map { $0.isEmpty ? line : $0 + "\n" + line } } })
        else {
            findings.append(file.finding(node, "\(key).\(language.rawValue) must be a text or a list of texts"))
            return nil
        }
        do throws(PhraseTemplate.Fault) {
            _ = try PhraseTemplate(text, language, style: { [styles] in styles[$0] })
            return text
        } catch {
            findings.append(file.finding(node, "\(key).\(language.rawValue), character \(error.at + 1): \(error.what)"))
            return nil
        }
    }
}
