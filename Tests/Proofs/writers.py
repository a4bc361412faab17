#!/usr/bin/env python3
"""Lets many writers work on one store at once, and tells how long each line waited: nobody is refused, nobody waits out of turn.

    Tests/Proofs/writers.py [--binary .build/release/planerka] [--writers 8] [--seconds 60] [--patience 5]

Half of the writers are jsonl pipes, half one-shot calls. Exits with 1 if a line is refused, waits longer than `--patience` seconds,
or isn't in the store once in the end.
"""
import argparse, collections, json, os, statistics, subprocess, sys, tempfile, threading, time

from kills import ROOT, Program


class Writer(threading.Thread):
    def __init__(self, program, number, end):
        super().__init__()
        self.program, self.number, self.end = program, number, end
        self.waits, self.titles, self.refused = [], [], []

    def run(self):
        say = self.pipe() if self.number % 2 else self.call
        while time.monotonic() < self.end:
            title = f"дело {self.number}x{len(self.titles)}"
            start = time.monotonic()
            problem = say(f"задача: {title}")
            self.waits.append(time.monotonic() - start)
            self.titles.append(title)
            if problem:
                self.refused.append(problem)
        if self.number % 2:
            self.process.stdin.close()
            self.process.wait()
            self.process.stdout.close()

    def call(self, text):
        done = subprocess.run([self.program.binary, "--as", "Орлова Марина", text], env=self.program.environment, capture_output=True,
                              stdin=subprocess.DEVNULL)
        return done.stderr.decode() or done.stdout.decode() if done.returncode else None

    def pipe(self):
        self.process = self.program.start("pipe", "--format", "jsonl", stdin=subprocess.PIPE, stdout=subprocess.PIPE)

        def say(text):
            line = {"from": "telegram:1000", "channel": str(self.number), "text": text}
            self.process.stdin.write(json.dumps(line, ensure_ascii=False).encode() + b"\n")
            self.process.stdin.flush()
            answer = json.loads(self.process.stdout.readline())
            return None if answer["ok"] else str(answer["error"])
        return say


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--binary", default=str(ROOT / ".build/release/planerka"))
    options.add_argument("--writers", type=int, default=8)
    options.add_argument("--seconds", type=float, default=60)
    options.add_argument("--patience", type=float, default=5)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="planerka-writers-") as folder:
        program = Program(os.path.abspath(chosen.binary), folder)
        end = time.monotonic() + chosen.seconds
        writers = [Writer(program, number, end) for number in range(chosen.writers)]
        for writer in writers:
            writer.start()
        for writer in writers:
            writer.join()
        stored = collections.Counter(task["title"] for task in json.loads(program.run("export", "tasks", "--format", "json")))
    wrong = [title for writer in writers for title in writer.titles if stored[title] != 1]
    refused = [problem for writer in writers for problem in writer.refused]
    slow = 0
    for kind, chosenWriters in (("pipes", writers[1::2]), ("one-shot calls", writers[0::2])):
        waits = sorted(wait for writer in chosenWriters for wait in writer.waits)
        if waits:
            slow += sum(wait > chosen.patience for wait in waits)
            print(f"{kind}: {len(waits):,d} lines, {len(waits) / chosen.seconds:.0f} a second, median {1000 * statistics.median(waits):.1f} ms, "
                  f"99 of 100 within {1000 * waits[len(waits) * 99 // 100]:.0f} ms, slowest {1000 * waits[-1]:.0f} ms")
    print(f"{len(refused)} refused, {len(wrong)} not in the store once, {slow} waited over {chosen.patience:g} s")
    for problem in refused[:5]:
        print(problem, file=sys.stderr)
    return 1 if refused or wrong or slow else 0


if __name__ == "__main__":
    sys.exit(main())
