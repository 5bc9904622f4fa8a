"""Runs programs and reports the results."""

import concurrent.futures
import dataclasses
import os
import subprocess
import sys
import tempfile

WIDTH = 100


class Failure(Exception):
    """Something could not be measured; the message says why."""


@dataclasses.dataclass
class Usage:
    """The cost of one run of a program, and its output."""
    wall: float             # seconds
    processor: float        # seconds, user and system
    memory: int             # peak, in bytes
    output: str


# The peak memory of a process is at least that of the process that started it. So a small launcher starts the program.
# It writes the exit status, seconds of wall and processor time, and bytes.
LAUNCHER = """
import os, sys, time
started = time.monotonic()
process = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ)
_, status, used = os.wait4(process, 0)
with open(sys.argv[1], "w") as out:
    print(os.waitstatus_to_exitcode(status), time.monotonic() - started, used.ru_utime + used.ru_stime,
          used.ru_maxrss * 1024, file=out)
"""


def launch(command, report, **streams):
    """Starts a program through the launcher, which writes its cost into the file `report`."""
    return subprocess.Popen([sys.executable, "-I", "-S", "-c", LAUNCHER, report, *map(str, command)], **streams)


def launched(report):
    """Reads what the launcher wrote: exit status, wall, processor, memory."""
    with open(report, encoding="utf-8") as lines:
        status, wall, processor, memory = lines.read().split()
    return int(status), float(wall), float(processor), int(memory)


def run(command, data=None, environment=None, accepted=(0,)):
    """Runs a program to its end. Raises Failure if its exit status is none of those that are accepted."""
    with (tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err, tempfile.TemporaryFile() as into,
          tempfile.NamedTemporaryFile() as report):
        into.write((data or "").encode())
        into.seek(0)
        launch(command, report.name, stdin=into, stdout=out, stderr=err,
               env={**os.environ, **(environment or {})}).wait()
        status, wall, processor, memory = launched(report.name)
        out.seek(0)
        err.seek(0)
        if status not in accepted:
            said = err.read().decode(errors="replace").strip().splitlines()
            raise Failure("; ".join(said[-2:]) if said else f"{command[0]}: exit status {status}")
        return Usage(wall, processor, memory, out.read().decode())


def in_parallel(function, items):
    """Calls function for each item, in parallel on all processors. Returns the results in order. Not for timing."""
    with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        return list(pool.map(function, items))


def share(value, digits=3):
    """.942, 1.000, -.003"""
    text = f"{value:.{digits}f}"
    if float(text) == 0:
        text = f"{0:.{digits}f}"
    return text.replace("0.", ".", 1) if text.lstrip("-").startswith("0.") else text


def change(value):
    """+.012, -.003 or 0"""
    text = share(value)
    return "0" if text == share(0) else text if text.startswith("-") else "+" + text


class Report:
    """Prints tables, and counts the targets that were met."""

    def __init__(self):
        self.met = 0
        self.missed = []
        self.section = ""

    def begin(self, section, title):
        self.section = section
        self.say(f"\n{section}: {title}")

    @staticmethod
    def say(text):
        print(text, flush=True)

    def table(self, heads, rows):
        """Prints a table with the first column left-aligned, the others right-aligned."""
        cells = [[str(cell) for cell in row] for row in [*heads, *rows]]
        widths = [max(map(len, column)) for column in zip(*cells)]
        for row in cells:
            line = " ".join([row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:]))])
            self.say("  " + line.rstrip())

    def check(self, what, good):
        """Counts a target. Returns ok or MISSED."""
        if good:
            self.met += 1
            return "ok"
        self.missed.append(f"{self.section}: {what}")
        return "MISSED"

    def line(self, what, value, target, good):
        """Prints one figure with its target."""
        self.say(f"  {what:<62} {value:>10}   {target:>10} {self.check(what, good)}")

    def fail(self, failure):
        """Counts a section that could not be measured as missed."""
        self.say(f"  not measured: {failure}")
        self.missed.append(f"{self.section}: not measured")

    def end(self):
        """The exit status."""
        total = self.met + len(self.missed)
        self.say(f"\n{self.met} of {total} targets met" if total else "\nnothing was measured against a target")
        for missed in self.missed:
            self.say(f"  missed  {missed}")
        return 1 if self.missed else 0


def warn(text):
    print(f"tools/bench: {text}", file=sys.stderr, flush=True)
