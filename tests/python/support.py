"""What the tests of the Python package share: the sample pages, and a corpus that is built of them once."""

import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

SOURCE = pathlib.Path(__file__).resolve().parents[2]
ARTICLES = SOURCE / "corpus/articles"
SITE = ARTICLES / "www.northernpost.example"
# English pages, and the Korean ones that they lead to.
STORIES = {"hyesan-fruit-storehouse-locals-left-out": "혜산-과일-저장고-주민-구경만",
           "chongjin-unregistered-motorcycles-seized": "청진-미등록-오토바이-단속",
           "jongpyong-hospital-short-of-antibiotics-pharmacists": "정평군-병원-항생제-약제사-부족",
           "every-pupil-owes-five-rabbit-skins": "청단군-토끼-기르기-과제"}

_folder = tempfile.TemporaryDirectory(prefix="jjak-python-")
unittest.addModuleCleanup(_folder.cleanup)
FOLDER = pathlib.Path(_folder.name)


def english_page(number=0):
    return SITE / "english" / list(STORIES)[number] / "index.html"


def korean_page(number=0):
    return SITE / list(STORIES.values())[number] / "index.html"


def run_python(*arguments, **options):
    """python3 with the package; as subprocess.run."""
    options = {"capture_output": True, "text": True, "cwd": FOLDER, "timeout": 60} | options
    return subprocess.run([sys.executable, *arguments], check=False, **options)


def pages():
    """A folder with the pages of the stories, as a crawler's mirror."""
    folder = FOLDER / "pages"
    if not folder.exists():
        for number in range(len(STORIES)):
            for page in (english_page(number), korean_page(number)):
                copy = folder / page.relative_to(ARTICLES)
                copy.parent.mkdir(parents=True)
                shutil.copy(page, copy)
    return folder


def corpus():
    """The corpus of these pages, built by the command line."""
    folder = FOLDER / "out"
    if not folder.exists():
        done = run_python("-m", "jjak", "build", str(pages()), "-o", str(folder), "--quiet")
        assert done.returncode == 0, done.stderr
    return folder
