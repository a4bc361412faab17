"""Tables as a terminal shows them, compared with the same tables in a pipe, where nothing is cut or wrapped."""
import re, unicodedata

LEAST = 20  # columns of a title, `…` included
# A sum is grouped by spaces that do not break.
WORDS = re.compile(r"[^ ]+(?: [^ ]+)*")
NUMBER = re.compile(r"\d[\d,.\u00a0]*")


def width(text):
    wide = lambda c: 0 if unicodedata.combining(c) or unicodedata.category(c) == "Cf" else 2 if unicodedata.east_asian_width(c) in "WF" else 1
    return sum(map(wide, text))


def cells(row):
    """Each cell with the column at which it begins."""
    return [(width(row[:found.start()]), found.group()) for found in WORDS.finditer(row)]


def tables(rows):
    """The tables of a reply: rows of several cells with none but indented ones between them."""
    found = [[]]
    for row in rows:
        if re.search(r"\S {2,}\S", row):
            found[-1].append(cells(row))
        elif not row.startswith("  "):
            found.append([])
    return [table for table in found if table]


def problems(reference, shown, names):
    """What is wrong with the tables of a reply as they are shown; nothing if all is well."""
    wrong, start = [], 0
    for table in tables(reference):
        places, sums = {}, []
        # On a screen the last cell of a task is its state, its sum and remarks.
        last = max(at for row in table for at, _ in row)
        marks = last if all(row[0][1].isdigit() for row in table) and not {text for row in table for at, text in row if at == last} <= names else None
        for row in table:
            head = re.compile(r" *" + flexible(row[0][1]) + r"( {2}|$)")
            begin = next((n for n in range(start, len(shown)) if head.match(shown[n])), None)
            if begin is None:
                wrong.append(f"no row begins with {row[0][1]!r}")
                continue
            start, block, used = begin + 1, block_from(shown, begin), set()
            for column, text in row:
                if column == marks:
                    wrong += [f"{part!r} is not in {block}" for part in text.split(", ") if bare(part) not in bare("".join(block))]
                    sums += [width(line[:found.end()]) for line in block for found in re.finditer(r"(?<=  )[\d\u00a0,]+\u00a0₽(?=  |$)", line)]
                    continue
                spot = place(text, block, used)
                if spot is None:
                    wrong.append(f"{text!r} is not in {block}")
                elif spot[3] and (text in names or "₽" in text or not re.search(r"[^\W\d]", text)):
                    wrong.append(f"{text!r} is cut in {block}")
                else:
                    places.setdefault(column, []).append(spot[:3])
        for column, spots in places.items():
            if all(len({spot[edge] for spot in spots}) > 1 for edge in range(3)):
                wrong.append(f"the column of {[text for row in table for at, text in row if at == column][:3]} is ragged: {spots}")
        if len(set(sums)) > 1:
            wrong.append(f"sums end at {set(sums)}")
    return wrong


def bare(text):
    return text.replace(" ", "")


def block_from(shown, begin):
    """A row with the lines that belong to it: those further to the right."""
    end = begin + 1
    while end < len(shown) and shown[end].startswith("  "):
        end += 1
    return shown[begin:end]


def flexible(text):
    """Its numbers may be moved to the right."""
    return " +".join(map(re.escape, text.split(" ")))


def place(text, block, used):
    """Where a cell begins and ends, where its number ends, and whether it is cut; nothing if it isn't there."""
    whole = re.compile(r"(?:^ *|(?<=  ))" + flexible(text) + r"(?= {2}|$)")
    for number, row in enumerate(block):
        for found in whole.finditer(row):
            begin = found.start() + len(found.group()) - len(found.group().lstrip(" "))
            if (number, begin) in used:
                continue
            used.add((number, begin))
            figure = NUMBER.search(row, begin, found.end())
            ends = [width(row[:at]) for at in (begin, found.end(), figure.end() if figure else found.end())]
            return (*ends, False)
    return wrapped(text, block) or truncated(text, block)


def truncated(text, block):
    for row in block:
        for at, cell in cells(row):
            if cell.endswith("…") and text.startswith(cell[:-1].rstrip()) and width(cell) >= LEAST - 2:
                return (at, at + width(cell), at, True)
    return None


def wrapped(text, block):
    """Over several lines of one column; the later ones hold nothing else."""
    for number, row in enumerate(block):
        for at, cell in cells(row):
            rest = bare(text)
            for piece in [cell, *block[number + 1:]]:
                if not rest or not rest.startswith(bare(piece)):
                    break
                rest = rest[len(bare(piece)):]
            if not rest:
                return (at, at, at, False)
    return None
