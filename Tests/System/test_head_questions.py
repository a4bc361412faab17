"""A head's questions to the demo: each is answered, and none of them writes anything."""
import json, unittest

from program import ROOT, Home

CORPUS = ROOT / "Tests/LanguageTests/Matching/Corpus/HeadQuestions.swift"
HEAD = ["--demo", "--now", "2026-11-23T09:00", "--as", "Орлова"]


def questions():
    return [line.split(" | ")[0].strip() for line in CORPUS.read_text(encoding="utf-8").splitlines() if " | " in line]


class HeadQuestions(unittest.TestCase):
    def test_all_are_answered_and_change_nothing(self):
        home = Home(people=False)
        self.addCleanup(home.close)
        lines = [{"id": number, "text": text} for number, text in enumerate(questions(), 1)] + [{"id": 0, "text": "отмени"}]
        done = home.run(*HEAD, "pipe", "--format", "jsonl", input="".join(json.dumps(line) + "\n" for line in lines))
        answers = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual(len(answers), len(lines), done.stderr)
        for line, answer in zip(lines[:-1], answers):
            with self.subTest(line["text"]):
                self.assertTrue(answer["ok"], answer["text"])
                self.assertEqual(len(answer["commands"]), 1)
        # The last change is the demo's own, of the Friday before.
        self.assertIn("20.11", answers[-1]["text"])


if __name__ == "__main__":
    unittest.main()
