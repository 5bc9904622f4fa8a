"""Measures what the store of a corpus saves and costs: first builds, builds where nothing or little has changed, memory,
search, and runs that are killed."""

import concurrent.futures
import hashlib
import json
import pathlib
import random
import shutil
import signal
import sqlite3
import statistics
import subprocess
import time

from . import generate as texts
from .collection import Crawl, generate
from .data import ROOT
from .runner import run, share

SIZES = (5_000, 20_000)                     # pages
NEW_SHARE = .01                             # of the pages, that come later
LEAST_SPEEDUP = 20                          # of a build where nothing has changed
LARGEST_COST = 1.25                         # of processor time, over a build that keeps nothing
LARGEST_ADDITION = .05                      # processor time for 1 % new pages, of that of the first build
FIXED_MEMORY, MEMORY_A_PAGE = 300e6, 2_000  # bytes
SEARCHES = 21
LONGEST_SEARCH = .05                        # seconds, the start of the program included
UNITS = 1_000_000                           # of the imported corpus that is searched
FORMS = {"국경": ("국경은", "국경을", "국경에서도", "국경경비대가"), "국경경비": ("국경경비는", "국경경비대의", "국경경비대원들이"),
         "쌀값": ("쌀값이", "쌀값은", "쌀값까지", "쌀값이라도")}     # a word, and forms in which it must be found
KILLS, KILLED_PAGES = 40, 1_000             # half of them interrupts
LARGE_SIZES = (50_000, 200_000)             # pages
LARGEST_GROWTH = 1.2                        # of processor time a page, when the corpus grows fourfold
ENDURED_KILLS, ENDURED_INTERRUPTS, ENDURED_PAGES = 500, 50, 200
READERS, SECONDS_TOGETHER = 2, 60
HEAVY_PAGES, FURNITURE = 1_500, 85_000      # pages with so many bytes around their text
LEAST_GAIN = 1.7                            # of two threads over one


class Folder(Crawl):
    """Writes pages as files of a mirror; the last ones into a folder of their own."""

    def __init__(self, folder, size):
        self.size, self.pages = size, 0
        self.old, self.new = folder / f"pages-{size}", folder / f"new-{size}"
        for path in (self.old, self.new):
            shutil.rmtree(path, ignore_errors=True)

    def add(self, pages, is_pair):
        if self.pages + len(pages) > self.size:
            return
        top = self.old if self.pages < self.size * (1 - NEW_SHARE) else self.new
        self.pages += len(pages)
        for url, html in pages:
            path = top / url.removeprefix("https://") / "index.html"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(html, encoding="utf-8")

    def close(self):
        pass


def results_of(folder):
    """Digests of all files of a run but the store."""
    return {path.relative_to(folder): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(folder.rglob("*")) if path.is_file() and not path.name.startswith("corpus.jjak")}


def costs(bench, report, folders):
    rows = []
    for pages in folders:
        out = pages.old.parent / f"out-{pages.size}"
        shutil.rmtree(out, ignore_errors=True)
        build = [bench.jjak, "build", "--quiet", pages.old, "-o", out]
        plain = run([bench.program, "plain", out.with_name("plain"), pages.old])
        first, again = run(build), run(build)
        added = run([bench.jjak, "add", "--quiet", out, pages.new])
        store = (out / "corpus.jjak").stat().st_size
        rows.append((pages, plain, first, again, added, store))
    report.table([("", "without a store", "first build", "memory", "again", "1 % new", "store a page")],
                 [(f"{pages.size:,} pages", f"{plain.wall:.1f} s", f"{first.wall:.1f} s", f"{first.memory / 1e6:,.0f} MB", f"{again.wall:.2f} s",
                   f"{added.wall:.1f} s", f"{store / pages.size / 1e3:.1f} kB")
                  for pages, plain, first, again, added, store in rows])
    for pages, plain, first, again, added, _ in rows:
        name = f"{pages.size:,} pages"
        cost = first.processor / plain.processor
        report.line(f"processor time over a build without a store, {name}", share(cost), f"<= {LARGEST_COST}",
                    cost <= LARGEST_COST)
        factor = first.wall / again.wall
        report.line(f"nothing changed, times as fast, {name}", f"{factor:.0f}", f">= {LEAST_SPEEDUP}", factor >= LEAST_SPEEDUP)
        part = added.processor / first.processor
        report.line(f"1 % new pages, of the first build, {name}", share(part), f"<= {share(LARGEST_ADDITION)}",
                    part <= LARGEST_ADDITION)
        limit = FIXED_MEMORY + MEMORY_A_PAGE * pages.size
        report.line(f"memory of the first build, {name}", f"{first.memory / 1e6:,.0f} MB", f"<= {limit / 1e6:,.0f} MB",
                    first.memory <= limit)


def heavy(html):
    """A page with the furniture that real ones have: menus, teasers, style and scripts."""
    teasers = "".join(f'<li class="teaser item-{n}"><a href="/archive/{n}"><span class="label">Section {n % 9}</span> '
                      f"What happened on day {n}</a></li>" for n in range(300))
    style = "".join(f".item-{n} {{ margin: {n % 7}px; color: #{n:06x} }}\n" for n in range(400))
    rest = FURNITURE - len(teasers) - len(style)
    script = "".join(f"var setting{n} = {{ id: {n}, name: 'widget {n}' }};\n" for n in range(rest // 45))
    return html.replace("</head>", f"<style>{style}</style><script>{script}</script></head>").replace(
        "<footer>", f"<aside><ul>{teasers}</ul></aside><footer>")


class HeavyFolder(Folder):
    """The same with heavy pages."""

    def add(self, pages, is_pair):
        super().add(tuple((url, heavy(html)) for url, html in pages), is_pair)


def two_threads(bench, report, folder):
    (pages,) = generate(folder, (HEAVY_PAGES,), HeavyFolder)
    out = folder / "threads"
    one, two = (run([bench.jjak, "build", "--quiet", "-O", "-j", jobs, pages.old, "-o", out]).wall for jobs in (1, 2))
    size = sum(path.stat().st_size for path in pages.old.rglob("*.html")) / pages.pages
    report.line(f"two threads, times as fast as one, pages of {size / 1e3:.0f} kB", f"{one / two:.2f}",
                f">= {LEAST_GAIN}", one / two >= LEAST_GAIN)


def search(bench, report, folder):
    with sqlite3.connect(f"file:{folder}/corpus.jjak?mode=ro", uri=True) as store:
        units = store.execute("SELECT count(*) FROM units WHERE level = 'sentence'").fetchone()[0]
        texts = [text for (text,) in store.execute("SELECT korean FROM units WHERE level = 'sentence' ORDER BY id LIMIT 500")]
    chance = random.Random("search")
    words = [chance.choice(chance.choice(texts).split())[:2] for _ in range(SEARCHES)]
    median = statistics.median(run([bench.jjak, "search", folder, word], accepted=(0, 1)).wall for word in words)
    report.line(f"search, median of {SEARCHES}, {units:,} units", f"{1000 * median:.0f} ms", f"<= {1000 * LONGEST_SEARCH:.0f} ms",
                median <= LONGEST_SEARCH)


def write_units(path):
    """Units of made-up sentences; the first ones hold the forms that must be found. Returns their ids by word."""
    writer = texts.Writer(texts.read_terms(ROOT / "corpus/terms"), "search")
    planted = {word: {f"{word}-{form}" for form in forms} for word, forms in FORMS.items()}
    forms = [(f"{word}-{form}", form) for word in FORMS for form in FORMS[word]]
    with path.open("w", encoding="utf-8") as table:
        table.write("id\ten\tko\n")
        for number in range(UNITS):
            things = [writer.thing() for _ in range(writer.random.randint(texts.FEWEST, texts.MOST))]
            name, form = forms[number] if number < len(forms) else (f"u{number}", "")
            table.write(f"{name}\t{writer.english_segment(things)}\t{form} {writer.korean_segment(things)}\n")
    return planted


def searching(bench, report):
    report.begin("search", f"an imported corpus of {UNITS:,} units")
    folder = pathlib.Path(bench.work) / "search"
    folder.mkdir(parents=True, exist_ok=True)
    planted = write_units(folder / "units.tsv")
    used = run([bench.jjak, "import", folder / "units.tsv", "-o", folder / "corpus", "-O", "-q"])
    report.say(f"  imported in {used.wall:.0f} s with {used.memory / 1e6:,.0f} MB")
    search(bench, report, folder / "corpus")
    for word, wanted in planted.items():
        lines = run([bench.jjak, "search", folder / "corpus", word, "--json", "-n", UNITS]).output.splitlines()
        missing = wanted - {json.loads(line)["id"] for line in lines}
        report.line(f"forms of {word} that are found", f"{len(wanted) - len(missing)}", f"{len(wanted)}", not missing)


def kills(bench, report, pages, signals):
    """Stops builds at random moments, each with its signal; each next one goes on. In the end the bytes are those of an
    undisturbed one."""
    folder = pages.old.parent
    whole, killed = folder / "whole", folder / "killed"
    for path in (whole, killed):
        shutil.rmtree(path, ignore_errors=True)
    lasted = run([bench.jjak, "build", "--quiet", pages.old, "-o", whole]).wall
    chance, done = random.Random("kill"), 0
    for sent in signals:
        relearn = ["--relearn"] if (killed / "jjak.sha256").exists() else []
        with subprocess.Popen([bench.jjak, "build", "--quiet", pages.old, "-o", killed, *relearn],
                              stderr=subprocess.DEVNULL) as process:
            time.sleep(chance.random() * lasted)
            process.send_signal(sent)
            done += process.wait() != 0
    run([bench.jjak, "build", "--quiet", pages.old, "-o", killed, "--relearn"])
    same = results_of(whole) == results_of(killed)
    with sqlite3.connect(killed / "corpus.jjak") as store:
        intact = store.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    report.line(f"{done} of {len(signals)} builds killed or interrupted: the same bytes", "yes" if same else "no", "yes", same)
    report.line("the store is intact", "yes" if intact else "no", "yes", intact)


def keeping(bench, report):
    report.begin("keeping", f"crawls of up to {SIZES[-1]:,} pages in files, built, built again, and added to")
    folder = pathlib.Path(bench.work) / "keeping"
    folder.mkdir(parents=True, exist_ok=True)
    small, *large = generate(folder, (KILLED_PAGES, *SIZES), Folder)
    costs(bench, report, large)
    search(bench, report, folder / f"out-{SIZES[-1]}")
    kills(bench, report, small, [signal.SIGKILL, signal.SIGINT] * (KILLS // 2))
    two_threads(bench, report, folder)


def growing(bench, report):
    report.begin("growing", f"first builds of crawls of up to {LARGE_SIZES[-1]:,} pages")
    folder = pathlib.Path(bench.work) / "growing"
    folder.mkdir(parents=True, exist_ok=True)
    rows = []
    for pages in generate(folder, LARGE_SIZES, Folder):
        out = folder / f"out-{pages.size}"
        shutil.rmtree(out, ignore_errors=True)
        rows.append((pages, run([bench.jjak, "build", "--quiet", pages.old, "-o", out])))
    report.table([("", "wall", "ms a page", "memory")],
                 [(f"{pages.size:,} pages", f"{used.wall:.0f} s", f"{1000 * used.processor / pages.size:.2f}",
                   f"{used.memory / 1e6:,.0f} MB") for pages, used in rows])
    for pages, used in rows:
        limit = FIXED_MEMORY + MEMORY_A_PAGE * pages.size
        report.line(f"memory, {pages.size:,} pages", f"{used.memory / 1e6:,.0f} MB", f"<= {limit / 1e6:,.0f} MB",
                    used.memory <= limit)
    (small, before), (large, after) = rows
    factor = after.processor / before.processor / (large.size / small.size)
    report.line(f"processor time a page, {large.size:,} over {small.size:,}", f"{factor:.2f}", f"<= {LARGEST_GROWTH}",
                factor <= LARGEST_GROWTH)
    search(bench, report, folder / f"out-{LARGE_SIZES[-1]}")


def together(bench, report, pages):
    """A writer that adds pages and takes them away again, and readers at the same time: none of them fails."""
    out = pages.old.parent / "together"
    shutil.rmtree(out, ignore_errors=True)
    run([bench.jjak, "build", "--quiet", pages.old, "-o", out])
    end = time.monotonic() + SECONDS_TOGETHER

    def repeat(commands):
        statuses = []
        while time.monotonic() < end:
            words = commands[len(statuses) % len(commands)]
            statuses.append(subprocess.run([bench.jjak, *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                           check=False).returncode)
        return statuses

    writes = [["build", "--quiet", *inputs, "-o", out] for inputs in ((pages.old, pages.new), (pages.old,))]
    reads = [["stats", out], ["export", out, "-f", "tsv"], ["status", out]]
    with concurrent.futures.ThreadPoolExecutor(1 + READERS) as pool:
        written, *read = pool.map(repeat, [writes] + [reads] * READERS)
    wrong = sum(status != 0 for statuses in (written, *read) for status in statuses)
    report.line(f"{len(written)} writing and {sum(map(len, read))} reading runs in {SECONDS_TOGETHER} s: failures", wrong, 0,
                wrong == 0)


def enduring(bench, report):
    report.begin("enduring", f"{ENDURED_KILLS} kills and {ENDURED_INTERRUPTS} interrupts at random moments; a writer and "
                             f"{READERS} readers together")
    folder = pathlib.Path(bench.work) / "enduring"
    folder.mkdir(parents=True, exist_ok=True)
    (pages,) = generate(folder, (ENDURED_PAGES,), Folder)
    every = ENDURED_KILLS // ENDURED_INTERRUPTS
    together(bench, report, pages)
    kills(bench, report, pages, ([signal.SIGKILL] * every + [signal.SIGINT]) * ENDURED_INTERRUPTS)
