"""A large department, made up the same way each time: what the benchmarks import and search."""
import csv
import datetime
import random

MONDAY = datetime.date(2026, 11, 23)
NOW = "2026-11-23T09:00"
SPEAKER = "Иванов Сергей"
KNOWN = "ООО «Ромашка»"
PEOPLE = [("Орлова Марина", "head")] + [(name, "manager") for name in (
    SPEAKER, "Петрова Ольга", "Сидоров Дмитрий", "Лебедев Павел", "Кузнецова Анна", "Коваленко Юрий", "Чёрных Михаил", "Ким Алексей",
    "Соловьёв Игорь", "Смирнова Мария")]
FIRST = ("Александр Алексей Андрей Антон Борис Вадим Виктор Владимир Григорий Денис Евгений Иван Кирилл Константин Максим Николай "
         "Олег Пётр Роман Степан Тимофей Фёдор").split()
SURNAMES = ("Абрам Аксён Андре Баран Белоус Бобр Бог Бород Быстр Воробь Гаврил Герасим Голуб Горбун Громк Гусь Давыд Данил Дём Долг "
            "Дорофе Евсе Жук Захаренк Зык Игнат Исак Кала Карп Климент Колес Комар Крюк Лаврент Лапт Логин Лук Макар Матве Мельник "
            "Назар Никит Овчинник Панфил Пимен Поляк Прохор Родион Рыбак Савель Самойл Севасть Сидор Скворц Стрельц Сухорук Терен "
            "Трофим Устин Фадеич Филат Хохл Цветк Черепан Шестак Щерб Юдинк Яковл").split()
ADJECTIVES = ("Северный Южный Новый Красный Зелёный Быстрый Светлый Тёплый Горный Речной Морской Лесной Полевой Городской Стальной "
              "Медный Белый Синий Дальний Верхний").split()
NOUNS = ("мост завод склад парк берег причал свет мотор станок кирпич бетон металл лес песок ветер дом двор город порт канал "
         "транспорт монтаж сервис ремонт проект союз дизайн импорт экспорт ресурс").split()
LATIN = ("Nord Sud Alfa Beta Gamma Delta Omega Terra Luna Sol Astra Vita Nova Prima Ultra Trans Inter Euro Uni Meta").split()
TAILS = "trade tech soft line group build metal wood food pharm print media cargo energy".split()


def clients(count):
    """One that phrases can name, then companies, persons and Latin names in turn; all different."""
    ordered, rng, number = [KNOWN], random.Random(1), 0
    names = set(ordered)
    while len(ordered) < count:
        number += 1
        kind = number % 4
        if kind == 0:
            name = "%sов %s" % (rng.choice(SURNAMES), rng.choice(FIRST))
            if name in names:
                name = "%s %s" % (name, rng.choice(FIRST) + "ович")
        elif kind == 1:
            name = "ООО «%s %s»" % (rng.choice(ADJECTIVES), rng.choice(NOUNS))
        elif kind == 2:
            name = "АО «%s%s»" % (rng.choice(NOUNS).capitalize(), rng.choice(NOUNS))
        else:
            name = "%s%s %s" % (rng.choice(LATIN), rng.choice(TAILS), rng.choice(("Ltd", "GmbH", "Inc", "LLC")))
        if name in names:
            name = "%s-%d" % (name.rstrip("»"), number) + ("»" if name.endswith("»") else "")
        names.add(name)
        ordered.append(name)
    return ordered


def write_people(path):
    with open(path, "w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("name", "role"))
        rows.writerows(PEOPLE)


def write_clients(path, count):
    with open(path, "w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("name", "manager"))
        rows.writerows((name, PEOPLE[1 + place % 10][0]) for place, name in enumerate(clients(count)))


def write_tasks(path, count, known):
    """Three years of history, and what is open: some thousand tasks around the Monday."""
    rng = random.Random(2)
    kinds = ("call", "call", "call", "meeting", "email", "message", "proposal", "contract", "invoice", "payment")
    names = clients(known)
    with open(path, "w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("id", "title", "kind", "assignee", "client", "due", "status", "amount", "result"))
        for number in range(1, count + 1):
            is_open = number % 40 == 0
            day = MONDAY + datetime.timedelta(days=rng.randint(-7, 20) if is_open else -rng.randint(1, 1000))
            kind = rng.choice(kinds)
            due = "%sT%02d:%02d" % (day, rng.randint(9, 17), rng.choice((0, 30))) if kind in ("call", "meeting") else str(day)
            amount = str(rng.randint(10, 900) * 1000) if kind in ("contract", "invoice", "payment") else ""
            rows.writerow((
                "B-%d" % number, "подготовить расчёт №%d" % number if number % 10 == 0 else "", kind, PEOPLE[1 + number % 10][0],
                rng.choice(names), due, "open" if is_open else "done", amount, "" if is_open else "договорились о следующем шаге"))
