"""The texts to measure with: the evaluation folder if there is one, or generated texts."""

import dataclasses
import itertools
import pathlib
import re
import sys

from . import generate

ROOT = pathlib.Path(__file__).resolve().parents[2]
LADDER = re.compile(r"\[([\d, ]*)\]:\[([\d, ]*)\]")


@dataclasses.dataclass
class Document:
    """A text in both languages, one segment per line, with its gold ladder."""
    folder: pathlib.Path
    name: str

    def path(self, suffix):
        return self.folder / f"{self.name}.{suffix}"


def documents_of(folder):
    return [Document(folder, path.name.removesuffix(".gold")) for path in sorted(folder.glob("*.gold"))]


class Data:
    """`folder`: the evaluation folder, which may not exist; `work`: the folder for generated texts."""

    def __init__(self, folder, work):
        self.folder = folder
        self.work = work
        self.is_there = (folder / "score.py").is_file() and (folder / "align").is_dir()

    def suite(self, name):
        return documents_of(self.folder / "align" / name)

    def match(self, name):
        return self.folder / "match" / name

    def scorer(self):
        return [sys.executable, self.folder / "score.py"]

    def long_document(self, name):
        """Generated documents: 1k, 5k, 20k, 20k-gap."""
        if self.is_there:
            return Document(self.folder / "align/scale", name)
        return self.made(name, segments=1000 * int(name.partition("k")[0]), gaps=name.endswith("gap"))

    def many_documents(self):
        """A folder of documents, and its title."""
        if self.is_there:
            return "struct-prose", self.suite("struct-prose")
        return "generated", [self.made(f"many-{number:02}", segments=60) for number in range(60)]

    def made(self, name, segments, gaps=False):
        document = Document(self.work / "generated", name)
        if not document.path("gold").exists():
            document.folder.mkdir(parents=True, exist_ok=True)
            made = generate.document(ROOT / "corpus/terms", name, segments, gaps)
            for suffix, text in zip(("en", "ko", "gold"), made):
                document.path(suffix).write_text(text, encoding="utf-8")
        return document

    def joined(self, suites, segments):
        """The documents of the suites one after the other, starting again after the last, up to this number of English
        lines. Without evaluation data, a generated text again and again."""
        document = Document(self.work / "joined", f"{segments // 1000}k")
        document.folder.mkdir(parents=True, exist_ok=True)
        lines = {"en": [], "ko": [], "gold": []}
        parts = [part for suite in suites for part in self.suite(suite)] if self.is_there else [self.made("13k", 13_000)]
        for part in itertools.cycle(parts):
            moved = len(lines["en"]), len(lines["ko"])
            for line in part.path("gold").read_text(encoding="utf-8").splitlines():
                if match := LADDER.match(line):
                    lines["gold"].append(":".join(shifted(side, by) for side, by in zip(match.groups(), moved)))
            for side in ("en", "ko"):
                lines[side] += part.path(side).read_text(encoding="utf-8").removesuffix("\n").split("\n")
            if len(lines["en"]) >= segments:
                break
        for suffix, text in lines.items():
            document.path(suffix).write_text("\n".join(text) + "\n", encoding="utf-8")
        return document


def shifted(side, by):
    """One side of a ladder line, moved down by a number of lines."""
    return str([int(index) + by for index in side.replace(",", " ").split()])


def batch(documents, folder):
    """Writes a batch file for jjak align with ladders in `folder`. Returns its path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "batch.tsv"
    path.write_text("".join(f"{document.path('en')}\t{document.path('ko')}\t{folder / document.name}.pred\n"
                            for document in documents), encoding="utf-8")
    return path
