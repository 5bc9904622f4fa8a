"""The package as a whole: errors, signals, threads, types, documentation and the command line."""

import ast
import errno
import inspect
import os
import pickle
import re
import signal
import subprocess
import sys
import threading
import time
import unittest

import jjak
import support


class Errors(unittest.TestCase):
    def test_files(self):
        with self.assertRaises(FileNotFoundError) as caught:
            next(jjak.read("no/such.html"))
        error = caught.exception
        self.assertIsInstance(error, jjak.FileMissing)
        self.assertEqual((error.code, error.file, error.errno, error.filename),
                         ("not_found", "no/such.html", errno.ENOENT, "no/such.html"))
        self.assertIn("no/such.html", str(error))

    def test_names_that_are_not_utf8(self):
        name = os.fsdecode(b"no-\xff.html")
        with self.assertRaises(jjak.FileMissing) as caught:
            jjak.extract(name)
        self.assertEqual(caught.exception.file, name)

    def test_no_article(self):
        with self.assertRaises(jjak.Error) as caught:
            jjak.extract(b"<p>Nothing.</p>", url="https://a.example/b")
        self.assertEqual((caught.exception.code, caught.exception.file), ("no_article", "https://a.example/b"))
        self.assertNotIsInstance(caught.exception, OSError)

    def test_wrong_arguments(self):
        for wrong in (lambda: jjak.extract(7), lambda: jjak.check(1, 2), lambda: jjak.link([None])):
            with self.assertRaises(TypeError):
                wrong()
        with self.assertRaises(ValueError):
            jjak.read("x", max_document_bytes=0)

    def test_pickle(self):
        for error in (jjak.FileMissing("a: gone", "not_found", "a"), jjak.Error("b", "bad_unit", "f", "d", 3, 4, "g")):
            copy = pickle.loads(pickle.dumps(error))
            self.assertEqual((type(copy), vars(copy)), (type(error), vars(error)))
            self.assertEqual(str(copy), str(error))


class Signals(unittest.TestCase):
    def interrupted(self, code):
        """Runs code that never ends by itself; interrupts it when it says that it began."""
        reader, writer = os.pipe()
        program = "import jjak\ntry:\n" + "".join(f"    {line}\n" for line in code) + \
                  "except KeyboardInterrupt:\n    print('interrupted')\n"
        with subprocess.Popen([sys.executable, "-u", "-c", program], stdin=reader, stdout=subprocess.PIPE, text=True) as run:
            self.assertEqual(run.stdout.readline(), "begin\n")
            time.sleep(.1)
            run.send_signal(signal.SIGINT)
            output = run.communicate(timeout=30)[0]
        os.close(reader)
        os.close(writer)
        self.assertEqual((run.returncode, output), (0, "interrupted\n"))

    def test_waiting_for_a_pipe(self):
        self.interrupted(["print('begin')", "next(jjak.read('-'))"])

    def test_aligning(self):
        self.interrupted(["texts = [(['It rained %d.' % n] * 9, ['비가 왔다.'] * 9) for n in range(200_000)]",
                          "print('begin')", "jjak.align_all(texts)"])


class Threads(unittest.TestCase):
    def test_others_run_meanwhile(self):
        ticks, done = 0, threading.Event()

        def work():
            english = [f"On day {n} some {n * 7} people came to town {n}." for n in range(250)]
            jjak.align(english, [f"{n}일에 {n * 7}명이 {n} 마을에 왔다." for n in range(250)])
            done.set()

        thread = threading.Thread(target=work)
        thread.start()
        while not done.wait(.001):
            ticks += 1
        thread.join()
        self.assertGreater(ticks, 10)

    def test_many_threads_share_values(self):
        article = jjak.extract(support.english_page())
        texts = []
        threads = [threading.Thread(target=lambda: texts.append(jjak.segment(article).sentences)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(texts, [texts[0]] * 8)

    def test_a_fork_leaves_the_stream_to_the_parent(self):
        documents = jjak.read(support.pages())
        child = os.fork()
        if child == 0:
            del documents
            os._exit(0)
        self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), 0)
        self.assertEqual(len(list(documents)), 2 * len(support.STORIES))


class Types(unittest.TestCase):
    """The stub of the extension module says what is there, and all that is public is documented."""

    stub = ast.parse((support.SOURCE / "src/python/jjak/_jjak.pyi").read_text("utf-8"))

    @staticmethod
    def members(body):
        return {node.name: node for node in body if isinstance(node, (ast.FunctionDef, ast.ClassDef))}

    def test_stub(self):
        stubs = self.members(self.stub.body)
        there = {name for name in vars(jjak._jjak) if not name.startswith("__")}
        self.assertEqual(set(stubs), there)
        for name, node in stubs.items():
            if isinstance(node, ast.ClassDef):
                own = vars(getattr(jjak._jjak, name))
                hidden = {"__init__", "__repr__", "__getstate__", "__setstate__", "__doc__", "__module__"}
                self.assertEqual(set(self.members(node.body)) - hidden, set(own) - hidden, name)

    def test_signatures(self):
        for name, node in self.members(self.stub.body).items():
            if isinstance(node, ast.FunctionDef):
                wanted = [argument.arg for argument in node.args.args]
                first = getattr(jjak._jjak, name).__doc__.splitlines()[0]
                self.assertEqual(re.findall(r"(\w+): ", first[first.index("("):]), wanted, first)

    def test_documentation(self):
        for name in jjak.__all__:
            value = getattr(jjak, name)
            if not inspect.isclass(value):
                continue
            self.assertTrue(inspect.getdoc(value), name)
            if value.__module__ == "jjak._jjak":
                for member, found in vars(value).items():
                    if not member.startswith("_") and not (name.endswith("Stream") and member == "close"):
                        self.assertTrue(inspect.getdoc(found), f"{name}.{member}")
        for function in (jjak.read, jjak.articles, jjak.extract, jjak.link, jjak.segment, jjak.split, jjak.align,
                         jjak.align_all, jjak.check, jjak.units, jjak.load_dictionary, jjak.main):
            self.assertTrue(function.__doc__, function)

    def test_names(self):
        self.assertEqual(jjak.__all__, sorted(jjak.__all__))


class CommandLine(unittest.TestCase):
    def test_the_same_as_the_program(self):
        program = os.environ["JJAK"]
        for arguments in (["--version"], ["align", "--help"], ["extract", str(support.english_page())], ["--what"]):
            own = subprocess.run([program, *arguments], capture_output=True, check=False, cwd=support.FOLDER)
            ours = support.run_python("-m", "jjak", *arguments, text=False)
            self.assertEqual((ours.returncode, ours.stdout, ours.stderr), (own.returncode, own.stdout, own.stderr))

    def test_main_returns_the_status(self):
        done = support.run_python("-c", "import jjak; print(jjak.main(['--what']))")
        self.assertEqual(done.stdout, "2\n")

    def test_version(self):
        self.assertRegex((support.SOURCE / "CMakeLists.txt").read_text("utf-8"), rf"VERSION {re.escape(jjak.__version__)} ")


class Notebook(unittest.TestCase):
    def test_docs(self):
        """Runs the Python of docs/python.md, as one notebook, beside a folder of pages and a corpus."""
        support.pages(), support.corpus()
        text = (support.SOURCE / "docs/python.md").read_text("utf-8")
        blocks = re.findall(r"^```python\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
        self.assertGreater(len(blocks), 5)
        program = support.FOLDER / "notebook.py"
        program.write_text("\n".join(blocks), "utf-8")
        done = support.run_python("-W", "error", str(program))
        self.assertEqual((done.returncode, done.stderr), (0, ""))


if __name__ == "__main__":
    unittest.main()
