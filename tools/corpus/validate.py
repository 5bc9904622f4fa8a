"""Finds mistakes in the stories."""

import collections
import itertools
import re

from .gold import paragraph_beads
from .layout import LINK_MARKUP, percent_encoded
from .sites import SITES
from .story import (COPIES, DUMP_KEYS, HINTS, LANGUAGES, LINK_FORMS, SIDE_KEYS, WORD_FORMS, pages_of, parse_date,
                    parse_story)

CHOICES = {"site": tuple(SITES), "where": ("files", "warc", "both", "dump"), "link": (*WORD_FORMS, *HINTS, "none"),
           "shown": tuple(LINK_MARKUP), "rendering": ("full", "abridged", "adapted"),
           "ko.copy": COPIES, "en.copy": COPIES}
NUMBERS = {"weekly": r"\d+", "lighthouse": r"\d{14}"}   # these sites have numbers instead of words in their addresses
LINKS_NEEDING_PAIR = (*LINK_FORMS, *HINTS, "wrong")
SITES_OF = {    # sites that support the setting; other settings work on any site
    **dict.fromkeys(("relative", "rooted"), ("paper", "weekly", "wire")),
    **dict.fromkeys(("encoded", "nfd", "amp"), ("paper", "wire")), "print": ("weekly", "lighthouse"),
    **dict.fromkeys(("hreflang", "locale"), ("paper", "wire", "lighthouse")),
    **dict.fromkeys(("translation_of", "work_translation", "same"), ("wire", "lighthouse"))}


def read_stories(folder):
    """Return the stories in file order and the problems found, as (path, line, text)."""
    stories, problems = [], []
    for path in sorted(folder.glob("*.story")):
        try:
            story = parse_story(path, problems)
        except UnicodeDecodeError as error:
            problems.append((path, 1, f"not UTF-8: {error}"))
            continue
        problems.extend((path, *problem) for problem in check_story(story))
        stories.append(story)
    if not problems:
        problems.extend(resolve_references(stories))
    if not problems:
        problems.extend(check_addresses(stories))
    if not problems:
        number_stories(stories)
    return stories, sorted(problems)


def number_stories(stories):
    counters = collections.defaultdict(itertools.count)
    for story in stories:
        story.order = next(counters[story.head["site"]])
    encoded = [story for story in stories if story.link == "encoded" and story.head["site"] == "paper"]
    for story in encoded[:1]:
        story.lower_case_hex = True


def check_story(story):
    """Complete the story's sides from its head; yield (line, what is wrong)."""
    for key, allowed in CHOICES.items():
        if key not in story.head:
            if key in ("site", "where") or key == "link" and "en" in story.sides:
                yield 1, f"no '{key}'"
        elif story.head[key] not in allowed:
            yield story.key_lines[key], f"{key} is '{story.head[key]}', not one of {', '.join(allowed)}"
    if not story.sides:
        yield 1, "no [ko] and no [en]"
    for side in story.sides.values():
        yield from complete_side(story, side)
        yield from check_contiguous(side)
    yield from check_dates(story)
    yield from check_slugs(story)
    yield from check_link(story)
    yield from check_dump(story)
    if story.head.get("site") == "weekly":
        yield from check_encodable(story)


def complete_side(story, side):
    for key in SIDE_KEYS:
        if f"{side.lang}.{key}" not in story.head:
            yield side.line, f"no '{side.lang}.{key}' for [{side.lang}]"
        elif key != "date":
            setattr(side, key, story.head[f"{side.lang}.{key}"])
    if not side.paragraphs and "original" not in story.head:
        yield side.line, f"[{side.lang}] has no text"


def resolve_references(stories):
    """Find the stories that other stories name, then check the properties of pairs."""
    by_name = {story.path.stem: story for story in stories}
    for story in stories:
        for key in ("original", "target"):
            if key in story.head:
                other = by_name.get(story.head[key])
                if other is None or other is story or "ko" not in other.sides:
                    yield story.path, story.key_lines[key], f"{key} '{story.head[key]}' is no other story with a [ko]"
                else:
                    setattr(story, key, other)
        if story.original and "en" in story.sides and not story.sides["en"].paragraphs:
            if "en" in story.original.sides:
                story.sides["en"].paragraphs = story.original.sides["en"].paragraphs
            else:
                yield story.path, story.sides["en"].line, "[en] has no text, nor has the original one"
        if story.is_pair and not any(name in story.head and not getattr(story, name) for name in ("original", "target")):
            yield from ((story.path, *problem) for problem in check_partners(story))
            yield from ((story.path, *problem) for problem in check_paragraphs(story))


def check_dates(story):
    dates = {}
    for lang in LANGUAGES:
        key = f"{lang}.date"
        if key in story.head:
            try:
                dates[lang] = parse_date(story.head[key])
            except ValueError:
                yield story.key_lines[key], f"bad date '{story.head[key]}' (YYYY-MM-DD HH:MM)"
    for lang, side in story.sides.items():
        side.date = dates.get(lang)
    if len(dates) == 2 and not 0 <= (dates["en"].date() - dates["ko"].date()).days <= 7:
        yield story.key_lines["en.date"], "bad date: en.date is not 0 to 7 days after ko.date"


def check_slugs(story):
    patterns = {"ko": r"[가-힣A-Za-z0-9-]+", "en": r"[a-z0-9-]+"}
    for lang in LANGUAGES:
        key = f"{lang}.slug"
        pattern = NUMBERS.get(story.head.get("site"), patterns[lang])
        if key in story.head and not re.fullmatch(pattern, story.head[key]):
            yield story.key_lines[key], f"bad {key} '{story.head[key]}' (must match {pattern})"


def check_contiguous(side):
    seen, previous = set(), None
    for sentence in side.sentences:
        if sentence.label != previous and sentence.label in seen and sentence.label != "-":
            yield sentence.line, f"label '{sentence.label}' is not contiguous in [{side.lang}]"
        seen.add(sentence.label)
        previous = sentence.label


def check_partners(story):
    sides = (story.korean.sides["ko"], story.sides["en"])
    korean, english = ({sentence.label for sentence in side.sentences} for side in sides)
    one_sided = english - korean if story.original else korean ^ english
    for side in sides:
        reported = {"-"}
        for sentence in side.sentences:
            if sentence.label in one_sided - reported:
                yield sentence.line, f"label '{sentence.label}' is in [{side.lang}] only"
                reported.add(sentence.label)


def check_paragraphs(story):
    for bead in paragraph_beads(story):
        if any(side and side[-1] - side[0] != len(side) - 1 for side in bead):
            what = f"paragraphs {bead[0]} and {bead[1]} of [ko] belong together but do not follow each other"
            yield story.sides["en"].line, what


def check_link(story):
    line, site, is_version = story.key_lines.get("link", 1), story.head.get("site"), "original" in story.head
    is_pair = "en" in story.sides and ("ko" in story.sides or is_version)
    if is_version and ("ko" in story.sides or "en" not in story.sides):
        yield story.key_lines["original"], "'original' is for a story with an [en] and no [ko]"
    if story.link in LINKS_NEEDING_PAIR and not is_pair:
        yield line, f"link is '{story.link}' but there is no [ko]"
    if (story.link == "wrong") != ("target" in story.head):
        yield line, "'target' and link: wrong belong together"
    if "rendering" in story.head and not is_pair:
        yield story.key_lines["rendering"], "'rendering' is for pairs"
    if "shown" in story.head and story.link not in WORD_FORMS:
        yield story.key_lines["shown"], f"'shown' but link is '{story.link}'"
    if "words" in story.head and story.link not in (*WORD_FORMS, "reciprocal"):
        yield story.key_lines["words"], f"'words' but link is '{story.link}'"
    for key in ("link", "ko.copy", "en.copy"):
        if site not in SITES_OF.get(story.head.get(key), SITES):
            yield story.key_lines[key], f"{key} '{story.head[key]}' is for {', '.join(SITES_OF[story.head[key]])}"
    if "ko" in story.sides and "en" in story.sides:
        has_same = story.head.get("ko.slug") == story.head.get("en.slug")
        if has_same != (story.link == "same" or story.link == "locale"):
            yield line, "the two slugs are the same for link: same and locale, and only for them"


def check_dump(story):
    is_dump = story.head.get("where") == "dump"
    if is_dump and "en" not in story.sides:
        yield story.key_lines["where"], "where is 'dump' but there is no [en]"
    for key in DUMP_KEYS:
        if is_dump and key not in story.head:
            yield story.key_lines["where"], f"where is 'dump' but there is no '{key}'"
        elif key in story.head and not is_dump:
            yield story.key_lines[key], f"'{key}' is for where: dump"


def check_encodable(story):
    for number, line in enumerate(story.path.read_text(encoding="utf-8").split("\n"), 1):
        bad = sorted({character for character in line if not character.encode("cp949", "ignore")})
        if bad:
            yield number, "not encodable in cp949: " + " ".join(f"{c} (U+{ord(c):04X})" for c in bad)


def check_addresses(stories):
    """Yield a problem for each page address that two stories share, or that exists although a 'gone' link leads to
    it."""
    owners = {}
    for story, lang in pages_of(stories):
        address = story.gold_address(lang)
        if address in owners:
            yield story.path, story.key_lines[f"{lang}.slug"], f"same address as {owners[address].path.name}: {address}"
        owners.setdefault(address, story)
    for story in stories:
        if "en" in story.sides and story.link == "gone":
            address = story.site.origin("ko") + percent_encoded(story.korean_path())
            if address in owners:
                yield story.path, story.key_lines["link"], f"link is 'gone' but the page exists: {address}"
