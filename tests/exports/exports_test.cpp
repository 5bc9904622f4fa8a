// What foreign readers do not show: how documents are put together, chosen and numbered.
#include "exports/conditions.hpp"
#include "exports/export.hpp"
#include "exports/sentences.hpp"

#include <catch2/catch.hpp>

#include <map>

namespace jjak::exports {
namespace {

BitextUnit bead(std::string pair, std::string english, std::string korean, double confidence = .9) {
  BitextUnit unit;
  unit.pair = std::move(pair);
  unit.level = "sentence";
  unit.type = "1-1";
  unit.english.text = std::move(english);
  unit.korean.text = std::move(korean);
  unit.confidence = confidence;
  return unit;
}

BitextUnit at(BitextUnit unit, std::string english, std::string korean) {
  unit.english.sentences = std::move(english);
  unit.korean.sentences = std::move(korean);
  return unit;
}

class TextSink final : public ByteSink {
 public:
  explicit TextSink(std::string& text) : text_(text) {}
  Status write(std::string_view bytes) override {
    text_ += bytes;
    return Done{};
  }
  Status close() override { return Done{}; }

 private:
  std::string& text_;
};

/// The files of an export of units.
std::map<std::string, std::string> files_of(std::string_view format, std::vector<BitextUnit> units,
                                            Options options = {}, const Conditions& conditions = {}) {
  std::map<std::string, std::string> files;
  Result<Export> to = Export::begin(*find_format(format), options, [&](const std::string& path) {
    return Result<std::unique_ptr<ByteSink>>(std::make_unique<TextSink>(files[path]));
  });
  REQUIRE(to);
  DocumentBuilder builder(options, true, *choice_of(conditions),
                          [&](const Document& document) { return static_cast<bool>(to->add(document)); });
  for (BitextUnit& unit : units) builder.add(unit);
  builder.finish();
  REQUIRE(to->end());
  return files;
}

std::size_t chosen(const BitextUnit& unit, const Conditions& conditions) {
  const Result<Choice> choice = choice_of(conditions);
  REQUIRE(choice);
  return (*choice)(unit) ? 1 : 0;
}

}  // namespace

TEST_CASE("exports: units in a row of one pair are a document") {
  const auto files = files_of("ladders", {at(bead("a", "A.", "가."), "0", "0"), at(bead("b", "B.", "나."), "0", "0"),
                                          at(bead("a", "C.", "다."), "1", "1")});
  CHECK(files.at("ladders/a.txt") == "[0]:[0]:0.9000\n[1]:[1]:0.9000\n");
  CHECK(files.at("ladders/b.txt") == "[0]:[0]:0.9000\n");
}

TEST_CASE("exports: null alignments are in ladders, and never units") {
  const std::vector<BitextUnit> beads{at(bead("a", "A.", "가."), "0", "0"), at(bead("a", "", "나."), "", "1"),
                                      at(bead("a", "B.", ""), "1", "")};
  CHECK(files_of("ladders", beads).at("ladders/a.txt") == "[0]:[0]:0.9000\n[]:[1]:0.9000\n[1]:[]:0.9000\n");
  CHECK(files_of("mtdata", beads).at("corpus.tsv") == "A.\t가.\n");
}

TEST_CASE("exports: refused beads are in no export") {
  BitextUnit refused = bead("a", "A.", "A.");
  refused.refused = "equal_sides";
  CHECK(files_of("mtdata", {refused, bead("a", "B.", "나.")}).at("corpus.tsv") == "B.\t나.\n");
}

TEST_CASE("exports: names of pairs that lead elsewhere name no file") {
  const auto files = files_of("ladders", {bead("../../etc/x", "A.", "가."), bead(".hidden", "B.", "나.")});
  CHECK(files.contains("ladders/document.1.txt"));
  CHECK(files.contains("ladders/document.2.txt"));
}

TEST_CASE("exports: units without numbers are counted from 0 in each document") {
  const auto files = files_of("xces", {bead("a", "A.", "가."), bead("a", "B.", "나.")});
  CHECK(files.at("corpus.xces").find("xtargets=\"s1;s1\"") != std::string::npos);
  CHECK(files.at("en/a.xml").find("<s id=\"s1\">B.</s>") != std::string::npos);
}

TEST_CASE("exports: numbers that a file claims are never trusted as sizes") {
  const auto files = files_of("xces", {at(bead("a", "A.", "가."), "18446744073709551615", "99999999999999999999")});
  CHECK(files.at("corpus.xces").find("xtargets=\"s0;s0\"") != std::string::npos);
}

TEST_CASE("exports: a bead's text is taken apart by the places of its sentences") {
  BitextUnit two = at(bead("a", "One.  Two.", "하나."), "0,1", "0");
  two.english.refs = "x:0:0-4 x:0:6-10";
  const auto fits = files_of("xces", {two});
  CHECK(fits.at("en/a.xml").find("<s id=\"s0\">One.</s>\n<s id=\"s1\">Two.</s>") != std::string::npos);
  two.english.refs = "x:0:0-400 x:0:6-10";
  const auto wrong = files_of("xces", {two});
  CHECK(wrong.at("en/a.xml").find("<s id=\"s0\">One.  Two.</s>\n<s id=\"s1\"></s>") != std::string::npos);
}

TEST_CASE("exports: the mapping counts sentences through the corpus") {
  const auto files = files_of("vertical", {at(bead("a", "A. B.", "가."), "0,1", "0"), at(bead("a", "C.", ""), "2", ""),
                                           at(bead("b", "D.", "라."), "0", "0")});
  CHECK(files.at("corpus.en-ko.map") == "0,1\t0\n3\t1\n");
}

TEST_CASE("exports: passages of a document") {
  BitextUnit moved = at(bead("a", "E.", "마."), "5", "4");
  moved.mark = "crossing";
  Document document;
  document.sentences = {at(bead("a", "A.", "가."), "0", "0"),     at(bead("a", "", "나."), "", "1"),
                        at(bead("a", "B.", ""), "1", ""),         at(bead("a", "C.", "다."), "2", "2"),
                        at(bead("a", "D.", ""), "3", ""),         at(bead("a", "D2.", ""), "4", ""),
                        at(bead("a", "F.", "바.", .3), "6", "3"), moved,
                        at(bead("a", "", "사."), "", "5")};
  std::string renderings;
  for (const Passage& passage : passages_of(document)) renderings += std::string(name_of(passage.rendering)) + ' ';
  CHECK(renderings == "literal rewritten literal added rewritten rewritten dropped ");
  CHECK(passages_of(document)[1].english == "B.");
  CHECK(passages_of(document)[3].english == "D. D2.");
}

TEST_CASE("exports: conditions") {
  BitextUnit unit = bead("a", "A.", "가.", .8);
  unit.english.site = "paper.example";
  unit.method = "hreflang";
  unit.korean.date = "2024-05-01T10:00+09:00";
  CHECK(chosen(unit, {}) == 1);
  CHECK(chosen(unit, {"0.8", "1-1,2-1", {"site=other.example,paper.example", "link=hreflang"}}) == 1);
  CHECK(chosen(unit, {"0.81", "", {}}) == 0);
  CHECK(chosen(unit, {"", "2-1", {}}) == 0);
  CHECK(chosen(unit, {"", "", {"from=2024-05-01", "to=2024-05-01"}}) == 1);
  CHECK(chosen(unit, {"", "", {"from=2024-05-02"}}) == 0);
  unit.korean.date.clear();
  CHECK(chosen(unit, {"", "", {"from=2000-01-01"}}) == 0);  // its day is not known
  unit.confidence.reset();
  CHECK(chosen(unit, {"0", "", {}}) == 0);
  for (const char* bad : {"", "site", "colour=red", "from=2024", "to=2024-5-1", "from=2024-05-01x"})
    CHECK(choice_of({"", "", {bad}}).error().code == errors::bad_condition);
  for (const char* bad : {"x", "-0.1", "1.01", "nan", "0.5x", " 0.5"})
    CHECK(choice_of({bad, "", {}}).error().code == errors::bad_confidence);
  for (const char* bad : {"1", "1-", "-1", "1-1,", "a-b"})
    CHECK(choice_of({"", bad, {}}).error().code == errors::bad_type_list);
}

TEST_CASE("exports: language tags") {
  for (const char* tag : {"ko", "ko-KR", "ko-KP", "en-GB", "zh-Hant-TW"}) CHECK(is_language_tag(tag));
  for (const char* tag : {"", "k", "-ko", "ko-", "ko--KR", "ko\"", "한국", "ko_KR"}) CHECK_FALSE(is_language_tag(tag));
}

}  // namespace jjak::exports
