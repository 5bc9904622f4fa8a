"""What a command left behind, and whether that is as docs/robustness.md promises."""

import dataclasses
import hashlib
import re
import signal
import sqlite3

LEFT_OVER = re.compile(r"\.part-\d|\.jjak-growing|jjak-\w{6}$|^tmp/.")
COMPLETE = ".jjak-complete/"        # a set that counts already; the next run moves it to its place
STORE = re.compile(r"corpus\.jjak(-wal|-shm|-journal)?$")
TIMES = {"started", "finished", "time"}
MANIFEST = "jjak.sha256"
PLACELESS = {"thread", "socket", "stop"}     # kinds that concern no file
STOPPED = 128 + signal.SIGINT       # of a run that tidied up
ENDED = -signal.SIGINT              # of a run that did not listen, or was not yet listening
SKIPPED = re.compile(r"not enough memory|warning: |skipped|left out|cannot be read|cannot be opened|No such file|not found")


def results_of(files):
    return {path: digest for path, digest in files.items() if not STORE.search(path) and not LEFT_OVER.search(path)}


@dataclasses.dataclass
class Outcome:
    """Of one run. A negative status is the number of a signal; None: it did not end."""
    status: int | None
    said: str
    printed: bytes
    files: dict         # path: digest; of stores, of their contents

    def results(self):
        """What people get: all files but the stores, which keep what a run that failed has read, and temporary ones."""
        return results_of(self.files)


def contents_of_store(path):
    """A digest of all rows, but for the times, and of what is wrong with the file."""
    database = sqlite3.connect(path)
    try:
        wrong = [row[0] for row in database.execute("PRAGMA integrity_check")]
        if wrong != ["ok"]:
            return "damaged: " + "; ".join(wrong)
        wrong = database.execute("PRAGMA foreign_key_check").fetchall()
        if wrong:
            return f"damaged: foreign keys {wrong[:3]}"
        tables = [row[0] for row in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
        digest = hashlib.sha256()
        for table in tables:
            columns = [row[1] for row in database.execute(f"PRAGMA table_info('{table}')") if row[1] not in TIMES]
            if columns and not table.startswith("sqlite_"):
                names = ", ".join(f'"{column}"' for column in columns)
                for row in sorted(map(repr, database.execute(f"SELECT {names} FROM '{table}'"))):
                    digest.update(f"{table}{row}\n".encode())
        return digest.hexdigest()
    except sqlite3.DatabaseError as error:
        return f"damaged: {error}"
    finally:
        database.close()


def files_below(folder):
    files = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_dir() or path.is_symlink() or name.startswith(("pages/", "more/")):
            continue
        if path.name == "corpus.jjak":
            files[name] = contents_of_store(path)
        elif not STORE.search(name):
            files[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return files


def is_complete(outcome, before, folder):
    """Whether all that is not as before is a set with its list, or a file that was written whole."""
    changed = {path for path, digest in outcome.results().items() if before.get(path) != digest}
    for path in [path for path in changed if path.endswith(MANIFEST)]:
        top = path[:-len(MANIFEST)]
        for line in (folder / path).read_text(encoding="utf-8").splitlines():
            digest, name = line.split("  ", 1)
            if outcome.files.get(top + name) != digest:
                return False
            changed.discard(top + name)
        changed.discard(path)
    return True


def faults_of(outcome, kind, wanted, before, folder):
    """What is wrong with an outcome. `kind`: of the call that failed. `wanted`: the outcome without a fault. `before`: the
    files before the run."""
    if outcome.status is None:
        return ["hangs"]
    is_ended = kind == "stop" and outcome.status == ENDED
    if outcome.status < 0 and not is_ended:
        return [f"killed by signal {-outcome.status}"]
    wrong = []
    if outcome.status not in ((wanted.status, STOPPED, ENDED) if kind == "stop" else (0, 1, wanted.status)):
        wrong.append(f"status {outcome.status}")
    wrong += [f"{path}: {digest}" for path, digest in outcome.files.items() if digest.startswith("damaged")]
    if kind not in ("remove", "no-memory") and not is_ended:    # where nothing can be removed, the next run does it
        wrong += [f"left over: {path}" for path in outcome.files if LEFT_OVER.search(path) and path not in before]
    new_words = outcome.said != wanted.said
    results, old, new = outcome.results(), results_of(before), wanted.results()
    # A command may tell a difference and a failure by the same status; a failure has a message of its own.
    has_failed = outcome.status == 1 and any(line.startswith("jjak: ") and not line.startswith("jjak: warning: ")
                                             for line in outcome.said.splitlines() if line not in wanted.said.splitlines())
    if outcome.status == wanted.status and not has_failed:
        has_other = kind != "stop" and outcome.printed != wanted.printed   # whoever stops a server gets no page
        if (results != new or has_other) and not (new_words and SKIPPED.search(outcome.said)):
            wrong.append("other output, and nothing said")
        return wrong
    lines = outcome.said.splitlines()
    if "internal error" in outcome.said:
        wrong.append("internal error")
    if is_ended or (kind == "stop" and results == old):     # what prints its results needs no word when it is stopped
        pass
    elif not any(line.startswith(("jjak: ", '{"error":')) for line in lines):
        wrong.append("no message")
    elif kind in ("memory", "no-memory"):
        if "memory" not in outcome.said:
            wrong.append("does not speak of memory")
    elif kind not in PLACELESS and not any(re.match(r'jjak: (warning: )?[^:]+: .|.*"file":', line) for line in lines):
        wrong.append("names no place")
    # Files that belong to no set are replaced one by one.
    is_each_whole = all(digest in (old.get(path), new.get(path)) for path, digest in results.items()) and \
        not any(path.endswith(MANIFEST) and digest != old.get(path) for path, digest in results.items())
    is_waiting = any(COMPLETE in path for path in outcome.files)
    if results not in (old, new) and not is_waiting and not is_each_whole and \
            not (SKIPPED.search(outcome.said) and is_complete(outcome, before, folder)):
        mixed = sorted(path for path in results.keys() | old.keys() if results.get(path) != old.get(path))
        wrong.append(f"neither the old set nor the new one: {', '.join(mixed[:3])}")
    return wrong
