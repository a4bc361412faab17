"""A copy becomes the store: what was the store is kept, and whatever happens one of the two stands there whole."""
import json, shutil, signal, sqlite3, time, unittest

from program import Home


class Restore(unittest.TestCase):
    def setUp(self):
        self.home = Home()
        self.addCleanup(self.home.close)
        self.store = self.home.path / ".local/share/planerka/planerka.sqlite"
        self.copy = self.home.path / "копия.sqlite"
        self.add("в копии")
        self.assertEqual(self.home.run("backup", str(self.copy)).returncode, 0)
        self.add("после копии")

    def add(self, title):
        self.assertEqual(self.home.run("--as", "Орлова", f"задача: {title}").returncode, 0)

    def titles(self, *arguments):
        return [row["title"] for row in json.loads(self.home.run("export", "tasks", "--format", "json", *arguments).stdout)]

    def restore(self, *arguments):
        return self.home.run("restore", str(self.copy), *arguments)

    def kept(self):
        return sorted(self.store.parent.glob("planerka-*.sqlite"))

    def assert_refused(self, done, status, *words):
        self.assertEqual((done.returncode, done.stdout, len(done.stderr.splitlines())), (status, "", 1), done)
        for word in words:
            self.assertIn(word, done.stderr)
        self.assertEqual(self.titles(), ["в копии", "после копии"])
        self.assertEqual((self.kept(), list(self.store.parent.glob("*unfinished*"))), ([], []))

    def leave_log(self):
        """A killed pipe: its last changes stand in the log alone."""
        with self.home.start("pipe", "--format", "jsonl") as pipe:
            pipe.stdin.write(json.dumps({"from": "telegram:1000", "text": "задача: в журнале"}).encode() + b"\n")
            pipe.stdin.flush()
            self.assertTrue(json.loads(pipe.stdout.readline())["ok"])
            pipe.kill()
        self.assertGreater(self.store.with_name("planerka.sqlite-wal").stat().st_size, 0)

    def test_the_copy_becomes_the_store(self):
        done = self.restore("--now", "2026-11-24T09:30")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        (kept,) = self.kept()
        self.assertEqual(kept.name, "planerka-2026-11-24T093000.sqlite")
        self.assertIn(str(kept), done.stdout)
        self.assertEqual(self.titles(), ["в копии"])
        self.assertEqual(self.titles("--db", str(kept)), ["в копии", "после копии"])
        self.assertEqual(self.titles("--db", str(self.copy)), ["в копии"])
        self.assertEqual(self.home.run("check").returncode, 0)
        self.assertEqual(self.store.stat().st_mode & 0o777, 0o600)
        self.add("дальше")
        again = self.restore("--now", "2026-11-24T09:30", "--lang", "en")
        self.assertEqual(len(self.kept()), 2)
        self.assertIn("is kept", again.stdout)

    def test_a_log_that_was_left_goes_with_the_old_store(self):
        self.leave_log()
        self.assertEqual(self.restore().returncode, 0)
        self.assertEqual(self.titles(), ["в копии"])
        self.assertEqual(self.titles("--db", str(self.kept()[0])), ["в копии", "после копии", "в журнале"])

    def test_a_store_that_is_gone_or_garbage(self):
        for spoil in (self.store.unlink, lambda: self.store.write_bytes(b"garbage" * 1000), lambda: self.store.write_bytes(b"")):
            self.leave_log()
            spoil()
            done = self.restore()
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            self.assertEqual(self.titles(), ["в копии"])
            self.assertEqual(self.home.run("check").returncode, 0)

    def test_into_a_new_place(self):
        place = self.home.path / "new/folder/store.sqlite"
        done = self.restore("--db", str(place))
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertEqual(self.titles("--db", str(place)), ["в копии"])

    def test_behind_a_link(self):
        real = self.home.path / "disk" / "store.sqlite"
        real.parent.mkdir()
        self.store.rename(real)
        self.store.symlink_to(real)
        self.assertEqual(self.restore("--now", "2026-11-24T09:30").returncode, 0)
        self.assertTrue(self.store.is_symlink())
        self.assertEqual(self.titles(), ["в копии"])
        self.assertEqual(self.titles("--db", str(real.with_name("store-2026-11-24T093000.sqlite"))), ["в копии", "после копии"])

    def test_a_copy_with_its_log(self):
        self.leave_log()
        for ending in ("", "-wal"):
            shutil.copy(f"{self.store}{ending}", f"{self.copy}{ending}")
        self.assertEqual(self.restore().returncode, 0)
        self.assertEqual(self.titles(), ["в копии", "после копии", "в журнале"])

    def test_refused_while_the_store_is_open(self):
        with self.home.start("pipe", "--as", "Орлова") as pipe:
            for line in ("кто я", "задача: при открытой"):
                pipe.stdin.write(line.encode() + b"\n")
                pipe.stdin.flush()
                while pipe.stdout.readline() != b"\n":
                    pass
                done = self.restore()
                self.assertEqual((done.returncode, done.stdout, len(done.stderr.splitlines())), (69, "", 1))
                self.assertEqual(self.kept(), [])
            pipe.stdin.close()
        self.assertEqual(self.titles(), ["в копии", "после копии", "при открытой"])
        self.assertEqual(self.restore().returncode, 0)

    def test_refused_copies(self):
        bad = self.home.path / "bad.sqlite"
        self.assert_refused(self.home.run("restore", str(self.home.path / "none")), 66, "нет")
        self.assert_refused(self.home.run("restore", str(self.home.path)), 74)
        self.assert_refused(self.home.run("restore", str(self.store)), 64, "сама база")
        for content in (b"", b"letter" * 1000):
            bad.write_bytes(content)
            self.assert_refused(self.home.run("restore", str(bad)), 65)
        data = bytearray(self.copy.read_bytes())
        data[5 * 4096:20 * 4096] = b"\xa5" * (15 * 4096)
        bad.write_bytes(data)
        self.assert_refused(self.home.run("restore", str(bad)), 65, "повреждена")
        self.assert_refused(self.home.run("restore", str(bad), "--lang", "en"), 65, "damaged")
        bad.write_bytes(self.copy.read_bytes()[:30 * 4096])
        self.assert_refused(self.home.run("restore", str(bad)), 65)
        self.assertEqual(self.home.run("restore").returncode, 64)

    def test_another_programs_file_stays(self):
        foreign = self.home.path / "foreign.sqlite"
        with sqlite3.connect(foreign) as base:
            base.execute("CREATE TABLE letter (text)")
        before = foreign.read_bytes()
        self.assertEqual(self.restore("--db", str(foreign)).returncode, 69)
        self.assertEqual(foreign.read_bytes(), before)

    def test_killed_anywhere(self):
        """Either the old store or the new one is there whole, and the next restore works and leaves nothing behind."""
        start = time.monotonic()
        self.restore()
        whole = time.monotonic() - start
        seen = set()
        for step in range(12):
            self.home.run("restore", str(self.kept()[0]))
            self.leave_log()
            before = self.titles()
            process = self.home.start("restore", str(self.copy))
            time.sleep(whole * step / 10)
            process.send_signal(signal.SIGKILL)
            process.communicate()
            self.assertTrue(self.store.exists())
            done = self.home.run("check")
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            self.assertIn(self.titles(), (before, ["в копии"]))
            seen.add(self.titles() == before)
        self.assertEqual(self.restore().returncode, 0)
        self.assertEqual(list(self.store.parent.glob("*unfinished*")), [])
        self.assertEqual(seen, {True, False})

    def test_a_killed_backup_leaves_nothing_for_good(self):
        for number in range(6):
            process = self.home.start("backup", str(self.home.path / f"killed{number}.sqlite"))
            time.sleep(0.01 * number)
            process.kill()
            process.communicate()
        left = self.home.path / "killed.sqlite.1.unfinished"
        left.write_bytes(b"")
        (self.home.path / "letter.unfinished").write_bytes(b"kept")
        self.assertEqual(self.home.run("backup", str(self.home.path / "last.sqlite")).returncode, 0)
        self.assertEqual([file.name for file in self.home.path.glob("*unfinished*")], ["letter.unfinished"])


if __name__ == "__main__":
    unittest.main()
