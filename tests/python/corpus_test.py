"""Built corpora from Python."""

import math
import unittest

import jjak
import support


class Corpora(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.corpus = jjak.Corpus(support.corpus())
        cls.units = list(cls.corpus)

    def test_units_are_those_of_the_tsv(self):
        rows = [line.split("\t") for line in (support.corpus() / "corpus.tsv").read_text("utf-8").splitlines()]
        names = rows.pop(0)
        self.assertEqual(sorted(unit.english for unit in self.units), sorted(row[names.index("en")] for row in rows))
        self.assertEqual(len(self.units), len(rows))
        same = {unit.id: unit for unit in jjak.units(support.corpus() / "corpus.tsv")}
        self.assertEqual({unit.id: unit.korean for unit in self.units}, {i: u.korean for i, u in same.items()})

    def test_levels_and_filters(self):
        sentences = list(self.corpus.units("sentence"))
        self.assertEqual({unit.level for unit in sentences}, {"sentence"})
        self.assertEqual(sentences, [unit for unit in self.units if unit.level == "sentence"])
        sure = [unit for unit in sentences if unit.confidence > .9]
        self.assertTrue(0 < len(sure) <= len(sentences))
        more = list(self.corpus.units("sentence", all_beads=True))
        self.assertGreater(len(more), len(sentences))
        with self.assertRaises(ValueError):
            self.corpus.units("page")

    def test_pairs(self):
        pairs = list(self.corpus.pairs())
        self.assertEqual(len(pairs), len(support.STORIES))
        self.assertEqual([unit for pair in pairs for unit in pair.units], self.units)
        for pair in pairs:
            self.assertTrue(pair.english.url and pair.korean.url and pair.english.title)

    def test_columns(self):
        columns = self.corpus.columns()
        self.assertEqual(len(columns), len(self.units))
        self.assertEqual(list(columns.confidence), [unit.confidence for unit in self.units])
        self.assertEqual(list(columns.korean_length), [len(unit.korean) for unit in self.units])
        self.assertEqual(list(columns.english_length), [len(unit.english) for unit in self.units])
        self.assertEqual(len(self.corpus.columns("sentence")), len(list(self.corpus.units("sentence"))))

    def test_check_a_unit(self):
        findings = [finding for unit in self.units for finding in jjak.check(unit)]
        for finding in findings:
            self.assertTrue(0 <= finding.probability <= 1)

    def test_check_a_unit_with_a_strange_date(self):
        path = support.FOLDER / "dates.tsv"
        path.write_text("en\tko\tdate_en\nIt rained on Monday.\t화요일에 비가 왔다.\tlast week\n", "utf-8")
        unit, = jjak.units(path)
        self.assertEqual((unit.english_side.date, [f.kind for f in jjak.check(unit)]), ("last week", ["weekday"]))

    def test_fields(self):
        fields = self.units[0].asdict()
        self.assertEqual(fields["url_ko"], self.units[0].korean_side.url)
        self.assertEqual((fields["en"], fields["ko"]), (self.units[0].english, self.units[0].korean))

    def test_other_corpora(self):
        path = support.FOLDER / "units.tsv"
        path.write_text("id\ten\tko\tdomain\n1\tIt rained 😀.\t비가 왔다 😀.\tweather\n2\tno Korean\t\t\n", "utf-8")
        problems = []
        unit, = jjak.units(path, on_problem=problems.append)
        self.assertEqual((unit.english, unit.korean, unit.confidence, unit.extra),
                         ("It rained 😀.", "비가 왔다 😀.", None, {"domain": "weather"}))
        self.assertEqual([(problem.code, problem.line) for problem in problems], [("bad_unit", 3)])
        english, korean = support.FOLDER / "a.en", support.FOLDER / "a.ko"
        english.write_text("One.\nTwo.\n", "utf-8")
        korean.write_text("하나.\n둘.\n", "utf-8")
        self.assertEqual([unit.korean for unit in jjak.units(english, korean)], ["하나.", "둘."])
        with self.assertRaises(ValueError):
            jjak.units()

    def test_unknown_numbers_are_nan(self):
        path = support.FOLDER / "numbers.tsv"
        path.write_text("en\tko\nOne.\t하나.\n", "utf-8")
        done = support.run_python("-m", "jjak", "import", str(path), "-o", str(support.FOLDER / "imported"), "--quiet")
        self.assertEqual(done.returncode, 0, done.stderr)
        columns = jjak.Corpus(support.FOLDER / "imported").columns()
        self.assertTrue(math.isnan(columns.confidence[0]))

    def test_no_corpus(self):
        with self.assertRaises(FileNotFoundError):
            jjak.Corpus("no/such/folder")
        with self.assertRaises(jjak.Error):
            list(jjak.Corpus(support.pages()))


if __name__ == "__main__":
    unittest.main()
