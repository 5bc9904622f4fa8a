"""What the layouts of the sites have in common."""

import html
import urllib.parse
import zlib

MENU = {"en": ("Politics", "Economy", "Society", "Border", "Opinion"),
        "ko": ("정치", "경제", "사회", "접경", "오피니언")}


class Site:
    """A web site: its addresses and how a page of it looks."""
    scheme, encoding, charset, always_encodes = "https", "utf-8", "UTF-8", False

    @property
    def origin(self):
        return f"{self.scheme}://{self.host}"

    def shown_date(self, side):
        """When the page says that it was published, in ISO 8601."""
        return f"{side.date:%Y-%m-%dT%H:%M}+09:00"

    def made_up_slug(self, seed):
        return f"삭제된-기사-{number_from(seed, 10000):04}"

    def file_name(self, path):
        return self.host + path + ("index.html" if path.endswith("/") else ".html")


def percent_encoded(path):
    return urllib.parse.quote(path, safe="/?=")


def number_from(text, limit):
    return zlib.crc32(text.encode()) % limit


def each(template, items):
    """The template filled with each escaped item (or tuple of items) in turn."""
    rows = (item if isinstance(item, tuple) else (item,) for item in items)
    return "\n".join(template.format(*map(html.escape, row)) for row in rows)


def numbered(headlines):
    """Each headline with a number for its address, out of the range of the stories' own."""
    return [(headline, str(80000 + number_from(headline, 10000))) for headline in headlines]


def image_name(text):
    return f"{zlib.crc32(text.encode()):08x}.jpg"


def anchor_or_words(href, words, attributes=""):
    return words if href is None else f'<a {attributes}href="{html.escape(href)}">{words}</a>'
