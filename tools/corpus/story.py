"""A story: its two sides, the addresses of its pages, and how its file is read."""

import dataclasses
import datetime
import pathlib
import posixpath
import re

from .layout import percent_encoded
from .sites import SITES

LANGUAGES = ("ko", "en")
SIDE_KEYS = ("slug", "date", "byline", "section", "title")
DUMP_KEYS = ("dump.weather", "dump.place", "en.by")     # the lines only a text dump has
CRAWL = "crawl-2025.warc.gz"                            # the archive of crawled pages
KEYS = {"site", "where", "link", *DUMP_KEYS} | {f"{lang}.{key}" for lang in LANGUAGES for key in SIDE_KEYS}
SEOUL = datetime.timezone(datetime.timedelta(hours=9))


@dataclasses.dataclass
class Sentence:
    label: str
    text: str
    line: int


@dataclasses.dataclass
class Paragraph:
    sentences: list
    is_subhead: bool = False

    @property
    def text(self):
        return " ".join(sentence.text for sentence in self.sentences)


@dataclasses.dataclass
class Side:
    """One language of a story."""
    lang: str
    line: int
    paragraphs: list = dataclasses.field(default_factory=list)
    captions: list = dataclasses.field(default_factory=list)
    related: list = dataclasses.field(default_factory=list)
    slug: str = ""
    byline: str = ""
    section: str = ""
    title: str = ""
    date: datetime.datetime = None

    @property
    def sentences(self):
        return [sentence for paragraph in self.paragraphs for sentence in paragraph.sentences]

    def blocks(self):
        """The text in page order as (kind, text); captions go after the first paragraph and every third from there."""
        captions = list(self.captions)
        for number, paragraph in enumerate(self.paragraphs):
            yield ("subhead" if paragraph.is_subhead else "text"), paragraph.text
            if captions and number % 3 == 0:
                yield "caption", captions.pop(0)
        for caption in captions:
            yield "caption", caption


@dataclasses.dataclass
class Story:
    path: pathlib.Path
    head: dict = dataclasses.field(default_factory=dict)        # key -> value
    key_lines: dict = dataclasses.field(default_factory=dict)   # key -> line number
    sides: dict = dataclasses.field(default_factory=dict)       # language -> Side
    order: int = 0                                              # among the stories of its site
    lower_case_hex: bool = False

    @property
    def site(self):
        return SITES[self.head["site"]]

    @property
    def where(self):
        return self.head["where"]

    @property
    def link(self):
        return self.head.get("link", "none")

    @property
    def is_pair(self):
        return len(self.sides) == 2

    @property
    def names_partner_page(self):
        """Whether the pages may point at each other where the link setting does not say how."""
        return self.is_pair and self.where != "dump" and self.link not in ("none", "gone")

    def page_path(self, lang):
        return self.site.path(lang, self.sides[lang].slug, self.sides[lang].date)

    def address(self, lang):
        return self.site.origin + percent_encoded(self.page_path(lang))

    def gold_address(self, lang):
        return f"syndicated/{self.dump_name}" if self.is_dump(lang) else self.address(lang)

    def is_dump(self, lang):
        return self.where == "dump" and lang == "en"

    @property
    def dump_name(self):
        return self.sides["en"].slug + ".txt"

    def files(self, lang):
        """Where in the articles' folder the page is."""
        if self.is_dump(lang):
            return [f"syndicated/{self.dump_name}"]
        page = self.site.file_name(self.page_path(lang))
        return {"files": [page], "warc": [CRAWL], "both": [page, CRAWL], "dump": [page]}[self.where]

    def korean_path(self):
        """The path the English page's link leads to."""
        if self.link == "front":
            return "/"
        if self.link != "gone":
            return self.page_path("ko")
        slug = "" if "ko" in self.sides else self.head.get("ko.slug", "")
        return self.site.path("ko", slug or self.site.made_up_slug(self.path.stem), self.sides["en"].date
                              if "ko.date" not in self.head else parse_date(self.head["ko.date"]))

    def korean_href(self):
        """The link to the Korean page as the English page writes it, or None."""
        if self.link in ("bare", "none"):
            return None
        path = self.korean_path()
        if self.site.always_encodes or self.link == "encoded":
            path = percent_encoded(path)
        if self.lower_case_hex:
            path = re.sub("%[0-9A-F]{2}", lambda escape: escape[0].lower(), path)
        if self.link == "rooted":
            return path
        if self.link == "relative" and not self.is_dump("en"):
            folder = posixpath.dirname(self.page_path("en"))
            return posixpath.relpath(path, folder) + ("/" if path.endswith("/") else "")
        return self.site.origin + path


def pages_of(stories):
    return [(story, lang) for story in stories for lang in LANGUAGES if lang in story.sides]


def parse_date(text):
    if not re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d", text):
        raise ValueError(text)
    return datetime.datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=SEOUL)


def parse_story(path, problems):
    story, side, paragraph = Story(path), None, None
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        line = line.strip()
        heading = re.fullmatch(r"\[(ko|en)\]", line)
        if heading:
            if heading[1] in story.sides:
                problems.append((path, number, f"second {line}"))
            side, paragraph = Side(heading[1], number), None
            story.sides[heading[1]] = side
        elif side is None:
            parse_head_line(story, line, number, problems)
        else:
            paragraph = parse_body_line(side, paragraph, line, number, lambda what: problems.append((path, *what)))
    return story


def parse_head_line(story, line, number, problems):
    if not line:
        return
    key, colon, value = (part.strip() for part in line.partition(":"))
    if not colon or key not in KEYS:
        problems.append((story.path, number, f"unknown key '{key}'"))
    elif key in story.head:
        problems.append((story.path, number, f"second '{key}'"))
    elif not value:
        problems.append((story.path, number, f"'{key}' has no value"))
    else:
        story.head[key], story.key_lines[key] = value, number


def parse_body_line(side, paragraph, line, number, report):
    """Add the line to the side; return the paragraph that the next line continues, if any."""
    if not line:
        return None
    if line[:2] in ("> ", "< "):
        (side.captions if line[0] == ">" else side.related).append(line[2:].strip())
        return paragraph
    match = re.fullmatch(r"(# +)?([A-Za-z0-9]+|-)\|\s+(.+)", line)
    if not match:
        report((number, f"body line without label: {line[:40]}"))
        return paragraph
    is_subhead = bool(match[1])
    if paragraph is None or is_subhead:
        paragraph = Paragraph([], is_subhead)
        side.paragraphs.append(paragraph)
    paragraph.sentences.append(Sentence(match[2], match[3], number))
    return None if is_subhead else paragraph
