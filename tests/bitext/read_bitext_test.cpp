#include <jjak/bitext/bitext.hpp>

#include "bitext/unit_lines.hpp"
#include "support/catch.hpp"
#include "support/folder.hpp"
#include "support/packed.hpp"

#include <string>
#include <vector>

using namespace jjak;
using test::Folder;

namespace {

struct Read {
  std::vector<BitextUnit> units;
  std::vector<std::string> problems;
  BitextCount count;
};

Read read(const BitextInput& input) {
  Read read;
  const auto count = read_bitext(
      input,
      [&](BitextUnit& unit) {
        read.units.push_back(unit);
        return true;
      },
      [&](const Error& problem) {
        read.problems.push_back(std::string(problem.code.name()) + " " + std::to_string(problem.line.value_or(0)));
      });
  if (!count) FAIL(describe(count.error()));
  read.count = *count;
  return read;
}

Read read(const std::string& path) { return read(bitext_input({path})); }

std::string failure_of(const std::string& path) {
  const auto count = read_bitext(bitext_input({path}), [](BitextUnit&) { return true; }, {});
  return count ? "" : std::string(count.error().code.name());
}

std::string utf16(std::u16string_view text) {
  std::string bytes = "\xFF\xFE";
  for (const char16_t c : text) {
    bytes += static_cast<char>(c & 0xFF);
    bytes += static_cast<char>(c >> 8);
  }
  return bytes;
}

}  // namespace

TEST_CASE("TSV with a header gives fields by their names, in any order", "[bitext]") {
  const Folder folder;
  const std::string path =
      folder.write("a.tsv",
                   "\xEF\xBB\xBFko\tnote\tid\ten\tconfidence\turl_ko\tdate_ko\r\n"
                   "비가 왔다.\tx y\train-1a2b:s0-0\tIt rained.\t0.9731\thttps://www.news.co.kr/1\t2024-12-23\r\n");
  const Read got = read(path);
  REQUIRE(got.units.size() == 1);
  const BitextUnit& unit = got.units.front();
  CHECK(unit.english.text == "It rained.");
  CHECK(unit.korean.text == "비가 왔다.");
  CHECK(unit.confidence == .9731);
  CHECK(unit.pair == "rain-1a2b");
  CHECK(unit.level == "sentence");
  CHECK(unit.korean.site == "news.co.kr");
  CHECK(unit.korean.date == "2024-12-23");
  CHECK(field_of(unit, "note") == "x y");
  CHECK(unit.line == 2);
  bitext::Columns columns;
  columns.see(unit);
  CHECK(columns.tsv_header() == "ko\tnote\tid\ten\tconfidence\turl_ko\tdate_ko\n");
  CHECK(columns.tsv_line(unit).starts_with("비가 왔다.\tx y\t"));
}

TEST_CASE("the columns of a TSV without names are found by their languages", "[bitext]") {
  const Folder folder;
  const Read got = read(folder.write("a.txt",
                                     "http://a.example/1\t오늘 아침에 비가 왔다.\tIt rained this morning.\n"
                                     "http://a.example/2\t내일은 눈이 온다고 한다.\tSnow is expected tomorrow.\n"));
  REQUIRE(got.units.size() == 2);
  CHECK(got.units[1].english.text == "Snow is expected tomorrow.");
  CHECK(read(folder.write("b.tsv", "source\ttarget\n비가 왔다.\tIt rained.\n")).units[0].english.text == "It rained.");
  CHECK(read(folder.write("c.tsv", "English text\tKorean text\nIt rained.\t비가 왔다.\n")).units.size() == 1);
}

TEST_CASE("lines that hold no unit are named and left out", "[bitext]") {
  const Folder folder;
  const Read got =
      read(folder.write("a.tsv", "en\tko\nIt rained.\t비가 왔다.\nalone\nEmpty.\t \n\n\xFF\t비\nSnow.\t눈.\n"));
  CHECK(got.units.size() == 2);
  CHECK(got.count.bad == 3);
  CHECK(got.problems == std::vector<std::string>{"bad_unit 3", "bad_unit 4", "bad_utf8 6"});
  const Read json =
      read(folder.write("a.jsonl", "{\"en\": \"Snow.\", \"ko\": \"눈.\"}\n{\"en\": \"Snow.\"}\n[1]\n{\"en\"\n"));
  CHECK(json.units.size() == 1);
  CHECK(json.problems == std::vector<std::string>{"bad_unit 2", "bad_unit 3", "bad_unit 4"});
}

TEST_CASE("JSON lines are read with their texts inside or outside of “translation”", "[bitext]") {
  const Folder folder;
  const std::string line =
      "{\"translation\": {\"en\": \"It rained.\", \"ko\": \"비가 왔다.\"}, \"id\": \"r:p0-0\", \"confidence\": 0.5, "
      "\"crossing\": true, \"date_en\": null, \"en_paragraphs\": [0, 1], \"mine\": 7}";
  const Read got = read(folder.write("a.jsonl", line + "\n{\"text_en\": \"Snow.\", \"text_ko\": \"눈.\"}\n"
                                                       "{\"src\": \"눈.\", \"tgt\": \"Snow.\"}"));
  REQUIRE(got.units.size() == 3);
  CHECK(got.units[0].level == "paragraph");
  CHECK(got.units[0].mark == "crossing");
  CHECK(got.units[0].english.paragraphs == "0,1");
  CHECK(field_of(got.units[0], "mine") == "7");
  CHECK(got.units[1].korean.text == "눈.");
  CHECK(got.units[2].korean.text == "눈.");
  CHECK(bitext::json_line(got.units[0]) == line + "\n");
}

TEST_CASE("TMX of other tools is read: tags, inline codes, layout, UTF-16", "[bitext]") {
  const Folder folder;
  const std::string tmx =
      "<?xml version=\"1.0\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\"><header srclang=\"EN-US\"/>"
      "<body>\n<tu tuid=\"7\"><prop type=\"x-confidence\">0.5</prop><prop type=\"domain\">news</prop>\n"
      "<tuv xml:lang=\"KO-kr\"><seg>비가\n      <bpt i=\"1\">&lt;b&gt;</bpt>왔다<ept "
      "i=\"1\">&lt;/b&gt;</ept>.</seg></tuv>"
      "<tuv xml:lang=\"EN-US\"><prop type=\"x-id\">no</prop><seg>It <hi>rained</hi>.</seg></tuv>"
      "<tuv xml:lang=\"en-GB\"><seg>Rain.</seg></tuv></tu>\n"
      "<tu><tuv lang=\"fr\"><seg>Il pleut.</seg></tuv><tuv lang=\"en\"><seg>Rain.</seg></tuv></tu>\n</body></tmx>\n";
  const Read got = read(folder.write("a.tmx", tmx));
  REQUIRE(got.units.size() == 1);
  CHECK(got.units[0].english.text == "It rained.");
  CHECK(got.units[0].korean.text == "비가 왔다.");
  CHECK(got.units[0].id == "7");
  CHECK(got.units[0].confidence == .5);
  CHECK(field_of(got.units[0], "domain") == "news");
  CHECK(got.problems == std::vector<std::string>{"bad_unit 7"});
  const Read wide = read(folder.write(
      "b.tmx",
      utf16(u"<?xml version=\"1.0\" encoding=\"UTF-16\"?><tmx><body><tu><tuv xml:lang=\"en\"><seg>Snow.</seg></tuv>"
            u"<tuv xml:lang=\"ko\"><seg>눈.</seg></tuv></tu></body></tmx>")));
  REQUIRE(wide.units.size() == 1);
  CHECK(wide.units[0].korean.text == "눈.");
  const Read cut = read(folder.write("c.tmx", tmx.substr(0, tmx.find("<tu><tuv lang"))));
  CHECK(cut.units.size() == 1);
  CHECK(cut.count.bad == 1);
}

TEST_CASE("two files and their ids belong together by the number of the line", "[bitext]") {
  const Folder folder;
  folder.write("n.en", "It rained.\nSnow.\n");
  folder.write("n.ids", "rain-1a2b:s0-0\t0.9\thttps://a.example/en\thttps://a.example/ko\n");
  folder.write("n.ko.gz", test::gzip("비가 왔다.\n눈.\n"));
  const Read got = read(folder.path("n.en"));
  REQUIRE(got.units.size() == 2);
  CHECK(got.units[0].confidence == .9);
  CHECK(got.units[0].english.url == "https://a.example/en");
  CHECK(got.units[1].korean.text == "눈.");
  const BitextInput swapped = bitext_input({folder.path("n.ko.gz"), folder.path("n.en")});
  CHECK(swapped.path == folder.path("n.en"));
  folder.write("m.en", "One.\nTwo.\n");
  folder.write("m.ko", "하나.\n");
  CHECK(read(folder.path("m.en")).problems == std::vector<std::string>{"uneven_files 0"});
}

TEST_CASE("what is no parallel corpus is refused as a whole", "[bitext]") {
  const Folder folder;
  CHECK(failure_of(folder.write("a.txt", "just words\n")) == "no_bitext");
  CHECK(failure_of(folder.write("a.tsv", "url\tsize\nx\t1\n")) == "bitext_columns");
  CHECK(failure_of(folder.write("b.tsv", "")) == "empty");
  CHECK(failure_of(folder.path("missing.tsv")) == "not_found");
  CHECK(failure_of(folder.path()) == "not_found");
}

TEST_CASE("a sink that has enough ends the reading", "[bitext]") {
  const Folder folder;
  const std::string path = folder.write("a.tsv", "en\tko\nOne.\t하나.\nTwo.\t둘.\n");
  const auto count = read_bitext(bitext_input({path}), [](BitextUnit&) { return false; }, {});
  REQUIRE(count);
  CHECK(count->units == 1);
}

TEST_CASE("XLIFF 1.2: both directions, notes and suggestions aside", "[bitext]") {
  const Folder folder;
  const Read found = read(folder.write("a.xlf", R"(<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="https://paper.example/1" source-language="ko-KP" target-language="en-GB" datatype="plaintext"><body>
<trans-unit id="1" resname="rain:s0-0"><source>비가 <g id="1">많이</g> <ph id="2">{0}</ph>왔다.</source>
<seg-source>나뉜 것</seg-source><target>It <mrk mtype="x">rained</mrk>.</target><note from="jjak">confidence 0.5000</note>
<alt-trans><source>딴 글</source><target>Another text</target></alt-trans></trans-unit>
<trans-unit id="2"><source>옮기지 않았다.</source></trans-unit></body></file>
<file original="x.txt" source-language="en" target-language="ko" datatype="plaintext"><body>
<trans-unit id="1"><source>Snow.</source><target>눈.</target></trans-unit></body></file>
<file original="x.txt" source-language="en" target-language="de" datatype="plaintext"><body>
<trans-unit id="1"><source>Snow.</source><target>Schnee.</target></trans-unit></body></file></xliff>)"));
  REQUIRE(found.units.size() == 2);
  CHECK(found.units[0].english.text == "It rained.");
  CHECK(found.units[0].korean.text == "비가 많이 왔다.");
  CHECK(found.units[0].id == "rain:s0-0");
  CHECK(found.units[0].confidence == .5);
  CHECK(found.units[0].korean.url == "https://paper.example/1");
  CHECK(found.units[1].english.text == "Snow.");
  CHECK(found.units[1].korean.text == "눈.");
  CHECK(found.problems == std::vector<std::string>{"bad_unit 6", "bad_unit 10"});
}

TEST_CASE("XLIFF 2.0: a unit for each segment", "[bitext]") {
  const Folder folder;
  const Read found = read(folder.write("noname", R"(<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ko">
<file id="f1"><unit id="u1" name="n"><notes><note category="confidence">0.25</note><note>by hand</note></notes>
<segment><source>A <pc id="1">b</pc><ph id="2"/>.</source><target>가.</target></segment>
<ignorable><source> </source></ignorable>
<segment><source>C.</source><target>다.</target></segment></unit></file></xliff>)"));
  REQUIRE(found.units.size() == 2);
  CHECK(found.units[0].english.text == "A b.");
  CHECK(found.units[0].confidence == .25);
  CHECK(found.units[0].id == "n");
  CHECK(found.units[1].id == "n.2");
  CHECK(found.problems.empty());
}

TEST_CASE("XLIFF that breaks off or declares entities", "[bitext]") {
  const Folder folder;
  const std::string unit = "<trans-unit id='1'><source>Snow.</source><target>눈.</target></trans-unit>";
  const std::string head = "<file source-language='en' target-language='ko'><body>";
  const Read cut = read(folder.write("cut.xlf", "<xliff version='1.2'>" + head + unit + "<trans-unit><source>R"));
  CHECK(cut.units.size() == 1);
  CHECK(cut.problems.size() == 1);
  const Read bomb = read(folder.write("bomb.xlf", "<!DOCTYPE xliff [<!ENTITY a 'aaaa'>]><xliff version='1.2'>" + head +
                                                      unit + "</body></file></xliff>"));
  CHECK(bomb.units.empty());
  CHECK(bomb.problems == std::vector<std::string>{"xml_entities 1"});
}
