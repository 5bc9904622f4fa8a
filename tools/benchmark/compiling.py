"""What a clean build costs, beside that of an older revision."""

import io
import os
import pathlib
import shutil
import subprocess
import tarfile
import tempfile

from .data import ROOT
from .runner import Failure, launch, launched, share

BEFORE = "5dafba8"          # the last revision before builds were made cheaper
LARGEST_RATIO = .7          # processor time of a clean build, now over before
LARGEST_SHARE = .15         # of the command line in it
COMMAND_LINE = ("src/cli/", "jjak-tool.dir/")


def tree_of(revision, folder):
    """The files of a revision, below a new folder."""
    archive = subprocess.run(["git", "-C", ROOT, "archive", revision], capture_output=True, check=False)
    if archive.returncode != 0:
        raise Failure(f"no revision {revision}: {archive.stderr.decode(errors='replace').strip()}")
    with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as files:
        files.extractall(folder)
    return folder


def configure(source, build):
    """As the release preset, but without a cache of objects."""
    done = subprocess.run(["cmake", "-S", source, "-B", build, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release", "-DJJAK_TESTS=OFF",
                           "-DJJAK_WERROR=OFF", "-DCMAKE_CXX_COMPILER_LAUNCHER="], capture_output=True, check=False)
    if done.returncode != 0:
        raise Failure(f"cmake in {source}: {done.stderr.decode(errors='replace').strip()}")


def unit_seconds(build):
    """Seconds by object file."""
    seconds = {}
    for line in (build / ".ninja_log").read_text(encoding="utf-8").splitlines():
        fields = line.split("\t")
        if len(fields) == 5 and fields[3].endswith(".o"):
            seconds[fields[3]] = (int(fields[1]) - int(fields[0])) / 1000
    return seconds


def build_together(builds):
    """Processor seconds of each build; all run at the same time, so that what else the machine does meets all alike."""
    jobs = max(1, os.cpu_count() // len(builds))
    with tempfile.TemporaryDirectory() as folder:
        reports = [pathlib.Path(folder, str(number)) for number in range(len(builds))]
        running = [launch(["cmake", "--build", build, "--parallel", jobs, "--target", "jjak-tool"], report,
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                          env={**os.environ, "CCACHE_DISABLE": "1"})
                   for build, report in zip(builds, reports)]
        for process in running:
            process.wait()
        seconds = []
        for build, report in zip(builds, reports):
            status, _, processor, _ = launched(report)
            if status != 0:
                raise Failure(f"the build in {build} failed")
            seconds.append(processor)
        return seconds


def compiling(bench, report):
    """Two clean builds side by side: the tree as it is, and a revision before."""
    report.begin("compile", f"processor time of a clean release build of the tool, now and in revision {bench.before}")
    work = bench.work / "compile"
    shutil.rmtree(work, ignore_errors=True)
    sources = {"before": tree_of(bench.before, work / "source"), "now": ROOT}
    builds = {name: work / name for name in sources}
    for name, source in sources.items():
        configure(source, builds[name])
    seconds = dict(zip(builds, build_together(list(builds.values()))))
    rows, shares = [], {}
    for name, build in builds.items():
        units = unit_seconds(build)
        all_units = sum(units.values())
        command_line = sum(each for unit, each in units.items() if any(part in unit for part in COMMAND_LINE))
        shares[name] = command_line / all_units
        rows.append([name, f"{seconds[name]:.0f}", len(units), share(shares[name])])
    report.table([["build", "processor s", "units", "command line"]], rows)
    ratio = seconds["now"] / seconds["before"]
    report.line("processor time, now over before", share(ratio), f"<= {share(LARGEST_RATIO, 1)}", ratio <= LARGEST_RATIO)
    report.line("command line, share of the units' time", share(shares["now"]), f"<= {share(LARGEST_SHARE, 2)}",
                shares["now"] <= LARGEST_SHARE)
    shutil.rmtree(work, ignore_errors=True)
