"""Inputs other than pages that are made to cost more than their size: archives, feeds, records, collections, pairs of
texts, parallel corpora. Each is a function of a count that returns files by name."""

import json

from .worst_pages import each, korean_sentence, page, sentence

ARC_HEAD = "filedesc://a.arc 0.0.0.0 20060514101500 text/plain 4\n1 0\n\n"
MAIL_HEAD = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n"


def http_record(header, body="<html><p>x"):
    block = f"HTTP/1.1 200 OK\nContent-Type: text/html\n{header}\n{body}"
    return ("WARC/1.0\nWARC-Type: response\nWARC-Target-URI: http://a.example/\nContent-Type: application/http\n"
            f"Content-Length: {len(block)}\n\n{block}\n\n\n\n")


def one(name, make):
    """A form that is one file."""
    return lambda count: {name: make(count)}


def lines_of(records):
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


def record_with(**fields):
    return {"url": "https://a.example/1", "title": "Rice", "text": " ".join(map(sentence, range(8))), **fields}


def document_record(count):
    return lines_of([{"record": "article", "version": 1, "file": "rice.html", "language": "en",
                      "blocks": [{"role": "body", "text": sentence(i)} for i in range(count)]}])


def feed(item):
    return lambda count: "<rss version='2.0'><channel>" + each(count, item) + "</channel></rss>"


# Read by jjak extract.
READ = {
    "false gzip heads": (one("a.warc.gz", lambda n: b"\x1f\x8b\x08" * n), 8000),
    "gzip heads with endless names": (one("a.warc.gz", lambda n: b"\x1f\x8b\x08\x08" * n), 100_000),
    "false zstd heads": (one("a.warc.zst", lambda n: b"\x28\xb5\x2f\xfd\x00\x58" * n), 8000),
    "false WARC heads": (one("a.warc", lambda n: "WARC/1.0\na:b\n" * n + "\n\n"), 1000),
    "WARC heads of long records": (one("a.warc", lambda n: "WARC/1.0\nContent-Length: 60000000\n\n" * n), 2000),
    "WARC heads of short records": (one("a.warc", lambda n: "WARC/1.0\nContent-Length: 3\n\n" * n), 2000),
    "false ARC heads": (one("a.arc", lambda n: ARC_HEAD + "http://a 1.1.1.1 20060514101500 text/html 999999\n" * n), 1500),
    "lines of an HTTP header": (one("a.warc", lambda n: http_record("a:\n" * n)), 30_000),
    "chunks": (one("a.warc", lambda n: http_record("Transfer-Encoding: chunked\n", "1\na\n" * n + "0\n")), 20_000),
    "parts of a mail": (one("a.mhtml", lambda n: MAIL_HEAD + "--b\n" * n), 20_000),
    "parts inside parts": (one("a.mhtml", lambda n: MAIL_HEAD + ("--b\n" + MAIL_HEAD) * n), 1500),
    "entries of a feed": (one("a.rss", feed(lambda i: f"<item><title>R</title><description>{sentence(i)}</description>")), 500),
    "broken entries of a feed": (one("a.rss", feed(lambda i: f"<item><b><description>{sentence(i)}</item>")), 300),
    "ampersands in a feed": (one("a.rss", feed(lambda i: "<item>& &nbsp;</item>")), 1500),
    "document types in a feed": (one("a.rss", feed(lambda i: "<!DOCTYPE a>")), 4000),
    "small fields of a record": (one("a.jsonl", lambda n: lines_of([record_with(**{f"k{i}": i for i in range(n)})])), 5000),
    "equal fields of a record": (one("a.jsonl", lambda n: '{"text":"' + sentence(1) + '"' + ',"title":"a"' * n + "}\n"), 8000),
    "paragraphs of a record": (one("a.jsonl", lambda n: lines_of([record_with(text=[sentence(i) for i in range(n)])])), 200),
    "authors of a record": (one("a.jsonl", lambda n: lines_of([record_with(author=["Kim Min-su"] * n)])), 4000),
    "deep record": (one("a.jsonl", lambda n: '{"text":"a","b":' + "[" * n + "]" * n + "}\n"), 20_000),
    "half surrogate pairs": (one("a.jsonl", lambda n: lines_of([record_with(note="\ud800" * n)])), 10_000),
    "one long number in a record": (one("a.jsonl", lambda n: '{"text":"a","b":' + "9" * n + "}\n"), 50_000),
    "records in a wrapper": (one("a.json", lambda n: json.dumps({"articles": [{"text": sentence(i)} for i in range(n)]})), 100),
    "wrappers in wrappers": (one("a.json", lambda n: '{"data":' * n + '{"text":"a"}' + "}" * n), 5000),
    "blocks of a document record": (one("a.jsonl", document_record), 300),
    "cells of a table": (one("a.csv", lambda n: "title,text\n" + "a," * n + "\n"), 20_000),
    "open cells of a table": (one("a.csv", lambda n: "title,text\n" + 'a,"b\n' * n), 5000),
    "heads of a dump": (one("a.txt", lambda n: "27.5 C\nSeoul\nThursday, September 26, 2024\nRice\n" * n), 300),
    "one long line of text": (one("a.txt", lambda n: "rice came in " * n), 4000),
}


def stories(count, links=lambda number: "", title=lambda number: f"Rice in district {number}"):
    """Near-identical stories of one day in both languages: all of them are candidates for each other."""
    records = []
    for i in range(count):
        english = "\n".join(sentence(i + 5 * k) for k in range(4))
        korean = "\n".join(korean_sentence(i + 5 * k) for k in range(4))
        for language, text, name in (("en", english, title(i)), ("ko", korean, f"{i}구역 쌀")):
            records.append({"url": f"https://{language}.paper.example/{language}{i}", "title": name, "lang": language,
                            "date": "2025-05-05", "html": page(each(8, lambda k, text=text: f"<p>{text}</p>") + links(i))})
    return lines_of(records)


def links_to(numbers):
    return "".join(f"<a href='https://ko.paper.example/ko{k}'>rice</a> " for k in numbers)


# Read by jjak link.
LINKED = {
    "near-identical stories": (one("a.jsonl", stories), 24),
    "equal titles": (one("a.jsonl", lambda n: stories(n, title=lambda _: "Rice comes in")), 24),
    "stories that link to each other": (one("a.jsonl", lambda n: stories(n, lambda i: links_to(range(i, i + 50)))), 24),
    "stories that link to one": (one("a.jsonl", lambda n: stories(n, lambda i: links_to([0] * 20))), 24),
    "one address": (one("a.jsonl", lambda n: lines_of([record_with(title=f"Rice {i}") for i in range(n)])), 50),
    "many originals of one story": (one("a.jsonl", lambda n: stories(12, lambda i: each(n, lambda k: (
        f"<p><a href='https://ko.paper.example/ko{k % 12}?{k}'>한국어로 읽기</a></p>")))), 20),
}


def sides(english, korean):
    """A pair of texts."""
    return lambda count: {"en.txt": english(count), "ko.txt": korean(count)}


def repeated_sides(english, korean, end="\n"):
    return sides(lambda n: english * n + end, lambda n: korean * n + end)


# Read by jjak align.
ALIGNED = {
    "lines": (sides(lambda n: each(n, lambda i: sentence(i) + "\n"), lambda n: each(n, lambda i: korean_sentence(i) + "\n")),
              300),
    "equal lines": (repeated_sides("It rained.\n", "비가 왔다.\n"), 600),
    "blank lines": (repeated_sides("\n", "\n"), 1500),
    "lines on one side": (sides(lambda n: each(n, lambda i: sentence(i) + "\n"), lambda n: "비가 왔다.\n"), 600),
    "one long line": (repeated_sides("rice came in ", "쌀이 들어왔고 "), 2500),
    "sentences in one line": (repeated_sides("It rained. ", "비가 왔다. "), 1500),
    "numbers in one line": (repeated_sides("12,345 ", "12,345 "), 1200),
    "different numbers in one line": (sides(lambda n: each(n, lambda i: f"{i * 37} ") + "\n",
                                            lambda n: each(n, lambda i: f"{i * 37}개 ") + "\n"), 1000),
    "names in one line": (repeated_sides("Kim Jong Un ", "김정은 "), 1000),
    "capitals in one line": (sides(lambda n: each(n, lambda i: f"Rik{i:x}a ") + "\n", lambda n: "쌀이 " * n + "\n"), 800),
    "quotation marks": (repeated_sides('"a" ', '"가" '), 2500),
    "open quotation marks": (repeated_sides("“a ", "“가 "), 2500),
    "dates in one line": (repeated_sides("May 5, 2025 ", "2025년 5월 5일 "), 800),
    "one long word": (repeated_sides("a", "가"), 40_000),
    "one long number": (repeated_sides("7", "7"), 40_000),
}

# Pairs of many units, whose grid has as many cells as the product of their sides.
GRIDS = {"lines", "equal lines", "blank lines", "sentences in one line"}

# Read by jjak split.
SPLIT = {
    "one long English paragraph": ("en", lambda n: "rice came in " * n, 8000),
    "English sentences": ("en", lambda n: each(n, lambda i: sentence(i) + " "), 1500),
    "English abbreviations": ("en", lambda n: "Mr. Gen. U.S. " * n, 6000),
    "English quotation marks": ("en", lambda n: '"Rice." “Rain.” ' * n, 6000),
    "English brackets": ("en", lambda n: "(Rice. [" * n, 8000),
    "ellipses": ("en", lambda n: "... " * n, 15_000),
    "points": ("en", lambda n: "." * n, 60_000),
    "English numbers": ("en", lambda n: "1. 2) No. 3. " * n, 5000),
    "one long Korean paragraph": ("ko", lambda n: "쌀이 들어왔고 " * n, 8000),
    "Korean sentences": ("ko", lambda n: "비가 왔다. " * n, 8000),
    "Korean sentences without points": ("ko", lambda n: "비가 왔다 " * n, 8000),
    "Korean quotation marks": ("ko", lambda n: "“비가 왔다”고 ‘쌀이 " * n, 5000),
}


def table(*rows):
    return "en\tko\n" + "".join(f"{english}\t{korean}\n" for english, korean in rows)


def unit_table(make):
    return one("a.tsv", lambda n: table(*map(make, range(n))))


# Read by jjak check, filter and import.
UNITS = {
    "units": (unit_table(lambda i: (sentence(i), korean_sentence(i))), 120),
    "equal units": (unit_table(lambda i: ("It rained.", "비가 왔다.")), 800),
    "near-equal units": (unit_table(lambda i: (sentence(0) + f" {i}", korean_sentence(0) + f" {i}")), 150),
    "units of one side": (unit_table(lambda i: (sentence(i), "")), 300),
    "numbers of a unit": (one("a.tsv", lambda n: table(("12,345 " * n, "12,345 " * n))), 1200),
    "different numbers of a unit": (one("a.tsv", lambda n: table((each(n, lambda i: f"{i * 37} "),
                                                                  each(n, lambda i: f"{i * 41}개 ")))), 800),
    "names of a unit": (one("a.tsv", lambda n: table(("Kim Jong Un " * n, "김정은 " * n))), 800),
    "words of a unit": (one("a.tsv", lambda n: table(("rice came in " * n, "쌀이 들어왔고 " * n))), 1500),
    "quotation marks of a unit": (one("a.tsv", lambda n: table(("“a ” " * n, "“가 ” " * n))), 2500),
    "dates of a unit": (one("a.tsv", lambda n: table(("May 5, 2025 " * n, "2025년 5월 5일 " * n))), 800),
    "one long word of a unit": (one("a.tsv", lambda n: table(("a" * n, "가" * n))), 30_000),
}


def tmx(units):
    return f"<?xml version='1.0'?><tmx version='1.4'><header/><body>{units}</body></tmx>"


def variant(language, text):
    return f"<tuv xml:lang='{language}'><seg>{text}</seg></tuv>"


IMPORTED = {
    "units": UNITS["units"],
    "equal units": UNITS["equal units"],
    "units of TMX": (one("a.tmx", lambda n: tmx(each(n, lambda i: "<tu>" + variant("en", sentence(i)) + variant(
        "ko", korean_sentence(i)) + "</tu>"))), 150),
    "variants of a unit of TMX": (one("a.tmx", lambda n: tmx("<tu>" + variant("en", "Rain.") * n + variant(
        "ko", "비가 왔다.") * n + "</tu>")), 1500),
    "marks in a unit of TMX": (one("a.tmx", lambda n: tmx("<tu>" + variant("en", "Rain.<ph/>" * n) + variant(
        "ko", "비가 왔다.") + "</tu>")), 4000),
    "small fields of a unit": (one("a.jsonl", lambda n: lines_of([{"en": "Rain.", "ko": "비가 왔다.",
                                                                    **{f"k{i}": i for i in range(n)}}])), 4000),
}
