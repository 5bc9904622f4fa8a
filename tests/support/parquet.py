"""Parquet in tests: DuckDB, which writes it, and hyparquet, which reads it."""

import json
import os
import pathlib
import shlex
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
MODULES = ROOT / "build/node_modules"
SUPPORT = ROOT / "tests/support"


def write_program(folder, words):
    """A program `duckdb` in a folder, in the words of a shell."""
    program = folder / "duckdb"
    program.write_text("#!/bin/sh\n" + words + "\n")
    program.chmod(0o755)


def find_duckdb_in(folder):
    """From now on, `duckdb` is a program in this folder, which has DuckDB's engine."""
    write_program(folder, shlex.join(["exec", "node", str(SUPPORT / "duckdb.mjs"), str(MODULES)]) + ' "$@"')
    os.environ["PATH"] = f"{folder}:{os.environ['PATH']}"


def rows(path):
    words = ["node", SUPPORT / "parquet_rows.mjs", MODULES, path]
    lines = subprocess.run(words, check=True, stdout=subprocess.PIPE).stdout.decode()
    return [json.loads(line) for line in lines.split("\n")[:-1]]
