"""Builds corpora of manuals that Debian packages in several languages: what is read, what is left out, and whether any pair
is not of English and Korean, or not of the same page. Paths say which language a page is in."""

import collections
import contextlib
import json
import pathlib
import re
import sqlite3
import subprocess

from .runner import Failure, run

MANUALS = {"apache2-doc": ("apache2-doc",), "debian-faq": ("debian-faq", "debian-faq-ko", "debian-faq-de"),
           "installation-guide": ("installation-guide-amd64",), "bibletime-data": ("bibletime-data",)}
MOST_SHOWN = 4          # reasons of pages that were left out


def unpacked(packages, folder):
    """Fetches packages and unpacks them, once. Returns the folder of their files."""
    files = folder / "files"
    for package in packages:
        if not list(folder.glob(f"{package}_*.deb")):
            fetched = subprocess.run(["apt-get", "download", "-qq", package], cwd=folder, capture_output=True, text=True, check=False)
            if fetched.returncode:
                raise Failure(f"apt-get download {package}: {fetched.stderr.strip().splitlines()[-1:]}")
        subprocess.run(["dpkg-deb", "-x", next(folder.glob(f"{package}_*.deb")), files], check=True)
    return files


def language_of(path):
    """The language that a path names: "…/ko/index.html", "…/choosing.ko.html"; English where it names none."""
    *folders, name = pathlib.Path(path).parts
    endings = name.split(".")[1:-1]
    named = [part for part in [*folders[-2:], *endings] if re.fullmatch("[a-z]{2}(-[a-z]{2})?", part)]
    return named[-1] if named else "en"


def without_language(path):
    return re.sub(r"\.(ko|en)\.", ".", re.sub(r"/(ko|en)/", "/", path))


def elsewhere(store, language):
    """Articles of a language that stand in a folder of another one. Many are pages that nobody has translated."""
    rows = store.execute("SELECT file FROM articles WHERE language = ?", (language,))
    return sum(language_of(file) != language for (file,) in rows)


def manuals(bench, report):
    report.begin("manuals", "manuals in many languages, from Debian's packages")
    rows, reasons = [], []
    for name, packages in MANUALS.items():
        folder = pathlib.Path(bench.work) / "manuals" / name
        folder.mkdir(parents=True, exist_ok=True)
        out = folder / "out"
        counts = json.loads(run([bench.jjak, "build", "--quiet", "--json", "-O", unpacked(packages, folder), "-o", out]).output)
        left_out = collections.Counter(problem["code"] for problem in counts["skipped"])
        reasons.append(f"{name}: " + ", ".join(f"{code} {count}" for code, count in left_out.most_common(MOST_SHOWN)))
        with contextlib.closing(sqlite3.connect(f"file:{out}/corpus.jjak?mode=ro", uri=True)) as store:
            moved = sum(elsewhere(store, language) for language in ("en", "ko"))
            pairs = store.execute("SELECT e.file, k.file FROM pairs p JOIN articles e ON e.id = p.english "
                                  "JOIN articles k ON k.id = p.korean").fetchall()
        wrong_pairs = sum((language_of(english), language_of(korean)) != ("en", "ko")
                          or without_language(english) != without_language(korean) for english, korean in pairs)
        articles = counts["articles"]
        rows.append((name, counts["documents"], articles.get("en", 0), articles.get("ko", 0),
                     sum(count for code, count in articles.items() if code not in ("en", "ko")), sum(left_out.values()),
                     moved, len(pairs), counts["sentence_units"], wrong_pairs))
    report.table([("", "read", "English", "Korean", "other", "left out", "elsewhere", "pairs", "sentences", "wrong pairs")], rows)
    for line in reasons:
        report.say(f"  {line}")
    wrong = sum(row[-1] for row in rows)
    report.line("pairs of other languages or other pages", wrong, "0", wrong == 0)
