"""Parallel corpora from bilingual news, English and Korean.

    articles = jjak.articles("pages/", "crawl.warc.gz")      read and extract
    links = jjak.link(articles)                               which is the original of which
    for pair, alignment in zip(links.pairs, jjak.align_all(links.pairs)):
        for bead in alignment.sentences:                      which sentences render which
            print(bead.confidence, bead.source_text, bead.target_text)

    for unit in jjak.Corpus("out"):                           the corpus that `jjak build` wrote
        jjak.check(unit)                                      what its two sides say differently

`source` is the English side and `target` the Korean one, although the translation ran the other way. Places in texts
count characters (code points), as Python does. docs/python.md tells more.

Threads: all values are fixed once they are made, and any number of threads may use them. Functions may be called from
any thread; they release the GIL while they read, extract, link, align, segment and check. What an iterator gives goes
to the thread that asks. Do not use an iterator of a parent process after fork().

Errors are jjak.Error, which has the code, the file and the line. What is only left out while the work goes on is a
warning (jjak.Skipped), or goes to `on_problem`, a function that gets the jjak.Error.
"""

from __future__ import annotations

import datetime
import os
import threading
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from jjak import _jjak
from jjak._corpus import Corpus, units
from jjak._errors import Error, FileDenied, FileError, FileMissing, OptionError, Skipped
from jjak._jjak import (Alignment, Article, ArticleStream, Beads, Column, Dictionary, Document, DocumentStream,
                        Knowledge, Lexicon, Rules, Text, UnitColumns, UnitStream)
from jjak._problems import OnProblem, warn_of
from jjak._values import (Bead, Block, CorpusPair, Evidence, Finding, Links, Match, Outlink, Pair, Side, Span, Unit,
                          Unpaired)

__all__ = [
    "Alignment", "Article", "ArticleStream", "Bead", "Beads", "Block", "Column", "Corpus", "CorpusPair", "Dictionary",
    "Document", "DocumentStream", "Error", "Evidence", "FileDenied", "FileError", "FileMissing", "Finding", "Knowledge",
    "Lexicon", "Links", "Match", "OptionError", "Outlink", "Pair", "Rules", "Side", "Skipped", "Span", "Text", "Unit",
    "UnitColumns", "UnitStream", "Unpaired", "__version__", "align", "align_all", "articles", "check", "extract",
    "extract_all", "link", "load_dictionary", "main", "read", "segment", "split", "units",
]

__version__: str = _jjak.__version__
"""The version of jjak, as `jjak --version` says it."""

Path: TypeAlias = str | bytes | os.PathLike[str] | os.PathLike[bytes]
Page: TypeAlias = Document | Path | bytearray | memoryview
"""A page: its bytes, the path of its file (str or os.PathLike), or a Document."""
Side_: TypeAlias = Article | Text | Sequence[str] | str
"""One side of an alignment: an Article, a Text, sentences (a list of str), or paragraphs (a str, one a line)."""
Date: TypeAlias = datetime.date | str | None
"""A date, a datetime, or ISO 8601 as str: "2024-12-23", "2024-12-23T05:30"; None or "": not known."""

_own_dictionary: Dictionary | None = None
_lock = threading.Lock()


def load_dictionary(term_files: Iterable[Path] = (), *, jobs: int = 1, on_problem: OnProblem = warn_of) -> Dictionary:
    """The terms of jjak itself, the dictionaries that `jjak lexicon build` made, and your own term files.

    Raises jjak.Error: FileError for a file that cannot be read; terms_columns, terms_korean ... with its line. Takes
    some milliseconds; 0.3 s where the compiled form of the dictionaries is missing.
    """
    return Dictionary.load(term_files, jobs, on_problem)


def _dictionary(given: Dictionary | None) -> Dictionary:
    """The given dictionary, or that of load_dictionary(), which is loaded once."""
    global _own_dictionary
    if given is not None:
        return given
    with _lock:
        if _own_dictionary is None:
            _own_dictionary = load_dictionary()
        return _own_dictionary


def _rules(given: Rules | None) -> Rules:
    return Rules() if given is None else given


def _date(given: Date) -> datetime.date | None:
    if not isinstance(given, str):
        return given
    if "T" in given:
        return datetime.datetime.fromisoformat(given)
    return datetime.date.fromisoformat(given) if given else None


def _date_of(side: Side) -> datetime.date | None:
    """The date of a side, where it is one: corpora of others have all kinds of dates."""
    try:
        return _date(side.date)
    except ValueError:
        return None


def read(path: Path, *, max_document_bytes: int = 64 << 20, on_problem: OnProblem = warn_of) -> DocumentStream:
    """Iterate over the documents of a file or, recursively, a folder; "-" is standard input.

    Read are HTML, MHTML, WARC, ARC, WACZ, RSS and Atom, JSON, text and tables, all but WACZ also packed as .gz or .zst
    (docs/reading.md). A thread reads ahead by some documents, at most about 16 MB. The iterator is a context manager
    and has close(); Ctrl-C ends it.

    max_document_bytes: 1 to 4 GiB; longer documents are left out. Raises jjak.FileError when `path` itself cannot be
    opened, and jjak.OptionError.
    """
    return _jjak.read(path, max_document_bytes, on_problem)


def articles(*inputs: Path, jobs: int = 1, rules: Rules | None = None,
             on_problem: OnProblem = warn_of) -> ArticleStream:
    """Iterate over the articles of files and folders: read() and extract_all() on `jobs` threads (1 to 256).

    Articles come in the order of their documents, whatever `jobs` is. Pages without an article, and inputs that cannot
    be opened, go to `on_problem`. Otherwise as read().
    """
    return _jjak.articles(inputs, jobs, _rules(rules), on_problem)


def extract(page: Page, *, url: str = "", charset: str = "", rules: Rules | None = None) -> Article:
    """The article of a page: title, byline, dates, language, links and text (docs/extraction.md).

    page: the bytes of an HTML page; the path of a file (its first document); or a Document of read().
    url: the address of the page, where it does not come with the document.
    charset: what HTTP said about bytes; not believed when they contradict.
    Raises jjak.Error: no_article, page_lists_articles, home_page, policy_page, empty, too_large, binary, bad_utf8; and
    jjak.FileError.
    """
    return extract_all(page, url=url, charset=charset, rules=rules)[0]


def extract_all(page: Page, *, url: str = "", charset: str = "", rules: Rules | None = None) -> list[Article]:
    """All articles of a page: one, or two where it holds an article in English and in Korean. Else as extract()."""
    return _jjak.extract_all(page, url, charset, _rules(rules))


def link(articles: Iterable[Article], *, dictionary: Dictionary | None = None, rules: Rules | None = None,
         knowledge: Knowledge | None = None, pairs: Iterable[tuple[Path, Path]] = (),
         rejected: Iterable[tuple[Path, Path]] = (), use_page_links: bool = True, jobs: int = 1) -> Links:
    """Find out which Korean article is the original of which English one, with the evidence (docs/linking.md).

    articles: English and Korean ones, in any order. One that occurs twice counts once.
    dictionary: None is load_dictionary(); with an empty one, contents are not compared.
    pairs, rejected: (English, Korean) addresses or paths that are, or never are, pairs.
    use_page_links: False ignores the links of pages.
    jobs: 1 to 256 threads; the result does not depend on it.
    Raises jjak.OptionError.
    """
    return _jjak.link(list(articles), _dictionary(dictionary), _rules(rules), knowledge, pairs, rejected,
                      use_page_links, jobs)


def segment(text: Article | str, language: str = "", *, rules: Rules | None = None) -> Text:
    """Cut an article, or the paragraphs of a str (one a line), into sentences. `language`: of a str, "en" or "ko"."""
    article = Article(filter(None, text.splitlines()), language) if isinstance(text, str) else text
    return _jjak.segment(article, _rules(rules))


def split(paragraph: str, language: str, *, rules: Rules | None = None) -> list[str]:
    """The sentences of a paragraph in "en" or "ko" (docs/segmentation.md). White space between them belongs to none."""
    return _jjak.split(paragraph, language, _rules(rules))


def _text(side: Side_, language: str, rules: Rules) -> Text:
    if isinstance(side, Text):
        return side
    if isinstance(side, (Article, str)):
        return segment(side, language, rules=rules)
    return _jjak.text_of_lines(side, language, rules)


def _published(side: Side_) -> datetime.date | None:
    return side.published if isinstance(side, Article) else None


def align(source: Side_, target: Side_, *, dictionary: Dictionary | None = None, rules: Rules | None = None,
          knowledge: Knowledge | None = None, lexicon: Lexicon | None = None) -> Alignment:
    """Find out which English sentences (source) render which Korean ones (target) (docs/alignment.md).

    Each side is an Article, a Text, sentences (a list of str: then bead indexes are its indexes), or paragraphs (a str,
    one a line).
    knowledge: what a collection taught; lexicon: the words alone. Without either, the two texts teach each other.
    Raises jjak.Error: too_many_cells, out_of_memory (texts too long to align).
    """
    alignment = align_all([(source, target)], dictionary=dictionary, rules=rules, knowledge=knowledge,
                          lexicon=lexicon)[0]
    if alignment.failure is not None:
        raise alignment.failure
    return alignment


def align_all(pairs: Iterable[tuple[Side_, Side_] | Pair], *, dictionary: Dictionary | None = None,
              rules: Rules | None = None, knowledge: Knowledge | None = None, lexicon: Lexicon | None = None,
              jobs: int = 1) -> list[Alignment]:
    """Align many pairs, which teach each other words: more accurate than one by one.

    pairs: of sides as in align(), or those of Links. The result has an Alignment for each, in their order; one whose
    `failure` is not None has no beads.
    jobs: 1 to 256 threads; the result does not depend on it. Raises jjak.OptionError.
    """
    lists = _rules(rules)
    texts = []
    for source, target in (pair[:2] for pair in pairs):
        texts.append((_text(source, "en", lists), _text(target, "ko", lists),
                      (_published(source), _published(target))))
    return _jjak.align_all(texts, _dictionary(dictionary), lists, knowledge, lexicon, jobs)


def check(english: str | Unit, korean: str = "", *, english_date: Date = None, korean_date: Date = None,
          dictionary: Dictionary | None = None, rules: Rules | None = None,
          least_probability: float = .5) -> list[Finding]:
    """What an English and a Korean text that should render each other say differently (docs/checking.md).

    english: a Unit (then `korean` and the dates are its own), or a text: a sentence or a paragraph. The first 64 KB
    of a side are read.
    english_date, korean_date: when they were published, where known: resolves weekdays and days.
    least_probability: 0..1; findings below are left out.
    Findings come by rising place in the English text.
    """
    if isinstance(english, Unit):
        unit = english
        english, korean = unit.english, unit.korean
        english_date, korean_date = _date_of(unit.english_side), _date_of(unit.korean_side)
    return _jjak.check(english, korean, (_date(english_date), _date(korean_date)), _dictionary(dictionary),
                       _rules(rules), least_probability)


def main(arguments: Sequence[str]) -> int:
    """Run the command line, as the program `jjak` does, and return its exit status: main(["build", "pages/", "-o",
    "out"]). It writes to the standard output and error of the process, not to sys.stdout."""
    return _jjak.run_command(list(arguments))
