"""Builds one crawl in one process and with many, under each engine that docs/scaling.md names, and compares the results.
Workers and nodes are killed in the middle. All engines run on this machine."""

import contextlib
import os
import pathlib
import random
import shutil
import signal
import socket
import sqlite3
import subprocess
import time

from .data import ROOT
from .keeping import Folder, results_of
from .collection import PAIRS, generate
from .runner import Failure, run, share

PAGES = 20_000
PARTS = 8
LARGEST_OVERHEAD = .15              # of processor time
SMALL = 2_000                       # pages of which the files between the steps are measured
MODELLED = ((10**5, 16), (10**7, 1_000), (10**9, 1_000))    # pages, cores
FIXED_MEMORY, MEMORY_A_PAGE = 200e6, 4_700                  # bytes of link and finish (tools/bench growing)
MOST_DEALT = 3_000_000              # pairs of a simulation
LONGEST_WAIT = 900                  # seconds for one engine
PACKAGES = "snakemake slurmctld slurmd slurm-client munge python3-distributed parallel"
WORKFLOW = ROOT / "tools/workflow"
PYTHON = "/usr/bin/python3"         # that of the packages
NODES = {"n1": 17001, "n2": 17002}
CONTROLLER_PORT, DASK_PORT = 16817, 17003

SLURM = """ClusterName=jjak
SlurmctldHost={host}(127.0.0.1)
SlurmctldPort={port}
SlurmUser=root
AuthType=auth/munge
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
ReturnToService=2
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmdParameters=config_overrides
SlurmdTimeout=10
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/spool-%n
SlurmctldPidFile={folder}/slurmctld.pid
SlurmdPidFile={folder}/%n.pid
SlurmctldLogFile={folder}/slurmctld.log
SlurmdLogFile={folder}/%n.log
{nodes}
PartitionName=all Nodes=ALL Default=YES State=UP
"""


def kill_tree(process):
    """Kills a process with all that it started, as the end of its machine would."""
    with contextlib.suppress(OSError):
        os.kill(process, signal.SIGSTOP)
    for child in subprocess.run(["pgrep", "-P", str(process)], stdout=subprocess.PIPE, check=False).stdout.split():
        kill_tree(int(child))
    with contextlib.suppress(OSError):
        os.kill(process, signal.SIGKILL)


@contextlib.contextmanager
def slurm(folder):
    """A cluster of two nodes on this machine; gives the environment in which its commands find it."""
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "state").mkdir(parents=True)
    host = socket.gethostname()
    nodes = "\n".join(f"NodeName={name} NodeHostname={host} NodeAddr=127.0.0.1 Port={port} CPUs=1"
                      for name, port in NODES.items())
    config = folder / "slurm.conf"
    config.write_text(SLURM.format(host=host, folder=folder, port=CONTROLLER_PORT, nodes=nodes), encoding="utf-8")
    environment = {"SLURM_CONF": str(config)}
    pathlib.Path("/run/munge").mkdir(exist_ok=True)
    shutil.chown("/run/munge", "munge")
    if subprocess.run(["pgrep", "-x", "munged"], stdout=subprocess.DEVNULL, check=False).returncode != 0:
        run(["runuser", "-u", "munge", "--", "munged"])
    daemons = [["slurmctld", "-D", "-f", config], *(["slurmd", "-D", "-f", config, "-N", name] for name in NODES)]
    running = [subprocess.Popen(list(map(str, each)), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                env={**os.environ, **environment}) for each in daemons]
    try:
        wait_for(lambda: run(["sinfo", "-h", "-o", "%T"], environment=environment, accepted=(0, 1)).output.strip() == "idle",
                 "Slurm does not start")
        yield environment, running[-1]
    finally:
        for process in reversed(running):
            kill_tree(process.pid)
            process.wait()


@contextlib.contextmanager
def dask(environment, folder):
    """A scheduler and two workers; gives its address and the second worker."""
    folder.mkdir(parents=True, exist_ok=True)
    address = f"tcp://127.0.0.1:{DASK_PORT}"
    worker = [PYTHON, "-m", "distributed.cli.dask_worker", address, "--nthreads", "1", "--no-nanny", "--no-dashboard",
              "--local-directory", str(folder)]
    commands = [[PYTHON, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", str(DASK_PORT),
                 "--no-dashboard"], worker, worker]
    running = [subprocess.Popen(each, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                env={**os.environ, **environment}) for each in commands]
    try:
        yield address, running[-1]
    finally:
        for process in reversed(running):
            kill_tree(process.pid)
            process.wait()


def wait_for(condition, complaint):
    for _ in range(LONGEST_WAIT):
        if condition():
            return
        time.sleep(1)
    raise Failure(complaint)


def run_and_kill(command, environment, victim, marks):
    """Runs a workflow; when the first of the files `marks` is there, the victim and all it started is killed."""
    with subprocess.Popen(list(map(str, command)), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          env={**os.environ, **environment}) as process:
        wait_for(lambda: process.poll() is not None or any(mark.exists() for mark in marks), "no step was done")
        killed = process.poll() is None
        victim()
        try:
            output, _ = process.communicate(timeout=LONGEST_WAIT)
        except subprocess.TimeoutExpired:
            kill_tree(process.pid)
            raise Failure(f"{command[0]} did not end within {LONGEST_WAIT} s") from None
    if process.returncode != 0:
        raise Failure(f"{command[0]} ended with status {process.returncode}:\n{output[-2000:]}")
    return killed


def jobs_of_node(environment, node):
    """The processes of a node's jobs: Slurm starts them apart from its daemon."""
    jobs = run(["squeue", "-h", "-w", node, "-o", "%A"], environment=environment).output.split()
    found = []
    for job in jobs:
        found += run(["pgrep", "-f", rf"slurmstepd: \[{job}\."], accepted=(0, 1)).output.split()
    return map(int, found)


def processor_time(work):
    """Seconds of all steps."""
    return sum(sum(map(float, path.read_text().split()[-2:])) for path in (work / "times").iterdir())


def scaling(bench, report):
    report.begin("scaling", f"{PAGES:,} pages: one process, and many under each engine")
    missing = [each for each in PACKAGES.split()
               if subprocess.run(["dpkg-query", "-W", each], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                 check=False).returncode != 0]
    if missing or os.geteuid() != 0:
        raise Failure(f"scaling needs root, and what “tools/setup --engines” installs: {PACKAGES}")
    folder = bench.work / "scaling"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with contextlib.chdir(folder):      # results name files as they are seen from the current folder
        compare_engines(bench, report, folder)


def sizes(bench, folder):
    """Bytes a page of what lies between the steps: records, shards, alignments, store."""
    (pages,) = generate(folder, (SMALL,), Folder)
    records, out = folder / "records.jsonl", folder / "small"
    records.write_text(run([bench.jjak, "extract", "--json", "--quiet", pages.old]).output, encoding="utf-8")
    run(["zstd", "-q", "-f", records])
    packed = records.with_suffix(".jsonl.zst")
    run([bench.jjak, "build", "--quiet", packed, "-o", out, "--shards", 1])
    run([bench.jjak, "align-shard", "--quiet", out / "shards/1.shard"])
    found = [packed.stat().st_size, *((out / f"shards/1.{ending}").stat().st_size for ending in ("shard", "aligned"))]
    run([bench.jjak, "build", "--quiet", packed, "-o", out])
    return [size / pages.pages for size in [*found, (out / "corpus.jjak").stat().st_size]]


def largest_shard(store, pairs, shards):
    """How many times as long as the mean the largest shard is, where pairs of the lengths of a corpus are dealt out by a
    hash."""
    with sqlite3.connect(f"file:{store}?mode=ro", uri=True) as opened:
        lengths = [length for (length,) in opened.execute(
            "SELECT sum(length(english) + length(korean)) FROM beads WHERE level = 'paragraph' GROUP BY pair")]
    chance = random.Random("shards")
    loads = [0] * shards
    for length in chance.choices(lengths, k=pairs):
        loads[chance.randrange(shards)] += length
    return max(loads) * shards / sum(loads)


def model(bench, report, folder, steps, memory):
    """What crawls of other sizes cost, from the figures of this run."""
    records, shards, alignments, store = sizes(bench, folder)
    report.say("  a page: " + ", ".join(f"{step} {1e3 * seconds:.2f} ms" for step, seconds in steps.items()) +
               f"; records {records:.0f} B, shards {shards:.0f} B, alignments {alignments:.0f} B, store {store:.0f} B")
    rows = []
    for pages, cores in MODELLED:
        hours = {step: seconds * pages / 3600 for step, seconds in steps.items()}
        shared = (hours["extract"] + hours["align"]) / cores
        wall = shared + hours["link"] + hours["finish"]
        rows.append((f"{pages:,}", f"{cores:,}", f"{hours['extract']:,.1f}", f"{hours['link']:,.1f}", f"{hours['align']:,.1f}",
                     f"{hours['finish']:,.1f}", f"{wall:,.1f}", f"{(FIXED_MEMORY + memory * pages) / 1e9:,.1f}",
                     f"{(records + store) * pages / 1e9:,.0f}", f"{(shards + alignments) * pages / 1e9:,.0f}",
                     f"{largest_shard(folder / 'one/corpus.jjak', min(int(PAIRS / 2 * pages), MOST_DEALT), cores):.2f}"))
    report.table([("pages", "cores", "extract h", "link h", "align h", "finish h", "wall h", "memory GB", "kept GB", "between GB",
                   "largest shard")], rows)


def compare_engines(bench, report, folder):
    (pages,) = generate(folder, (PAGES,), Folder)
    inputs = folder / "list"
    inputs.write_text("".join(f"{path}\n" for path in sorted(pages.old.rglob("*.html"))), encoding="utf-8")
    environment = {"JJAK": str(bench.jjak)}
    one = run([bench.jjak, "build", "--quiet", pages.old, "-o", folder / "one"])
    expected = results_of(folder / "one")

    def compare(name, out, killed=None):
        same = results_of(out) == expected
        how = "" if killed is None else ", one killed on the way" if killed else ", NONE killed: it was too fast"
        report.line(f"{name}{how}", "the same bytes" if same else "OTHER BYTES", "the same", same and killed is not False)

    out = folder / "parallel"
    many = run([WORKFLOW / "parallel", "-j", 2, "-n", PARTS, inputs, out], environment=environment)
    compare("GNU parallel, 2 processes", out)
    busy = processor_time(pathlib.Path(f"{out}.work"))
    report.line("processor time of all steps, over that of one process", share(busy / one.processor),
                f"<= {share(1 + LARGEST_OVERHEAD)}", busy <= (1 + LARGEST_OVERHEAD) * one.processor)
    table = [line.split() for line in many.output.splitlines()[:5]]
    report.table(table[:1], table[1:])
    model(bench, report, folder, {row[0]: float(row[4]) / PAGES for row in table[1:]}, MEMORY_A_PAGE)

    def snakemake(out, *more):
        return ["snakemake", "-s", WORKFLOW / "Snakefile", *more, "--config", f"list={inputs}",
                f"out={out}", f"parts={PARTS}", f"shards={PARTS}", "threads=1"]

    out = folder / "snakemake"
    run(snakemake(out, "-j", 2), environment=environment)
    compare("Snakemake, 2 processes", out)
    out = folder / "slurm"
    work = pathlib.Path(f"{out}.work")
    with slurm(folder / "cluster") as (cluster, last_node):
        def end_of_node():
            kill_tree(last_node.pid)
            for process in jobs_of_node(cluster, "n2"):
                kill_tree(process)

        killed = run_and_kill(snakemake(out, "--profile", WORKFLOW / "slurm"), {**environment, **cluster}, end_of_node,
                              [work / f"records/{n}.jsonl.zst" for n in range(1, PARTS + 1)])
    compare("Slurm, 2 nodes", out, killed)
    out = folder / "dask"
    work = pathlib.Path(f"{out}.work")
    with dask(environment, folder / "workers") as (address, last_worker):
        killed = run_and_kill([PYTHON, WORKFLOW / "dask_build", inputs, out, "--scheduler", address, "--parts", PARTS, "--shards",
                               PARTS], environment, lambda: kill_tree(last_worker.pid),
                              [work / f"records/{n}.jsonl.zst" for n in range(1, PARTS + 1)])
    compare("Dask, 2 workers", out, killed)
