"""What a reviewer's judgements are worth: the gold of the sample collection judges units at the desk (jjak review)."""

import contextlib
import http.client
import itertools
import json
import math
import re
import shutil
import signal
import subprocess

from .data import ROOT
from .runner import Failure, run, share

STEPS = (25, 50, 100, 200)
HALVES_AT = 100
CORRECTIONS = 20
JUDGEMENTS = 60
LADDER_LINE = re.compile(r"\[([\d, ]*)\]:\[([\d, ]*)\]")


def beads_of(text):
    """The beads of a ladder as pairs of ranges; those with two sides, and those with one."""
    linked, nulls = set(), set()
    for line in text.splitlines():
        found = LADDER_LINE.match(line)
        if not found:
            continue
        sides = []
        for side in found.groups():
            numbers = [int(number) for number in side.split(",") if number.strip()]
            sides.append((numbers[0], numbers[-1] + 1) if numbers else None)
        (linked if all(sides) else nulls).add(tuple(sides))
    return linked, nulls


class Desk:
    """A running `jjak review`, and the pairs of the gold as they are on it."""

    def __init__(self, jjak, corpus, gold):
        self.process = subprocess.Popen([jjak, "review", corpus, "-q"], stdout=subprocess.PIPE, text=True)
        found = re.match(r"http://127\.0\.0\.1:(\d+)/([0-9a-f]+)/", self.process.stdout.readline())
        if not found:
            raise Failure("jjak review gave no address")
        self.port, self.token = int(found[1]), found[2]
        self.pairs = {name: self.ask("GET", name)[1] for name in gold}

    def ask(self, method, name, action=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.request(method, f"/{self.token}/pairs/{name}", json.dumps(action) if action else None,
                           {"Origin": f"http://127.0.0.1:{self.port}", "Content-Type": "application/json"})
        response = connection.getresponse()
        return response.status, json.loads(response.read())

    def act(self, name, action, beads):
        status, answer = self.ask("POST", name, {"action": action, "revision": self.pairs[name]["revision"], "beads": beads})
        if status == 200:
            self.pairs[name] = answer
        return status == 200

    def beads(self, name):
        """The beads of a pair that give units."""
        return [bead for bead in self.pairs[name]["texts"]["beads"] if bead["id"] and not bead["refused"]]

    def units(self, name):
        """(confidence, ranges, whether it is decided) of each unit of a pair."""
        for bead in self.beads(name):
            yield bead["confidence"], sides_of(bead), bead["mark"] == "pinned"

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=60)


def sides_of(bead):
    return tuple(map(tuple, bead["sides"]))


class Queue:
    """The order in which the pages of a desk ask about units: src/report/pages/queue.ts, in Node."""

    def __init__(self, bench, only_doubt):
        script = bench.work / "queue.js"
        run(["esbuild", ROOT / "tools/benchmark/queue.mjs", "--bundle", "--platform=node", "--log-level=error", f"--outfile={script}"])
        self.only_doubt = only_doubt
        self.process = subprocess.Popen(["node", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def kind(self, desk, name, bead):
        """As DeskCorpus names it."""
        if self.only_doubt:
            return ""
        articles = desk.pairs[name]["texts"]["articles"]
        site = re.match(r"https?://([^/:?#]+)", articles[1]["url"] or articles[0]["url"])
        return [[end - begin for begin, end in bead["sides"]], sorted({finding["kind"] for finding in bead["findings"]}),
                site and site[1], articles[0]["kind"]]

    def evidence(self, desk, name):
        """Of each unit of a pair the deviation of its lengths, and on how many sides another bead is no unit."""
        places = [place for place, bead in enumerate(desk.pairs[name]["texts"]["beads"]) if bead["id"] and not bead["refused"]]
        for at, bead in enumerate(desk.beads(name)):
            gaps = sum(after - before > 1 for before, after in itertools.pairwise(places[max(0, at - 1):at + 2]))
            yield (None, 0) if self.only_doubt else (bead["lengthZ"], gaps)

    def first(self, desk, gold, seen):
        """The pair and the sides of the unit that is asked about first; nothing at the end."""
        units = [(name, bead) for name in gold for bead in desk.beads(name)]
        judged = [bead["mark"] == "pinned" or (name, sides_of(bead)) in seen for name, bead in units]
        evidence = [each for name in gold for each in self.evidence(desk, name)]
        questions = [[bead["doubt"], *told, json.dumps(self.kind(desk, name, bead)), is_judged]
                     for (name, bead), told, is_judged in zip(units, evidence, judged)]
        print(json.dumps(questions), file=self.process.stdin, flush=True)
        first = json.loads(self.process.stdout.readline())[0]
        return None if judged[first] else (units[first][0], sides_of(units[first][1]))

    def stop(self):
        self.process.stdin.close()
        self.process.wait(timeout=60)


@contextlib.contextmanager
def opened(bench, corpus, gold):
    desk = Desk(bench.jjak, corpus, gold)
    try:
        yield desk
    finally:
        desk.stop()


def wrong_units(desk, gold):
    return sum(sides not in gold[name][0] for name in gold for _, sides, _ in desk.units(name))


def overlap(range_, other):
    return other is not None and range_[0] < other[1] and other[0] < range_[1]


def judge(desk, gold, name, sides):
    """What a reviewer does who knows the gold: accepts, or puts the sentences of the unit right."""
    linked, nulls = gold[name]
    if sides in linked:
        desk.act(name, "accept", [sides])
        return
    right = [bead for bead in linked | nulls if overlap(sides[0], bead[0]) or overlap(sides[1], bead[1])]
    empty = [0, 0]
    beads = sorted([[list(side) if side else empty for side in bead] for bead in right])
    # What crosses (text that was moved) cannot be fixed together: then the two texts are only taken apart.
    if not desk.act(name, "link", beads):
        desk.act(name, "unlink", [[list(sides[0]), empty], [empty, list(sides[1])]])


def review(desk, gold, queue):
    """Judges the first unit of the queue, again and again; yields the number of wrong units left."""
    seen = set()
    while (first := queue.first(desk, gold, seen)) is not None:
        seen.add(first)
        judge(desk, gold, *first)
        yield wrong_units(desk, gold)


def by_confidence(desk, gold):
    """Wrong units left after each judgement when only the judged unit is put right, in the order of confidence."""
    units = sorted((confidence, name, sides) for name in gold for confidence, sides, _ in desk.units(name))
    left = wrong_units(desk, gold)
    for _, name, sides in units:
        left -= sides not in gold[name][0]
        yield left


def log_loss(desk, gold):
    """How far the confidences of undecided units are from what the gold says of them; the sum over the units, in nats."""
    least = 1e-9
    return -sum(math.log(max(least, confidence if sides in gold[name][0] else 1 - confidence))
                for name in gold for confidence, sides, decided in desk.units(name) if not decided)


def f1_of(bench, corpus, names):
    """Strict F1 of the sentences of some pairs."""
    gold, test = bench.work / "reviewed-gold", bench.work / "reviewed-test"
    for folder, source in ((gold, ROOT / "corpus/gold/ladders"), (test, corpus / "ladders")):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for name in names:
            shutil.copy(source / f"{name}.sent.txt", folder)
    return json.loads(run([bench.jjak, "eval", "beads", "--json", gold, test]).output)["strict"]["f1"]


def decisions_in(bench, corpus):
    """Decided beads that are there and fit."""
    lines = run([bench.jjak, "corrections", corpus]).output.splitlines()
    status = json.loads(run([bench.jjak, "status", corpus, "--json"]).output)
    return sum(len(json.loads(line)["decisions"]["pins"]) for line in lines) - len(status["orphaned_pins"])


def change_pages(folder):
    """Every page gets one more paragraph at its end, where it has a paragraph at all."""
    for page in sorted(folder.rglob("*.html")):
        text = page.read_bytes()
        at = text.rfind(b"</p>")
        if at > 0:
            page.write_bytes(text[:at + 4] + b"\n<p>2025</p>" + text[at + 4:])


def fresh(bench, name):
    """A build of the sample: its pages, its folder, and the command that builds it again."""
    pages, corpus = bench.work / f"{name}-pages", bench.work / name
    for folder in (pages, corpus):
        shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ROOT / "corpus/articles", pages)
    command = [bench.jjak, "build", "-q", pages, "-o", corpus]
    run(command)
    return pages, corpus, command


def gold_of(corpus):
    """The gold of each pair that was linked."""
    return {path.name.removesuffix(".sent.txt"): beads_of(path.read_text(encoding="utf-8"))
            for path in sorted((ROOT / "corpus/gold/ladders").glob("*.sent.txt"))
            if (corpus / "ladders" / path.name).exists()}


def reviewed(bench, only_doubt):
    """Wrong units of a new corpus, their number after each judgement, without realignment too, and the number of units."""
    _, corpus, _ = fresh(bench, "reviewed")
    gold = gold_of(corpus)
    queue = Queue(bench, only_doubt)
    with opened(bench, corpus, gold) as desk:
        first = wrong_units(desk, gold)
        count = sum(1 for name in gold for _ in desk.units(name))
        alone = list(by_confidence(desk, gold))
        learned = list(itertools.islice(review(desk, gold, queue), max(STEPS)))
    queue.stop()
    return first, learned, alone, count


def reviewing(bench, report):
    report.begin("reviewing", "wrong units of the sample that are left after so many judgements")
    first, by_doubt, alone, count = reviewed(bench, only_doubt=True)
    _, queued, _, _ = reviewed(bench, only_doubt=False)
    at = lambda counts, step: counts[min(step, len(counts)) - 1]
    report.table([["judgements", "0", *STEPS]],
                 [["at the desk, in the order of its queue", first, *(at(queued, step) for step in STEPS)],
                  ["at the desk, by doubt alone", first, *(at(by_doubt, step) for step in STEPS)],
                  ["only the judged unit is put right, by confidence", first, *(at(alone, step) for step in STEPS)],
                  ["in random order (expected)", first, *(f"{first * (1 - min(1, step / count)):.1f}" for step in STEPS)]])
    left = at(queued, HALVES_AT)
    report.line(f"of {first} wrong units, left after {HALVES_AT} judgements", left, f"<= {first // 2}", left <= first / 2)
    mean = lambda counts: sum(counts) / len(counts)
    report.line(f"left on average over {max(STEPS)} judgements, in the order of the queue", f"{mean(queued):.2f}",
                f"<= {mean(by_doubt):.2f} (by doubt alone)", mean(queued) <= mean(by_doubt))
    keeping(bench, report)


def keeping(bench, report):
    """Decisions after a build, a merge, a build that learns anew, and one of changed pages."""
    pages, corpus, build = fresh(bench, "corrected")
    gold = gold_of(corpus)
    queue = Queue(bench, only_doubt=False)
    with opened(bench, corpus, gold) as desk:
        first = {name: desk.pairs[name]["revision"] for name in gold}
        for _ in itertools.islice(review(desk, gold, queue), JUDGEMENTS):
            pass
        loss = log_loss(desk, gold)
        others = [name for name in gold if desk.pairs[name]["revision"] == first[name]]
    queue.stop()
    wanted = decisions_in(bench, corpus)
    before = {"all": f1_of(bench, corpus, gold), "others": f1_of(bench, corpus, others)}
    run(build)
    kept = decisions_in(bench, corpus)
    report.line(f"decisions after {JUDGEMENTS} judgements, kept by a build", kept, wanted, kept == wanted >= CORRECTIONS)
    after = f1_of(bench, corpus, gold)
    report.line("strict F1 of all pairs, before and then", f"{share(after, 4)}", f">= {share(before['all'], 4)}", after >= before["all"])
    merged = corpus.with_name("corrected-merged")
    shutil.rmtree(merged, ignore_errors=True)
    run([bench.jjak, "merge", "-q", corpus, "-o", merged])
    kept = decisions_in(bench, merged)
    report.line("kept by a merge", kept, wanted, kept == wanted)
    run([*build, "--relearn"])
    after = f1_of(bench, corpus, others)
    report.line(f"strict F1 of the {len(others)} other pairs, which learn from them", f"{share(after, 4)}",
                f">= {share(before['others'], 4)}", after >= before["others"])
    with opened(bench, corpus, gold) as desk:
        learned = log_loss(desk, gold)
    report.line("log loss of the confidences of undecided units, which learn, too", f"{learned:.1f}", f"<= {loss:.1f}", learned <= loss)
    change_pages(pages)
    run(build)
    kept = decisions_in(bench, corpus)
    report.line("kept by a build of pages that changed elsewhere", kept, wanted, kept == wanted)
