"""Shared parts of the layouts of the sites."""

import html
import urllib.parse
import zlib

MENU = {"en": ("Politics", "Economy", "Society", "Border", "Opinion"),
        "ko": ("정치", "경제", "사회", "접경", "오피니언")}
LOCALES = {"en": "en_US", "ko": "ko_KR"}
LINK_MARKUP = {     # markup of the words of a link
    "text": '<a {attributes}href="{href}">{words}</a>',
    "image": '<a {attributes}href="{href}"><img src="/img/btn_kor.gif" alt="{words}" width="60" height="20"></a>',
    "title": '<a {attributes}href="{href}" title="{words}"><i class="ico ico-flag"></i></a>',
    "aria": '<a {attributes}href="{href}" aria-label="{words}"><svg width="20" height="14"><path d="M0 0h20"/></svg></a>'}


class Site:
    """A web site: its addresses and the layout of its pages. Paths of addresses begin with a slash."""
    scheme, encoding, charset, always_encodes = "https", "utf-8", "UTF-8", False
    print_is_canonical = True   # whether a print version names its page as canonical
    marks_language = False      # whether links and heads name the language of their targets
    korean_words, english_words = ("Read in Korean",), "Read in English"    # of links to the other language

    def origin(self, lang):
        return f"{self.scheme}://{self.hosts[lang]}"

    def shown_date(self, side):
        """When the page says that it was published, in ISO 8601."""
        return f"{side.date:%Y-%m-%dT%H:%M}+09:00"

    def made_up_slug(self, seed):
        return f"삭제된-기사-{number_from(seed, 10000):04}"

    def short_address(self, slug):
        return f"https://{self.short_host}/{zlib.crc32(slug.encode()):07x}"

    def file_name(self, lang, path):
        return self.hosts[lang] + path + ("index.html" if path.endswith("/") else ".html")

    def language_link(self, story, lang, names_translation):
        """The English page's link to its original, or only its words; or the Korean page's link to its translation, if
        it has one. Empty if the story has no such link."""
        attributes = f'hreflang="{"ko" if lang == "en" else "en"}" ' if self.marks_language else ""
        if lang == "en" and story.has_korean_words:
            words = story.head.get("words", self.korean_words[story.order % len(self.korean_words)])
            return link_markup(story.korean_href(), words, story.head.get("shown", "text"), attributes)
        if lang == "ko" and story.link == "reciprocal":
            return link_markup(story.address("en"), story.head.get("words", self.english_words), "text", attributes)
        if lang == "ko" and names_translation:
            return link_markup(story.address("en"), self.english_words, "text", attributes)
        return ""

    def head_links(self, story, lang):
        """The lines of the head about the page in the other language and about its copy."""
        partner = "en" if lang == "ko" else "ko"
        lines = []
        if story.link == "hreflang" and lang == "en" or self.marks_language and story.names_partner_page:
            lines.append(f'<link rel="alternate" hreflang="{partner}" href="{story.address(partner)}">\n')
        if story.link == "locale":
            lines.append(f'<meta property="og:locale:alternate" content="{LOCALES[partner]}">\n')
        if story.copy_kind(lang) == "amp":
            lines.append(f'<link rel="amphtml" href="{story.other_address("amp", lang)}">\n')
        return "".join(lines)

    @staticmethod
    def translation_data(story, lang):
        """What JSON-LD says about the page in the other language."""
        if (lang, story.link) == ("en", "translation_of"):
            return {"translationOfWork": {"@type": "NewsArticle", "@id": story.address("ko"), "inLanguage": "ko"}}
        if (lang, story.link) == ("ko", "work_translation"):
            return {"workTranslation": {"@type": "NewsArticle", "url": story.address("en"), "inLanguage": "en"}}
        return {}


def percent_encoded(path):
    return urllib.parse.quote(path, safe="/?=&:")


def number_from(text, limit):
    return zlib.crc32(text.encode()) % limit


def each(template, items):
    """The template filled with each escaped item (or tuple of items) in turn."""
    rows = (item if isinstance(item, tuple) else (item,) for item in items)
    return "\n".join(template.format(*map(html.escape, row)) for row in rows)


def numbered(headlines):
    """Each headline with a number for its address, outside of the range of the stories."""
    return [(headline, str(80000 + number_from(headline, 10000))) for headline in headlines]


def image_name(text):
    return f"{zlib.crc32(text.encode()):08x}.jpg"


def link_markup(href, words, shown="text", attributes=""):
    if href is None:
        return html.escape(words)
    return LINK_MARKUP[shown].format(href=html.escape(href), words=html.escape(words), attributes=attributes)
