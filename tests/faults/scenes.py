"""The commands of jjak as scenes in which a fault happens, and the small collection that they work on."""

import dataclasses
import pathlib
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
SITE = ROOT / "corpus/articles/www.northernpost.example"
PAGES = {"pages": ("english/hyesan-fruit-storehouse-locals-left-out", "혜산-과일-저장고-주민-구경만",
                   "english/kaesong-ginseng-fields-guarded-with-dogs", "개성-인삼밭-야간-경비"),
         "more": ("english/hoeryong-white-apricots-sold-short", "회령-백살구-수매-값")}
PAIR = "hyesan-fruit-storehouse-locals-left-out-3c14264a"


@dataclasses.dataclass(frozen=True)
class Scene:
    """A command line, run in the folder of the collection."""
    name: str
    words: str                  # behind "jjak"; no word has a blank
    stdin: str = ""             # file
    has_jobs: bool = False      # whether it gets --jobs 1, so that its calls come in the same order each time
    corpus: str = ""            # the folder whose store it writes
    once: bool = False          # whether it refuses to do again what it has done
    serves: bool = False        # whether it serves pages at an address that it prints, until it is ended

    def arguments(self):
        return self.words.split() + (["--jobs", "1"] if self.has_jobs else [])


def _corpus(name, words, corpus="corpus", once=False):
    return Scene(name, words, has_jobs=True, corpus=corpus, once=once)


SCENES = [
    _corpus("build", "build pages -o new", "new"),
    Scene("build, threads", "build pages -o new --jobs 4", corpus="new"),
    _corpus("build again", "build pages more -o corpus"),
    _corpus("build -O", "build more -O -o corpus"),
    _corpus("build --sample", "build pages --sample sample.tsv -o corpus"),
    Scene("build --shards", "build pages --shards 2 -o new", has_jobs=True, corpus="new"),
    Scene("align-shard", "align-shard sharded/shards/1.shard", has_jobs=True),
    _corpus("add", "add corpus more"),
    _corpus("remove", "remove corpus https://www.northernpost.example/english/kaesong-ginseng-fields-guarded-with-dogs/",
            once=True),
    _corpus("pin", f"pin corpus {PAIR} ladder.txt"),
    _corpus("corrections --take", "corrections corpus --take corrections.jsonl"),
    _corpus("merge", "merge corpus other -o new", "new", once=True),
    Scene("import", "import units.tsv -o new", corpus="new", once=True),
    Scene("import TMX", "import corpus/corpus.tmx -O -o imported", corpus="imported"),
    Scene("import XLIFF", "import units.xlf -o new", corpus="new", once=True),
    Scene("review", "review corpus", serves=True),
    Scene("label", "label sample.tsv", serves=True),
    Scene("corrections", "corrections pinned"),
    Scene("status", "status corpus"),
    Scene("show", f"show corpus {PAIR}"),
    Scene("show --json", f"show corpus {PAIR} --json"),
    Scene("search", "search corpus 저장고"),
    Scene("stats", "stats corpus"),
    Scene("diff", "diff corpus pinned"),
    Scene("report", "report corpus -o new"),
    Scene("report --text", "report corpus --text"),
    Scene("export TSV", "export corpus -f tsv"),
    Scene("export TMX", "export corpus -f tmx -O -o units.tmx"),
    Scene("export XLSX", "export corpus -f xlsx -o new.xlsx"),
    Scene("export Moses", "export corpus -f moses -o new"),
    Scene("export XCES", "export corpus -f xces -o new"),
    Scene("export Parquet", "export corpus -f parquet -o new"),
    Scene("export XLIFF", "export corpus -f xliff -o new.xlf"),
    Scene("release", "release corpus -o new"),
    Scene("release -O", "release corpus -O -o release"),
    Scene("sample", "sample corpus -o new.tsv"),
    Scene("label --compare", "label sample.tsv --compare sample.tsv"),
    Scene("check", "check corpus", has_jobs=True),
    Scene("filter", "filter units.tsv -o new", has_jobs=True),
    Scene("filter -", "filter - -O -o filtered", stdin="units.tsv", has_jobs=True),
    Scene("filter --judge", "filter units.tsv -O -o filtered --judge ./judge --judge-results judged.jsonl", has_jobs=True),
    Scene("partition", "partition units.tsv -o new"),
    Scene("partition -O", "partition units.tsv -O -o parts"),
    Scene("extract", "extract pages", has_jobs=True),
    Scene("extract --json", "extract pages --json -o new", has_jobs=True),
    Scene("sites", "sites pages -o new", has_jobs=True),
    Scene("link", "link pages --unpaired unpaired.tsv -o new.tsv", has_jobs=True),
    Scene("learn", "learn pages -o new", has_jobs=True),
    Scene("split", "split --lang en", stdin="en.txt"),
    Scene("align", "align en.txt ko.txt -O -o ladder.txt", has_jobs=True),
    Scene("align --batch", "align --batch batch.tsv --lexicon-out new.lexicon", has_jobs=True),
    Scene("align --knowledge", "align en.txt ko.txt --knowledge knowledge", has_jobs=True),
    Scene("anchors", "anchors en.txt ko.txt"),
    Scene("lexicon build", "lexicon build --edict edict --hanja hanja.txt -o new"),
    Scene("lexicon merge", "lexicon merge one.lexicon two.lexicon -o new.lexicon"),
    Scene("terms check", "terms check terms.tsv"),
    Scene("eval beads", "eval beads gold/ladders corpus/ladders"),
    Scene("eval links", "eval links gold/links.tsv corpus"),
    Scene("eval articles", "eval articles gold/articles.jsonl articles.jsonl"),
    Scene("help", "build --help"),
]

LEFT_OUT = {"help": "as build --help", "lexicon": "as help", "eval": "as help", "terms": "as help"}


def environment(folder):
    return {"PATH": "/usr/bin:/bin", "HOME": str(folder / "home"), "TMPDIR": str(folder / "tmp"), "LC_ALL": "C.UTF-8"}


def make_collection(jjak, folder):
    """Pages, and one of each thing that the commands read or replace."""
    for name, pages in PAGES.items():
        for page in pages:
            shutil.copytree(SITE / page, folder / name / "www.northernpost.example" / page)
    for name in ("home", "tmp", "gold"):
        (folder / name).mkdir()

    def run(words, stdin="", stdout=None):
        with open(folder / stdin if stdin else "/dev/null", "rb") as given:
            done = subprocess.run([jjak, *words.split()], cwd=folder, env=environment(folder), stdin=given,
                                  stdout=subprocess.PIPE, check=True)
        if stdout:
            (folder / stdout).write_bytes(done.stdout)

    def keep(name, text):
        (folder / name).write_text(text, encoding="utf-8")

    run("build pages -q -o corpus")
    run("build more -q -o other")
    for language, page in (("en", PAGES["pages"][0]), ("ko", PAGES["pages"][1])):
        run(f"extract pages/www.northernpost.example/{page}", stdout="text")
        run(f"split --lang {language}", stdin="text", stdout=f"{language}.txt")
    run("extract --json pages", stdout="articles.jsonl")
    shutil.copy(folder / "corpus/corpus.tsv", folder / "units.tsv")
    shutil.copy(folder / f"corpus/ladders/{PAIR}.sent.txt", folder / "ladder.txt")
    shutil.copytree(folder / "corpus", folder / "pinned")
    run(f"pin pinned {PAIR} ladder.txt -q")
    run("corrections pinned", stdout="corrections.jsonl")
    run("sample corpus -q -o sample.tsv")
    sample = (folder / "sample.tsv").read_text(encoding="utf-8").splitlines()
    label = sample[0].split("\t").index("label")
    rows = [line.split("\t") for line in sample[1:]]
    keep("sample.tsv", "\n".join([sample[0]] + ["\t".join([*row[:label], "right", *row[label + 1:]]) for row in rows]) + "\n")
    run("build pages -q --shards 1 -o sharded")
    run("release corpus -q -o release")
    run("filter units.tsv -q -o filtered")
    run("import units.tsv -q -o imported")
    run("partition units.tsv -q -o parts")
    run("export corpus -q -f tmx -o units.tmx")
    run("export corpus -q -f xliff -o units.xlf")
    run("learn pages -q -o knowledge")
    for name in ("one", "two"):
        run(f"align en.txt ko.txt -q --lexicon-out {name}.lexicon")
    keep("batch.tsv", "en.txt\tko.txt\tone.ladder\nen.txt\tko.txt\ttwo.ladder\n")
    keep("judge", "#!/bin/sh\nexec sed 's/^{\"unit\": *\\([0-9]*\\).*/{\"unit\": \\1, \"score\": 0.9}/'\n")
    (folder / "judge").chmod(0o755)
    keep("edict", "学校 [がっこう] /(n) school/(P)/\n貯蔵庫 [ちょぞうこ] /(n) storehouse/\n")
    keep("hanja.txt", "학교:學校:\n저장고:貯藏庫:\n")
    keep("terms.tsv", "storehouse\t저장고\nginseng field\t인삼밭\n")
    shutil.copytree(folder / "corpus/ladders", folder / "gold/ladders")
    shutil.copy(ROOT / "corpus/gold/links.tsv", folder / "gold")
    shutil.copy(ROOT / "corpus/gold/articles.jsonl", folder / "gold")
