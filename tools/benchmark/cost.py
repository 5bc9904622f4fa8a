"""Time and memory, and how they grow. Uses processor time, as the machine may have other work; wall time only for
threads."""

import json
import os
import statistics

from . import data as texts, generate
from .accuracy import SUITES
from .data import ROOT
from .runner import Failure, run, share

LARGEST_RATIO = 6           # aligning over reading, normalising and tokenising
LARGEST_GROWTH = 1.3        # of seconds per segment, 20k compared with 1k
LARGEST_MEMORY = 1e9        # bytes, 20k
GAP_F1 = .93
SMALLEST_SPEEDUP = 1.7
ROUNDS = 3
LENGTHS = ("1k", "5k", "20k")
SHORT_SECONDS, SHORT_MEMORY = .4, 100e6     # 1k, without the dictionaries
LARGEST_LONG_GROWTH = 1.2   # of seconds per segment, 100k compared with 20k
REPEATED_MEMORY, REPEATED_F1 = 1.2e9, .95
HOSTILE_MEMORY = 1.2e9
LONG = 100_000              # English segments
LARGEST_START = .05         # processor seconds of aligning one line with another
LARGEST_START_MEMORY = 30e6  # bytes
SHORT_RUNS = 15


def stage_times(bench, name, documents, rounds):
    """Seconds by stage, one dict per round. A first round warms up and is left out."""
    batch = texts.batch(documents, bench.work / "time" / name)
    lines = run([bench.program, "time", batch, "--repeat", rounds + 1]).output.splitlines()
    return [json.loads(line) for line in lines[1:]]


def median(times, key):
    return statistics.median(key(time) for time in times)


def reading(time):
    """Time for reading, normalising and tokenising: everything before the two texts are compared."""
    return time["read"] + time["find_anchors"]


def aligning(time):
    return time["whole"] - time["find_anchors"]


def speed(bench, report):
    """Time by stage."""
    report.begin("speed", f"processor time by stage, microseconds a segment; medians of {ROUNDS} after one to warm up")
    report.say("  read:    files read, checked for UTF-8, normalised, cut into segments")
    report.say("  anchors: tokens, numbers, dates, words and names of each text found")
    report.say("  align:   anchors matched; four passes of scores, forward-backward and decoding; model and lexicon learned")
    report.say("  ratio:   align / (read + anchors).")
    report.say("  narrow:  (align + anchors but tokenising) / (read + tokenising alone), when finding anchors is counted as"
               "\n           aligning; no target")
    names = {"scale/5k" if bench.data.is_there else "generated 5k": [bench.data.long_document("5k")]}
    if bench.data.is_there:
        names["news-synth"] = bench.data.suite("news-synth")
    else:
        names["generated documents"] = bench.data.many_documents()[1]
    rows = []
    for name, documents in names.items():
        times = stage_times(bench, name.replace("/", "-"), documents, ROUNDS)
        ratio = median(times, lambda time: aligning(time) / reading(time))
        narrow = median(times, lambda time: (time["read"] + time["whole"]) / (time["read"] + time["tokenise"]) - 1)
        micro = [f"{1e6 * median(times, key) / times[0]['segments']:.1f}"
                 for key in (lambda time: time["read"], lambda time: time["tokenise"],
                             lambda time: time["find_anchors"], aligning)]
        rows.append([name, times[0]["segments"], *micro, f"{ratio:.1f}", f"<= {LARGEST_RATIO}",
                     report.check(f"{name}, ratio {ratio:.1f}", ratio <= LARGEST_RATIO), f"{narrow:.0f}"])
    report.table([["text", "segments", "read", "tokens", "anchors", "align", "ratio", "target", "", "narrow"]], rows)


def ladder_scores(bench, document, predicted):
    scores = json.loads(run([bench.jjak, "eval", "beads", "--json", document.path("gold"), predicted]).output)
    return scores["strict"]["f1"]


def align_one(bench, document):
    """Aligns a document with the tool. Returns the cost and strict F1."""
    predicted = bench.work / "one" / f"{document.name}.pred"
    predicted.parent.mkdir(exist_ok=True)
    usage = run([bench.jjak, "align", "-q", "-O", document.path("en"), document.path("ko"), "-o", predicted])
    return usage, ladder_scores(bench, document, predicted)


def dictionaries(bench):
    """The cost of loading dictionaries: that of aligning one line."""
    document = texts.Document(bench.work / "one", "line")
    document.folder.mkdir(exist_ok=True)
    for suffix, text in (("en", "It rained.\n"), ("ko", "비가 왔다.\n"), ("gold", "[0]:[0]\n")):
        document.path(suffix).write_text(text, encoding="utf-8")
    return align_one(bench, document)[0]


def scale(bench, report):
    """Growth of time and memory with length."""
    report.begin("scale", "one long document; processor time without loading dictionaries, memory of all of jjak align")
    if not bench.data.is_there:
        report.say("  generated texts: their F1 is no measure of anything")
    documents = {name: bench.data.long_document(name) for name in (*LENGTHS, "20k-gap")}
    times = {name: [] for name in LENGTHS}
    for number in range(ROUNDS):        # short and long documents in turn, because the machine may get slower or faster
        for name in LENGTHS:
            if name != LENGTHS[-1] or number == 1:
                times[name] += stage_times(bench, name, [documents[name]], 1)
    each = {name: median(times[name], lambda time: (time["read"] + time["whole"]) / time["segments"]) for name in times}
    rows, memory, f1 = [], {}, {}
    for name, document in documents.items():
        usage, f1[name] = align_one(bench, document)
        memory[name] = usage.memory
        segments = times[name][0]["segments"] if name in times else ""
        rows.append([name, segments, len(times.get(name, ())) or "", f"{1e6 * each[name]:.0f}" if name in each else "",
                     f"{usage.wall:.1f}", f"{memory[name] / 1e6:.0f}", share(f1[name])])
    report.table([["text", "segments", "runs", "µs a segment", "jjak align, s", "MB", "F1"]], rows)
    seconds = each["1k"] * times["1k"][0]["segments"]
    report.line("seconds for 1k", f"{seconds:.2f}", f"<= {SHORT_SECONDS}", seconds <= SHORT_SECONDS)
    above = memory["1k"] - dictionaries(bench).memory
    report.line("memory of 1k, above that of one line", f"{above / 1e6:.0f} MB", f"<= {SHORT_MEMORY / 1e6:.0f} MB",
                above <= SHORT_MEMORY)
    growth = each[LENGTHS[-1]] / each[LENGTHS[0]]
    report.line("time a segment, 20k over 1k", f"{growth:.2f}", f"<= {LARGEST_GROWTH}", growth <= LARGEST_GROWTH)
    report.line("memory of 20k", f"{memory['20k'] / 1e6:.0f} MB", f"<= {LARGEST_MEMORY / 1e6:.0f} MB",
                memory["20k"] <= LARGEST_MEMORY)
    if bench.data.is_there:
        report.line("strict F1 of 20k-gap", share(f1["20k-gap"]), f">= {share(GAP_F1, 2)}", f1["20k-gap"] >= GAP_F1)


def start(bench, report):
    """What runs cost that have almost nothing to do."""
    report.begin("start", f"runs that have almost nothing to do: processor time and peak memory, medians of {SHORT_RUNS}")
    folder = bench.work / "start"
    (folder / "none").mkdir(parents=True, exist_ok=True)
    english, korean = folder / "en.txt", folder / "ko.txt"
    english.write_text("North Korea exported 3,000 tons of coal in May.\n", encoding="utf-8")
    korean.write_text("북한은 5월에 석탄 3천 톤을 수출했다.\n", encoding="utf-8")
    page = min((ROOT / "corpus/articles").rglob("*.html"))

    def cost(environment, *words):
        runs = [run([bench.jjak, *words], english.read_text(encoding="utf-8"), environment) for _ in range(SHORT_RUNS)]
        return (statistics.median(each.processor for each in runs), statistics.median(each.memory for each in runs))

    for name, environment in (("built dictionaries", {}), ("our own terms only", {"JJAK_DATA": str(folder / "none")})):
        seconds, memory = cost(environment, "align", "-q", english, korean)
        report.line(f"jjak align of one line pair, {name}", f"{seconds:.3f} s", f"<= {share(LARGEST_START, 2)} s",
                    seconds <= LARGEST_START)
        report.line("  peak memory", f"{memory / 1e6:.1f} MB", f"<= {LARGEST_START_MEMORY / 1e6:.0f} MB",
                    memory <= LARGEST_START_MEMORY)
    rows = []
    for name, words in (("--help", ["--help"]), ("split, one line", ["split", "--lang", "en"]),
                        ("extract, one page", ["extract", "-q", page])):
        seconds, memory = cost({}, *words)
        rows.append([f"jjak {name}", f"{seconds:.3f}", f"{memory / 1e6:.1f}"])
    report.table([["others, no target", "s", "MB"]], rows)


def threads(bench, report):
    """Wall time of two threads compared with one."""
    name, documents = bench.data.many_documents()
    report.begin("threads", f"jjak align --batch of {len(documents)} documents ({name}), wall time, medians of {ROUNDS}")
    if (os.cpu_count() or 1) < 2:
        raise Failure("this machine has one processor")
    load = os.getloadavg()[0]
    if load > .5:
        report.say(f"  the machine has other work to do (load {load:.1f}): the ratio comes out too small")
    seconds, ladders = {1: [], 2: []}, {}
    for _ in range(ROUNDS):
        for count in seconds:
            folder = bench.work / "threads" / str(count)
            batch = texts.batch(documents, folder)
            seconds[count].append(run([bench.jjak, "align", "-q", "-O", "-j", count, "--batch", batch]).wall)
            ladders[count] = [(folder / f"{document.name}.pred").read_bytes() for document in documents]
    one, two = statistics.median(seconds[1]), statistics.median(seconds[2])
    report.line(f"-j 1 {one:.1f} s over -j 2 {two:.1f} s", f"{one / two:.2f}", f">= {SMALLEST_SPEEDUP}",
                one / two >= SMALLEST_SPEEDUP)
    same = ladders[1] == ladders[2]
    report.line("the same bytes", "yes" if same else "no", "yes", same)


def long(bench, report):
    """Lengths that take minutes, text that repeats itself, and pairs that are made to take all memory."""
    report.begin("long", "100,000 segments; processor time without loading dictionaries, memory of all of jjak align")
    loading = dictionaries(bench).processor
    rows, each, memory, f1 = [], {}, {}, {}
    documents = {"generated 20k": bench.data.made("20k", 20_000), "generated 100k": bench.data.made("100k", LONG),
                 "repeated 100k": bench.data.joined(SUITES, LONG)}
    for name, document in documents.items():
        usage, f1[name] = align_one(bench, document)
        lines = sum(document.path(side).read_bytes().count(b"\n") for side in ("en", "ko"))
        each[name] = (usage.processor - loading) / lines
        memory[name] = usage.memory
        rows.append([name, lines, f"{usage.processor:.1f}", f"{1e6 * each[name]:.0f}", f"{usage.memory / 1e6:.0f}",
                     share(f1[name])])
    report.table([["text", "segments", "processor s", "µs a segment", "MB", "F1"]], rows)
    report.say("  generated: no line occurs twice; its F1 is no measure of anything")
    report.say("  repeated:  " + ("the suites one behind the other, from the first again after the last: each line about "
                                  "seven times" if bench.data.is_there else "a generated text, from its start again"))
    growth = each["generated 100k"] / each["generated 20k"]
    report.line("time a segment, 100k over 20k, generated", f"{growth:.2f}", f"<= {LARGEST_LONG_GROWTH}",
                growth <= LARGEST_LONG_GROWTH)
    for name, most in (("generated 100k", LARGEST_MEMORY), ("repeated 100k", REPEATED_MEMORY)):
        report.line(f"memory of {name}", f"{memory[name] / 1e6:.0f} MB", f"<= {most / 1e6:.0f} MB",
                    memory[name] <= most)
    if bench.data.is_there:
        report.line("strict F1 of repeated 100k", share(f1["repeated 100k"]), f">= {share(REPEATED_F1, 2)}",
                    f1["repeated 100k"] >= REPEATED_F1)
    hostile(bench, report)


def hostile(bench, report):
    """Pairs that once took all memory, each in a batch with a small one, which must be written whatever happens."""
    small = bench.data.made("small", 50)
    for name, (english, korean, is_skipped) in generate.HOSTILE.items():
        document = texts.Document(bench.work / "hostile", name.replace(" ", "-"))
        document.folder.mkdir(exist_ok=True)
        document.path("en").write_text(english, encoding="utf-8")
        document.path("ko").write_text(korean, encoding="utf-8")
        batch = texts.batch([document, small], bench.work / "hostile" / "out")
        for path in batch.parent.glob("*.pred"):
            path.unlink()
        usage = run([bench.jjak, "align", "-q", "-O", "--batch", batch], accepted=(int(is_skipped),))
        written = {path.stem for path in batch.parent.glob("*.pred")}
        wanted = {small.name} if is_skipped else {small.name, document.name}
        good = usage.memory <= HOSTILE_MEMORY and written == wanted
        report.line(f"{name}: {'skipped' if is_skipped else 'aligned'}, the other written, {usage.processor:.1f} s",
                    f"{usage.memory / 1e6:.0f} MB", f"<= {HOSTILE_MEMORY / 1e6:.0f} MB", good)
