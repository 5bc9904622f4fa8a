"""A story as a syndicated text dump."""

import urllib.parse

from .story import DUMP_KEYS


def render_dump(story):
    side = story.sides["en"]
    weather, place, author = (story.head[key] for key in DUMP_KEYS)
    parts = [f"{weather}\n{place}\n{side.date:%A, %B} {side.date.day}, {side.date.year}", side.title]
    parts += [paragraph.text for paragraph in side.paragraphs]
    if story.link != "none":
        href = story.korean_href()
        parts.append("Read in Korean" + (f": {urllib.parse.urljoin(story.site.origin, href)}" if href else ""))
    parts += [f"{side.date:%B} {side.date.day}, {side.date.year} at {side.date:%I:%M%p}", f"by {author}",
              "Most Popular Articles"]
    return "\n\n".join(parts).encode()
