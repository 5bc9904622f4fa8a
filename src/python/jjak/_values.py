"""What jjak returns that is plain data: named tuples. They can be compared, unpacked and pickled, where their articles
can be."""

from __future__ import annotations

from typing import Any, NamedTuple

from jjak._jjak import Article


class Span(NamedTuple):
    """A half-open range of characters (code points): text[begin:end]."""

    begin: int
    end: int


class Block(NamedTuple):
    """A paragraph-like piece of an article."""

    role: str
    """"body", "subhead", "quote", "list_item", "caption", "standfirst" or "table"."""
    text: str
    """White space folded, no line breaks; the cells of a table's row are parted by tabs."""
    label: str
    """Stood before the text and is no part of it: who speaks, or when ("Host:"); "": none."""


class Outlink(NamedTuple):
    """An address that a page points to."""

    url: str
    """Absolute where the page's own address is known; "": the words stand there without an address."""
    text: str
    """The words that `source` says."""
    hreflang: str
    """The target's language, as written; "" when absent."""
    source: str
    """What part of the page it was read from: "anchor_text", "alternate" ..."""
    place: str
    """"head", "body" or "furniture"."""


class Evidence(NamedTuple):
    """A reason to believe that a Korean article is the original of an English one."""

    method: str
    """"given", "same_page", "read_in_korean", "hreflang", "structured_data", "reciprocal", "plain_link", "url_pattern"
    or "content"."""
    score: float
    """0..1: how probable such evidence makes the pair."""
    words: str
    """Of the link; or the attribute or rule; of contents the anchors of both."""
    from_korean: bool
    """Whether the Korean page says so."""


class Pair(NamedTuple):
    """An English article and its Korean original."""

    english: Article
    korean: Article
    name: str
    """Unique among the pairs, safe as a file name."""
    method: str
    """Of the strongest evidence; see Evidence.method."""
    score: float
    """0..1: all evidence together, less what contradicts it."""
    margin: float
    """0..1: score less that of the runner-up."""
    evidence: list[Evidence]
    """Strongest first."""
    runner_up: Article | None
    """The next best original."""
    runner_up_score: float | None
    """0..1."""
    date_gap_days: int | None
    """Days from the Korean article to the English one; None where a date is not known."""
    mutual: bool
    """Whether each page names the other."""
    label: str
    """What a trial alignment says: "full", "abridged", "adapted", "part", "doubtful"; "": not tried."""
    coverage_english: float
    """0..1: share of the English text that the Korean one has too; 0 without a label."""
    coverage_korean: float
    """0..1: the reverse."""


class Unpaired(NamedTuple):
    """An article without a partner."""

    article: Article
    reason: str
    """"no_link", "target_missing", "weak_evidence", "contested" ... (docs/linking.md)."""
    detail: str
    """The address that was not found or not believed; "": none."""
    best: Article | None
    """The best candidate in the other language, too weak to be a pair."""
    best_score: float
    """0..1."""


class Links(NamedTuple):
    """What came of linking."""

    articles: list[Article]
    """As they were linked: one that came twice counts once, and what all pages of a site repeat is taken out."""
    pairs: list[Pair]
    unpaired: list[Unpaired]
    missing: list[str]
    """Addresses of Korean originals that are named but were not given."""
    problems: list[Exception]
    """jjak.Error: what was left out, or doubted."""


class Match(NamedTuple):
    """Two anchors of a bead that were taken for the same thing."""

    source: str
    """As written in the English text."""
    target: str
    """As written in the Korean text."""
    kind: str
    """"number", "date", "latin", "punctuation", "name" or "word"."""
    reason: str
    """"equal", "near", "dictionary", "transliteration" or "induced"."""
    probability: float
    """0..1: t(target | source)."""
    weight: float
    """Nats: log of how much likelier the two are together than by chance."""


class Bead(NamedTuple):
    """One step of an alignment: these sentences (or paragraphs) render those. A side may be empty: a null alignment."""

    source: range
    """English indexes."""
    target: range
    """Korean indexes."""
    source_text: str
    """The English side as one string; "": empty."""
    target_text: str
    """The Korean side as one string; "": empty."""
    type: str
    """Sizes of the English and the Korean side: "2-1"."""
    confidence: float
    """0..1: how probable it is that this bead is right: its posterior, calibrated."""
    margin: float
    """0..1: confidence less that of the most probable other bead over any of its units; 0 when that is larger."""
    length_z: float
    """Deviation of the length ratio from what is usual, in standard deviations; 0 for null alignments."""
    mark: str
    """"crossing": its Korean side stands elsewhere than the order of the others says; else ""."""
    matches: list[Match]
    """The anchors that speak for it."""

    @property
    def is_null(self) -> bool:
        """Whether a side is empty."""
        return not self.source or not self.target

    def asdict(self) -> dict[str, Any]:
        """The bead for a table: en, ko, type, confidence, margin, length_z, mark, and the indexes as lists."""
        return {"en": self.source_text, "ko": self.target_text, "type": self.type, "confidence": self.confidence,
                "margin": self.margin, "length_z": self.length_z, "mark": self.mark,
                "en_indexes": list(self.source), "ko_indexes": list(self.target)}


class Finding(NamedTuple):
    """Something that two texts that should render each other say differently."""

    kind: str
    """"number", "scale", "unit", "currency", "percent", "date", "weekday", "name", "entity", "negation", "order",
    "omission", "addition", "untranslated", "language", "truncated" or "damaged"."""
    probability: float
    """0..1: that it is an error."""
    english: Span
    """Characters of the English text; empty where nothing stands there, at the place where it is missed."""
    korean: Span
    """The same of the Korean text."""
    english_words: str
    korean_words: str
    message: str
    """An English sentence."""


class Side(NamedTuple):
    """What is known of the article of one side of a unit. Everything is "" where the corpus does not say it."""

    url: str
    date: str
    """Of publication, ISO 8601, as precisely as it is known: "2024-12-23T05:30"."""
    title: str
    byline: str
    kind: str
    site: str
    article: str
    """Lasting id of the article (docs/store.md)."""
    refs: str
    """Places of its sentences, "ARTICLE:BLOCK:BEGIN-END", in bytes of UTF-8; see docs/store.md."""
    paragraphs: str
    """Indexes in the article, from 0, separated by commas."""
    sentences: str
    """The same of sentences."""


class Unit(NamedTuple):
    """A unit of a parallel corpus. Strings are "" where the corpus does not say it."""

    id: str
    level: str
    """"sentence" or "paragraph"."""
    type: str
    """Numbers of English and Korean sentences: "2-1"."""
    english: str
    korean: str
    confidence: float | None
    """0..1: how probable it is that the unit is right; None: not known."""
    margin: float | None
    """0..1: confidence less that of the strongest rival; None: not known."""
    score: float | None
    """0..1: how far the link of the articles can be trusted; None: not known."""
    pair: str
    """Name of the pair of articles."""
    method: str
    """How the articles were linked; see Evidence.method."""
    label: str
    """As Pair.label."""
    mark: str
    """"crossing" or "pinned"; else ""."""
    refused: str
    """Why a build does not export it; only with all_beads."""
    english_side: Side
    korean_side: Side
    extra: dict[str, str]
    """Fields with other names."""
    line: int
    """1-based line of the file that it begins in; in a corpus of jjak its number."""

    def asdict(self) -> dict[str, Any]:
        """The unit for a table, under the names of our files: id, level, type, en, ko, confidence, margin, score,
        pair, method, label, mark, and url, date, title and byline of each side (url_en, url_ko ...)."""
        fields: dict[str, Any] = {
            "id": self.id, "level": self.level, "type": self.type, "en": self.english, "ko": self.korean,
            "confidence": self.confidence, "margin": self.margin, "score": self.score, "pair": self.pair,
            "method": self.method, "label": self.label, "mark": self.mark}
        for name in ("url", "date", "title", "byline"):
            fields[f"{name}_en"] = getattr(self.english_side, name)
            fields[f"{name}_ko"] = getattr(self.korean_side, name)
        return fields


class CorpusPair(NamedTuple):
    """A pair of articles of a corpus, with its units."""

    name: str
    english: Side
    korean: Side
    method: str
    label: str
    score: float | None
    units: list[Unit]
    """Paragraphs, then sentences."""
