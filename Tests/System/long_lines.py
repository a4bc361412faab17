"""Lines as long as the pipe takes them, of every kind that a reader could stumble over."""
import json, random, re

from program import ROOT

LIMIT = 64 * 1024  # bytes of a whole line of input

SIGNS = ["«", "« ", "»", "«»", "„", "“", '"', "«\"„“", "'", "a's ", "(", "()", "+(", "[", ",", ", ", ";", ":", "a:", "— ", "-", ".", "ну-ка ", "#", "%", "* "]
NUMBERS = ["1", "1 2 3 4 5 6 7 8 9 ", "1 ", "1,", "1 и ", "#1 ", "#1, ", "12:30 ", "1.1.", "1-", "+7 ", "7 812 555-01-02 ", "a:1 ",
           "1000 р ", "1000 р, ", "$300 ", "10% ", "1,5 млн ", "два три ", "сто двадцать пять тысяч ", "twenty five thousand "]
TIMES = ["завтра ", "завтра, ", "завтра и ", "monday ", "monday, ", "3 декабря ", "03.12 ", "с 10 до 12 ", "каждый понедельник ", "every monday and ",
         "через 2 часа ", "в пятницу в 10 ", "на четверг ", "утром ", "morning ", "май ", "Easter ", "1 января 2027 года ", "полтора часа "]
WORDS = ["и ", "and ", "не ", "a ", "а, ", "да ", "ещё ", "помощь ", "помощь штрафы ", "как ты это понял ", "help rewards ", "позвонить ", "call ", "отмени ",
         "звнок ", "позвнить Ромшке ", "ghbdtn ", "zadachi na zavtra ", "позвонитьРомашке", "Иванов ", "Иванов Сергей ", "Иванову Сергею, ", "Ромашка ",
         "ООО «Ромашка» ", "ООО ", "Romashka ", "Ivanov's ", "Иванова И.И. ", "Незнакомову Петру ", "мне ", "звонок Ромашке завтра ",
         "звонок Ромашке завтра; ", "готово 1, ", "задача: ", "заметка 1: ", "перенеси 1 на завтра и ", "«а» значит «б» ", "Иванов: "]
LETTERS = ["а", "x", "ch", "аa", "Ё", "privet", "скому", "е\u0301", "е\u0301\u0302\u0303", "\u0301", "а" + "\u0301" * 40, "\u0316\u0301", "я\u0323\u0307",
           "\U0001d165\U00016ff0", "🙏", "👩\u200d👩\u200d👧", "🇷🇺", "\u1100\u1161\u11a8", "각", "漢", "\ufdfa", "İ", "ß", "\u212a", "\u0344", "\ufffd", "а\u200b",
           "\u00a0", "\t", "\\", "\x1b[", "\x00"]


def repeated(piece, size):
    return piece * (size // len(json.dumps(piece, ensure_ascii=False)[1:-1].encode()))


def texts(size):
    """Long free texts where a command takes one, and words longer than any."""
    fill = lambda piece: repeated(piece, size - 200)
    yield "note", "заметка 1: " + fill("длинный текст; и слово ")
    yield "note without spaces", "заметка 1: " + fill("ы")
    yield "note of days", "note on 1: " + fill("monday ")
    yield "note in quotes", "заметка 1: «" + fill("текст ") + "»"
    yield "title", "задача: " + fill("позвонить завтра в 10 ")
    yield "words behind a command", "звонок Ромашке завтра " + fill("пожалуйста ")
    yield "word behind a command", "позвонить " + fill("ж")
    yield "client", "новый клиент " + fill("Рога ")
    yield "client of one word", "новый клиент " + fill("Р")
    yield "search", "найди: " + fill("ромашк ")
    yield "phrase", "«" + fill("а б ") + "» значит «мой день»"
    for letters, count in (("ж", 150), ("же", 38), ("chyw", 38), ("Иванов", 30), ("скому", 199)):
        yield f"{count} words of {letters}", " ".join([repeated(letters, size // count - 2)] * count)


def phrases():
    """The words and the examples of the rules."""
    words, examples = set(), []
    for path in sorted((ROOT / "Intents").rglob("*.yaml")):
        text = path.read_text("utf-8")
        words |= set(re.findall(r"[А-Яа-яёЁA-Za-z]{2,}", text))
        examples += re.findall(r'^  "([^"]+)":', text, re.MULTILINE)
    return sorted(words), examples


def random_lines(size, words, examples):
    dice = random.Random(7)
    pick = lambda choice, joint: joint.join(dice.choices(choice, k=size // 5))
    russian, english = [word for word in words if not word.isascii()], [word for word in words if word.isascii()]
    scalars = [chr(code) for code in dice.choices(range(32, 0x30000), k=size) if not 0xD800 <= code < 0xE000]
    marks = [chr(code) for code in (*range(0x300, 0x36F), *range(0x430, 0x450))]
    yield "random Unicode", "".join(scalars)
    yield "random marks", pick(marks, "")
    yield "random signs", pick("«»\"„“:;,-—()#№%$1", "")
    yield "random ASCII", pick([chr(code) for code in range(32, 127)], "")
    for name, choice in (("Russian", russian), ("English", english), ("mixed", words), ("examples", examples)):
        for joint in (" ", ", ", "; "):
            yield f"random {name} {joint!r}", pick(choice, joint)


def fitting(text, size):
    """The beginning of a text that takes so many bytes in JSON."""
    low, high = 0, min(len(text), size)
    while low < high:
        middle = (low + high + 1) // 2
        if len(json.dumps(text[:middle], ensure_ascii=False).encode("utf-8", "replace")) <= size:
            low = middle
        else:
            high = middle - 1
    return text[:low]


def lines(size, every=1):
    """Names and lines; of the words and examples of the rules one of so many."""
    words, examples = phrases()
    for piece in (*SIGNS, *NUMBERS, *TIMES, *WORDS, *LETTERS):
        yield repr(piece), repeated(piece, size)
    for name, text in (*texts(size), *random_lines(size, words, examples)):
        yield name, fitting(text, size)
    for word in words[::every]:
        yield f"word {word}", repeated(word + " ", size)
    for number, example in enumerate(examples[::max(1, every // 5)]):
        joint = ("; ", ", ", " и ", "", " ")[number % 5]
        yield f"example {example}{joint!r}", repeated(example + joint, size)
