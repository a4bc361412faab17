import BuiltInIntents
import Glibc
import Language
import Text

/// Keeps the compiled rules of further folders, since reading YAML takes longer than all the rest of a start.
///
/// A file of `$XDG_CACHE_HOME/planerka`, named by a hash of the program and of the folders' texts: when one of them changes, another
/// file is made.
struct RuleCache {
    private let folder: String?

    init(environment: (String) -> String?) { folder = Folders.cache(environment) }

    /// The built-in rules with those of the folders; `report` gets the findings of everything that is left out, if there are any.
    func rules(of builtIn: RuleSources, with folders: [RuleFolder], report: ([Finding]) throws -> Void) throws -> CompiledRules {
        let unread = folders.flatMap(\.findings)
        let path = folder.map { $0 + "/rules-" + RuleCache.hash(of: folders) }
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
        var writer = ImageWriter()
        guard (try? writer.write(rules.language)) != nil, (try? writer.write(rules.phrases)) != nil else { return }
        Folders.make(Folders.parent(of: path))
        let draft = path + ".\(getpid())"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return }
        let isWhole = (try? Output(descriptor: descriptor).write(String(decoding: writer.bytes, as: UTF8.self))) != nil
        close(descriptor)
        if !isWhole || rename(draft, path) != 0 { unlink(draft) }
    }

    /// A hash of the program, since each build reads only its own cache, and of the paths and texts in order.
    private static func hash(of folders: [RuleFolder]) -> String {
        var hash = FNVHash("\(BuiltInIntents.stamp) \(program)".utf8)
        for folder in folders {
            for (path, text) in folder.texts.sorted(by: { $0.key < $1.key }) {
                for byte in path.utf8 { hash.add(byte) }
                for byte in text.utf8 { hash.add(byte) }
            }
        }
        return String(hash.value, radix: 16)
    }

    /// Size and time of the program's file: a build may change how rules are compiled without changing the built-in rules.
    private static var program: String {
        var file = stat()
        guard stat("/proc/self/exe", &file) == 0 else { return "" }
        return "\(file.st_size) \(file.st_mtim.tv_sec) \(file.st_mtim.tv_nsec)"
    }
}
