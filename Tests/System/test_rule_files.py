"""A build notices each rule file that is edited, added, renamed, moved or deleted.

Tried on a small package that holds the project's own plugin, and its link to the rule files, around a tool that lists what it finds.
"""
import pathlib, shutil, subprocess, tempfile, unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]

MANIFEST = """// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "small",
    targets: [
        .executableTarget(name: "IntentsCompiler"),
        .plugin(name: "IntentsPlugin", capability: .buildTool(), dependencies: ["IntentsCompiler"], path: "Sources/IntentsPlugin"),
        .executableTarget(name: "BuiltInIntents", exclude: ["Intents"], plugins: ["IntentsPlugin"]),
    ])
"""
TOOL = """import Foundation

let folder = URL(fileURLWithPath: CommandLine.arguments[1])
let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)!.compactMap { $0 as? URL }
let texts = files.filter { $0.pathExtension == "yaml" }.map { $0.lastPathComponent + " " + (try! String(contentsOf: $0, encoding: .utf8)) }
let list = "let rules = " + String(reflecting: texts.sorted().joined(separator: ";"))
try list.write(toFile: CommandLine.arguments[2], atomically: true, encoding: .utf8)
"""


@unittest.skipUnless(shutil.which("swift"), "needs swift")
class RuleFiles(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        self.rules = self.root / "Intents"
        for path, text in {"Package.swift": MANIFEST, "Sources/IntentsCompiler/main.swift": TOOL,
                           "Sources/BuiltInIntents/main.swift": "print(rules)\n", "Intents/task/add.yaml": "1", "Intents/world.yaml": "1"}.items():
            (self.root / path).parent.mkdir(parents=True, exist_ok=True)
            (self.root / path).write_text(text, encoding="utf-8")
        shutil.copytree(ROOT / "Sources/IntentsPlugin", self.root / "Sources/IntentsPlugin")
        link = "Sources/BuiltInIntents/Intents"
        (self.root / link).symlink_to((ROOT / link).readlink())

    def built(self):
        done = subprocess.run(["swift", "build"], cwd=self.root, capture_output=True, text=True, timeout=300)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        # The source that the plugin writes, not the program: the compiler takes two edits within a second for one.
        source, = self.root.glob(".build/plugins/outputs/**/GeneratedRules.swift")
        return source.read_text(encoding="utf-8").removeprefix("let rules = ").strip('"')

    def test_every_change_is_noticed(self):
        self.assertEqual(self.built(), "add.yaml 1;world.yaml 1")
        (self.rules / "task/add.yaml").write_text("2", encoding="utf-8")
        self.assertEqual(self.built(), "add.yaml 2;world.yaml 1")
        (self.rules / "task/done.yaml").write_text("1", encoding="utf-8")
        self.assertEqual(self.built(), "add.yaml 2;done.yaml 1;world.yaml 1")
        (self.rules / "task/done.yaml").write_text("2", encoding="utf-8")
        self.assertEqual(self.built(), "add.yaml 2;done.yaml 2;world.yaml 1")
        (self.rules / "task/add.yaml").unlink()
        self.assertEqual(self.built(), "done.yaml 2;world.yaml 1")
        (self.rules / "task/done.yaml").rename(self.rules / "task/close.yaml")
        self.assertEqual(self.built(), "close.yaml 2;world.yaml 1")
        (self.rules / "head").mkdir()
        (self.rules / "task/close.yaml").rename(self.rules / "head/closed.yaml")
        (self.rules / "task").rmdir()
        self.assertEqual(self.built(), "closed.yaml 2;world.yaml 1")


if __name__ == "__main__":
    unittest.main()
