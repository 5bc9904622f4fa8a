"""What the truth check (jjak check) finds: errors that are made in right pairs, by kind, and right pairs that it flags."""

import hashlib
import json
import random

from . import made_errors
from .data import LADDER, ROOT
from .runner import run, share

SEED = 20241216
MADE = 120                                  # errors of each kind
SUITES = {"pud-plain": .02, "struct-prose": .02, "news-synth": .1}     # with the share of units that may be flagged
MERGED = {"sample": .05, "news-synth": .15, "news-hard": .15}           # the same of units with several sentences
PAIRS_OF_PROSE = 1500
# Recall that is wanted; a kind of made_errors that isn't here counts under the name before its hyphen.
WANTED = {"weekday": .95, "language": .95, "unit": .9, "scale": .9, "untranslated": .9, "truncated": .9, "currency": .85,
          "percent": .85, "date": .8, "number": .75, "order": .6, "omission": .9, "omission-clause": .65, "addition": .9,
          "name": .5, "entity": .5, "negation": .4, "damaged": .9}


def is_wanted(english, korean, merged):
    """Whether a unit of so many lines a side is 1-1, or, with `merged`, has two sides and several lines on one."""
    return min(english, korean) > 0 and (english + korean > 2) == merged


def sample_pairs(merged=False):
    """The 1-1 units of the sample's stories, or those of several sentences."""
    for path in sorted((ROOT / "corpus/stories").glob("*.story")):
        sides, side = {"[ko]": {}, "[en]": {}}, None
        for line in path.read_text(encoding="utf-8").splitlines():
            if line in sides:
                side = sides[line]
            elif side is not None and "| " in line:
                key, text = line.split("| ", 1)
                side.setdefault(key.strip(), []).append(text.strip())
        for key, english in sides["[en]"].items():
            korean = sides["[ko]"].get(key, [])
            if key.isalnum() and is_wanted(len(english), len(korean), merged):
                yield " ".join(english), " ".join(korean)


def suite_pairs(documents, merged=False):
    """The 1-1 units of a suite, or those of several lines, each once."""
    pairs = {}
    for document in documents:
        english, korean = (document.path(side).read_text(encoding="utf-8").splitlines() for side in ("en", "ko"))
        for line in document.path("gold").read_text(encoding="utf-8").splitlines():
            left, right = ([int(number) for number in side.split(",") if number.strip()] for side in LADDER.match(line).groups())
            if is_wanted(len(left), len(right), merged):
                pairs[" ".join(english[i] for i in left), " ".join(korean[i] for i in right)] = None
    return list(pairs)


def checked(bench, name, rows):
    """The kinds that are found in each row of (id, English, Korean)."""
    path = bench.work / f"check-{name}.tsv"
    lines = ["\t".join(cell.replace("\t", " ") for cell in row) for row in [("id", "en", "ko"), *rows]]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    output = run([bench.jjak, "check", path, "--json", "-q"]).output
    return [(unit["id"], {finding["kind"] for finding in unit["findings"]}) for unit in map(json.loads, output.splitlines())]


def paragraphs(rng, pairs):
    """Neighbouring units joined: what a sentence can be taken out of."""
    for begin in range(0, len(pairs) - 4, 4):
        group = pairs[begin:begin + rng.randint(2, 4)]
        yield tuple(" ".join(side) for side in zip(*group))


def made_rows(rng, pairs):
    joined = list(paragraphs(rng, pairs))
    for kind in made_errors.MAKERS:
        chosen = list(joined if kind in ("omission", "addition") else pairs + joined)
        rng.shuffle(chosen)
        count = 0
        for english, korean in chosen:
            made = made_errors.make(rng, kind, english, korean, pairs)
            if made and count < MADE:
                count += 1
                yield (f"{kind}/{count}", *made)


def half_of(text):
    """0 or 1, by its hash: a threshold that fits only one half shows."""
    return hashlib.md5(text.encode()).digest()[-1] & 1


def shares(outcomes):
    """Of (half, whether it was found): the share of all and of each half."""
    picked = [[good for half, good in outcomes if half in halves] for halves in ((0, 1), (0,), (1,))]
    return [sum(good) / max(1, len(good)) for good in picked]


def recall(bench, report, rng, pairs):
    outcomes = {}
    for name, kinds in checked(bench, "errors", list(made_rows(rng, pairs))):
        kind = name.partition("/")[0]
        outcomes.setdefault(kind, []).append((half_of(name), kind.partition("-")[0] in kinds))
    rows = []
    for kind, of_kind in outcomes.items():
        reached, *halves = shares(of_kind)
        rows.append([kind, str(len(of_kind)), share(reached), *map(share, halves), f">= {share(WANTED[kind])}",
                     report.check(f"{kind}, recall {share(reached)}", reached >= WANTED[kind])])
    report.table([["error", "made", "recall", "half", "other half", "wanted", ""]], rows)


def check(bench, report):
    """Recall by kind, and false flags by suite."""
    report.begin("check", "errors of each kind that jjak check finds, and right units that it flags")
    rng = random.Random(SEED)
    right = {"sample": (list(sample_pairs()), .02)}
    if bench.data.is_there:
        for suite, most in SUITES.items():
            pairs = suite_pairs(bench.data.suite(suite))
            right[suite] = (rng.sample(pairs, min(PAIRS_OF_PROSE, len(pairs))) if suite == "struct-prose" else pairs, most)
    recall(bench, report, rng, [pair for pairs, _ in right.values() for pair in pairs])
    for suite, most in MERGED.items():
        if suite == "sample" or bench.data.is_there:
            units = sample_pairs(True) if suite == "sample" else suite_pairs(bench.data.suite(suite), True)
            right[f"{suite}, several sentences"] = (list(units), most)
    rows = []
    for suite, (pairs, most) in right.items():
        kinds = checked(bench, suite, [(str(number), *pair) for number, pair in enumerate(pairs)])
        flagged, *halves = shares([(half_of(english), bool(each)) for (english, _), (_, each) in zip(pairs, kinds)])
        rows.append([suite, str(len(kinds)), share(flagged), *map(share, halves), f"<= {share(most)}",
                     report.check(f"{suite}, {share(flagged)} flagged", flagged <= most)])
    report.table([["right units of", "", "flagged", "half", "other half", "wanted", ""]], rows)
