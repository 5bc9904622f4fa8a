"""A story: its two sides, the addresses of its pages, and the reader of its file."""

import dataclasses
import datetime
import pathlib
import posixpath
import re
import unicodedata

from .layout import percent_encoded
from .sites import SITES

LANGUAGES = ("ko", "en")
SIDE_KEYS = ("slug", "date", "byline", "section", "title")
DUMP_KEYS = ("dump.weather", "dump.place", "en.by")     # lines that only a text dump has
CRAWL = "crawl-2025.warc.gz"                            # the archive of crawled pages
KEYS = {"site", "where", "link", "words", "shown", "target", "original", "rendering", *DUMP_KEYS,
        *(f"{lang}.{key}" for lang in LANGUAGES for key in (*SIDE_KEYS, "copy"))}
PLAIN_FORMS = ("absolute", "relative", "rooted", "encoded")
OTHER_ADDRESSES = {"redirected": "moved", "crawled": "moved", "short": "short", "amp": "amp", "print": "print",
                   "refresh": "stub", "script": "stub"}
LINK_FORMS = (*PLAIN_FORMS, "nfd", "tracked", "fragment", "variant", "port", *OTHER_ADDRESSES)
USELESS_FORMS = ("wrong", "gone", "front", "section", "bare")       # links that do not lead to the original
WORD_FORMS = (*LINK_FORMS, *USELESS_FORMS)
HINTS = {"hreflang": "hreflang", "translation_of": "structured_data", "work_translation": "structured_data",
         "locale": "structured_data", "reciprocal": "reciprocal", "same": "url_pattern"}    # -> what finds the original
COPIES = ("amp", "print")
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
        """The text in page order as (kind, text). Captions follow the first paragraph and every third one after it."""
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
    original: "Story" = None                                    # of which this is another English version
    target: "Story" = None                                      # the target of a wrong link

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
    def korean(self):
        """The story that has the Korean original, or None."""
        return self.original or (self if "ko" in self.sides else None)

    @property
    def is_pair(self):
        return "en" in self.sides and self.korean is not None

    @property
    def has_korean_words(self):
        """Whether the English page says that there is an original, with or without a link."""
        return self.link in WORD_FORMS

    @property
    def names_partner_page(self):
        """Whether the pages may link to each other in ways that the link setting does not name."""
        return len(self.sides) == 2 and self.where != "dump" and self.link in PLAIN_FORMS

    def page_path(self, lang):
        return self.site.path(lang, self.sides[lang].slug, self.sides[lang].date)

    def address(self, lang):
        """The page's canonical address."""
        return self.site.origin(lang) + percent_encoded(self.page_path(lang))

    def gold_address(self, lang):
        return f"syndicated/{self.dump_name}" if self.is_dump(lang) else self.address(lang)

    def other_address(self, kind, lang):
        """The address of the page's copy (amp, print), of a page that redirects to it (redirected, short, stub), or of
        the page before it was moved (crawled)."""
        slug = self.sides[lang].slug
        if kind == "short":
            return self.site.short_address(slug)
        return self.site.origin(lang) + percent_encoded(self.site.other_path(kind, lang, slug))

    def is_dump(self, lang):
        return self.where == "dump" and lang == "en"

    @property
    def dump_name(self):
        return self.sides["en"].slug + ".txt"

    def copy_kind(self, lang):
        """Which copy of the page exists: amp, print or None."""
        linked = self.link if lang == "ko" and self.link in COPIES else None
        return self.head.get(f"{lang}.copy", linked)

    def korean_path(self):
        """The path that the English page's link has by the site's convention."""
        if self.link != "gone":
            return self.korean.page_path("ko")
        slug = "" if "ko" in self.sides else self.head.get("ko.slug", "")
        return self.site.path("ko", slug or self.site.made_up_slug(self.path.stem), self.sides["en"].date
                              if "ko.date" not in self.head else parse_date(self.head["ko.date"]))

    def korean_href(self):
        """The link to the Korean page in the form that the English page uses, or None."""
        site = (self.korean or self).site
        if self.link == "bare":
            return None
        if self.link == "wrong":
            return self.target.address("ko")
        if self.link in ("front", "section"):
            return site.origin("ko") + percent_encoded("/" if self.link == "front" else site.section_path)
        if self.link in OTHER_ADDRESSES:
            address = self.korean.other_address(OTHER_ADDRESSES[self.link], "ko")
            return re.sub("^https:", "http:", address) if self.link == "redirected" else address
        return self.usual_href(site)

    def usual_href(self, site):
        path = self.korean_path()
        if self.link == "nfd":
            path = unicodedata.normalize("NFD", path)
        if site.always_encodes or self.link == "encoded":
            path = percent_encoded(path)
        if self.lower_case_hex:
            path = re.sub("%[0-9A-F]{2}", lambda escape: escape[0].lower(), path)
        if self.link == "rooted":
            return path
        if self.link == "relative" and not self.is_dump("en"):
            folder = posixpath.dirname(self.page_path("en"))
            return posixpath.relpath(path, folder) + ("/" if path.endswith("/") else "")
        return varied(self.link, site.scheme, site.hosts["ko"], path)


def varied(form, scheme, host, path):
    """The address in a different spelling with the same meaning."""
    if form == "tracked":
        path += ("&" if "?" in path else "?") + "utm_source=english&utm_medium=referral&fbclid=IwAR2mQx7"
    elif form == "fragment":
        path += "#article-body"
    elif form == "variant":
        scheme = "http" if scheme == "https" else "https"
        host = host.removeprefix("www.") if host.startswith("www.") else f"www.{host}"
    elif form == "port":
        host = host.upper() + (":443" if scheme == "https" else ":80")
    return f"{scheme}://{host}{path}"


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
