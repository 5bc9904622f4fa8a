"""jjak filter and jjak partition: false units that the default recipe finds, near copies on two sides, time and memory.

False units have the Korean side of a neighbour. Right ones come from the gold of the sample collection and of the
evaluation data, where it is."""

import json
import random

from .data import LADDER, ROOT, documents_of
from .runner import run, share

SUITES = ("news-synth", "news-hard", "nk-synth", "struct-prose", "struct-synth", "struct-hard", "struct-drift",
          "verse-synth", "verse-hard", "pud-plain", "pud-hard")
LEAST_CAUGHT, MOST_LOST = .97, .03
UNITS, COPIES = 1_000_000, 10_000
MOST_BYTES, MOST_READINGS = 2 ** 30, 5
AGENCIES, DAYS, KOREAN_DAYS = ("Yonhap:", "AP:", "Kyodo:"), ("Monday", "Tuesday", "Friday"), ("월요일", "화요일", "금요일")


def units_of(document):
    """English and Korean text of each gold bead with two sides."""
    english = document.path("en").read_text(encoding="utf-8").split("\n")
    korean = document.path("ko").read_text(encoding="utf-8").split("\n")
    for line in document.path("gold").read_text(encoding="utf-8").splitlines():
        bead = LADDER.match(line)
        sides = [[int(index) for index in side.split(",") if side.strip()] for side in bead.groups()] if bead else [[], []]
        if all(sides):
            yield tuple(" ".join(lines[index].strip() for index in side) for lines, side in
                        zip((english, korean), sides))


def sample_units(jjak, folder):
    """Sentence units of the sample collection."""
    run([jjak, "build", ROOT / "corpus/articles", "-q", "-O", "-o", folder])
    with (folder / "corpus.jsonl").open(encoding="utf-8") as lines:
        units = [json.loads(line) for line in lines]
    return [(unit["translation"]["en"], unit["translation"]["ko"]) for unit in units if unit["level"] == "sentence"]


def inputs_of(units):
    """Name, and (is right, English, Korean) of each unit."""
    moved = [korean for _, korean in units[1:] + units[:1]]
    right = [(True, *unit) for unit in units]
    false = [(False, english, korean) for (english, _), korean in zip(units, moved)]
    chance = random.Random(7)
    yield "right", right
    yield "shifted", false
    yield "both", [unit for pair in zip(right, false) for unit in pair]
    yield "half", [pair[chance.random() < .5] for pair in zip(right, false)]


def measured(jjak, folder, units):
    """The shares of right units lost to filters of translation, and of false ones caught by any filter."""
    path, out = folder / "units.tsv", folder / "kept"
    with path.open("w", encoding="utf-8") as table:
        table.write("id\ten\tko\n")
        for number, (is_right, english, korean) in enumerate(units):
            table.write(f"{'r' if is_right else 'f'}{number}\t{english}\t{korean}\n")
    run([jjak, "filter", path, "-o", out, "-O", "-q"])
    with (out / "rejected.jsonl").open(encoding="utf-8") as lines:
        rejected = [json.loads(line) for line in lines]
    copies = {unit["id"] for unit in rejected if unit["rejected_by"]["measure"] in ("duplicate", "near_duplicate")}
    names = [unit["id"] for unit in rejected if unit["id"] not in copies]
    counts = {mark: sum(is_right == (mark == "r") for is_right, *_ in units) for mark in "rf"}
    return [sum(name[0] == mark for name in names) / counts[mark] if counts[mark] else None for mark in "rf"]


def filtering(bench, report):
    report.begin("filter", "right units that the default recipe loses, false ones that it rejects; copies do not count")
    work = bench.work / "filter"
    work.mkdir(parents=True, exist_ok=True)
    suites = {"sample": sample_units(bench.jjak, work / "sample")}
    if bench.data.is_there:
        for name in SUITES:
            suites[name] = [unit for document in documents_of(bench.data.folder / "align" / name)
                            for unit in units_of(document)]
    heads, rows = [["suite", "units", "lost", "shifted", "both: lost", "caught", "half: lost", "caught"]], []
    total = sum(map(len, suites.values()))
    lost = caught = 0
    for name, units in suites.items():
        shares = [measured(bench.jjak, work, each) for _, each in inputs_of(units)]
        rows.append([name, len(units), *map(share, (shares[0][0], shares[1][1], *shares[2], *shares[3]))])
        lost += shares[2][0] * len(units) / total
        caught += shares[1][1] * len(units) / total
    report.table(heads, rows)
    report.line("right units lost, beside false ones", share(lost), f"<= {share(MOST_LOST, 2)}", lost <= MOST_LOST)
    report.line("shifted units rejected", share(caught), f">= {share(LEAST_CAUGHT, 2)}", caught >= LEAST_CAUGHT)


def rewritten(chance, text, words, first, last):
    """A light rewriting: another agency or day, one word in twelve replaced."""
    parts = text.split()
    for _ in range(max(1, len(parts) // 12)):
        parts[chance.randrange(len(parts))] = chance.choice(words)
    return " ".join(([chance.choice(first)] if chance.random() < .5 else []) + parts + [chance.choice(last)])


def write_with_copies(path, units, copies):
    """Units of made-up words, and rewritten copies of some: the copy of u7 is called c7."""
    chance = random.Random(11)
    letters, syllables = "abcdefghijklmnopqrstuvwxyz", [chr(code) for code in range(0xAC00, 0xD7A4, 7)]
    english = ["".join(chance.choices(letters, k=chance.randint(3, 9))) for _ in range(20_000)]
    korean = ["".join(chance.choices(syllables, k=chance.randint(2, 4))) for _ in range(20_000)]
    copied = set(chance.sample(range(units - copies), copies))
    with path.open("w", encoding="utf-8") as table:
        table.write("id\ten\tko\n")
        for number in range(units - copies):
            sides = (" ".join(chance.choices(english, k=chance.randint(8, 22))),
                     " ".join(chance.choices(korean, k=chance.randint(6, 14))))
            table.write(f"u{number}\t{sides[0]}\t{sides[1]}\n")
            if number in copied:
                table.write(f"c{number}\t{rewritten(chance, sides[0], english, AGENCIES, DAYS)}\t"
                            f"{rewritten(chance, sides[1], korean, KOREAN_DAYS, KOREAN_DAYS)}\n")


def sides_of(folder):
    sides = {}
    for side in ("train", "dev", "test"):
        with (folder / f"{side}.tsv").open(encoding="utf-8") as lines:
            sides.update((line.split("\t", 1)[0], side) for line in lines)
    return sides


def partitioning(bench, report):
    report.begin("partition", f"{UNITS:,} units with {COPIES:,} rewritten copies")
    work = bench.work / "partition"
    work.mkdir(parents=True, exist_ok=True)
    path, recipe = work / "units.tsv", work / "copies.toml"
    write_with_copies(path, UNITS, COPIES)
    nothing, copies = '[[filter]]\nmeasure = "equal_sides"\nreject_above = 1\n', ""
    for measure, least in (("duplicate", 0), ("near_duplicate", .8)):
        copies += f'[[filter]]\nmeasure = "{measure}"\nreject_above = {least}\n'
    recipe.write_text(nothing, encoding="utf-8")
    reading = run([bench.jjak, "filter", path, "--recipe", recipe, "-o", work / "all", "-O", "-q"])
    recipe.write_text(copies, encoding="utf-8")
    unique = run([bench.jjak, "filter", path, "--recipe", recipe, "-o", work / "unique", "-O", "-q"])
    parts = run([bench.jjak, "partition", path, "-o", work / "parts", "-O", "-q"])
    report.table([["", "seconds", "MB"]], [[name, f"{used.wall:.1f}", used.memory >> 20] for name, used in
                                           (("read and written", reading), ("without copies", unique),
                                            ("partition", parts))])
    sides = sides_of(work / "parts")
    crossing = sum(side != sides.get("u" + name[1:], side) for name, side in sides.items() if name[0] == "c")
    report.line("copies on two sides", crossing, 0, crossing == 0)
    most = max(unique.memory, parts.memory)
    report.line("memory, MB", most >> 20, MOST_BYTES >> 20, most <= MOST_BYTES)
    times = (unique.wall + parts.wall) / reading.wall
    report.line("time, in times of reading and writing", f"{times:.1f}", MOST_READINGS, times <= MOST_READINGS)
