"""Whether the probability of a trial score is right: English articles, whole and cut to their first paragraphs, against
the Korean ones of their collection, from which some originals are withheld. Prints how often the best match is the
original where jjak is so sure, and the numbers that fit best (src/link/strategy: even_trial_score, slope)."""

import csv
import io
import json
import math

from .data import ROOT
from .runner import run, share
from .stretches import WITHHELD, stretches

SUITES = ("news-synth", "pud-plain")
CUTS = (1, 2, 3, 5, 0)                      # paragraphs that are left of the English text; 0: all
# Wrong matches count so often that one English article in four has its original in the collection.
WEIGHT_OF_WRONG = 4
SUREST = .99                                # of a match without a link, in src/link/strategy.cpp
MOST_ERROR = .05                            # expected calibration error, with ten bins
BINS = 10


def sample_pairs():
    """(name, withheld, English title and paragraphs, Korean ones) of the sample collection."""
    lines = (ROOT / "corpus/gold/articles.jsonl").read_text(encoding="utf-8").splitlines()
    articles = {article.get("url") or article["file"]:
                (article["title"], [block["text"] for block in article["blocks"] if block["role"] == "body"])
                for article in map(json.loads, lines)}
    links = csv.DictReader(io.StringIO((ROOT / "corpus/gold/links.tsv").read_text(encoding="utf-8")), delimiter="\t")
    by_korean = {link["url_ko"]: link["url_en"] for link in links}
    for number, (korean, english) in enumerate(by_korean.items()):
        yield f"{number:03}", number % 2 == 1, articles[english], articles[korean]


def suite_pairs(documents):
    for document in documents:
        for number, (english, korean) in enumerate(stretches(document)):
            yield f"{document.name}-{number:03}", number % WITHHELD == 1, ("", english), ("", korean)


def write_articles(path, pairs):
    with path.open("w", encoding="utf-8") as out:
        def write(url, title, paragraphs, language):
            record = {"url": url, "title": title, "text": "\n".join(paragraphs), "lang": language}
            out.write(json.dumps(record) + "\n")
        for name, withheld, (title, english), (korean_title, korean) in pairs:
            if not withheld:
                write(f"https://a.example/{name}/ko", korean_title, korean, "ko")
            for cut in CUTS:
                if cut < len(english):
                    write(f"https://a.example/{name}/en?cut={cut}", title, english[:cut] if cut else english, "en")


class Match:
    """The best match of an English article."""

    def __init__(self, row):
        english, _, cut = row["url_en"].partition("?cut=")
        self.cut = int(cut)
        self.right = english.removesuffix("en") == row["url_ko"].removesuffix("ko")
        self.score, self.mentions = max(1e-4, float(row["score"])), int(row["mentions"])
        self.probability = float(row["probability"])
        self.before = self.score ** 2 / (self.score ** 2 + .2 ** 2)     # knows no length
        self.weight = 1 if self.right else WEIGHT_OF_WRONG


def calibration_error(matches, probability):
    """Mean difference between the probability and the share that is right, over bins, by weight."""
    bins = [[0, 0] for _ in range(BINS)]
    for match in matches:
        into = bins[min(BINS - 1, int(probability(match) * BINS))]
        into[0] += match.weight * probability(match)
        into[1] += match.weight * match.right
    return sum(abs(claimed - right) for claimed, right in bins) / sum(match.weight for match in matches)


def fitted(matches):
    """even_trial_score and slope by logistic regression: log odds = slope ln(1 + mentions) (ln score - ln even)."""
    slope, offset = 1.0, 1.0                # log odds = slope x + offset y
    for _ in range(50):
        g1 = g2 = h11 = h12 = h22 = 0.0
        for match in matches:
            y = math.log1p(match.mentions)
            x = y * math.log(match.score)
            p = 1 / (1 + math.exp(-max(-40.0, min(40.0, slope * x + offset * y))))
            error, spread = match.weight * (match.right - p), match.weight * p * (1 - p)
            g1, g2 = g1 + error * x, g2 + error * y
            h11, h12, h22 = h11 + spread * x * x, h12 + spread * x * y, h22 + spread * y * y
        determinant = h11 * h22 - h12 * h12
        slope += (h22 * g1 - h12 * g2) / determinant
        offset += (h11 * g2 - h12 * g1) / determinant
    return math.exp(-offset / slope), slope


def rows_of(matches):
    """A row for each cut: how many originals there are, and what is accepted at a half, before and now."""
    for cut in sorted(CUTS, key=lambda cut: cut or 99):
        some = [match for match in matches if match.cut == cut]
        accepted = [[match.right for match in some if probability(match) >= .5]
                    for probability in (lambda match: match.before, lambda match: match.probability)]
        yield [f"{cut} paragraphs" if cut else "whole", sum(match.right for match in some),
               *(f"{sum(rights)} + {len(rights) - sum(rights)}" for rights in accepted),
               share(calibration_error(some, lambda match: match.before), 3),
               share(calibration_error(some, lambda match: match.probability), 3)]


def reliability_rows(matches):
    """What the probabilities claim and what is right, by weight, in five bins."""
    for fifth in range(5):
        some = [match for match in matches if min(4, int(match.probability * 5)) == fifth]
        weight = sum(match.weight for match in some) or 1
        yield [f"{fifth / 5:.1f} to {fifth / 5 + .2:.1f}", len(some),
               share(sum(match.weight * match.probability for match in some) / weight, 3),
               share(sum(match.weight * match.right for match in some) / weight, 3)]


def certainty(bench, report):
    report.begin("certainty", "English articles cut to their first paragraphs, some without their original: how often the\n"
                              "best match is right (right + wrong at a probability of .5), and the calibration error")
    folder = bench.work / "certainty"
    folder.mkdir(parents=True, exist_ok=True)
    matches = []
    collections = {"sample": sample_pairs()} | {suite: suite_pairs(bench.data.suite(suite)) for suite in SUITES}
    for name, pairs in collections.items():
        articles = folder / f"{name}.jsonl"
        write_articles(articles, pairs)
        table = run([bench.program, "trials", articles]).output
        matches += [Match(row) for row in csv.DictReader(io.StringIO(table), delimiter="\t")]
    report.table([["English", "best is right", "length unknown", "now", "error", "now"]], list(rows_of(matches)))
    report.table([["probability", "matches", "claimed", "right"]], list(reliability_rows(matches)))
    even, slope = fitted(matches)
    report.say(f"  fits best: even_trial_score {share(even, 3)}, slope {slope:.2f}")
    error = calibration_error(matches, lambda match: match.probability)
    report.line("expected calibration error", share(error, 3), f"<= {share(MOST_ERROR, 2)}", error <= MOST_ERROR)
