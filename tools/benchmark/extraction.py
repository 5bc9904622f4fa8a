"""Extraction: accuracy, and time compared with parsing alone."""

import json
import statistics

from . import data as texts
from .runner import run, share

PAGES_F1 = .985             # shingles of the article-extraction-benchmark; rs_trafilatura .969
SEGMENTS_F1 = .940          # strings that must and must not come out; trafilatura .924
DATES_ACCURACY, DATES_PRECISION = .90, .95      # days of publication; htmldate .903
LARGEST_RATIO = 2           # time of extract, including parsing, compared with gumbo alone
ROUNDS = 5


def number_behind(output, word):
    said = output.split()
    return float(said[said.index(word) + 1])


def text_f1(bench, suite, *options):
    """F1 of the texts of a suite's pages."""
    folder = bench.work / "".join([suite, *options])
    run([bench.jjak, "extract", "-q", "-O", *options, "-o", folder, bench.data.folder / suite / "html"])
    return number_behind(run([*bench.data.scorer(), suite, bench.data.folder / suite, folder]).output, "F1")


def dates(bench, report):
    """Days of publication, with the addresses of the pages known."""
    folder, work = bench.data.folder / "dates", bench.work / "dates"
    work.mkdir(exist_ok=True)
    rows = [line.split("\t") for line in (folder / "gold.tsv").read_text(encoding="utf-8").splitlines()]
    paths = [folder / "html" / page for page, _, _ in rows]
    (work / "urls.tsv").write_text("".join(f"{path}\t{row[2]}\n" for path, row in zip(paths, rows)), encoding="utf-8")
    (work / "pages.txt").write_text("".join(f"{path}\n" for path in paths), encoding="utf-8")
    found = run([bench.jjak, "extract", "-q", "--json", "--url-map", work / "urls.tsv", f"@{work / 'pages.txt'}"],
                accepted=(0, 1))
    (work / "dates.jsonl").write_text(found.output, encoding="utf-8")
    said = run([*bench.data.scorer(), "dates", folder, work / "dates.jsonl"]).output
    accuracy, precision = number_behind(said, "accuracy"), number_behind(said, "P")
    report.line("days of publication, accuracy", share(accuracy, 4), f">= {share(DATES_ACCURACY, 2)}", accuracy >= DATES_ACCURACY)
    report.line("days of publication, precision", share(precision, 4), f">= {share(DATES_PRECISION, 2)}",
                precision >= DATES_PRECISION)


def extraction(bench, report):
    """Accuracy of the articles, and time."""
    pages = bench.data.folder / "extract"
    is_there = (pages / "html").is_dir()
    inputs = pages / "html" if is_there else texts.ROOT / "corpus/articles"
    report.begin("extraction", f"articles out of pages; processor time, medians of {ROUNDS} after one to warm up")
    if is_there:
        f1 = text_f1(bench, "extract")
        report.line("news: F1 of the texts", share(f1, 4), f">= {share(PAGES_F1)}", f1 >= PAGES_F1)
        for name, options in (("pages of all kinds: F1 of strings", ()), ("the same with --standfirst", ("--standfirst",))):
            f1 = text_f1(bench, "segments", *options)
            report.line(name, share(f1, 4), f">= {share(SEGMENTS_F1)}", f1 >= SEGMENTS_F1)
        dates(bench, report)
    lines = run([bench.program, "extraction", "--repeat", ROUNDS + 1, inputs]).output.splitlines()
    times = [json.loads(line) for line in lines[1:]]
    gumbo = statistics.median(time["gumbo"] for time in times)
    jjak = statistics.median(time["extract"] for time in times)
    ratio = statistics.median(time["extract"] / time["gumbo"] for time in times)
    megabytes = times[0]["bytes"] / 1e6
    report.say(f"  {times[0]['pages']} pages, {megabytes:.1f} MB: gumbo alone {1e3 * gumbo:.0f} ms "
               f"({megabytes / gumbo:.0f} MB/s), jjak extract {1e3 * jjak:.0f} ms ({megabytes / jjak:.0f} MB/s)")
    report.line("extracting over parsing alone", f"{ratio:.2f}", f"<= {LARGEST_RATIO}", ratio <= LARGEST_RATIO)
