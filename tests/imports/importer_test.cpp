// What an import keeps: all fields of a unit, under whatever pair it comes.
#include "imports/importer.hpp"

#include "bitext/fields.hpp"
#include "store/lookup.hpp"
#include "store/schema.hpp"

#include "support/catch.hpp"
#include "support/folder.hpp"

#include <map>
#include <memory>
#include <string>
#include <vector>

using namespace jjak;
using test::Folder;

namespace {

/// Imports a file, and reads the store again.
class Imported {
 public:
  explicit Imported(const std::vector<std::string>& paths, const std::vector<std::string>& takedowns = {}) {
    auto opened = store::Store::open(folder_.path("corpus.jjak"), sqlite::Mode::create);
    REQUIRE(opened);
    store_ = *std::move(opened);
    for (const std::string& label : takedowns) REQUIRE(store_->take_down(label));
    REQUIRE(store_->begin());
    imports::Importer importer(*store_, "input.tsv");
    REQUIRE(importer.begin());
    BitextInput input = bitext_input(paths);
    input.all_beads = true;
    const auto count = read_bitext(
        input,
        [&](BitextUnit& unit) {
          given.push_back(unit);
          return static_cast<bool>(importer.add(unit));
        },
        [&](const Error& problem) { REQUIRE(importer.add_problem(problem)); });
    REQUIRE(count);
    REQUIRE(importer.end());
    REQUIRE(store_->commit());
    counts = importer.counts();
    input = bitext_input({folder_.path()});
    input.all_beads = true;
    REQUIRE(read_bitext(input,
                        [&](BitextUnit& unit) {
                          units.push_back(unit);
                          return true;
                        },
                        {}));
  }

  const store::Store& store() const { return *store_; }

  imports::Counts counts;
  std::vector<BitextUnit> given, units;

 private:
  Folder folder_;
  std::unique_ptr<store::Store> store_;
};

/// All that a unit says, but for the ids of its articles, which an import gives.
std::map<std::string, std::string> fields_of(const BitextUnit& unit) {
  std::map<std::string, std::string> all;
  for (const std::string_view name : bitext_field_names())
    if (!name.starts_with("article_")) all[std::string(name)] = field_of(unit, name);
  for (const BitextField& field : unit.extra) all[field.name] = field.value;
  return all;
}

}  // namespace

TEST_CASE("imports: a unit comes out as it went in", "[imports]") {
  const Folder folder;
  const Imported got({folder.write(
      "a.tsv",
      "id\tlevel\ttype\tconfidence\tmargin\tmark\ten\tko\tpair\turl_en\turl_ko\tdate_ko\tlink\tlink_score\ttitle_en\t"
      "kind_ko\ten_paragraphs\tko_sentences\tnote\tconfidence_of_mine\n"
      "r-1a:s0-0\tsentence\t1-1\t0.9731\t0.5\tcrossing\tIt rained.\t비가 왔다.\tr-1a\thttps://a.kr/1\thttps://a.kr/2\t"
      "2024-11-02T05:30\threflang\t0.99\tRain\tarticle\t0\t0\tmine\t7\n"
      "x 1\tsentence\t\t\t\t\tSnow.\t눈.\tr-1a\thttps://a.kr/1\thttps://a.kr/9\t2023\tcontent\t\tSnow\t\t4,5\t\t\t\n"
      "\tparagraph\t2-1\t1\t\t\tWind.\t바람.\tother\t\t\t\t\t\t\t\t\t\t\t\n")});
  REQUIRE(got.units.size() == 3);
  CHECK(fields_of(got.units[0]) == fields_of(got.given[0]));
  CHECK(got.units[1].korean.url == "https://a.kr/9");
  CHECK(got.units[1].korean.date == "2023");
  CHECK(got.units[1].method == "content");
  CHECK(got.units[1].english.title == "Snow");
  CHECK(got.units[1].english.paragraphs == "4,5");
  CHECK_FALSE(got.units[1].score);
  CHECK_FALSE(got.units[1].confidence);
  CHECK(got.units[2].pair == "other");
  CHECK(got.units[2].method == "import");
  CHECK(got.units[2].english.url.empty());
  CHECK(got.counts.named == 2);  // an id with a blank is none
  CHECK(got.counts.documents == 2);
}

TEST_CASE("imports: units of one pair are together, wherever they stand", "[imports]") {
  const Folder folder;
  std::string table = "en\tko\turl_en\turl_ko\n";
  for (int i = 0; i < 6; ++i)
    table += "Text " + std::to_string(i) + ".\t글 " + std::to_string(i) + ".\thttps://a.kr/en/" +
             std::to_string(i % 2) + "\thttps://a.kr/ko/" + std::to_string(i % 2) + "\n";
  const Imported got({folder.write("a.tsv", table)});
  CHECK(got.counts.documents == 2);
  REQUIRE(got.units.size() == 6);
  CHECK(got.units[2].english.text == "Text 4.");
  CHECK(got.units[3].english.text == "Text 1.");
  const auto pair = store::find_pair(got.store(), got.units[0].pair);
  REQUIRE(pair);
  CHECK((*pair)->english.label == "https://a.kr/en/0");
  CHECK(store::search(got.store(), "글", 10)->size() == 6);
}

TEST_CASE("imports: units without an article are of no article, and in rows of a thousand", "[imports]") {
  const Folder folder;
  std::string table = "en\tko\n";
  for (int i = 0; i < 2001; ++i) table += "Text " + std::to_string(i) + ".\t글.\n";
  const Imported got({folder.write("a.tsv", table)});
  CHECK(got.counts.documents == 3);
  REQUIRE(got.units.size() == 2001);
  CHECK(got.units[2000].english.text == "Text 2000.");
  for (const BitextUnit* unit : {&got.units[0], &got.units[2000]}) {
    CHECK(unit->pair.empty());
    CHECK(unit->english.article.empty());
    CHECK(unit->english.url.empty());
  }
}

TEST_CASE("imports: equal ids get numbers", "[imports]") {
  const Folder folder;
  const Imported got({folder.write("a.tsv", "id\ten\tko\nu\tA.\t가.\nu.2\tB.\t나.\nu\tC.\t다.\nu\tD.\t라.\n")});
  REQUIRE(got.units.size() == 4);
  CHECK(got.units[2].id == "u.3");
  CHECK(got.units[3].id == "u.4");
  CHECK(got.counts.renamed == 2);
}

TEST_CASE("imports: properties that come twice are both kept", "[imports]") {
  const Folder folder;
  const Imported got(
      {folder.write("a.tmx",
                    "<tmx version=\"1.4\"><body><tu><prop type=\"topic\">rain</prop><prop "
                    "type=\"topic\">snow</prop><tuv lang=\"en\"><seg>A.</seg></tuv><tuv lang=\"ko\"><seg>가."
                    "</seg></tuv></tu></body></tmx>")});
  CHECK(field_of(got.units.at(0), "topic") == "rain | snow");
}

TEST_CASE("imports: what was taken down stays out", "[imports]") {
  const Folder folder;
  const Imported got({folder.write("a.tsv", "en\tko\turl_en\nA.\t가.\thttps://a.kr/1\nB.\t나.\thttp://www.a.kr/2\n")},
                     {"https://a.kr/1"});
  REQUIRE(got.units.size() == 1);
  CHECK(got.units[0].english.text == "B.");
  CHECK(got.counts.taken_down == 1);
}

namespace {

/// A store of the first version, as far as later ones change it.
void make_first_version(const std::string& path) {
  auto database = sqlite::Database::open(path, sqlite::Mode::create);
  REQUIRE(database);
  REQUIRE((*database)->run(
      "PRAGMA application_id = 1785356651; PRAGMA user_version = 1;"
      "CREATE TABLE articles (id TEXT PRIMARY KEY, text TEXT NOT NULL, section TEXT NOT NULL, language TEXT NOT "
      "NULL, kind TEXT NOT NULL, label TEXT NOT NULL, "
      "title "
      "TEXT NOT NULL, byline TEXT NOT NULL, published TEXT, file TEXT NOT NULL, offset INTEGER NOT NULL, length "
      "INTEGER "
      "NOT NULL, confidence REAL, completeness REAL, unpaired TEXT, unpaired_detail TEXT, place INTEGER NOT NULL) "
      "STRICT, "
      "WITHOUT ROWID;"
      "CREATE TABLE pairs (id TEXT PRIMARY KEY, place INTEGER NOT NULL, name TEXT NOT NULL UNIQUE, english TEXT NOT "
      "NULL "
      "REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED, korean TEXT NOT NULL REFERENCES articles (id) "
      "DEFERRABLE "
      "INITIALLY DEFERRED, method TEXT NOT NULL, score REAL NOT NULL, margin REAL NOT NULL, label TEXT NOT NULL, "
      "evidence "
      "TEXT NOT NULL, failure TEXT, digest TEXT NOT NULL) STRICT, WITHOUT ROWID;"
      "CREATE INDEX pairs_by_english ON pairs (english); CREATE INDEX pairs_by_korean ON pairs (korean);"
      "CREATE TABLE beads (id INTEGER PRIMARY KEY, pair TEXT NOT NULL REFERENCES pairs (id) ON DELETE CASCADE "
      "DEFERRABLE "
      "INITIALLY DEFERRED, name TEXT NOT NULL UNIQUE, level TEXT NOT NULL, type TEXT NOT NULL, confidence REAL NOT "
      "NULL, "
      "margin REAL NOT NULL, mark TEXT NOT NULL, refused TEXT, english TEXT NOT NULL, korean TEXT NOT NULL, "
      "english_refs "
      "TEXT NOT NULL, korean_refs TEXT NOT NULL) STRICT;"
      "CREATE INDEX beads_by_pair ON beads (pair); CREATE INDEX beads_by_confidence ON beads (confidence);"
      "CREATE VIEW units AS SELECT * FROM beads WHERE refused IS NULL AND english <> '' AND korean <> '';"
      "CREATE TABLE pins (english TEXT NOT NULL, korean TEXT NOT NULL, place INTEGER NOT NULL, english_text TEXT NOT "
      "NULL, english_nth INTEGER NOT NULL, english_count INTEGER NOT NULL, korean_text TEXT NOT NULL, korean_nth "
      "INTEGER NOT NULL, korean_count INTEGER NOT NULL, is_orphaned INTEGER NOT NULL, PRIMARY KEY (english, korean, "
      "place)) STRICT, WITHOUT ROWID;"
      "CREATE TABLE runs (id INTEGER PRIMARY KEY, command TEXT NOT NULL, options TEXT NOT NULL, version TEXT NOT NULL, "
      "knowledge TEXT NOT NULL, started TEXT NOT NULL, finished TEXT) STRICT;"
      "CREATE TABLE memo (kind TEXT NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY (kind, key)) STRICT, "
      "WITHOUT ROWID;"
      "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;"
      "INSERT INTO memo VALUES ('trial', 'b', x'02'), ('anchors', 'a', x'01');"
      "INSERT INTO pins VALUES ('https://a.kr/1', 'https://a.kr/2', 0, 'A.', 0, 1, '가.', 0, 1, 0);"
      "INSERT INTO articles (id, text, section, language, kind, label, title, byline, file, offset, length, place) "
      "VALUES ('e', '', '', 'en', '', 'https://a.kr/1', '', '', '', 0, 0, 0), "
      "('k', '', '', 'ko', '', 'https://a.kr/2', '', '', '', 0, 0, 1);"
      "INSERT INTO pairs VALUES ('p', 0, 'rain-1a', 'e', 'k', 'hreflang', .9, .5, '', '[]', NULL, 'd');"
      "INSERT INTO beads VALUES (7, 'p', 'rain-1a:s0-0', 'sentence', '1-1', .75, .5, '', NULL, 'A.', '가.', '', "
      "'');"));
}

}  // namespace

TEST_CASE("imports: a store of the first version is brought to this one", "[imports][store]") {
  const Folder folder;
  const std::string path = folder.path("corpus.jjak");
  make_first_version(path);
  auto opened = store::Store::open(path, sqlite::Mode::create);
  REQUIRE(opened);
  const auto bead = store::find_bead(**opened, "rain-1a:s0-0");
  REQUIRE(bead);
  REQUIRE(*bead);
  CHECK((*bead)->confidence == .75);
  CHECK((*bead)->fields.empty());
  CHECK(store::beads_of(**opened, "p")->size() == 1);
  CHECK(store::find_pair(**opened, "rain-1a")->value().english.is_named);
  CHECK((*opened)->database().number("SELECT id FROM units")->value() == 7);
  const auto pins = (*opened)->pins();
  REQUIRE(pins);
  REQUIRE(pins->size() == 1);
  CHECK(pins->front().verdict == store::Verdict::pinned);
  CHECK((*opened)->corrected_pairs()->empty());
  CHECK((*opened)->memo()->find("trial", "b") == "\x02");
  CHECK((*opened)->memo()->has("anchors", "a"));
  (*opened)->memo()->keep("trial", "b", "new");
  REQUIRE((*opened)->flush_memo());
  CHECK((*opened)->database().number("SELECT count(*) FROM memo WHERE value = x'6e6577'")->value() == 1);
  CHECK((*opened)->database().number("PRAGMA user_version")->value() == store::schema_version());
  CHECK((*opened)->database().number("SELECT count(*) FROM pragma_foreign_key_check")->value() == 0);
}
