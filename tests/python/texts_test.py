"""Segmenting, aligning and checking from Python."""

import unittest

import jjak
import support

try:
    import numpy
except ImportError:
    numpy = None

ENGLISH = ["It rained on Monday.", "Nobody came 😀.", "The fund has 12.3 trillion won."]
KOREAN = ["월요일에 비가 왔다.", "아무도 오지 않았다 😀.", "기금은 12조3천억 원이다."]


class Texts(unittest.TestCase):
    def test_split(self):
        self.assertEqual(jjak.split("It rained. Nobody came.", "en"), ["It rained.", "Nobody came."])
        self.assertEqual(jjak.split("비가 왔다. 아무도 오지 않았다.", "ko"), ["비가 왔다.", "아무도 오지 않았다."])
        self.assertEqual(jjak.split("", "en"), [])
        with self.assertRaises(ValueError):
            jjak.split("Il pleut.", "fr")

    def test_places_are_characters(self):
        text = jjak.segment("😀 비가 왔다. 아무도 오지 않았다 🎉.\n다음 날은 맑았다.", "ko")
        self.assertEqual([text.content[begin:end] for begin, end in text.spans], text.sentences)
        self.assertEqual(list(text), text.sentences)
        self.assertEqual(len(text), 3)
        self.assertEqual(text.paragraphs, [range(0, 2), range(2, 3)])
        self.assertEqual(text[-1], "다음 날은 맑았다.")
        with self.assertRaises(IndexError):
            text[3]

    def test_rules(self):
        path = support.FOLDER / "rules.tsv"
        path.write_text("no.such.list\tword\n", encoding="utf-8")
        with self.assertRaises(jjak.Error) as caught:
            jjak.Rules.load([path])
        self.assertEqual((caught.exception.code, caught.exception.line), ("rules_list", 1))
        self.assertEqual(jjak.split("It rained.", "en", rules=jjak.Rules()), ["It rained."])


class Alignments(unittest.TestCase):
    def test_lists(self):
        alignment = jjak.align(ENGLISH, KOREAN)
        beads = alignment.sentences
        self.assertEqual([(bead.source, bead.target) for bead in beads],
                         [(range(n, n + 1), range(n, n + 1)) for n in range(3)])
        self.assertEqual([bead.target_text for bead in beads], KOREAN)
        self.assertEqual({bead.type for bead in beads}, {"1-1"})
        self.assertEqual(len(alignment.paragraphs), 1)
        self.assertTrue(any(match.kind == "number" for match in beads[2].matches))
        self.assertEqual(beads[2].asdict()["ko_indexes"], [2])

    def test_columns_show_the_beads(self):
        beads = jjak.align(ENGLISH, KOREAN + ["덤이다."]).sentences
        columns = {"confidence": lambda b: b.confidence, "margin": lambda b: b.margin, "length_z": lambda b: b.length_z,
                   "source_begin": lambda b: b.source.start, "source_end": lambda b: b.source.stop,
                   "target_begin": lambda b: b.target.start, "target_end": lambda b: b.target.stop,
                   "source_length": lambda b: len(b.source_text), "target_length": lambda b: len(b.target_text)}
        for name, value in columns.items():
            column = getattr(beads, name)
            self.assertEqual(list(column), [value(bead) for bead in beads], name)
            self.assertEqual(memoryview(column).tolist(), list(column))
            self.assertTrue(memoryview(column).readonly)
            with self.assertRaises(IndexError):
                column[len(beads)]

    @unittest.skipIf(numpy is None, "numpy is not installed")
    def test_numpy_copies_nothing(self):
        beads = jjak.align(ENGLISH, KOREAN).sentences
        first, again = numpy.asarray(beads.confidence), numpy.asarray(beads.confidence)
        self.assertEqual(first.dtype, numpy.float64)
        self.assertTrue(numpy.shares_memory(first, again))
        self.assertFalse(first.flags.writeable)
        self.assertEqual(numpy.asarray(beads.target_length).dtype, numpy.uint32)
        del beads, again
        self.assertTrue(((0 <= first) & (first <= 1)).all())

    def test_articles_have_paragraphs(self):
        english, korean = jjak.extract(support.english_page()), jjak.extract(support.korean_page())
        alignment = jjak.align(english, korean)
        self.assertGreater(len(alignment.paragraphs), 3)
        covered = [index for bead in alignment.sentences for index in bead.source]
        self.assertEqual(covered, list(range(len(alignment.source))))
        self.assertIn(alignment.sentences[0].source_text, english.text)

    def test_many(self):
        pairs = [(ENGLISH, KOREAN), ("It rained.\nNobody came.", "비가 왔다.\n아무도 오지 않았다.")]
        one, two = (jjak.align_all(pairs, jobs=jobs) for jobs in (1, 2))
        self.assertEqual([len(alignment.paragraphs) for alignment in one], [1, 2])
        self.assertEqual([list(a.sentences) for a in one], [list(a.sentences) for a in two])
        self.assertEqual(jjak.align_all([]), [])
        with self.assertRaises(TypeError):
            jjak.align_all([(["one"], [2])])

    def test_knowledge_and_lexicon(self):
        known, words = support.FOLDER / "known", support.FOLDER / "words.lexicon"
        for arguments in (["learn", str(support.pages()), "-o", str(known)],
                          ["build", str(support.pages()), "-o", str(support.FOLDER / "learned"), "--lexicon-out", str(words)]):
            done = support.run_python("-m", "jjak", *arguments, "--quiet")
            self.assertEqual(done.returncode, 0, done.stderr)
        knowledge, lexicon = jjak.Knowledge.load(known), jjak.Lexicon.load([words])
        self.assertRegex(knowledge.version, "^[0-9a-f]{64}$")
        for english, korean, probability in lexicon.translations():
            self.assertTrue(english and korean and 0 < probability <= 1)
        self.assertEqual(len(jjak.align(ENGLISH, KOREAN, knowledge=knowledge).sentences), 3)
        self.assertEqual(len(jjak.align(ENGLISH, KOREAN, lexicon=lexicon).sentences), 3)
        with self.assertRaises(jjak.Error) as caught:
            jjak.Knowledge.load(support.pages())
        self.assertEqual(caught.exception.code, "bad_knowledge")


class Check(unittest.TestCase):
    def test_nothing_to_find(self):
        self.assertEqual(jjak.check(ENGLISH[2], KOREAN[2]), [])

    def test_places_are_characters(self):
        english, korean = "😀 The fund has 12.3 trillion won.", "😀🎉 기금은 12조3천억 달러다."
        finding, = jjak.check(english, korean)
        self.assertEqual(finding.kind, "currency")
        self.assertEqual(english[finding.english.begin:finding.english.end], finding.english_words)
        self.assertEqual(korean[finding.korean.begin:finding.korean.end], finding.korean_words)
        self.assertIn("달러", finding.korean_words)
        self.assertIn("another currency", finding.message)
        self.assertEqual(jjak.check(english, korean, least_probability=1), [])

    def test_dates(self):
        english, korean = "It happened on Monday.", "지난 화요일에 일어났다."
        for day in ("2024-12-25", "2024-12-25T05:30", None):
            self.assertEqual([f.kind for f in jjak.check(english, korean, english_date=day, korean_date=day)], ["weekday"])

    def test_own_dictionary(self):
        dictionary = jjak.Dictionary([("fruit storehouse", "과일 저장고")])
        self.assertTrue(dictionary)
        self.assertFalse(jjak.Dictionary())
        self.assertEqual(jjak.check("It rained.", "비가 왔다.", dictionary=dictionary), [])


if __name__ == "__main__":
    unittest.main()
