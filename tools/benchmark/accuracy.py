"""Accuracy of alignments and of the anchors they rely on."""

import itertools
import json
import math
import re
import shutil

from . import data as texts
from .runner import Failure, change, in_parallel, run, share

# Strict F1 of each suite of the evaluation data.
SUITES = {"news-synth": .940, "news-hard": .905, "nk-synth": .935, "nk-hard": .900, "struct-prose": .998,
          "struct-drift": .987, "struct-synth": .965, "struct-hard": .930, "verse-synth": .980, "verse-hard": .945,
          "pud-plain": 1.000, "pud-hard": .990}
# Of the sample collection, for full translations and for all pairs: abridged and adapted articles have a different
# order.
CORPUS = {True: {"sentences": .97, "paragraphs": .98}, False: {"sentences": .97, "paragraphs": .97}}
LOSS_WITHOUT_DICTIONARIES = .04
NEWS = ("news-synth", "news-hard")
NEWS_ALL = (*NEWS, "nk-synth", "nk-hard")
LOSS_ALONE = .015
CALIBRATION_ERROR, SURE_PRECISION = .03, .99
NAMES_FIRST, NAMES_RECALL = .95, .88
SAME_VALUES = .98
ENGLISH_FORMS = ("en_digits", "en_long", "en_short", "en_spellout", "en_usd")
KOREAN_FORMS = ("ko_digits", "ko_compact", "ko_spellout", "ko_mixed", "ko_usd")
# Parts of the aligner, and what jjak-bench calls them.
PARTS = {"numbers": ("numbers",), "dates": ("dates",), "Latin words": ("latin",), "punctuation": ("punctuation",),
         "names by sound": ("sounds",), "own terms": ("own-terms",), "pivot lexicon": ("pivot",),
         "made names": ("names",), "all dictionaries": ("own-terms", "pivot", "names"),
         "induced lexicon": ("induction",), "fitted model": ("fitting",), "lengths": ("lengths",),
         "posteriors": ("posterior",), "other orders": ("reordering",)}


def scores_of(bench, suite, folder):
    """The scores that score.py prints for a folder of ladders."""
    command = [*bench.data.scorer(), "beads", bench.data.folder / "align" / suite, folder, "--json"]
    return json.loads(run(command).output)


def rewritten():
    """Prefixes of the names of ladders whose English article is abridged or adapted."""
    rows = [line.split("\t") for line in (texts.ROOT / "corpus/gold/links.tsv").read_text(encoding="utf-8").splitlines()]
    return tuple(re.sub("[^a-z0-9]+", "-", row[0].rstrip("/").split("/")[-1]) for row in rows[1:] if row[4] != "full")


def corpus_scores(bench, folder, full=False):
    """By level, the scores of the ladders of a build of corpus/articles, for the pairs of the gold that it linked.
    `full`: only those of full translations."""
    gold = folder / ("gold-full" if full else "gold")
    gold.mkdir(exist_ok=True)
    left_out = rewritten() if full else ()
    for ladder in (texts.ROOT / "corpus/gold/ladders").iterdir():
        if (folder / "ladders" / ladder.name).exists() and not (left_out and ladder.name.startswith(left_out)):
            shutil.copy(ladder, gold)
    command = [bench.jjak, "eval", "beads", "--json", gold, folder / "ladders"]
    return json.loads(run(command).output)


def no_dictionaries(bench):
    """An environment without built dictionaries."""
    folder = bench.work / "no-dictionaries"
    folder.mkdir(exist_ok=True)
    return {"JJAK_DATA": str(folder)}


def aligned(bench, suite, kind, environment=None):
    """Aligns a suite as one collection, once per run of the bench. Returns the folder of ladders."""
    folder = bench.work / kind / suite
    if not folder.exists():
        documents = texts.batch(bench.data.suite(suite), folder)
        run([bench.jjak, "align", "-q", "-O", "--batch", documents], environment=environment)
    return folder


def built(bench, kind, environment=None):
    folder = bench.work / kind / "corpus"
    if not folder.exists():
        run([bench.jjak, "build", "-q", "-O", "-o", folder, texts.ROOT / "corpus/articles"], environment=environment)
    return folder


def accuracy(bench, report):
    """Strict F1 by suite, with and without built dictionaries."""
    report.begin("accuracy", "strict F1 of beads, each suite aligned as one collection (jjak align --batch, jjak build)")
    report.say(f"  without: JJAK_DATA without dictionaries; F1 may be {share(LOSS_WITHOUT_DICTIONARIES, 2)} lower")
    rows = []

    def add(name, documents, strict, lax, target, without):
        loss = strict["f1"] - without
        rows.append([name, documents, share(strict["p"]), share(strict["r"]), share(strict["f1"]), share(lax["f1"]),
                     f">= {share(target)}", report.check(f"{name} {share(strict['f1'], 4)}", strict["f1"] >= target),
                     share(without), change(-loss),
                     report.check(f"{name} without dictionaries", loss <= LOSS_WITHOUT_DICTIONARIES)])

    def measure(suite):
        return [scores_of(bench, suite, aligned(bench, suite, kind, environment))
                for kind, environment in (("with", None), ("without", no_dictionaries(bench)))]

    suites = SUITES if bench.data.is_there else {}
    for suite, (scores, without) in zip(suites, in_parallel(measure, suites)):
        add(suite, scores["docs"], scores["strict"], scores["lax"], SUITES[suite], without["strict"]["f1"])
    for full, name in ((True, "corpus"), (False, "corpus, all")):
        levels = corpus_scores(bench, built(bench, "with"), full)
        levels_without = corpus_scores(bench, built(bench, "without", no_dictionaries(bench)), full)
        for level, target in CORPUS[full].items():
            add(f"{name} {level}", levels[level]["documents"], levels[level]["strict"], levels[level]["lax"], target,
                levels_without[level]["strict"]["f1"])
    report.table([["suite", "docs", "P", "R", "F1", "lax F1", "target", "", "without", "change", ""]], rows)


def ablation(bench, report):
    """Strict F1 by suite, with each part switched off."""
    report.begin("ablation", "change of strict F1 when a part is switched off; the first line is F1 with all parts")
    report.say("  lengths off: every length as good as another. posteriors off: the likeliest path (Viterbi) is taken.")
    suites = list(SUITES) if bench.data.is_there else []

    def f1(job):
        part, suite = job
        off = [word for name in PARTS.get(part, ()) for word in ("--without", name)]
        folder = bench.work / "ablation" / part.replace(" ", "-") / suite
        if suite == "corpus":
            run([bench.program, "build", *off, folder, texts.ROOT / "corpus/articles"])
            return corpus_scores(bench, folder)["sentences"]["strict"]["f1"]
        run([bench.program, "align", *off, texts.batch(bench.data.suite(suite), folder)])
        return scores_of(bench, suite, folder)["strict"]["f1"]

    columns = [*suites, "corpus"]
    results = in_parallel(f1, list(itertools.product(["all", *PARTS], columns)))
    lines = [results[first:first + len(columns)] for first in range(0, len(results), len(columns))]
    full = lines[0]
    rows = [["all parts", *map(share, full), share(sum(full) / len(full))]]
    for part, line in zip(PARTS, lines[1:]):
        changes = [less - more for less, more in zip(line, full)]
        rows.append([part, *map(change, changes), change(sum(changes) / len(changes))])
    heads = [["", *(column.partition("-")[0] for column in columns), ""],
             ["without", *(column.partition("-")[2] for column in columns), "mean"]]
    report.table(heads, rows)


def calibration_scores(bench, suites):
    """What jjak eval beads says of the ladders of several suites as one."""
    folder = bench.work / "calibration" / "-".join(suites)
    gold, predicted = folder / "gold", folder / "pred"
    for each in (gold, predicted):
        each.mkdir(parents=True)
    for suite in suites:
        for document in bench.data.suite(suite):
            name = f"{suite}-{document.name}"
            (gold / f"{name}.gold").symlink_to(document.path("gold").resolve())
            (predicted / f"{name}.pred").symlink_to((aligned(bench, suite, "with") / f"{document.name}.pred").resolve())
    return json.loads(run([bench.jjak, "eval", "beads", "--json", gold, predicted]).output)


def error_by_chance(bins):
    """The calibration error to expect where each confidence is the true probability: the mean deviation of the
    binomial distribution (de Moivre)."""
    deviation = 0
    for count, right in ((bin["beads"], bin["confidence"]) for bin in bins):
        above = math.floor(count * right) + 1
        if 0 < right < 1:
            log_ways = math.lgamma(count + 1) - math.lgamma(above + 1) - math.lgamma(count - above + 1)
            deviation += 2 * above * math.exp(log_ways + above * math.log(right) + (count - above + 1) * math.log(1 - right))
    return deviation / max(1, sum(bin["beads"] for bin in bins))


def by_suite(bench, report):
    """A table of calibration errors."""

    def row(name, suites):
        scores = calibration_scores(bench, suites)
        cells = [name]
        for bins, error in ((each["bins"], each["error"]) for each in (scores["calibration"], scores["null_calibration"])):
            cells += [sum(bin["beads"] for bin in bins), share(error), share(error_by_chance(bins))]
        return cells

    report.say("  error: expected calibration error over ten bins; chance: what it would be where all confidences are true")
    report.table([["suite", "beads", "error", "chance", "nulls", "error", "chance"]],
                 [*(row(suite, [suite]) for suite in SUITES), row("all", list(SUITES))])


def calibration(bench, report):
    """Whether beads are right as often as their confidence says."""
    report.begin("calibration", "confidences of beads and of null alignments against how many are right (jjak eval beads)")
    if bench.data.is_there:
        by_suite(bench, report)
        scores = calibration_scores(bench, NEWS)["calibration"]
        said = " and ".join(NEWS)
    else:
        scores = corpus_scores(bench, built(bench, "with"))["sentences"]["calibration"]
        said = "sentences of corpus/"
    bins = [(number, bin) for number, bin in enumerate(scores["bins"]) if bin["beads"]]
    report.table([["confidence", *(f"{share(number / 10, 1)}-" for number, _ in bins)]],
                 [["beads", *(bin["beads"] for _, bin in bins)],
                  ["mean confidence", *(share(bin["confidence"]) for _, bin in bins)],
                  ["right", *(share(bin["right"]) for _, bin in bins)]])
    error, sure = scores["error"], scores["sure_precision"]
    report.line(f"expected calibration error, {said}", share(error, 4), f"<= {share(CALIBRATION_ERROR, 2)}",
                error <= CALIBRATION_ERROR)
    report.line(f"precision of the {scores['sure']} beads above .99", share(sure, 4), f">= {share(SURE_PRECISION, 2)}",
                sure >= SURE_PRECISION)


def alone(bench, report):
    """Strict F1 of documents that are aligned one by one."""
    report.begin("alone", "each document aligned by itself, against the whole suite as one collection")

    def align(job):
        document, folder = job
        run([bench.jjak, "align", "-q", "-O", document.path("en"), document.path("ko"), "-o",
             folder / f"{document.name}.pred"])

    rows = []
    for suite in NEWS_ALL:
        folder = bench.work / "alone" / suite
        folder.mkdir(parents=True)
        in_parallel(align, [(document, folder) for document in bench.data.suite(suite)])
        single = scores_of(bench, suite, folder)["strict"]["f1"]
        together = scores_of(bench, suite, aligned(bench, suite, "with"))["strict"]["f1"]
        loss = together - single
        rows.append([suite, share(together), share(single), change(-loss), f">= -{share(LOSS_ALONE)}",
                     report.check(f"{suite} {change(-loss)}", loss <= LOSS_ALONE)])
    report.table([["suite", "collection", "alone", "change", "target", ""]], rows)


def names(bench, report):
    command = [*bench.data.scorer(), "names", bench.data.match("names.tsv"), "--cmd", f"'{bench.jjak}' anchors --names"]
    line = next(line.split() for line in run(command).output.splitlines() if line.startswith("all "))
    first = float(line[line.index("top-1") + 1])
    recall = float(line[line.index("%") + 1].rstrip(","))
    report.line("names: right candidate first", share(first, 4), f">= {share(NAMES_FIRST, 2)}", first >= NAMES_FIRST)
    report.line("names: recall at 1 % false positives", share(recall, 4), f">= {share(NAMES_RECALL, 2)}",
                recall >= NAMES_RECALL)


def values(bench, language, lines):
    """The normalised values of each line, sorted, because each language has its own order of day, month and year."""
    found = run([bench.jjak, "anchors", "--values", language], "\n".join(lines) + "\n").output.split("\n")[:-1]
    if len(found) != len(lines):
        raise Failure(f"jjak anchors --values {language}: {len(found)} lines for {len(lines)}")
    return [sorted(line.split()) for line in found]


def read_table(path):
    """{column: values} of a table with a header line."""
    heads, *rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines())
    return dict(zip(heads, zip(*rows)))


def same_share(english, korean):
    """Share of lines with values, and with equal values."""
    return sum(e == k != [] for e, k in zip(english, korean)) / len(english)


def anchors(bench, report):
    """Accuracy of names, numbers and dates."""
    report.begin("anchors", "values that normalise to the same in both languages; names by sound")
    names(bench, report)
    numbers = read_table(bench.data.match("numbers.tsv"))
    english = {form: values(bench, "en", numbers[form]) for form in ENGLISH_FORMS}
    korean = {form: values(bench, "ko", numbers[form]) for form in KOREAN_FORMS}
    shares = [[same_share(english[e], korean[k]) for k in KOREAN_FORMS] for e in ENGLISH_FORMS]
    mean = sum(map(sum, shares)) / (len(ENGLISH_FORMS) * len(KOREAN_FORMS))
    report.line(f"numbers: {len(numbers['value'])} values, each form against each (below)", share(mean, 4),
                f">= {share(SAME_VALUES, 2)}", mean >= SAME_VALUES)
    dates = read_table(bench.data.match("dates.tsv"))
    english, korean = values(bench, "en", dates["en"]), values(bench, "ko", dates["ko"])
    same = same_share(english, korean)
    report.line(f"dates: {len(english)} in {len(set(dates['en_pattern']))} patterns (below)", share(same, 4),
                f">= {share(SAME_VALUES, 2)}", same >= SAME_VALUES)
    report.table([["", *KOREAN_FORMS]], [[form, *map(share, row)] for form, row in zip(ENGLISH_FORMS, shares)])
    rows = []
    for pattern in sorted(set(dates["en_pattern"])):
        lines = [line for line, other in enumerate(dates["en_pattern"]) if other == pattern]
        rows.append([pattern, len(lines), share(same_share([english[i] for i in lines], [korean[i] for i in lines]))])
    report.table([["pattern", "dates", "same"]], rows)
