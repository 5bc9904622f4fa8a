"""The sites by name, and the page of a story on its site."""

from .lighthouse import Lighthouse
from .paper import Paper
from .weekly import Weekly
from .wire import Wire

SITES = {"paper": Paper(), "weekly": Weekly(), "wire": Wire(), "lighthouse": Lighthouse()}


def popular_near(story, lang, stories):
    """(address, side) of five other stories of the site, starting after this one."""
    same_site = [other for other in stories if other.site is story.site and lang in other.sides]
    position = same_site.index(story)
    others = same_site[position + 1:] + same_site[:position]
    return [(other.address(lang), other.sides[lang]) for other in others if not other.is_dump(lang)][:5]


def render_page(story, lang, stories):
    text = story.site.render(story, story.sides[lang], popular_near(story, lang, stories))
    return text.encode(story.site.encoding)
