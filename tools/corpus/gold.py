"""The gold: which pages and sentences belong together."""

import collections
import json
import re
import urllib.parse
import zlib

from .pages import make_pages
from .story import HINTS, LINK_FORMS, pages_of


def pair_name(story):
    """<stem>-<crc32> of the English page's key: the name of its ladders."""
    if story.where == "dump":
        key, last = f"file:{story.dump_name}", story.sides["en"].slug
    else:
        key = urllib.parse.unquote(story.address("en")).partition("://")[2].removeprefix("www.").rstrip("/")
        last = key.rpartition("/")[2]
    stem = re.sub("[^a-z0-9]+", "-", last.lower()).lstrip("-")[:48].rstrip("-")
    return f"{stem}-{zlib.crc32(key.encode()):08x}"


def positions_by_label(items_labels):
    """Label -> positions of the items with this label, from one list of labels per item."""
    positions = collections.defaultdict(list)
    for position, labels in enumerate(items_labels):
        for label in labels:
            positions[label].append(position)
    return positions


def beads(english_labels, korean_labels):
    """Connected components of items joined by a shared label, as ([English], [Korean]), in ladder order."""
    groups = {("en", position): {("en", position)} for position in range(len(english_labels))}
    groups.update({("ko", position): {("ko", position)} for position in range(len(korean_labels))})
    members = collections.defaultdict(list)
    for lang, labels in (("en", english_labels), ("ko", korean_labels)):
        for label, positions in positions_by_label(labels).items():
            members[label] += [(lang, position) for position in positions]
    members.pop("-", None)
    for items in members.values():
        if len({lang for lang, _ in items}) == 1:       # another version may leave out parts of the original
            continue
        merged = set().union(*(groups[item] for item in items))
        for item in merged:
            groups[item] = merged
    components = {frozenset(group) for group in groups.values()}
    return ladder_order([tuple(sorted(position for side, position in component if side == lang)
                               for lang in ("en", "ko")) for component in components])


def ladder_order(components):
    ladder = sorted(bead for bead in components if bead[0])
    for bead in sorted(bead for bead in components if not bead[0]):
        before = [place for place, other in enumerate(ladder) if bead[1][0] - 1 in other[1]]
        ladder.insert(before[0] + 1 if before else 0, bead)
    return ladder


def paragraph_beads(story):
    return beads(*([{sentence.label for sentence in paragraph.sentences} for paragraph in side.paragraphs]
                   for side in (story.sides["en"], story.korean.sides["ko"])))


def sentence_beads(story):
    return beads(*([{sentence.label} for sentence in side.sentences]
                   for side in (story.sides["en"], story.korean.sides["ko"])))


def ladder_text(ladder):
    return "".join(f"{english}:{korean}\n" for english, korean in ladder).encode()


def table(header, rows):
    return "".join("\t".join(row) + "\n" for row in [header, *sorted(rows)]).encode()


ROLES = {"text": "body", "subhead": "subhead", "caption": "caption"}


def page_rows(page):
    """The content of a page, one object for each file that holds it. Keys without a value are left out."""
    is_dump = page.kind == "dump"
    shown = {"url": page.url, "title": page.side.title,
             "byline": page.story.head["en.by"] if is_dump else page.side.byline,
             "section": page.side.section if page.has_section else None, "published": page.date, "language": page.lang,
             "blocks": [{"role": ROLES[kind], "text": text} for kind, text in page.blocks]}
    return [{"file": name, **{key: value for key, value in shown.items() if value}} for name in page.files]


def article_lines(stories):
    rows = [row for page in make_pages(stories) for row in page_rows(page)]
    rows.sort(key=lambda row: (row["file"], row.get("url", "")))
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def case_of(story):
    """The method that finds the original."""
    return "read_in_korean" if story.link in LINK_FORMS else HINTS.get(story.link, "content")


def reason_of(story, lang):
    """Why the article has no partner, as jjak names it."""
    return {"gone": "target_missing", "front": "target_is_front", "section": "target_is_section", "bare": "link_without_url",
            "none": "no_link"}[story.link] if lang == "en" else "not_referenced"


def make_gold(stories):
    pairs = [story for story in stories if story.is_pair]
    partners = {(story.path, "en") for story in pairs} | {(story.korean.path, "ko") for story in pairs}
    links = [(story.gold_address("en"), story.korean.address("ko"), case_of(story), story.link,
              story.head.get("rendering", "full")) for story in pairs]
    unpaired = [(story.gold_address(lang), lang, reason_of(story, lang))
                for story, lang in pages_of(stories) if (story.path, lang) not in partners]
    files = {"gold/links.tsv": table(("url_en", "url_ko", "case", "form", "rendering"), links),
             "gold/unpaired.tsv": table(("url", "lang", "reason"), unpaired),
             "gold/articles.jsonl": article_lines(stories)}
    for story in pairs:
        files[f"gold/ladders/{pair_name(story)}.par.txt"] = ladder_text(paragraph_beads(story))
        files[f"gold/ladders/{pair_name(story)}.sent.txt"] = ladder_text(sentence_beads(story))
    return files


def summary(stories):
    pairs = [story for story in stories if story.is_pair]
    counts = collections.Counter(f"{len(english)}:{len(korean)}" for story in pairs
                                 for english, korean in sentence_beads(story))
    sentences = sum(len(story.sides[lang].sentences) for story, lang in pages_of(stories))
    shares = ", ".join(f"{kind} {count / counts.total():.1%}" for kind, count in
                       sorted(counts.items(), key=lambda item: (-item[1], item[0])))
    return (f"{len(pairs)} pairs, {len(pages_of(stories))} pages, {sentences} sentences; "
            f"{counts.total()} sentence beads en:ko {shares}")
