"""The pages of the stories, and the other pages that a crawl of the sites finds."""

import dataclasses

from .copies import render_copy, render_listing, render_stub
from .dump import render_dump
from .sites import render_page
from .story import CRAWL, Story, pages_of


@dataclasses.dataclass
class Page:
    story: Story
    lang: str
    kind: str       # page, dump, amp, print
    files: list     # in the folder of articles; includes CRAWL if the page is a record of the archive
    address: str    # where it was crawled

    @property
    def side(self):
        return self.story.sides[self.lang]

    @property
    def url(self):
        """The address of the page: what it says itself, or where it was found; None for a dump."""
        if self.kind == "dump":
            return None
        is_known = self.kind != "print" or self.story.site.print_is_canonical
        return self.story.address(self.lang) if is_known else self.address

    @property
    def date(self):
        """When the page says that it was published, in ISO 8601."""
        date = self.side.date
        if self.kind == "dump":
            return f"{date:%Y-%m-%dT%H:%M}"
        return f"{date:%Y-%m-%d}" if self.kind == "print" else self.story.site.shown_date(self.side)

    @property
    def has_section(self):
        return self.kind in ("page", "amp")

    @property
    def blocks(self):
        return [block for block in self.side.blocks() if block[0] != "caption" or self.has_section]

    def render(self, stories):
        if self.kind == "dump":
            return render_dump(self.story)
        if self.kind == "page":
            return render_page(self.story, self.lang, stories)
        return render_copy(self.kind, self.story, self.side).encode(self.story.site.encoding)


def make_pages(stories):
    for story, lang in pages_of(stories):
        if story.is_dump(lang):
            yield Page(story, lang, "dump", [f"syndicated/{story.dump_name}"], "")
            continue
        was_moved = lang == "ko" and story.link == "crawled"
        path, address = story.page_path(lang), story.address(lang)
        yield Page(story, lang, "page", [CRAWL] if was_moved else files_of(story, lang, path),
                   story.other_address("moved", lang) if was_moved else address)
        if kind := story.copy_kind(lang):
            path = story.site.other_path(kind, lang, story.sides[lang].slug)
            yield Page(story, lang, kind, files_of(story, lang, path), story.other_address(kind, lang))


def files_of(story, lang, path):
    page = story.site.file_name(lang, path)
    return {"warc": [CRAWL], "both": [page, CRAWL]}.get(story.where, [page])


def make_redirects(stories):
    """All redirects: (address, status line, target)."""
    for story in stories:
        if story.link in ("redirected", "short"):
            scheme, target = story.korean.site.scheme, story.korean.address("ko")
            if story.link == "redirected" and scheme == "https":    # first to the same address with the other scheme
                moved = story.korean.other_address("moved", "ko")
                yield story.korean_href(), "301 Moved Permanently", moved
                yield moved, "301 Moved Permanently", target
            else:
                yield story.korean_href(), "302 Found" if story.link == "short" else "301 Moved Permanently", target


def make_guides(stories):
    """Linked pages without an article: (address, charset, page)."""
    guides = {}
    for story in stories:
        site = (story.korean or story).site
        if story.link in ("refresh", "script"):
            guides[story.korean_href()] = site, render_stub(story.link, site, story.korean.address("ko"))
        elif story.link in ("front", "section"):
            newest = [other for other in stories if other.site is site and "ko" in other.sides][-12:]
            guides[story.korean_href()] = site, render_listing(site, newest)
    return [(address, site.charset, page.encode(site.encoding)) for address, (site, page) in guides.items()]
