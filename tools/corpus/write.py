"""Makes, writes and compares the files of the collection."""

import pathlib
import shutil

from . import warc
from .pages import make_guides, make_pages, make_redirects
from .story import CRAWL

CORPUS = pathlib.Path(__file__).resolve().parents[2] / "corpus"
MADE_FOLDERS = ("articles", "gold")


def make_articles(stories):
    files, crawled = {}, []
    for page in make_pages(stories):
        content = page.render(stories)
        for name in page.files:
            if name == CRAWL:
                crawled.append((page.address, page.story.site.charset, content))
            else:
                files[f"articles/{name}"] = content
    if crawled:
        files[f"articles/{CRAWL}"] = warc.make_warc([*crawled, *make_guides(stories)], list(make_redirects(stories)))
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
