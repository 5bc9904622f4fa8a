"""What can be wrong with the stories."""

import collections
import itertools
import re

from .layout import percent_encoded
from .sites import SITES
from .story import DUMP_KEYS, LANGUAGES, SIDE_KEYS, pages_of, parse_date, parse_story

WHERES = ("files", "warc", "both", "dump")
LINKS = ("absolute", "relative", "rooted", "encoded", "gone", "front", "bare", "none")
LINKS_NEEDING_PAGE = ("absolute", "relative", "rooted", "encoded")


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
    for key, allowed in (("site", SITES), ("where", WHERES), ("link", LINKS)):
        if key not in story.head:
            if key != "link" or "en" in story.sides:
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
    if story.is_pair:
        yield from check_partners(story)
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
    if not side.paragraphs:
        yield side.line, f"[{side.lang}] has no text"


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
        pattern = r"\d+" if story.head.get("site") == "weekly" else patterns[lang]
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
    labels = {lang: {sentence.label for sentence in side.sentences} for lang, side in story.sides.items()}
    one_sided = labels["ko"] ^ labels["en"]
    for side in story.sides.values():
        reported = {"-"}
        for sentence in side.sentences:
            if sentence.label in one_sided - reported:
                yield sentence.line, f"label '{sentence.label}' is in [{side.lang}] only"
                reported.add(sentence.label)


def check_link(story):
    line, site = story.key_lines.get("link", 1), story.head.get("site")
    if story.link in LINKS_NEEDING_PAGE and "ko" not in story.sides:
        yield line, f"link is '{story.link}' but there is no [ko]"
    if story.link == "encoded" and site == "weekly":
        yield line, "link 'encoded' is for paper and wire"


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
    """Yield a problem for every page address that two stories share, or that a 'gone' link should not reach."""
    owners = {}
    for story, lang in pages_of(stories):
        address = story.gold_address(lang)
        if address in owners:
            yield story.path, story.key_lines[f"{lang}.slug"], f"same address as {owners[address].path.name}: {address}"
        owners.setdefault(address, story)
    for story in stories:
        if "en" in story.sides and story.link == "gone":
            address = story.site.origin + percent_encoded(story.korean_path())
            if address in owners:
                yield story.path, story.key_lines["link"], f"link is 'gone' but the page exists: {address}"
