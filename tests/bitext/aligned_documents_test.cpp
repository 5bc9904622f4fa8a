// Alignments that name the sentences of other files: XCES with its documents, ladders with their texts.
#include <jjak/bitext/bitext.hpp>

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

Read read(BitextInput input) {
  Read read;
  input.all_beads = true;
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

constexpr const char* head = "<?xml version=\"1.0\"?>\n<cesAlign version=\"1.0\">\n";

}  // namespace

TEST_CASE("XCES of jjak gives units with their places, texts without counterpart too", "[bitext][xces]") {
  const Folder folder;
  folder.write(
      "en/rain-1a2b.xml",
      "<document id=\"rain-1a2b\" lang=\"en-GB\" url=\"https://a.example/1\" date=\"2024-11-02\">\n<p id=\"p0\">\n"
      "<s id=\"s0\">It rained.</s>\n<s id=\"s1\">It snowed &amp; froze.</s>\n</p>\n<p id=\"p3\"><s id=\"s2\">Then "
      "wind.</s></p></document>");
  folder.write("ko/rain-1a2b.xml",
               "<document id=\"rain-1a2b\" lang=\"ko-KP\"><p id=\"p0\"><s id=\"s0\">비가 왔다.</s><s id=\"s1\">눈이 "
               "왔다.</s><s id=\"s2\">끝.</s></p></document>");
  const Read got = read(bitext_input({folder.write(
      "corpus.xces", std::string(head) +
                         "<linkGrp targType=\"s\" fromDoc=\"en/rain-1a2b.xml\" toDoc=\"ko/rain-1a2b.xml\">\n"
                         "<link id=\"L1\" xtargets=\"s0;s0\" certainty=\"0.9\"/>\n"
                         "<link id=\"L2\" xtargets=\"s1 s2;s1\"/>\n</linkGrp></cesAlign>")}));
  CHECK(got.count.format == BitextFormat::xces);
  CHECK(got.count.files.size() == 2);
  REQUIRE(got.units.size() == 3);
  const BitextUnit& unit = got.units[1];
  CHECK(got.units[0].id == "rain-1a2b:s0-0");
  CHECK(got.units[0].confidence == .9);
  CHECK(unit.id == "rain-1a2b:s1.2-1");
  CHECK(unit.pair == "rain-1a2b");
  CHECK(unit.type == "2-1");
  CHECK(unit.english.text == "It snowed & froze. Then wind.");
  CHECK(unit.english.sentences == "1,2");
  CHECK(unit.english.paragraphs == "0,3");
  CHECK(unit.english.url == "https://a.example/1");
  CHECK(unit.english.date == "2024-11-02");
  CHECK(unit.english.refs == unit.english.article + ":0:11-29 " + unit.english.article + ":3:0-10");
  CHECK_FALSE(unit.confidence);
  CHECK(got.units[2].id == "rain-1a2b:s-2");
  CHECK(got.units[2].korean.text == "끝.");
}

TEST_CASE("XCES of OPUS: packed documents with tokens, in either direction", "[bitext][xces]") {
  const Folder folder;
  folder.write("ko/2012/a.xml.gz",
               test::gzip("<text><body><s id=\"1\"><w id=\"1.1\">비가</w><w id=\"1.2\">왔다</w>\n<w>.</w></s>"
                          "</body></text>"));
  folder.write("en/2012/a.xml", "<text><s id=\"1\">It  rained.</s></text>");
  const Read got = read(bitext_input(
      {folder.write("en-ko.xml", std::string(head) +
                                     "<linkGrp targType=\"s\" fromDoc=\"ko/2012/a.xml.gz\" toDoc=\"en/2012/a.xml.gz\">"
                                     "<link xtargets=\"1;1\" id=\"SL1\" certainty=\"1.5\"/></linkGrp></cesAlign>")}));
  REQUIRE(got.units.size() == 1);
  CHECK(got.units[0].english.text == "It  rained.");
  CHECK(got.units[0].korean.text == "비가 왔다 .");
  CHECK(got.units[0].id == "en/2012/a#SL1");
  CHECK(got.units[0].type == "1-1");
  CHECK_FALSE(got.units[0].confidence);
  CHECK(field_of(got.units[0], "confidence").empty());
}

TEST_CASE("links that lead nowhere are named, counted and left out", "[bitext][xces]") {
  const Folder folder;
  folder.write("en/a.xml", "<text><s id=\"s0\">It rained.</s><s id=\"s0\">Again.</s></text>");
  folder.write("ko/a.xml", "<text><s id=\"s0\">비가 왔다.</s></text>");
  folder.write("ko/bomb.xml",
               "<!DOCTYPE t [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><text><s id=\"s0\">&b;</s></text>");
  const Read got = read(bitext_input({folder.write(
      "a.xces",
      std::string(head) +
          "<linkGrp targType=\"s\" fromDoc=\"en/a.xml\" toDoc=\"ko/a.xml\">\n"
          "<link xtargets=\"s0;s0\"/>\n<link xtargets=\"s9;s0\"/>\n<link xtargets=\"s0\"/>\n<link "
          "xtargets=\";\"/>\n</linkGrp>\n"
          "<linkGrp targType=\"s\" fromDoc=\"en/a.xml\" toDoc=\"../../etc/passwd\">\n<link xtargets=\"s0;s0\"/>\n"
          "</linkGrp>\n<linkGrp targType=\"s\" fromDoc=\"en/a.xml\" toDoc=\"ko/none.xml\"/>\n"
          "<linkGrp targType=\"s\" fromDoc=\"en/a.xml\" toDoc=\"ko/bomb.xml\"/>\n"
          "<linkGrp targType=\"s\" fromDoc=\"en/a.xml\" toDoc=\"en/a.xml\"/></cesAlign>")}));
  CHECK(got.units.size() == 2);  // and the second sentence with the id of the first, which stands alone
  CHECK(got.problems == std::vector<std::string>{"bad_unit 1", "bad_unit 5", "bad_unit 6", "bad_unit 7", "bad_unit 1",
                                                 "bad_unit 9", "bad_unit 10", "bad_unit 1", "not_found 0", "bad_unit 1",
                                                 "xml_entities 1", "bad_unit 1", "bad_unit 1", "bad_unit 14"});
}

TEST_CASE("a ladder of jjak and two files of sentences give units", "[bitext][ladder]") {
  const Folder folder;
  const std::string english = folder.write("a.en", "It rained.\nIt snowed.\nThen wind.\nThe end.\n");
  const std::string korean = folder.write("a.ko", "비가 왔다.\n눈이 오고 바람이 불었다.\n");
  const Read got = read(bitext_input({english, korean,
                                      folder.write("rain-1a2b.sent.txt",
                                                   "# corrected\n[0]:[0]:0.9731\n[1, 2]:[1]:0.5:crossing\n"
                                                   "[7]:[1]\n[0, 2]:[1]\n")}));
  CHECK(got.count.format == BitextFormat::ladder);
  REQUIRE(got.units.size() == 3);
  CHECK(got.units[0].id == "rain-1a2b:s0-0");
  CHECK(got.units[1].english.text == "It snowed. Then wind.");
  CHECK(got.units[1].mark == "crossing");
  CHECK(got.units[1].type == "2-1");
  CHECK(got.units[2].english.text == "The end.");
  CHECK(got.units[2].korean.text.empty());
  CHECK(got.problems == std::vector<std::string>{"bad_unit 4", "bad_ladder 5"});
}

TEST_CASE("rungs of hunalign give what stands between them", "[bitext][ladder]") {
  const Folder folder;
  const std::string english = folder.write("a.en", "It rained.\nIt snowed.\nThen wind.\n");
  const std::string korean = folder.write("a.ko", "비가 왔다.\n눈이 오고 바람이 불었다.\n끝.\n");
  const Read got = read(bitext_input(
      {english, korean, folder.write("h.ladder", "0\t0\t0.3\n1\t1\t-1.2\n3\t2\t0\n3\t3\t0.1\n2\t9\t0\n9\t9\t0\n")}));
  REQUIRE(got.units.size() == 3);
  CHECK(got.units[0].id == "h:s0-0");
  CHECK(field_of(got.units[0], "quality") == "0.3");
  CHECK(got.units[1].type == "2-1");
  CHECK(field_of(got.units[1], "quality") == "-1.2");
  CHECK(got.units[2].type == "0-1");
  CHECK(got.problems == std::vector<std::string>{"bad_unit 5", "bad_unit 4"});
}

TEST_CASE("a third file that is no ladder has ids", "[bitext][ladder]") {
  const Folder folder;
  const std::string english = folder.write("a.en", "It rained.\n"), korean = folder.write("a.ko", "비가 왔다.\n");
  CHECK(read(bitext_input({english, korean, folder.write("ids", "7\t0.5\n")})).units.at(0).id == "7");
}

TEST_CASE("the columns of Bitextor keep their sides", "[bitext]") {
  const Folder folder;
  const Read got =
      read(bitext_input({folder.write("a.sent",
                                      "src_url\ttrg_url\tsrc_text\ttrg_text\tsegment_score\n"
                                      "https://k.example/1\thttps://e.example/1\t비가 왔다.\tIt rained.\t0.7\n")}));
  REQUIRE(got.units.size() == 1);
  CHECK(got.units[0].english.url == "https://e.example/1");
  CHECK(got.units[0].korean.text == "비가 왔다.");
  CHECK(got.units[0].confidence == .7);
}
