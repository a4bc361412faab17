import Glibc
import Language
import Text

/// Keeps the compiled rules of further folders, since reading YAML takes longer than all the rest of a start.
///
/// The file in `$XDG_CACHE_HOME/planerka` is named by a hash of all texts, so that a changed text makes another file.
struct RuleCache {
    private let folder: String?

    init(environment: (String) -> String?) { folder = Folders.cache(environment) }

    /// The built-in rules with those of the folders; `report` gets the findings of everything that is left out, if there are any.
    func rules(of builtIn: RuleSources, with folders: [RuleFolder], report: ([Finding]) throws -> Void) throws -> CompiledRules {
        let unread = folders.flatMap(\.findings)
        let path = folder.map { $0 + "/rules-" + RuleCache.hash(of: [builtIn.texts] + folders.map(\.texts)) }
        if let path, let kept = kept(at: path) {
            if !unread.isEmpty { try report(unread) }
            return kept
        }
        var findings: [Finding] = []
        let rules = CompiledRules(builtIn, with: folders.map { ($0.path, $0.texts) }, findings: &findings)
        if findings.isEmpty { path.map { keep(rules, at: $0) } }
        if case let all = unread + findings, !all.isEmpty { try report(all) }
        return rules
    }

    private func kept(at path: String) -> CompiledRules? {
        guard access(path, R_OK) == 0, let bytes = try? Descriptor.contents(of: path) else { return nil }
        var reader = ImageReader(bytes)
        return try? CompiledRules(language: reader.value(), phrases: reader.value())
    }

    /// Written whole or not at all; without a cache the program is only slower.
    private func keep(_ rules: CompiledRules, at path: String) {
        Folders.make(Folders.parent(of: path))
        var writer = ImageWriter()
        writer.write(rules.language)
        writer.write(rules.phrases)
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
