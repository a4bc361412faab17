import Glibc
import Language
import Text

/// Rules with further folders, compiled once and kept: reading YAML takes longer than all the rest of a start.
///
/// A file of `$XDG_CACHE_HOME/planerka` under the hash of all texts; a change of any text, or another program, makes another file.
struct RuleCache {
    private let folder: String?

    init(environment: (String) -> String?) { folder = Folders.cache(environment) }

    /// `report` is told what is wrong, where the rules had to be compiled.
    func rules(of builtIn: RuleSources, with folders: [RuleFolder], report: ([Finding]) throws -> Void) throws -> BuiltImage {
        let path = folder.map { $0 + "/rules-" + RuleCache.hash(of: [builtIn.texts] + folders.map(\.texts)) }
        if let path, let kept = kept(at: path) { return kept }
        let sources = builtIn.folder(with: folders.map { ($0.path, $0.texts) })
        var findings = sources.findings
        let rules = BuiltImage(folder: sources, findings: &findings)
        if findings.isEmpty { path.map { keep(rules, at: $0) } } else { try report(findings) }
        return rules
    }

    private func kept(at path: String) -> BuiltImage? {
        guard access(path, R_OK) == 0, let bytes = try? Descriptor.contents(of: path) else { return nil }
        var reader = ImageReader(bytes)
        return try? BuiltImage(from: &reader)
    }

    /// Whole or not at all; without a cache the program is only slower.
    private func keep(_ rules: BuiltImage, at path: String) {
        Folders.make(Folders.parent(of: path))
        var writer = ImageWriter()
        writer.write(rules)
        let draft = path + ".\(getpid())"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return }
        let isWhole = (try? Output(descriptor: descriptor).write(String(decoding: writer.bytes, as: UTF8.self))) != nil
        close(descriptor)
        if !isWhole || rename(draft, path) != 0 { unlink(draft) }
    }

    /// Of names and texts in order.
    private static func hash(of texts: [[String: String]]) -> String {
        var hash = FNVHash()
        for group in texts {
            for (path, text) in group.sorted(by: { $0.key < $1.key }) {
                for byte in path.utf8 { hash.add(byte) }
                for byte in text.utf8 { hash.add(byte) }
            }
        }
        return String(hash.value, radix: 16)
    }
}
