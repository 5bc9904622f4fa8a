// Writing TSV, JSON lines, Moses, TMX and lists of links.
#include <jjak/emit.hpp>

#include "model/sample.hpp"
#include "support/catch.hpp"
#include "support/written.hpp"
#include "text/utf8.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace jjak;
using jjak::test::files_of;

namespace {

std::vector<std::string> fields_of(std::string_view line) {
  std::vector<std::string> fields(1);
  for (const char c : line)
    if (c == '\t')
      fields.emplace_back();
    else
      fields.back() += c;
  return fields;
}

std::vector<nlohmann::json> objects_of(const std::string& lines) {
  std::vector<nlohmann::json> objects;
  for (const std::string_view line : text::lines_of(lines)) objects.push_back(nlohmann::json::parse(line));
  return objects;
}

std::vector<std::string> keys_of(const nlohmann::json& object) {
  std::vector<std::string> keys;
  for (const auto& item : object.items()) keys.push_back(item.key());
  return keys;
}

/// A collection whose texts contain every kind of line break.
Collection broken_lines() {
  Collection collection = sample::collection();
  collection.pairs[0].source.content.replace(2, 1, "\t");  // "It\topened"
  collection.pairs[0].source = sample::text_of(Language::english, {{"a\tb\rc\nd\xE2\x80\xA8"
                                                                    "e\xE2\x80\xA9"
                                                                    "f\x0B\x0C\x1C\x01\xC2\x85g",
                                                                    "B", "C"},
                                                                   {"D"}});
  return collection;
}

std::vector<BeadView> views_of(const AlignedPair& pair, const std::vector<Bead>& beads) {
  std::vector<BeadView> views;
  for (const Bead& bead : beads) views.push_back({pair.source, pair.target, bead});
  return views;
}

/// Takes a number of bytes, of all files together.
class SmallDisk {
 public:
  explicit SmallDisk(std::size_t room) : room_(room) {}

  OpenFile folder() {
    return [this](const std::string& path) { return std::unique_ptr<ByteSink>(new File(*this, path)); };
  }

 private:
  class File final : public ByteSink {
   public:
    File(SmallDisk& disk, std::string path) : disk_(disk), path_(std::move(path)) {}
    Status write(std::string_view bytes) override {
      CHECK_FALSE(disk_.is_full_);  // nothing is written after an error
      disk_.is_full_ = bytes.size() > disk_.room_;
      if (disk_.is_full_) return Error{errors::no_space, path_};
      disk_.room_ -= bytes.size();
      return Done{};
    }
    Status close() override { return Done{}; }

   private:
    SmallDisk& disk_;
    std::string path_;
  };

  std::size_t room_;
  bool is_full_ = false;
};

}  // namespace

TEST_CASE("TSV gives every column for paragraphs and sentences") {
  const std::string tsv = files_of(sample::collection()).at("corpus.tsv");
  const auto lines = text::lines_of(tsv);
  REQUIRE(lines.size() == 6);
  const auto header = fields_of(lines[0]);
  CHECK(header == std::vector<std::string>{"id", "level", "type", "confidence", "en", "ko", "url_en", "url_ko",
                                           "date_en", "date_ko", "link", "en_paragraphs", "ko_paragraphs",
                                           "en_sentences", "ko_sentences"});
  for (const auto line : lines) CHECK(fields_of(line).size() == header.size());
  CHECK(fields_of(lines[1])[13] == "0,1,2");  // a paragraph names its sentences
  CHECK(fields_of(lines[4]) ==
        std::vector<std::string>{"herbs-1a2b:s1.2-1", "sentence", "2-1", "0.6000", "Guards knew. Nobody spoke.",
                                 "경비대는 알았으나 입을 닫았다.", "https://news.example/english/herbs",
                                 "https://news.example/%EC%95%BD%EC%B4%88?a=1&b=2", "2024-12-23T05:30+09:00", "",
                                 "read_in_korean", "0", "0", "1,2", "1"});
}

TEST_CASE("a unit stays on one line, whatever line breaks its text has") {
  const Collection collection = broken_lines();
  const std::string tsv = files_of(collection).at("corpus.tsv");
  CHECK(std::count(tsv.begin(), tsv.end(), '\n') == 6);
  CHECK(tsv.find("a b c d e f     g\t") != std::string::npos);
  CHECK(tsv.find("\xE2\x80\xA8") == std::string::npos);
  const std::string english = files_of(collection).at("corpus.en");
  CHECK(english == "a b c d e f     g\nB C\nD\n");
  CHECK(std::none_of(english.begin(), english.end(), [](char c) { return c == '\t' || c == '\r'; }));
}

TEST_CASE("JSON lines have the same keys and types on every line") {
  const auto objects = objects_of(files_of(broken_lines()).at("corpus.jsonl"));
  REQUIRE(objects.size() == 5);
  for (const auto& object : objects) {
    CHECK(keys_of(object) == keys_of(objects[0]));
    CHECK(object.size() == 16);
    for (const auto& item : object.items())
      if (item.key() != "date_ko") CHECK(item.value().type_name() == std::string(objects[0][item.key()].type_name()));
    CHECK(object["date_ko"].is_null());
    CHECK(object["en_sentences"].is_array());
  }
  CHECK(objects[2]["translation"]["en"].get<std::string>().starts_with("a\tb\rc\nd"));  // JSON keeps the text as it is
  CHECK(objects[3]["en_sentences"] == nlohmann::json({1, 2}));
  CHECK(objects[2]["confidence"] == 0.9731);
  CHECK(objects[2]["margin"] == 0);
  CHECK(objects[2]["crossing"] == false);
  CHECK(objects[0]["url_ko"] == "https://news.example/%EC%95%BD%EC%B4%88?a=1&b=2");
}

TEST_CASE("each JSON line begins with the translation") {
  const std::string lines = files_of(sample::collection()).at("corpus.jsonl");
  for (const std::string_view line : text::lines_of(lines)) CHECK(line.starts_with(R"({"translation": {"en": ")"));
}

TEST_CASE("the three Moses files have the same number of lines") {
  const auto files = files_of(sample::collection());
  for (const char* name : {"corpus.en", "corpus.ko", "corpus.ids"})
    CHECK(std::count(files.at(name).begin(), files.at(name).end(), '\n') == 3);
  CHECK(files.at("corpus.ids")
            .starts_with("herbs-1a2b:s0-0\t0.9731\thttps://news.example/english/herbs\thttps://news.example/%EC"));
}

TEST_CASE("TMX escapes, names both languages and leaves out what XML forbids") {
  Collection collection = sample::collection();
  collection.pairs[0].target = sample::text_of(Language::korean, {{"가\x01나", "다", "라"}, {"마\xEF\xBF\xBF"}});
  const std::string tmx = files_of(collection).at("corpus.tmx");
  CHECK(tmx.find("<tmx version=\"1.4\">") != std::string::npos);
  for (const char* attribute : {"creationtool=\"jjak\"", "creationtoolversion=", "segtype=\"sentence\"",
                                "o-tmf=", "adminlang=", "srclang=\"ko\"", "datatype=\"plaintext\""})
    CHECK(tmx.find(attribute) != std::string::npos);
  CHECK(tmx.find("<tu tuid=\"herbs-1a2b:s1.2-1\">") != std::string::npos);
  CHECK(tmx.find("<prop type=\"x-url-ko\">https://news.example/%EC%95%BD%EC%B4%88?a=1&amp;b=2</prop>") !=
        std::string::npos);
  CHECK(tmx.find("<tuv xml:lang=\"en\"><seg>&quot;12 &lt;b&gt;kilos&lt;/b&gt;&quot; &amp; more.</seg></tuv>") !=
        std::string::npos);
  CHECK(tmx.find("<tuv xml:lang=\"ko\"><seg>마</seg></tuv>") != std::string::npos);
  CHECK(tmx.find('\x01') == std::string::npos);
  CHECK(tmx.find(":p0-0") == std::string::npos);
}

TEST_CASE("links name articles by address or file") {
  Collection collection = sample::collection();
  collection.articles[1].url.clear();
  collection.pairs[0].link.evidence[0].words = "Read\tin\nKorean";
  CHECK(files_of(collection).at("links.tsv") ==
        "url_en\turl_ko\thow\tscore\tevidence\trunner_up\tmargin\tdays\tmutual\tversion\tlabel\tcoverage_en\tcoverage_"
        "ko\n"
        "https://news.example/english/herbs\tpages/약초 통로.html\tread_in_korean\t1.0000\tread_in_korean: Read in "
        "Korean\t"
        "\t0.0000\t\tone-way\t\t\t\t\n");
}

TEST_CASE("a pair's line has all that is known about it") {
  Collection collection = sample::collection();
  ArticlePair& link = collection.pairs[0].link;
  link.evidence.push_back({LinkMethod::hreflang, .9, "en", true});
  link.runner_up = RunnerUp{2, .25};
  link.margin = .75;
  link.date_gap_days = -1;
  link.mutual = true;
  link.version = EnglishVersion::syndicator;
  link.label = PairLabel::abridged;
  link.coverage_english = .5;
  link.coverage_korean = 1;
  const std::string table = files_of(collection).at("links.tsv");
  CHECK(table.ends_with(
      "\t1.0000\tread_in_korean: Read in Korean | hreflang: en (Korean page)\t"
      "https://news.example/english/alone\t0.7500\t-1\tmutual\tsyndicator\tabridged\t0.5000\t1.0000\n"));
}

TEST_CASE("unpaired articles are listed with their best candidates") {
  Collection collection = sample::collection();
  collection.unpaired[0].best = 1;
  collection.unpaired[0].best_score = .3;
  CHECK(files_of(collection).at("unpaired.tsv") ==
        "url\tlanguage\treason\tdetail\tbest\tscore\n"
        "https://news.example/english/alone\ten\ttarget_missing\thttps://news.example/missing\t"
        "https://news.example/%EC%95%BD%EC%B4%88?a=1&b=2\t0.3000\n");
  collection.missing = {"https://a.kr/1", "https://a.kr/2"};
  CHECK(files_of(collection).at("missing.txt") == "https://a.kr/1\nhttps://a.kr/2\n");
}

TEST_CASE("an empty collection gives headers and nothing else") {
  const auto none = files_of({});
  for (const char* name : {"corpus.tsv", "links.tsv", "unpaired.tsv", "refused.tsv", "foreign.tsv", "doubtful.tsv"})
    CHECK(text::lines_of(none.at(name)).size() == 1);
  for (const char* name : {"corpus.jsonl", "corpus.en", "corpus.ko", "corpus.ids", "missing.txt"})
    CHECK(none.at(name).empty());
  CHECK(none.at("corpus.tmx").ends_with("<body>\n</body>\n</tmx>\n"));
  CHECK(none.size() == 12);
}

TEST_CASE("pinned and moved beads are units with a mark") {
  Collection collection = sample::collection();
  std::vector<Bead>& beads = collection.pairs[0].alignment.sentences;
  beads[1].mark = BeadMark::crossing;
  beads[1].margin = .25;
  const auto objects = objects_of(files_of(collection).at("corpus.jsonl"));
  CHECK(objects[3]["crossing"] == true);
  CHECK(objects[3]["margin"] == .25);
  CHECK(files_of(collection).at("corpus.tmx") == files_of(sample::collection()).at("corpus.tmx"));
  beads[0].mark = BeadMark::pinned;
  const AlignedPair& pair = collection.pairs[0];
  const auto plain = objects_of(text_of(formats::bead_jsonl, views_of(pair, beads)));
  CHECK(plain[0]["pinned"] == true);
  CHECK(plain[0]["crossing"] == false);
  CHECK(plain[1]["pinned"] == false);
  CHECK(plain[1]["crossing"] == true);
  CHECK(plain[1]["margin"] == .25);
}

TEST_CASE("null alignments of plain texts are written") {
  const Collection collection = sample::collection();
  const AlignedPair& pair = collection.pairs[0];
  const std::string tsv = text_of(formats::bead_tsv, views_of(pair, pair.alignment.sentences));
  const auto lines = text::lines_of(tsv);
  REQUIRE(lines.size() == 5);
  CHECK(lines[0] == "en_index\tko_index\ttype\tconfidence\ten\tko");
  CHECK(lines[2] == "1,2\t1\t2-1\t0.6000\tGuards knew. Nobody spoke.\t경비대는 알았으나 입을 닫았다.");
  CHECK(lines[3] == "\t2\t0-1\t0.7000\t\t덧붙인 말이다.");
  const auto objects = objects_of(text_of(formats::bead_jsonl, views_of(pair, pair.alignment.sentences)));
  REQUIRE(objects.size() == 4);
  for (const auto& object : objects) CHECK(keys_of(object) == keys_of(objects[0]));
  CHECK(objects[2]["en"] == "");
  CHECK(objects[2]["en_index"] == nlohmann::json::array());
  CHECK(objects[0]["anchors"] ==
        nlohmann::json::parse(
            R"([{"kind": "number", "en": "12", "ko": "12", "reason": "equal", "weight": 0.8, "nats": 3.5}])"));
}

TEST_CASE("a disk that gets full at any byte ends the walk with an error that names the file") {
  std::size_t bytes = 0;
  for (const auto& [path, written] : files_of(sample::collection())) bytes += written.size();
  for (std::size_t room = 0; room < bytes; room += 7) {
    SmallDisk disk(room);
    Result<Exporter> exporter = Exporter::begin(disk.folder());
    Status status = Done{};
    if (!exporter) status = exporter.error();
    if (status) status = walk(sample::collection(), *exporter);
    if (status) status = exporter->end();
    REQUIRE_FALSE(status);
    CHECK(status.error().code == errors::no_space);
    CHECK_FALSE(status.error().file.empty());
  }
  SmallDisk disk(bytes);
  Result<Exporter> exporter = Exporter::begin(disk.folder());
  REQUIRE(exporter);
  REQUIRE(walk(sample::collection(), *exporter));
  CHECK(exporter->end());
}
