"""A store whose names, titles and sums are long, in several scripts: what tables have to stand."""
import pathlib

from program import Home

FOLDER = pathlib.Path(__file__).parent / "tables"
BEFORE, NOW = "2026-11-19T09:00", "2026-11-26T15:00"
MANAGERS = ["Константинопольская Александра", "Ким Алексей", "Ли Эн"]
CLIENTS = ["ООО «Межрегиональная монтажная компания»", "株式会社東京", "Globex 🚀"]
TITLES = ["", "подготовить расчёт по всем позициям прайс-листа и согласовать его с бухгалтерией до пятницы",
          "東京分公司年度合同谈判和价格确认会议纪要整理以及后续跟进安排", "👩‍💻 созвон 🚀🚀 про интеграцию, е\u0301сли успеем"]
KINDS = ["call", "payment", "invoice", "contract", "meeting", "proposal"]
SUMS = ["123456789.50", "1000", "98000"]
RESULT = "договорились о встрече в начале следующего месяца и о скидке"


def lines(name):
    return (FOLDER / f"{name}.txt").read_text(encoding="utf-8").split("\n")[:-1]


def tasks():
    """Three tasks a day, done until the 19th, each of another kind, with and without a title, an hour and a sum."""
    rows = ["title,kind,assignee,client,due,status,amount,currency,priority,result"]
    for number, day in enumerate(day for day in (2, 3, 9, 10, 16, 17, 18, 19, 20, 23, 24, 25, 26, 27) for _ in MANAGERS):
        kind, place, isDone = KINDS[(number // 3 + number) % 6], number % 3, day < 19
        cells = [TITLES[number % 4], kind, MANAGERS[place], CLIENTS[place], f"2026-11-{day:02}" + ("T10:30" if number % 4 else ""),
                 "done" if isDone else "open", SUMS[number // 2 % 3] if kind in ("payment", "invoice", "contract") else "",
                 "USD" if number == 5 else "", "high" if number % 5 == 0 else "", RESULT if isDone else ""]
        rows.append(",".join(f'"{cell}"' if cell else "" for cell in cells))
    return "\n".join([*rows, '"задаток",payment,Ким Алексей,,2026-11-12,done,7500000,,,"пришёл"']) + "\n"


def made():
    """A home with that store, its head having said all that fills the lists of the desk."""
    home = Home(people=False)
    (home.path / "tasks.csv").write_text(tasks(), encoding="utf-8")
    for call in (["import", "people", str(FOLDER / "people.csv")], ["--as", "Орлова", "import", "clients", str(FOLDER / "clients.csv")],
                 ["--as", "Орлова", "import", "tasks", str(home.path / "tasks.csv")]):
        done = home.run("--now", BEFORE, *call)
        assert done.returncode == 0, done.stdout + done.stderr
    done = home.run("--now", BEFORE, "--as", "Орлова", "pipe", input="\n".join(lines("said")))
    assert done.returncode == 0, done.stdout + done.stderr
    return home
