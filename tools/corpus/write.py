"""The files of the collection, made, written and compared."""

import pathlib
import shutil

from . import warc
from .dump import render_dump
from .sites import render_page
from .story import pages_of

CORPUS = pathlib.Path(__file__).resolve().parents[2] / "corpus"
MADE_FOLDERS = ("articles", "gold")


def make_articles(stories):
    files, crawled = {}, []
    for story, lang in pages_of(stories):
        if story.is_dump(lang):
            files[f"articles/syndicated/{story.dump_name}"] = render_dump(story)
            continue
        page = render_page(story, lang, stories)
        if story.where != "warc":
            files["articles/" + story.site.file_name(story.page_path(lang))] = page
        if story.where in ("warc", "both"):
            crawled.append((story.address(lang), story.site.charset, page))
    if crawled:
        files["articles/crawl-2025.warc.gz"] = warc.make_warc(crawled)
    return files


def write_files(files, folder):
    for made in MADE_FOLDERS:
        shutil.rmtree(folder / made, ignore_errors=True)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def read_files(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes()
            for made in MADE_FOLDERS for path in (folder / made).rglob("*") if path.is_file()}


def differing_files(files):
    stored = read_files(CORPUS)
    return sorted(name for name in files.keys() | stored.keys()
                  if comparable(name, files.get(name)) != comparable(name, stored.get(name)))


def comparable(name, content):
    return warc.comparable(content) if content and name.endswith(".warc.gz") else content
