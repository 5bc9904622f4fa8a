"""Pages that are made to cost more than their size: one form of each kind, as a function of a count. The forms are those
that a hostile page, or the page of a broken site, could have."""

import json


def sentence(number):
    return (f"Traders in district {number} said on Monday that {number * 7 % 1000} sacks of rice had come in, "
            f"{number % 90 + 10} more than a week before.")


def korean_sentence(number):
    return f"{number}구역 상인들은 월요일 쌀 {number * 7 % 1000}가마가 들어왔다고 말했다."


def page(text, head=""):
    return f"<html lang=en><head><title>Rice</title>{head}</head><body><h1>Rice comes in</h1>{text}</body></html>"


def each(count, make):
    return "".join(make(number) for number in range(count))


def article(text):
    """Some paragraphs, and a text behind them."""
    return page("<div class=article-body>" + each(8, lambda i: f"<p>{sentence(i)}</p>") + text + "</div>")


def headed(head):
    """Some paragraphs under a head."""
    return page(each(8, lambda i: f"<p>{sentence(i)}</p>"), head)


def repeated(text):
    """A form: a piece, over and over, behind an article."""
    return lambda count: article(text * count)


def in_paragraph(text):
    """A form: a piece, over and over, in one paragraph."""
    return lambda count: article("<p>" + text * count + "</p>")


def numbered(make):
    """A form: pieces that differ, behind an article."""
    return lambda count: article(each(count, make))


def in_head(make):
    return lambda count: headed(each(count, make))


def script(text, kind=""):
    return f"<script{kind}>{text}</script>"


def json_ld(value):
    return script(json.dumps(value), " type=application/ld+json")


def nested_regions(count):
    return page("<article class=content>" * min(count, 200) + each(count, lambda i: f"<p>{sentence(i)}</p>"))


def two_copies(count):
    """One text twice, for wide and for narrow screens."""
    text = each(count, lambda i: f"<p>{sentence(i)}</p>")
    return page(f"<div class=wide>{text}</div><div class=narrow>{text}</div>")


def person(number):
    return {"@type": "NewsArticle", "headline": f"Rice {number}", "author": {"name": "Kim"},
            "datePublished": "2025-05-05"}


# Name: a form, and a count that makes its cost larger than that of a start.
PAGES = {
    # Where is the article?
    "marked regions": (lambda n: page(each(n, lambda i: f"<div class=article-body itemprop=articleBody><p>{sentence(i)}"
                                                        "</p></div>")), 150),
    "nested regions": (nested_regions, 150),
    "two copies": (two_copies, 150),
    "equal paragraphs": (repeated(f"<p>{sentence(1)}</p>"), 300),
    "two languages": (lambda n: page(each(n, lambda i: f"<p>{sentence(i)}</p><p>{korean_sentence(i)}</p>")), 100),
    "teasers": (lambda n: page(each(n, lambda i: f"<div class=teaser><h3><a href='/news/{i}'>Rice in {i}</a></h3>"
                                                 f"<p>{sentence(i)}</p></div>")), 100),
    "headings": (numbered(lambda i: f"<h2>Rice in district {i}</h2><p>{sentence(i)}</p>"), 100),
    "first headings": (numbered(lambda i: f"<h1>Rice in district {i}</h1>"), 400),
    "figures": (numbered(lambda i: f"<figure><img src=a.jpg><figcaption>{sentence(i)}</figcaption></figure>"), 100),
    "line breaks": (numbered(lambda i: sentence(i) + "<br><br>"), 150),
    "short lines": (numbered(lambda i: f"<div>x{i}</div>"), 500),
    "hidden paragraphs": (repeated(f"<p style='display:none'>{sentence(1)}</p>"), 300),
    # Long texts
    "one long line": (in_paragraph("rice came in "), 3000),
    "one long Korean line": (in_paragraph("쌀이 들어왔고 "), 3000),
    "one long paragraph": (lambda n: article("<p>" + " ".join(map(sentence, range(n))) + "</p>"), 200),
    "one long word": (in_paragraph("a"), 60_000),
    "one long number": (in_paragraph("7"), 60_000),
    "quotation marks": (in_paragraph('"a" '), 5000),
    "open quotation marks": (in_paragraph("“a "), 5000),
    "brackets": (in_paragraph("([a "), 5000),
    "numbers": (in_paragraph("12,345 "), 4000),
    "digits and commas": (in_paragraph("1,"), 20_000),
    "dates": (in_paragraph("May 5, 2025 "), 1500),
    "Korean dates": (in_paragraph("2025년 5월 5일 "), 1500),
    "digits and slashes": (in_paragraph("1/"), 20_000),
    "marks of accents": (in_paragraph("\u0301"), 20_000),
    "addresses in text": (in_paragraph("https://a.example/b?c=d "), 2000),
    # Lines that say something about the article
    "date lines": (numbered(lambda i: f"<p>Published: May {i % 28 + 1}, 2025 10:{i % 60:02}</p>"), 300),
    "time elements": (numbered(lambda i: f"<time datetime='2025-05-{i % 28 + 1:02}'>{i}</time>"), 1000),
    "bylines": (numbered(lambda i: f"<p>By Kim Min-su {i}</p>"), 400),
    "one long byline": (lambda n: article("<p class=byline>By " + "Kim Min-su, " * n + "</p>"), 3000),
    "Korean bylines": (repeated("<p>김민수 기자</p>"), 400),
    "speakers": (numbered(lambda i: f"<p>KIM MIN-SU: {sentence(i)}</p>"), 100),
    "questions": (numbered(lambda i: f"<p>Q: {sentence(i)}</p><p>A: {sentence(i + 1)}</p>"), 100),
    "times of day": (numbered(lambda i: f"<p>10:{i % 60:02} {sentence(i)}</p>"), 150),
    "datelines": (numbered(lambda i: f"<p>(SEOUL) — {sentence(i)}</p>"), 150),
    "sections": (numbered(lambda i: f"<nav class=breadcrumb><a href=/s{i}>Section {i}</a></nav>"), 400),
    "titles": (in_head(lambda i: f"<title>Rice {i}</title><meta property=og:title content='Rice {i}'>"), 500),
    "one long title": (lambda n: headed("<title>" + "Rice | " * n + "</title>"), 5000),
    "meta elements": (in_head(lambda i: f"<meta name=author content='Kim {i}'>"), 1000),
    "other languages": (in_head(lambda i: f"<link rel=alternate hreflang=ko href='/k/{i}'>"), 600),
    # Links
    "links in a paragraph": (lambda n: article("<p>" + each(n, lambda i: f"<a href='/a/{i}'>rice {i}</a> and ")), 300),
    "list of links": (numbered(lambda i: f"<li><a href='/a/{i}'>{sentence(i)}</a>"), 150),
    "links to the original": (numbered(lambda i: f"<p><a href='/{i}'>한국어로 읽기</a></p>"), 300),
    "links by script": (numbered(lambda i: f"<a href='javascript:go({i})' onclick=\"location.href='/b/{i}'\">x</a>"), 400),
    "one long address": (lambda n: article("<a href='https://a.example/" + "a/" * n + "'>Read in Korean</a>"), 30_000),
    "dots in an address": (lambda n: article("<a href='/" + "a/" * n + "../" * n + "'>Read in Korean</a>"), 10_000),
    # Markup
    "attributes": (lambda n: article("<p " + " ".join(f"a{i}=1" for i in range(n)) + ">x</p>"), 2000),
    "classes": (lambda n: article("<p class='" + " ".join(f"c{i}" for i in range(n)) + "'>x</p>"), 10_000),
    **{f"open <{tag}>": (repeated(f"<{tag}>x"), 1000) for tag in
       ("div", "p", "b", "a", "font", "li", "table", "td", "select", "form", "svg", "template", "object", "button")},
    **{f"closing <{tag}>": (repeated(f"</{tag}>x"), 1000) for tag in ("div", "p", "b", "table")},
    "misnested elements": (repeated("<b><i><u>x</b></i></u>"), 500),
    "formatting around blocks": (repeated("<b><p>x"), 800),
    "table rows": (lambda n: article("<table>" + each(n, lambda i: f"<tr><td>{sentence(i)}<td>{i}") + "</table>"), 150),
    "table cells": (lambda n: article("<table><tr>" + each(n, lambda i: f"<td>{sentence(i)}") + "</table>"), 150),
    "spanning cells": (lambda n: article("<table>" + "<tr><td rowspan=1000 colspan=1000>x" * n + "</table>"), 300),
    "nested tables": (repeated("<table><tr><td>"), 500),
    "entities": (in_paragraph("&amp;&nbsp;&#8222;&#x41;&nosuch; "), 2000),
    "numbers of no character": (in_paragraph("&#99999999999;"), 4000),
    "ampersands": (in_paragraph("&"), 30_000),
    "comments": (repeated("<!-- x -->x"), 1500),
    "open comments": (repeated("<!-- "), 10_000),
    "open brackets": (repeated("<"), 30_000),
    "open tags": (repeated("<a "), 10_000),
    "repeated roots": (repeated("<html a=1><body b=2>"), 1000),
    # Scripts
    "scripts": (repeated("<script>var a='rice';</script>"), 500),
    "comments in a script": (lambda n: headed(script("<!-- <scrip " * n)), 20_000),
    "false ends in a script": (lambda n: headed(script("</scrip" * n)), 20_000),
    "open drawings": (repeated("<svg><g>"), 5000),
    "strings in a script": (lambda n: headed(script("'rice' \"a\" " * n)), 3000),
    "open strings in a script": (lambda n: headed(script("'\n" * n)), 20_000),
    "pushed strings": (lambda n: headed(script('self.__next_f.push([1,"a"])\n' * n)), 1000),
    "text in a script": (lambda n: page(script("var x=" + json.dumps(each(n, lambda i: f"<p>{sentence(i)}<i>")))), 150),
    "JSON in a script": (lambda n: page(script(json.dumps({"p": [{"text": sentence(i)} for i in range(n)]}),
                                               " type=application/json")), 150),
    "JSON-LD objects": (lambda n: headed(json_ld([person(i) for i in range(n)])), 300),
    "JSON-LD scripts": (in_head(lambda i: json_ld(person(i))), 300),
    "deep JSON-LD": (lambda n: headed(script('{"a":' * n, " type=application/ld+json")), 10_000),
    "broken JSON-LD": (lambda n: headed(script("{" + ", " * n + "]", " type=application/ld+json")), 20_000),
}
