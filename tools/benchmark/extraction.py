"""Extraction: accuracy, and time compared with parsing alone."""

import json
import statistics

from . import data as texts
from .runner import run, share

PAGES_F1 = .970             # shingles of the article-extraction-benchmark; rs_trafilatura .969
LARGEST_RATIO = 2           # time of extract, including parsing, compared with gumbo alone
ROUNDS = 5


def extraction(bench, report):
    """Accuracy of the articles, and time."""
    pages = bench.data.folder / "extract"
    is_there = (pages / "html").is_dir()
    inputs = pages / "html" if is_there else texts.ROOT / "corpus/articles"
    report.begin("extraction", f"articles out of pages; processor time, medians of {ROUNDS} after one to warm up")
    if is_there:
        folder = bench.work / "extraction"
        run([bench.jjak, "extract", "-q", "-O", "-o", folder, inputs])
        said = run([*bench.data.scorer(), "extract", pages, folder]).output.split()
        f1 = float(said[said.index("F1") + 1])
        report.line("F1 of the articles' texts", share(f1, 4), f">= {share(PAGES_F1)}", f1 >= PAGES_F1)
    lines = run([bench.program, "extraction", "--repeat", ROUNDS + 1, inputs]).output.splitlines()
    times = [json.loads(line) for line in lines[1:]]
    gumbo = statistics.median(time["gumbo"] for time in times)
    jjak = statistics.median(time["extract"] for time in times)
    ratio = statistics.median(time["extract"] / time["gumbo"] for time in times)
    megabytes = times[0]["bytes"] / 1e6
    report.say(f"  {times[0]['pages']} pages, {megabytes:.1f} MB: gumbo alone {1e3 * gumbo:.0f} ms "
               f"({megabytes / gumbo:.0f} MB/s), jjak extract {1e3 * jjak:.0f} ms ({megabytes / jjak:.0f} MB/s)")
    report.line("extracting over parsing alone", f"{ratio:.2f}", f"<= {LARGEST_RATIO}", ratio <= LARGEST_RATIO)
