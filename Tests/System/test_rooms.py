"""The shape of the sources: folders of a module need each other one way, and files stay short enough to read."""
import collections, pathlib, re, unittest

SOURCES = pathlib.Path(__file__).resolve().parents[2] / "Sources"
LONGEST_FILE = 250

COMMENT_OR_STRING = re.compile(r'"""(?:.|\n)*?"""|"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*(?:.|\n)*?\*/')
DECLARATION = re.compile(
    r"^(?:@\w+(?:\([^)\n]*\))?\s+)*(?:(?:package|public|internal|final|indirect)\s+)*(?:struct|enum|class|protocol|actor|typealias)\s+(\w+)",
    re.MULTILINE)
TYPE_NAME = re.compile(r"\b[A-Z]\w*")


def uses_of(files):
    """Folder → folder → the types through which the first uses the second; of one module's files, as {path: text}."""
    homes, code = collections.defaultdict(set), {path: COMMENT_OR_STRING.sub(" ", text) for path, text in files.items()}
    for path, text in code.items():
        # Types at the left margin; what is nested belongs to them, what is private isn't seen from elsewhere.
        for name in DECLARATION.findall(text):
            homes[name].add(path)
    uses = collections.defaultdict(lambda: collections.defaultdict(set))
    for path, text in code.items():
        for name in set(TYPE_NAME.findall(text)):
            if path in homes[name]:
                continue
            for home in homes[name]:
                if home.parent != path.parent:
                    uses[path.parent][home.parent].add(name)
    return uses


def circles(uses):
    """Pairs of folders that need each other, then longer circles that hold no such pair: each as text."""
    pairs = [(a, b) for a in list(uses) for b in uses[a] if str(a) < str(b) and a in uses.get(b, {})]
    found = [f"{a} uses {', '.join(sorted(uses[a][b]))} of {b}, which uses {', '.join(sorted(uses[b][a]))}" for a, b in pairs]

    def reached(start):
        seen, waiting = set(), [start]
        while waiting:
            for next in uses.get(waiting.pop(), {}):
                if next not in seen:
                    seen.add(next)
                    waiting.append(next)
        return seen
    reach = {folder: reached(folder) for folder in list(uses)}
    rings = {frozenset(b for b in reach[a] if a in reach.get(b, ())) for a in reach if a in reach[a]}
    return found + [
        "in a circle: " + ", ".join(sorted(map(str, ring))) for ring in rings if not any(a in ring and b in ring for a, b in pairs)]


class Rooms(unittest.TestCase):
    def test_folders_need_each_other_one_way(self):
        found = []
        for module in sorted(path for path in SOURCES.iterdir() if path.is_dir()):
            files = {path.relative_to(SOURCES): path.read_text(encoding="utf-8") for path in module.rglob("*.swift")}
            found += circles(uses_of(files))
        self.assertEqual(found, [], "\n" + "\n".join(found))

    def test_no_file_is_longer_than_can_be_read(self):
        lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES.rglob("*.swift")}
        long = [f"{path.relative_to(SOURCES)}: {length}" for path, length in sorted(lengths.items()) if length > LONGEST_FILE]
        self.assertEqual(long, [], f"longer than {LONGEST_FILE} lines")

    def test_the_check_itself(self):
        path = pathlib.Path
        files = {path("M/Low/A.swift"): "struct A {}\n// B is not used here\nlet text = \"B\"", path("M/High/B.swift"): "package struct B { let a: A }"}
        self.assertEqual(circles(uses_of(files)), [])
        files[path("M/Low/C.swift")] = "func c(_ b: B) {}"
        self.assertEqual(len(circles(uses_of(files))), 1)
        ring = {path(f"M/{at}/{at}.swift"): f"struct {at} {{ let next: {to} }}" for at, to in (("A", "B"), ("B", "C"), ("C", "A"))}
        self.assertEqual(circles(uses_of(ring)), ["in a circle: M/A, M/B, M/C"])


if __name__ == "__main__":
    unittest.main()
