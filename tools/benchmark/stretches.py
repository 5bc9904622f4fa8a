"""Linking by content alone. Stretches of documents of the evaluation data become articles without links, dates, or
addresses that help. Other stretches of the same document are as similar as news about the same affair. Every third
original is withheld, so that a wrong link is possible."""

import ast
import json

from .runner import run, share

SUITES = ("news-synth", "pud-plain", "struct-prose", "verse-synth")
UNLIKE_NEWS = "verse-synth"                 # few names and figures in old words; measured, without a target for its recall
WITHHELD = 3
FEWEST_ENGLISH, FEWEST_KOREAN = 8, 4        # lines of a stretch
FEWEST_PRECISION, FEWEST_RECALL = .98, .9


def stretches(document):
    """English and Korean lines of gold beads, until there are enough; what is left at the end is left out."""
    english, korean = (document.path(side).read_text(encoding="utf-8").split("\n") for side in ("en", "ko"))
    sources, targets = [], []
    for line in document.path("gold").read_text(encoding="utf-8").splitlines():
        if not line.strip():
            continue
        left, right = (ast.literal_eval(side) for side in line.split(":")[:2])
        sources += [english[number] for number in left]
        targets += [korean[number] for number in right]
        if len(sources) >= FEWEST_ENGLISH and len(targets) >= FEWEST_KOREAN:
            yield sources, targets
            sources, targets = [], []


def content(bench, report):
    report.begin("content", "stretches of eight lines of the evaluation data's documents as articles without links and dates,\n"
                            "every third without its original (jjak link --no-links)")
    rows = []
    folder = bench.work / "content"
    folder.mkdir(parents=True, exist_ok=True)
    pages, gold, found = folder / "pages.jsonl", folder / "gold.tsv", folder / "found.tsv"
    with pages.open("w", encoding="utf-8") as out, gold.open("w", encoding="utf-8") as pairs:
        pairs.write("url_en\turl_ko\tcase\n")
        for suite in SUITES:
            for document in bench.data.suite(suite):
                for number, sides in enumerate(stretches(document)):
                    urls = [f"https://{language}.{suite}.example/{document.name}/{number:03}/{language}"
                            for language in ("en", "ko")]
                    withheld = number % WITHHELD == 1
                    for url, lines, language in zip(urls, sides, ("en", "ko")):
                        if language == "en" or not withheld:
                            out.write(json.dumps({"url": url, "text": "\n".join(lines), "lang": language}) + "\n")
                    if not withheld:
                        pairs.write("\t".join([*urls, suite]) + "\n")
    run([bench.jjak, "link", "--quiet", "--overwrite", "--no-links", "--single-pages", pages, "-o", found])
    scores = json.loads(run([bench.jjak, "eval", "links", "--json", gold, found]).output)
    for suite, recall in scores["recall_by_case"].items():
        rows.append([suite, recall["all"], share(recall["share"])])
    report.table([["", "pairs", "recall"]], rows)
    precision = scores["precision"]
    like_news = [case for suite, case in scores["recall_by_case"].items() if suite != UNLIKE_NEWS]
    right, pairs = (sum(case[key] for case in like_news) for key in ("right", "all"))
    report.line(f"precision of {precision['all']} pairs", share(precision["share"], 4), f">= {share(FEWEST_PRECISION, 2)}",
                precision["share"] >= FEWEST_PRECISION)
    report.line(f"recall of {pairs} pairs without {UNLIKE_NEWS}", share(right / pairs, 4), f">= {share(FEWEST_RECALL, 2)}",
                right / pairs >= FEWEST_RECALL)
