"""Questions about what is there, in both languages: answered, and nothing is written by any of them."""
import json, unittest

from program import Home

# What is asked, the intent, and a word of the sentence that comes first.
QUESTIONS = [
    ("покажи неделю", "task.list", "с пн 23.11 по вс 29.11"), ("my week", "task.list", "Mon 23 Nov"),
    ("план отдела на неделю", "task.list", "отдела"), ("team's week", "task.list", "the team"),
    ("когда встреча с Вектором", "task.list", "Встреча с АО «Вектор»"), ("when is the meeting with Vector", "task.list", "Meeting with"),
    ("звонили ли Веге", "task.list", "Да: звонок Веге"), ("have we called Vega", "task.list", "Yes: call"),
    ("как давно звонили Веге", "task.list", "дней назад"), ("how long since we called Vega", "task.list", "days ago"),
    ("чем закончился звонок Веге", "task.list", "Итог"), ("what came of the call to Vega", "task.list", "Result"),
    ("кто ведёт Ромашку", "client.show", "ведёт Иванов Сергей"), ("who is on Romashka", "client.show", "Иванов Сергей leads"),
    ("телефон Ромашки", "client.show", "+7 495 000-00-01"), ("phone of Romashka", "client.show", "+7 495 000-00-01"),
    ("сколько задач у Кима", "task.list", "6 задач"), ("how many tasks does Kim have", "task.list", "6 tasks"),
    ("свободен ли Ким в 15", "load.show", "свободен"), ("is Kim free at 15", "load.show", "free"),
    ("кто сегодня на работе", "absence.list", "на работе"), ("who is in today", "absence.list", "at work"),
    ("у кого просрочки", "task.list", "Сидоров Дмитрий"), ("who is behind", "task.list", "Сидоров Дмитрий"),
    ("что горит", "task.list", "У отдела просрочено"), ("what's hot", "task.list", "The department has overdue"),
    ("выставили счёт Ладоге?", "task.list", "Да: счёт"), ("was the contract with Vega signed", "task.list", ""),
    ("Ким сегодня на месте?", "load.show", "Ким"), ("is Kim back", "load.show", "Ким"),
]


class Questions(unittest.TestCase):
    def test_answered_first_and_nothing_written(self):
        home = Home(people=False)
        self.addCleanup(home.close)
        answers = self.answers(home, [text for text, _, _ in QUESTIONS] + ["отмени"])
        for (text, intent, word), answer in zip(QUESTIONS, answers):
            with self.subTest(text):
                self.assertEqual([command["intent"] for command in answer["commands"]], [intent])
                self.assertTrue(answer["ok"], answer["text"])
                self.assertIn(word, answer["text"].splitlines()[0])
                data = answer["commands"][0]["data"]
                if intent == "task.list":
                    self.assertLessEqual(len(data["tasks"]), data["total"])
        # What is taken back is what would be without the questions.
        self.assertEqual(answers[-1]["text"], self.answers(home, ["отмени"])[0]["text"])

    def answers(self, home, lines):
        done = home.run("--demo", "--as", "Орлова Марина", "--now", "2026-11-24T09:00", "pipe", "--format", "jsonl",
                        input="".join(json.dumps({"text": line}, ensure_ascii=False) + "\n" for line in lines))
        answers = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual(len(answers), len(lines), done.stderr)
        return answers


if __name__ == "__main__":
    unittest.main()
