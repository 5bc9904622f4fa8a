"""Inputs of doubled size: what grows with the square of its input shows here. The forms are those that a hostile page
or site could have: many marked regions, copies of one text, near-identical stories of one day."""

import json

from .runner import Failure, run

LARGEST_RATIO = 3               # of the time for a doubled input: 2 is linear, 4 is a square
RUNS = 3                        # of each size; the fastest counts


def sentence(number):
    return (f"Traders in district {number} said on Monday that {number * 7 % 1000} sacks of rice had come in, "
            f"{number % 90 + 10} more than a week before.")


def korean_sentence(number):
    return f"{number}구역 상인들은 월요일 쌀 {number * 7 % 1000}가마가 들어왔다고 말했다."


def regions(count):
    """Marked bodies, one behind the other."""
    return "".join(f"<div class=article-body itemprop=articleBody><p>{sentence(i)}</p></div>" for i in range(count))


def nested(count):
    """Regions inside regions."""
    depth = min(count, 200)
    inner = "".join(f"<p>{sentence(i)}</p>" for i in range(count))
    return "<article class=content>" * depth + inner + "</article>" * depth


def copies(count):
    """One text twice, for wide and for narrow screens."""
    text = "".join(f"<p>{sentence(i)}</p>" for i in range(count))
    return f"<div class=wide>{text}</div><div class=narrow>{text}</div>"


def repeated(count):
    """One paragraph over and over."""
    return f"<p>{sentence(1)}</p><p>{sentence(2)}</p>" * count


def halves(count):
    """Paragraphs in two languages that take turns."""
    return "".join(f"<p>{sentence(i)}</p><p>{korean_sentence(i)}</p>" for i in range(count))


def page(text):
    return f"<html lang=en><title>Rice</title><body><h1>Rice comes in</h1>{text}</body></html>"


PAGES = {"marked regions": regions, "nested regions": nested, "copies": copies, "repeated paragraphs": repeated,
         "two languages": halves}


def stories(count):
    """Near-identical stories of one day in both languages, without links: all of them are candidates for each other."""
    lines = []
    for i in range(count):
        english = "\n".join(sentence(i + 5 * k) for k in range(4))
        korean = "\n".join(korean_sentence(i + 5 * k) for k in range(4))
        for language, text, title in (("en", english, f"Rice in district {i}"), ("ko", korean, f"{i}구역 쌀")):
            lines.append({"url": f"https://{language}.paper.example/{language}{i}", "title": title, "text": text,
                          "date": "2025-05-05", "lang": language})
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)


def record(count):
    """A document record whose article has very many blocks."""
    return json.dumps({"record": "article", "version": 1, "file": "rice.html", "language": "en",
                       "blocks": [{"role": "body", "text": sentence(i)} for i in range(count)]}) + "\n"


def seconds(bench, command, name, text):
    """Processor time of the fastest run."""
    path = bench.work / name
    path.write_text(text, encoding="utf-8")
    return min(run([bench.jjak, *command, path]).processor for _ in range(RUNS))


def ratio(bench, command, name, make, count):
    """Time of a doubled input over that of the input, without the time of a start."""
    start = seconds(bench, command, name, make(4))
    small, large = (seconds(bench, command, name, make(size)) - start for size in (count, 2 * count))
    if small <= 0:
        raise Failure(f"{name}: {count} are too few to be measured")
    return large / small


def doubling(bench, report):
    """Prints the ratios; a linear part has 2."""
    report.begin("doubling", "processor time of an input of double size over that of the input; start-up taken off")
    for name, make in PAGES.items():
        value = ratio(bench, ["extract", "-q"], "doubling.html", lambda count, make=make: page(make(count)), 4000)
        report.line(name, f"{value:.2f}", f"<= {LARGEST_RATIO}", value <= LARGEST_RATIO)
    value = ratio(bench, ["extract", "-q"], "doubling.jsonl", record, 8000)
    report.line("blocks of a document record", f"{value:.2f}", f"<= {LARGEST_RATIO}", value <= LARGEST_RATIO)
    value = ratio(bench, ["link", "-q"], "doubling.jsonl", stories, 400)
    report.line("near-identical stories of one day", f"{value:.2f}", f"<= {LARGEST_RATIO}", value <= LARGEST_RATIO)
