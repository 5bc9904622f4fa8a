"""A story as a syndicated text dump."""

import urllib.parse

from .story import DUMP_KEYS


def render_dump(story):
    side = story.sides["en"]
    weather, place, author = (story.head[key] for key in DUMP_KEYS)
    parts = [f"{weather}\n{place}\n{side.date:%A, %B} {side.date.day}, {side.date.year}", side.title]
    parts += [paragraph.text for paragraph in side.paragraphs]
    if story.has_korean_words:
        href = story.korean_href()
        words = story.head.get("words", "Read in Korean")
        parts.append(words + (f": {urllib.parse.urljoin(story.site.origin('ko'), href)}" if href else ""))
    parts += [f"{side.date:%B} {side.date.day}, {side.date.year} at {side.date:%I:%M%p}", f"by {author}",
              "Most Popular Articles"]
    return "\n\n".join(parts).encode()
