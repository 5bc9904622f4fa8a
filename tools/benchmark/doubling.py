"""What grows with the square of its input shows at double size. Counts instructions and peak memory of each worst case at
a size and at its double; what a run costs that has almost nothing to do is taken off. Counts of instructions are nearly
the same on every machine and under any load, so the limit can be tight."""

import argparse
import dataclasses
import pathlib
import re
import subprocess
import sys
import tempfile
import typing

from . import worst_inputs, worst_pages
from .data import ROOT
from .runner import Failure, Report, run

LARGEST_RATIO = 2.3             # 2 is linear, 4 is a square
LARGEST_GRID_RATIO = 4.6        # of pairs that the aligner searches as a whole grid (docs/alignment.md, Complexity)
MEMORY_SIZE = 8                 # memory is measured at so many times the size, where it is more than a start needs
LEAST_MEMORY = 16e6             # bytes above a start; less says nothing
NOTHING = 4                     # the size of an input that costs a start only
LEAST_INSTRUCTIONS = 1e6        # above a start; less says nothing
# A few cases for every test run, in memory of what was once quadratic.
QUICK = ("extract: attributes", "extract: false WARC heads", "split: English quotation marks")


@dataclasses.dataclass
class Case:
    name: str
    command: list                   # {} is the folder of the inputs
    make: typing.Callable           # count -> {name of a file: its text or bytes}
    count: int
    standard_input: str = ""        # the file that becomes it
    largest: float = LARGEST_RATIO


def cases():
    quiet = ["-q", "-j", "1"]
    for name, (make, count) in worst_pages.PAGES.items():
        yield Case(f"extract: {name}", ["extract", *quiet, "{}"], worst_inputs.one("a.html", make), count)
    for name, (make, count) in worst_inputs.READ.items():
        yield Case(f"extract: {name}", ["extract", *quiet, "{}"], make, count)
    for name, (make, count) in worst_inputs.LINKED.items():
        yield Case(f"link: {name}", ["link", *quiet, "{}"], make, count)
    for name, (make, count) in worst_inputs.ALIGNED.items():
        yield Case(f"align: {name}", ["align", "-q", "{}/en.txt", "{}/ko.txt"], make, count,
                   largest=LARGEST_GRID_RATIO if name in worst_inputs.GRIDS else LARGEST_RATIO)
    for name, (language, make, count) in worst_inputs.SPLIT.items():
        yield Case(f"split: {name}", ["split", "--lang", language], worst_inputs.one("text", make), count, "text")
    for name, (make, count) in worst_inputs.UNITS.items():
        yield Case(f"check: {name}", ["check", *quiet, "{}/a.tsv"], make, count)
        yield Case(f"filter: {name}", ["filter", *quiet, "-O", "-o", "{}/out", "{}/a.tsv"], make, count)
    for name, (make, count) in worst_inputs.IMPORTED.items():
        file = next(iter(make(NOTHING)))
        yield Case(f"import: {name}", ["import", "-q", "-O", "-o", "{}/out", "{}/" + file], make, count)


class Measuring:
    """Runs jjak on inputs of any size, in a folder."""

    def __init__(self, jjak, work):
        self.jjak, self.work = jjak, work
        self.starts = {}            # (measure, command of jjak): what an input costs that is almost empty

    def command(self, case, count):
        """Writes the inputs. Returns the command, and standard input as a file or None."""
        folder = pathlib.Path(tempfile.mkdtemp(dir=self.work))
        for name, content in case.make(count).items():
            content = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
            (folder / name).write_bytes(content)
        words = [word.replace("{}", str(folder)) for word in case.command]
        return [str(self.jjak), *words], folder / case.standard_input if case.standard_input else None

    def instructions(self, case, count):
        """Counted by valgrind. The exit status does not matter: many of the inputs are broken."""
        command, into = self.command(case, count)
        log = self.work / "valgrind.log"
        with open(into or "/dev/null", "rb") as data:
            subprocess.run(["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null",
                            f"--log-file={log}", *command], stdin=data, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL, check=False)
        found = re.search(r"I\s+refs:\s+([\d,]+)", log.read_text(encoding="utf-8"))
        if not found:
            raise Failure(f"{case.name}: valgrind counted nothing: {log.read_text(encoding='utf-8')[-300:]}")
        return int(found[1].replace(",", ""))

    def memory(self, case, count):
        """Peak memory of a run at full speed."""
        command, into = self.command(case, count)
        return run(command, into.read_text(encoding="utf-8") if into else None, accepted=(0, 1)).memory


    def ratio(self, measure, case, count, least):
        """Of the double over the size. Returns the larger measure, and no ratio where both are too small."""
        kind = measure.__name__, case.command[0]
        if kind not in self.starts:
            self.starts[kind] = measure(case, NOTHING)
        large = measure(case, 2 * count) - self.starts[kind]
        if large < least:
            return large, None
        return large, large / max(measure(case, count) - self.starts[kind], 1)


def shown(value):
    return "-" if value is None else f"{value:.2f}"


def measure_all(chosen, jjak, work, report, with_memory=True):
    """Prints a line for each case. A ratio above the limit is a missed target, and so is a case too small to tell."""
    measuring = Measuring(jjak, work)
    report.say(f"  {'case':<44} {'count':>8} {'M instr.':>9} {'ratio':>6} {'MB':>6} {'ratio':>6}")
    for case in chosen:
        counted, growth = measuring.ratio(measuring.instructions, case, case.count, LEAST_INSTRUCTIONS)
        size, memory_growth = (measuring.ratio(measuring.memory, case, case.count * MEMORY_SIZE, LEAST_MEMORY)
                               if with_memory else (0, None))
        good = growth is not None and max(growth, memory_growth or 0) <= case.largest
        report.say(f"  {case.name:<44} {case.count:>8} {counted / 1e6:>9.0f} {shown(growth):>6} {size / 1e6:>6.0f} "
                   f"{shown(memory_growth):>6} {report.check(case.name, good)}")


def doubling(bench, report):
    """The section of tools/bench."""
    report.begin("doubling", f"inputs of double size over inputs of a size: at most {LARGEST_RATIO}")
    work = bench.work / "doubling"
    work.mkdir(exist_ok=True)
    measure_all(list(cases()), bench.jjak, work, report)


def main():
    parser = argparse.ArgumentParser(prog="tools/doubling", allow_abbrev=False, description=__doc__)
    parser.add_argument("cases", nargs="*", metavar="CASE", help="names, or beginnings of names (default: all)")
    parser.add_argument("--jjak", type=pathlib.Path, default=ROOT / "build/release/bin/jjak", metavar="FILE",
                        help="the program (default: %(default)s)")
    parser.add_argument("--quick", action="store_true", help="a few cases, without memory: for every test run")
    parser.add_argument("--list", action="store_true", help="print the names")
    asked = parser.parse_args()
    chosen = [case for case in cases() if not asked.cases or case.name.startswith(tuple(asked.cases))]
    if asked.quick:
        chosen = [case for case in chosen if case.name in QUICK]
    if asked.list:
        print("\n".join(case.name for case in chosen))
        return 0
    if not chosen:
        parser.error("there is no such case; --list prints them")
    report = Report()
    report.begin("doubling", f"inputs of double size over inputs of a size: at most {LARGEST_RATIO}")
    with tempfile.TemporaryDirectory() as work:
        try:
            measure_all(chosen, asked.jjak.resolve(), pathlib.Path(work), report, not asked.quick)
        except (Failure, OSError) as failure:
            report.fail(failure)
    return report.end()
