"""Accuracy and speed of splitting sentences."""

import json
import re

from .runner import Failure, run, share

FASTEST = 30                # minimal megabytes per second and core
ROUNDS = 5
SIZE = 20_000_000           # bytes per round
# By set: the figure of score.py that counts, and its target.
TARGETS = {"ko": {"wikipedia": (("F1", .99), ("exact", .9)), "blogs_ko": (("F1", .8),), "tweets": (("F1", .78),),
                  "sample": (("F1", .92),), "gsd_dev": (("F1", .9),)},
           "en": {"golden_rules": (("exact", 50 / 52),), "ewt_dev_weblog": (("F1", .965),),
                  "ewt_dev_newsgroup": (("F1", .9),)}}
LINE = re.compile(r"^(\S+)\s+boundaries P (\S+) R (\S+) F1 (\S+)\s+blocks exact (\d+)/(\d+)", re.MULTILINE)
MADE = {"en": "Gen. Ri left the U.S. at 5 p.m. Tuesday. “Prices rose 2.5 percent. Who pays?” he asked. The market was quiet. ",
        "ko": "소식통은 “값이 올랐다. 살 사람이 없다.”라고 말했다. 시장은 2024. 12. 16. 다시 열렸다. 누가 가는가? 아무도 모른다. "}


def accuracy(bench, report):
    rows = []
    for language, targets in TARGETS.items():
        folder = bench.data.folder / "split" / language
        said = run([*bench.data.scorer(), "split", folder, "--cmd", f"'{bench.jjak}' split --lang {language}"]).output
        found = {line[0]: line for line in LINE.findall(said)}
        for name, wanted in targets.items():
            if name not in found:
                raise Failure(f"{folder}: no {name}")
            _, precision, recall, f1, right, blocks = found[name]
            figures = {"F1": float(f1), "exact": int(right) / int(blocks)}
            good = all(figures[figure] >= target for figure, target in wanted)
            rows.append([f"{language} {name}", share(float(precision)), share(float(recall)), share(float(f1)),
                         f"{right}/{blocks}", ", ".join(f"{figure} >= {share(target)}" for figure, target in wanted),
                         report.check(f"{name}, F1 {f1}, {right}/{blocks}", good)])
    report.table([["boundaries", "P", "R", "F1", "blocks exact", "target", ""]], rows)


def splitting(bench, report):
    """Accuracy, if there is data, and speed."""
    report.begin("splitting", "sentence boundaries (jjak split) against their gold, and processor time of one core")
    if bench.data.is_there:
        accuracy(bench, report)
    for language, text in MADE.items():
        file = bench.work / f"split.{language}"
        block = text * 4
        if bench.data.is_there:
            paths = sorted((bench.data.folder / "split" / language).glob("*.txt"))
            block = "\n".join(path.read_text(encoding="utf-8") for path in paths)
        file.write_text((block + "\n") * (SIZE // len(block.encode()) + 1), encoding="utf-8")
        speed = json.loads(run([bench.program, "split", language, file, "--repeat", ROUNDS]).output)["megabytes_a_second"]
        report.line(f"megabytes a second, {language}, best of {ROUNDS}", f"{speed:.0f}", f">= {FASTEST}", speed >= FASTEST)
