"""Generates crawls of any size from the term lists of corpus/terms: pages of several papers in two languages, some of
which are pairs. For measuring time and memory of linking; the sentences do not resemble real text."""

import datetime
import gzip
import json
import pathlib
import random

from .generate import ENGLISH_FILLERS, KOREAN_ENDINGS, read_terms
from .runner import run, share

SIZES = (50_000, 100_000, 200_000)          # pages
PAIRS = .6                                  # share of pages that belong to a pair
WITHOUT_LINK = .1                           # of pairs
FOLLOW_UPS = .3                             # of the pages without partner: the same story again, with other numbers
PAGES_A_DAY = 100
FIRST_DAY = datetime.date(2010, 1, 1)
LARGEST_GROWTH = 1.2                        # of seconds and bytes per page, when the collection doubles
LARGEST_MEMORY = 2e9                        # bytes
FEWEST_F1 = .99
LINK_KINDS = ("absolute", "rooted", "tracked", "hreflang", "structured", "reciprocal")
SYLLABLES = [("ra", "라"), ("mi", "미"), ("so", "소"), ("gan", "간"), ("dol", "돌"), ("bu", "부"), ("jin", "진"),
             ("ha", "하"), ("rim", "림"), ("cheon", "천"), ("san", "산"), ("yu", "유"), ("pyo", "표"), ("no", "노")]
MONTHS = "January February March April May June July August September October November December".split()


class Story:
    """The content of a pair of articles."""

    def __init__(self, chance, terms):
        self.chance = chance
        self.names = [self.name() for _ in range(3)]
        self.terms = [terms[int(len(terms) * chance.random() ** 1.5)] for _ in range(25)]
        self.sentences = [self.things() for _ in range(chance.randint(6, 12))]

    def name(self):
        chosen = [self.chance.choice(SYLLABLES) for _ in range(self.chance.randint(3, 4))]
        return "".join(latin for latin, _ in chosen).capitalize(), "".join(hangul for _, hangul in chosen)

    def number(self):
        value = self.chance.randint(2, 9_000)
        return f"{value:,}", f"{value}명"

    def things(self):
        things = [self.chance.choice(self.terms) for _ in range(self.chance.randint(5, 9))]
        if self.chance.random() < .6:
            things.append(self.chance.choice(self.names))
        if self.chance.random() < .5:
            things.append(self.number())
        self.chance.shuffle(things)
        return things

    def follow_up(self):
        """The same names and subject on another day."""
        other = Story.__new__(Story)
        other.chance, other.names, other.terms = self.chance, self.names, self.terms
        other.sentences = [self.things() for _ in self.sentences]
        return other

    def english(self):
        return ["They said " + " ".join(f"{english} {self.chance.choice(ENGLISH_FILLERS)}" for english, _ in things)
                + " it." for things in self.sentences]

    def korean(self):
        return [" ".join(korean + self.chance.choice(KOREAN_ENDINGS) for _, korean in things) + " 했다."
                for things in self.sentences]


class Crawl:
    """Writes pages as WARC records, one file per size, and the pairs of each file as its gold."""

    def __init__(self, folder, size):
        self.path, self.gold_path = folder / f"crawl-{size}.warc.gz", folder / f"links-{size}.tsv"
        self.size, self.pages = size, 0
        self.file = gzip.open(self.path, "wb", compresslevel=1)
        self.gold = self.gold_path.open("w", encoding="utf-8")
        self.gold.write("url_en\turl_ko\n")

    def add(self, pages, is_pair):
        if self.pages + len(pages) > self.size:
            return
        self.pages += len(pages)
        for url, html in pages:
            body = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{html}".encode()
            self.file.write(f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nContent-Type: application/http\r\n"
                            f"Content-Length: {len(body)}\r\n\r\n".encode() + body + b"\r\n\r\n")
        if is_pair:
            self.gold.write("\t".join(url for url, _ in pages) + "\n")

    def close(self):
        self.file.close()
        self.gold.close()


def body_of(template, paragraphs):
    if template == 0:
        return "<article>" + "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs) + "</article>"
    if template == 1:
        return "<div class=view><div id=text>" + "<br><br>".join(paragraphs) + "</div></div>"
    return "<main><div class=body>" + "".join(f"<div>{paragraph}</div>" for paragraph in paragraphs) + "</div></main>"


def page(language, template, title, day, paragraphs, head="", link=""):
    menu = "".join(f'<li><a href="/{section}/">{section.capitalize()}</a></li>'
                   for section in ("politics", "economy", "society", "culture", "sports"))
    shown = (f"{MONTHS[day.month - 1]} {day.day}, {day.year}" if language == "en"
             else f"{day.year}년 {day.month}월 {day.day}일")
    return (f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>'
            f'<meta property="article:published_time" content="{day}T09:00:00+09:00">{head}</head><body><nav><ul>{menu}'
            f"</ul></nav><h1>{title}</h1><p class=date>{shown}</p>{body_of(template, paragraphs)}{link}"
            f"<footer><p>Copyright</p></footer></body></html>")


def pair_of(number, story, day, chance, kind):
    """The English page and the Korean one."""
    host = f"paper{chance.randrange(12)}.example"
    lag = chance.randint(0, 5)
    token = f"{chance.getrandbits(40):010x}"
    english, korean = f"https://{host}/english/{number}-{token}", f"https://{host}/{chance.getrandbits(40):010x}-{number * 7}"
    head, link, back = "", "", ""
    if kind in ("absolute", "rooted", "tracked"):
        href = {"absolute": korean, "rooted": korean[korean.index("/", 8):], "tracked": korean + "?utm_source=en"}[kind]
        link = f'<p><a href="{href}">Read in Korean</a></p>'
    elif kind == "hreflang":
        head = f'<link rel="alternate" hreflang="ko" href="{korean}">'
    elif kind == "structured":
        head = ('<script type="application/ld+json">{"@type":"NewsArticle","translationOfWork":{"@type":"NewsArticle",'
                f'"url":"{korean}"}}}}</script>')
    elif kind == "reciprocal":
        back = f'<p><a href="{english}">Read in English</a></p>'
    template = chance.randrange(3)
    texts = story.english(), story.korean()
    return ((english, page("en", template, title_of(texts[0]), day + datetime.timedelta(lag), texts[0], head, link)),
            (korean, page("ko", template, title_of(texts[1]), day, texts[1], "", back)))


def title_of(paragraphs):
    return " ".join(paragraphs[0].rstrip(".").split()[:9])


def generate(folder, sizes, kind=Crawl):
    """Makes the crawls, small to large. Each is the beginning of the next larger one. The same arguments give the same
    bytes."""
    chance = random.Random("crawl")
    terms = read_terms(pathlib.Path(__file__).parents[2] / "corpus/terms")
    crawls = [kind(folder, size) for size in sizes]
    number, story = 0, None
    while crawls[-1].pages + 2 <= crawls[-1].size:
        day = FIRST_DAY + datetime.timedelta(crawls[-1].pages // PAGES_A_DAY)
        number += 1
        is_pair = chance.random() < PAIRS / (2 - PAIRS)
        told_again = not is_pair and story is not None and chance.random() < FOLLOW_UPS
        story = story.follow_up() if told_again else Story(chance, terms)
        kind = "none" if not is_pair or chance.random() < WITHOUT_LINK else chance.choice(LINK_KINDS)
        pages = pair_of(number, story, day, chance, kind)
        if not is_pair:
            pages = (chance.choice(pages),)
        for crawl in crawls:
            crawl.add(pages, is_pair)
    for crawl in crawls:
        crawl.close()
    return crawls


def collection(bench, report):
    report.begin("collection", f"linking crawls of up to {SIZES[-1]:,} pages, {PAIRS:.0%} of them in pairs, "
                               f"{WITHOUT_LINK:.0%} of the pairs without a link")
    folder = bench.work / "collection"
    folder.mkdir(parents=True, exist_ok=True)
    rows, costs = [], []
    for crawl in generate(folder, SIZES):
        links = folder / f"found-{crawl.size}.tsv"
        used = run([bench.jjak, "link", "--quiet", crawl.path, "-o", links])
        scores = json.loads(run([bench.jjak, "eval", "links", "--json", crawl.gold_path, links]).output)
        costs.append((crawl.size, used, scores))
        rows.append((f"{crawl.size:,} pages", f"{used.wall:.0f} s", f"{1000 * used.processor / crawl.size:.2f}",
                     f"{used.memory / 1e6:,.0f} MB", share(scores["precision"]["share"], 4), share(scores["recall"]["share"], 4),
                     share(scores["f1"], 4)))
    report.table([("", "wall", "ms a page", "memory", "precision", "recall", "F1")], rows)
    for (small, before, _), (large, after, _) in zip(costs, costs[1:]):
        factor = after.processor / before.processor / (large / small)
        report.line(f"processor time a page, {large:,} over {small:,}", f"{factor:.2f}", f"<= {LARGEST_GROWTH}",
                    factor <= LARGEST_GROWTH)
        factor = after.memory / before.memory / (large / small)
        report.line(f"memory a page, {large:,} over {small:,}", f"{factor:.2f}", f"<= {LARGEST_GROWTH}",
                    factor <= LARGEST_GROWTH)
    size, used, scores = costs[-1]
    report.line(f"memory, {size:,} pages", f"{used.memory / 1e6:,.0f} MB", f"<= {LARGEST_MEMORY / 1e6:,.0f} MB",
                used.memory <= LARGEST_MEMORY)
    report.line(f"F1, {size:,} pages", share(scores["f1"], 4), f">= {share(FEWEST_F1)}", scores["f1"] >= FEWEST_F1)
