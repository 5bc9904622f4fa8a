"""Corpora, unit by unit, and as columns of numbers."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from typing import TypeAlias

from jjak import _jjak
from jjak._errors import FileMissing
from jjak._jjak import UnitColumns, UnitStream
from jjak._problems import OnProblem, warn_of
from jjak._values import CorpusPair, Unit

Path: TypeAlias = str | bytes | os.PathLike[str] | os.PathLike[bytes]


def units(*paths: Path, format: str = "", level: str = "", all_beads: bool = False,
          on_problem: OnProblem = warn_of) -> UnitStream:
    """Iterate over the units of any parallel corpus: a folder of `jjak build`, TSV, JSON lines, TMX, XLIFF, XCES; or
    an English and a Korean file with a unit a line, and perhaps one of ids or a ladder.

    format: "corpus", "tsv", "jsonl", "tmx", "xliff", "xces", "lines" or "ladder"; "": found by content and name.
    level: "sentence" or "paragraph"; "": both.
    all_beads: whether null alignments and refused units come too, where the format has them.
    A thread reads ahead by some units. The iterator is a context manager and has close(); Ctrl-C ends it. Lines that
    hold no unit go to `on_problem`. Raises jjak.Error: no_bitext, bitext_columns; and jjak.FileError.
    """
    return _jjak.units(paths, format, level, all_beads, on_problem)


class Corpus:
    """A corpus that `jjak build` (or `jjak import`) wrote: iterate over it to get its units.

    It is opened read-only for each iteration, so others may read it, or bring it up to date, at the same time.
    """

    path: Path
    """The folder, or its corpus.jjak."""

    def __init__(self, path: Path) -> None:
        """path: the folder, or its corpus.jjak. Raises jjak.FileMissing when there is none."""
        if not os.path.exists(path):
            name = os.fsdecode(path)
            raise FileMissing(f"{name}: there is no such corpus; check the path", "not_found", name)
        self.path = path

    def __repr__(self) -> str:
        return f"jjak.Corpus({self.path!r})"

    def __iter__(self) -> UnitStream:
        return self.units()

    def units(self, level: str = "", *, all_beads: bool = False, on_problem: OnProblem = warn_of) -> UnitStream:
        """Iterate over the units: pairs in their order, of each pair paragraphs, then sentences. As jjak.units()."""
        return units(self.path, format="corpus", level=level, all_beads=all_beads, on_problem=on_problem)

    def pairs(self, *, all_beads: bool = False, on_problem: OnProblem = warn_of) -> Iterator[CorpusPair]:
        """Iterate over the pairs of articles that have units, with these."""
        with self.units(all_beads=all_beads, on_problem=on_problem) as stream:
            for name, group in itertools.groupby(stream, key=lambda unit: unit.pair):
                members: list[Unit] = list(group)
                first = members[0]
                yield CorpusPair(name, first.english_side, first.korean_side, first.method, first.label, first.score,
                                 members)

    def columns(self, level: str = "", *, all_beads: bool = False, on_problem: OnProblem = warn_of) -> UnitColumns:
        """Confidence, margin, score and lengths of all units as columns of numbers, for numpy.asarray().

        Row i is that of unit i of units() with the same arguments. 32 bytes a unit.
        """
        return _jjak.columns((self.path,), "corpus", level, all_beads, on_problem)
