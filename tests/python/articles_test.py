"""Reading, extracting and linking from Python."""

import datetime
import pickle
import unittest

import jjak
import support


class Articles(unittest.TestCase):
    def test_bytes_and_path_give_the_same_text(self):
        page = support.english_page()
        of_path = jjak.extract(page)
        of_bytes = jjak.extract(page.read_bytes())
        self.assertEqual(of_path.text, of_bytes.text)
        self.assertEqual(jjak.extract(memoryview(page.read_bytes())).text, of_path.text)
        self.assertEqual(of_path.language, "en")
        self.assertEqual((of_bytes.path, of_path.path), ("", str(page)))
        self.assertTrue(of_path.title)
        self.assertEqual(of_path.blocks[0].role, "body")
        self.assertIsInstance(of_path.published, datetime.date)

    def test_charset_and_address(self):
        page = support.korean_page().read_text(encoding="utf-8").replace('charset="utf-8"', "").encode("euc-kr", "replace")
        article = jjak.extract(page, url="https://news.example/a", charset="euc-kr")
        self.assertEqual(article.language, "ko")
        self.assertIn("https://news.example/a", [article.url, *article.aliases])

    def test_documents(self):
        with jjak.read(support.pages()) as documents:
            document = next(documents)
            self.assertEqual((document.kind, document.charset), ("html", "utf-8"))
            self.assertTrue(document.digest.startswith("sha1:"))
            self.assertEqual(jjak.extract(document).digest, document.digest)
            rest = list(documents)
        self.assertEqual(len(rest) + 1, 2 * len(support.STORIES))
        self.assertEqual(list(documents), [])

    def test_a_closed_stream_ends(self):
        documents = jjak.read(support.pages())
        documents.close()
        documents.close()
        self.assertLessEqual(len(list(documents)), 2 * len(support.STORIES))

    def test_threads_do_not_change_the_order(self):
        one = [article.url for article in jjak.articles(support.pages())]
        self.assertEqual(one, [article.url for article in jjak.articles(support.pages(), jobs=4)])

    def test_what_is_skipped_is_told(self):
        problems = []
        empty = support.FOLDER / "empty.html"
        empty.write_bytes(b"<p>Nothing.</p>")
        found = list(jjak.articles(empty, support.english_page(), "no/such.html", on_problem=problems.append))
        self.assertEqual(len(found), 1)
        self.assertEqual([problem.code for problem in problems], ["no_article", "not_found"])
        with self.assertWarnsRegex(jjak.Skipped, "no article"):
            list(jjak.articles(empty))

    def test_an_error_of_on_problem_ends_the_iteration(self):
        def fail(problem):
            raise problem
        with self.assertRaises(jjak.FileMissing):
            list(jjak.articles("no/such.html", on_problem=fail))

    def test_json_and_pickle(self):
        article = jjak.extract(support.korean_page())
        for copy in (jjak.Article.from_json(article.to_json()), pickle.loads(pickle.dumps(article))):
            self.assertEqual(copy.to_json(), article.to_json())
            self.assertEqual(copy.text, article.text)

    def test_own_article(self):
        day = datetime.datetime(2024, 12, 23, 5, 30, tzinfo=datetime.timezone(datetime.timedelta(hours=9)))
        article = jjak.Article(["첫 문단이다.", "둘째 문단이다. 😀"], "ko", title="제목", published=day)
        self.assertEqual(article.text, "첫 문단이다.\n둘째 문단이다. 😀")
        self.assertEqual((article.published, article.title, article.language), (day, "제목", "ko"))
        self.assertEqual(jjak.Article([], "en", published=day.date()).published, day.date())
        with self.assertRaises(ValueError):
            jjak.Article([], "fr")
        with self.assertRaises(UnicodeEncodeError):
            jjak.Article(["\ud800"], "en")


class Links(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.articles = list(jjak.articles(support.pages()))

    def test_pages_lead_to_their_originals(self):
        links = jjak.link(self.articles)
        self.assertEqual(len(links.pairs), len(support.STORIES))
        self.assertEqual(links.unpaired, [])
        for pair in links.pairs:
            self.assertEqual((pair.english.language, pair.korean.language), ("en", "ko"))
            self.assertGreater(pair.score, .5)
            self.assertEqual(pair.method, pair.evidence[0].method)
            self.assertIn(pair.english, links.articles)

    def test_contents_alone(self):
        links = jjak.link(self.articles, use_page_links=False)
        self.assertGreater(len(links.pairs), 0)
        self.assertEqual({pair.method for pair in links.pairs}, {"content"})

    def test_by_hand(self):
        english = jjak.Article(["It rained in Seoul."], "en", path="a.txt")
        korean = jjak.Article(["서울에 비가 왔다."], "ko", path="b.txt")
        links = jjak.link([english, korean], pairs=[("a.txt", "b.txt")], dictionary=jjak.Dictionary())
        self.assertEqual([(pair.method, pair.english.path) for pair in links.pairs], [("given", "a.txt")])
        left = jjak.link([english], dictionary=jjak.Dictionary()).unpaired
        self.assertEqual([(one.article.path, one.reason) for one in left], [("a.txt", "no_link")])

    def test_nameless_articles_stay_apart(self):
        articles = [jjak.Article([f"Story number {n} tells of {n} boats."], "en") for n in range(3)]
        self.assertEqual(len(jjak.link(articles, dictionary=jjak.Dictionary()).articles), 3)

    def test_nothing(self):
        self.assertEqual(jjak.link([]).pairs, [])
        with self.assertRaises(jjak.OptionError):
            jjak.link(self.articles, jobs=0)


if __name__ == "__main__":
    unittest.main()
