"""Any line that the pipe takes is answered at once, in little memory, and a long text is kept whole."""
import json, pathlib, statistics, time, unittest

from long_lines import LIMIT, lines, repeated
from program import BINARY, Home

MOST_TIME = 0.020  # seconds for a line
MOST_MEMORY = 64 << 10  # KiB of the whole process at its peak
# A plain line takes half a millisecond to one here. On a slower or busier machine both take longer alike, so a line may also take as
# many times as long as a plain one; in a debug build, which is not optimised, longer still.
MOST_TIMES = 100 if "debug" in BINARY else 20
TRIES = 4  # a busy machine only ever adds time, so the quickest counts


class Talk:
    """A pipe of JSON that is timed."""
    def __init__(self, home, *options):
        self.program = home.start(*options, "--now", "2026-11-23T09:00", "pipe", "--format", "jsonl")

    def say(self, text):
        """The answer, and the seconds that it took."""
        line = json.dumps({"from": "telegram:1000", "text": text}, ensure_ascii=False).encode("utf-8", "replace") + b"\n"
        assert len(line) <= LIMIT + 1, len(line)
        start = time.perf_counter()
        self.program.stdin.write(line)
        self.program.stdin.flush()
        answer = self.program.stdout.readline()
        return json.loads(answer), time.perf_counter() - start

    def memory(self):
        """The peak so far, in KiB; 0 where the system doesn't tell."""
        status = pathlib.Path(f"/proc/{self.program.pid}/status")
        rows = status.read_text().splitlines() if status.exists() else []
        return next((int(row.split()[1]) for row in rows if row.startswith("VmHWM")), 0)

    def close(self):
        self.program.stdin.close()
        self.program.wait()
        self.program.stdout.close()
        self.program.stderr.close()


class LongLines(unittest.TestCase):
    def setUp(self):
        self.home = Home()
        self.addCleanup(self.home.close)
        self.talk = Talk(self.home)
        self.addCleanup(self.talk.close)
        for line in ("звонок Ромашке завтра в 10", "задача: смета"):
            self.assertTrue(self.talk.say(line)[0]["ok"])

    def plain(self):
        """The seconds of a plain line."""
        return statistics.median(self.talk.say("задачи на завтра")[1] for _ in range(15))

    def check(self, size, every):
        limit = max(MOST_TIME, MOST_TIMES * self.plain())
        slow = {}
        for name, line in lines(size, every):
            for _ in range(TRIES):
                answer, took = self.talk.say(line)
                # What was entered is taken back, so that the next line finds the same store.
                self.talk.say("отмени" if answer["ok"] else "отмена")
                if took <= limit:
                    break
                slow[name] = min(took, slow.get(name, took))
            else:
                continue
            slow.pop(name, None)
        self.assertEqual({name: f"{took * 1000:.0f} ms" for name, took in slow.items()}, {}, f"limit {limit * 1000:.0f} ms")
        self.assertLess(self.talk.memory(), MOST_MEMORY)

    def test_lines_of_64_KiB(self):
        self.check(LIMIT - 60, every=400)

    def test_lines_of_the_most_words_that_are_read(self):
        self.check(1400, every=200)

    def test_a_long_text_is_kept_whole(self):
        for start, piece in (("заметка к #1: ", "длинный текст, с запятыми; и точками "), ("note on #1: ", "завтра в 10 "), ("задача: ", "ы")):
            with self.subTest(piece=piece):
                text = repeated(piece, LIMIT - 200).strip()
                answer, _ = self.talk.say(start + text)
                self.assertTrue(answer["ok"], answer["text"][:200])
                slots = answer["commands"][0]["slots"]
                self.assertIn(text, slots.values())

    def test_a_long_answer_is_kept_whole(self):
        self.assertEqual(self.talk.say("заметка к #1")[0]["commands"][0]["ask"]["slot"], "text")
        text = repeated("ждут ответа до среды ", LIMIT - 200).strip()
        self.assertTrue(self.talk.say(text)[0]["ok"])

    def test_a_line_of_too_many_words_changes_nothing_and_says_what_to_do(self):
        for line, word in ((repeated("звонок Ромашке завтра, ", 8000), "двоеточия"), (repeated("call Romashka tomorrow; ", 8000), "colon"),
                           ("готово 1, " + repeated("договорились обо всём ", 8000), "двоеточия")):
            with self.subTest(line=line[:40]):
                answer, _ = self.talk.say(line)
                self.assertEqual((answer["ok"], answer["error"]["code"], answer["commands"]), (False, "too_long", []))
                self.assertIn(word, answer["text"])


if __name__ == "__main__":
    unittest.main()
