"""Generates long texts in two languages with their gold from the term lists of corpus/terms, for measuring time and
memory. They do not show accuracy on real text, because both sides agree word by word."""

import random

# Shares of bead types, similar to news.
TYPES = {(1, 1): 72, (1, 2): 6, (2, 1): 9, (2, 2): 2, (1, 3): 1, (3, 1): 1, (1, 0): 5, (0, 1): 4}
FEWEST, MOST = 5, 11                # facts in a bead, for each segment of its longer side
ENGLISH_FILLERS = ("the", "of", "and", "in", "with", "for", "said")
KOREAN_ENDINGS = ("은", "을", "의", "에", "로", "도", "")
GAP = (200, 1000)                   # segments of a block that is missing on one side
SEGMENTS_BETWEEN_GAPS = 4000

# Pairs that are made to take much memory: English, Korean, and whether they pass the budget of cells.
RAIN, RAIN_IN_KOREAN = "It rained on the river.", "강에 비가 왔다."
HOSTILE = {"12,000 equal lines": (f"{RAIN}\n" * 12_000, f"{RAIN_IN_KOREAN}\n" * 12_000, False),
           "16 kB of blank lines": ("\n" * 16_384, "\n" * 16_384, False),
           "12,000 sentences in one line": (f"{RAIN} " * 12_000 + "\n", f"{RAIN_IN_KOREAN} " * 12_000 + "\n", False),
           "300,000 equal lines": (f"{RAIN}\n" * 300_000, f"{RAIN_IN_KOREAN}\n" * 300_000, True)}


def read_terms(folder):
    """(English, Korean): the first words of each line."""
    terms = []
    for path in sorted(folder.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            columns = line.split("\t")
            if len(columns) > 1 and not line.startswith("#"):
                terms.append((columns[0].split("|")[0], columns[1].split("|")[0]))
    return terms


class Writer:
    def __init__(self, terms, seed):
        self.terms = terms
        self.random = random.Random(seed)
        self.english, self.korean, self.gold = [], [], []

    def thing(self):
        """A fact in both languages: a number, a date or a term. Some terms are much more frequent than others."""
        kind = self.random.random()
        if kind < .08:
            number = self.random.randrange(2, 10_000)
            return f"{number:,}", f"{number}개"
        if kind < .1:
            month, day = self.random.randrange(1, 13), self.random.randrange(1, 29)
            names = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split()
            return f"{names[month - 1]} {day}", f"{month}월 {day}일"
        return self.terms[int(len(self.terms) * self.random.random() ** 2)]

    def english_segment(self, things):
        words = [f"{english} {self.random.choice(ENGLISH_FILLERS)}" for english, _ in things]
        return f"They said {' '.join(words)} it."

    def korean_segment(self, things):
        return " ".join(korean + self.random.choice(KOREAN_ENDINGS) for _, korean in things) + " 했다."

    def bead(self, sources, targets):
        size = max(sources, targets)
        things = [self.thing() for _ in range(size * self.random.randint(FEWEST, MOST))]
        sides = []
        for lines, count, write in ((self.english, sources, self.english_segment),
                                    (self.korean, targets, self.korean_segment)):
            first = len(lines)
            for part in range(count):
                lines.append(write(things[part * len(things) // count:(part + 1) * len(things) // count]))
            sides.append(list(range(first, first + count)))
        self.gold.append(f"{sides[0]}:{sides[1]}")


def document(folder, name, segments, gaps):
    """Returns the English text, the Korean text and the ladder; the same arguments give the same result."""
    writer = Writer(read_terms(folder), name)
    types, weights = list(TYPES), list(TYPES.values())
    next_gap = SEGMENTS_BETWEEN_GAPS if gaps else segments
    while len(writer.english) < segments:
        if len(writer.english) >= next_gap:
            one_side = writer.random.choice([(1, 0), (0, 1)])
            for _ in range(writer.random.randint(*GAP)):
                writer.bead(*one_side)
            next_gap = len(writer.english) + SEGMENTS_BETWEEN_GAPS
        writer.bead(*writer.random.choices(types, weights)[0])
    return tuple("\n".join(lines) + "\n" for lines in (writer.english, writer.korean, writer.gold))
