// The model's values: names, dates, texts, units.
#include "model/sample.hpp"
#include "support/catch.hpp"

#include <set>

using namespace jjak;

TEST_CASE("enumeration names never change") {
  CHECK(code_of(Language::english) == "en");
  CHECK(code_of(Language::korean) == "ko");
  CHECK(code_of(Language::other) == "und");
  CHECK(name_of(LinkMethod::read_in_korean) == "read_in_korean");
  CHECK(name_of(BlockRole::list_item) == "list_item");
  CHECK(name_of(AnchorKind::latin) == "latin");
  CHECK(name_of(Level::paragraph) == "paragraph");
  CHECK(name_of(BeadMark::none).empty());
  CHECK(name_of(BeadMark::pinned) == "pinned");
  CHECK(name_of(BeadMark::crossing) == "crossing");
  std::set<std::string_view> reasons;
  for (std::size_t i = 0; i < unpaired_reasons; ++i) reasons.insert(name_of(static_cast<UnpairedReason>(i)));
  CHECK(reasons.size() == unpaired_reasons);
  CHECK(reasons.contains("target_is_front"));
  CHECK_FALSE(reasons.contains("unknown"));
}

TEST_CASE("running text is what is aligned") {
  for (const BlockRole role : {BlockRole::body, BlockRole::subhead, BlockRole::quote, BlockRole::list_item})
    CHECK(is_running_text(role));
  CHECK_FALSE(is_running_text(BlockRole::caption));
}

TEST_CASE("dates are written as precisely as they are known") {
  CHECK(iso_date({2024, 1, 3, -1, -1, {}}) == "2024-01-03");
  CHECK(iso_date({2024, 12, 23, 5, 30, {}}) == "2024-12-23T05:30");
  CHECK(iso_date({2024, 12, 23, 5, 30, 540}) == "2024-12-23T05:30+09:00");
  CHECK(iso_date({2024, 12, 23, 0, 0, -210}) == "2024-12-23T00:00-03:30");
  CHECK(iso_date({2024, 12, 23, 0, 0, 0}) == "2024-12-23T00:00+00:00");
}

TEST_CASE("days that do not exist are not counted") {
  const auto number = [](int year, int month, int day) { return day_number({year, month, day, 23, 59, -720}); };
  CHECK(number(1970, 1, 1) == 0);
  CHECK(number(1969, 12, 31) == -1);
  CHECK(number(2024, 3, 1) == 19783);
  CHECK(number(2024, 2, 29) == 19782);
  CHECK_FALSE(number(2023, 2, 29));
  CHECK_FALSE(number(0, 0, 0));
  CHECK_FALSE(number(2024, 257, 1));
  CHECK_FALSE(number(2024, 1, 257));
  CHECK_FALSE(number(2024, -1, 1));
  CHECK_FALSE(number(67560, 1, 1));
  Article article;
  CHECK_FALSE(day_published(article));
  article.published = Timestamp{1970, 1, 2, -1, -1, {}};
  CHECK(day_published(article) == 1);
}

TEST_CASE("an article is named by its address, or by its file") {
  CHECK(label_of(sample::article(Language::english, "https://a.example/", "T")) == "https://a.example/");
  CHECK(label_of(sample::article(Language::english, "", "T")) == "pages/T.html");
}

TEST_CASE("sentences are joined by the text between them, paragraphs by a blank") {
  Text text;
  text.content = "하나.  둘.셋.\n넷.";
  // "하나." 7 bytes, two blanks, "둘." 4, "셋." 4, line break, "넷." 4
  text.sentences = {{{0, 7}, 0}, {{9, 13}, 0}, {{13, 17}, 0}, {{18, 22}, 1}};
  text.paragraphs = {{0, 3}, {3, 4}};
  CHECK(text.sentence(1) == "둘.");
  CHECK(text.paragraph(0) == "하나.  둘.셋.");
  CHECK(text.join({0, 3}) == "하나.  둘.셋.");
  CHECK(text.join({2, 4}) == "셋. 넷.");
  CHECK(text.join({1, 1}).empty());
  CHECK(text.join_paragraphs({0, 2}) == "하나.  둘.셋. 넷.");
  CHECK(text.join_paragraphs({1, 1}).empty());
}

TEST_CASE("indexes outside a text give empty text") {
  const Text text = sample::text_of(Language::english, {{"One.", "Two."}});
  CHECK(text.sentence(2).empty());
  CHECK(text.paragraph(1).empty());
  CHECK(text.join({1, 9}) == "Two.");
  CHECK(text.join({7, 9}).empty());
  CHECK(text.join_paragraphs({0, 5}) == "One. Two.");
  CHECK(text.join_paragraphs({5, 6}).empty());
}

TEST_CASE("lines are joined by a blank, and empty lines do not show") {
  Text text;
  text.content = "a\n\nb\n";
  text.sentences = {{{0, 1}, 0}, {{2, 2}, 0}, {{3, 4}, 0}};
  text.paragraphs = {{0, 3}};
  CHECK(text.join({0, 3}) == "a b");
  CHECK(text.join({1, 2}).empty());
}

TEST_CASE("units are the beads with two sides, paragraphs first") {
  const Collection collection = sample::collection();
  std::vector<Unit> units;
  for_each_unit(collection.pairs[0], [&units](const Unit& unit) { units.push_back(unit); });
  REQUIRE(units.size() == 5);
  std::vector<std::string> ids;
  for (const Unit& unit : units) ids.push_back(unit.id);
  CHECK(ids == std::vector<std::string>{"herbs-1a2b:p0-0", "herbs-1a2b:p1-1", "herbs-1a2b:s0-0", "herbs-1a2b:s1.2-1",
                                        "herbs-1a2b:s3-3"});
  CHECK(units[0].source == "It opened on the 12th. Guards knew. Nobody spoke.");
  CHECK(units[1].source_paragraphs == Range{1, 2});
  CHECK(units[3].source == "Guards knew. Nobody spoke.");
  CHECK(units[3].target == "경비대는 알았으나 입을 닫았다.");
  CHECK(units[3].source_paragraphs == Range{0, 1});
  CHECK(units[4].target_paragraphs == Range{1, 2});
  CHECK(units[0].source_sentences == Range{0, 3});
  CHECK(units[3].source_sentences == Range{1, 3});
  CHECK(type_of(bead_of(collection.pairs[0], units[3])) == "2-1");
}
