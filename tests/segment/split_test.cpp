// Splitting paragraphs into sentences.
#include <jjak/segment.hpp>

#include <string>
#include <vector>

#include "support/catch.hpp"

using jjak::Language;
using Sentences = std::vector<std::string>;

namespace {

Sentences split(std::string_view paragraph, Language language) {
  Sentences out;
  for (const jjak::Range& range : jjak::split_sentences(paragraph, language))
    out.emplace_back(paragraph.substr(range.begin, range.size()));
  return out;
}

void check(Language language, const std::vector<Sentences>& cases) {
  for (const Sentences& expected : cases) {
    std::string paragraph;
    for (const std::string& sentence : expected) paragraph += (paragraph.empty() ? "" : " ") + sentence;
    INFO(paragraph);
    CHECK(split(paragraph, language) == expected);
  }
}

}  // namespace

TEST_CASE("English sentences") {
  check(Language::english, {{"One.", "Two!", "Three?"},
                            {"The order came on Dec. 7 from Gen. Ri, of the U.S. State Department.", "It was final."},
                            {"He arrived at 5 p.m. Tuesday.", "Dr. Pak was there."},
                            {"He lives in the U.S.", "The family does not."},
                            {"“They left.", "They did not return.”", "He paused."},
                            {"“Is that so?” he asked.", "Nobody answered."},
                            {"Prices rose 2.5 percent, to 1,204.50 won.", "No. 3 is closed."},
                            {"J. R. Kim wrote it.", "(It was short.)", "It sold."}});
}

TEST_CASE("a full stop inside an English quotation ends a sentence") {
  CHECK(split("“Phone records matter. They check balances,” she said.", Language::english) ==
        Sentences{"“Phone records matter.", "They check balances,” she said."});
}

TEST_CASE("Korean sentences") {
  check(Language::korean, {{"첫째 문장이다.", "둘째 문장이다."},
                           {"소식통은 “값이 올랐다. 살 사람이 없다.”라고 말했다.", "시장은 조용하다."},
                           {"“정말 그런가?”라고 물었다.", "답은 없었다."},
                           {"“정말 그런가?” 라고 물었다."},
                           {"“이건 아니다”며 “다시 하라”고 지시했다."},
                           {"지난 2024. 12. 16. 발표했다.", "값은 2.5배다."},
                           {"회의(이른바 ‘총화’. 매주 열린다)는 끝났다.", "모두 돌아갔다."},
                           {"“간다.", "온다.”", "그는 그렇게 말했다."}});
}

TEST_CASE("a Korean full stop glued to the next sentence still ends one") {
  CHECK(split("갔다.그러나 왔다.", Language::korean) == Sentences{"갔다.", "그러나 왔다."});
}

TEST_CASE("white space alone has no sentence, and unclosed marks lose no text") {
  CHECK(split("", Language::korean).empty());
  CHECK(split(" \n", Language::english).empty());
  CHECK(split("“열렸다. 닫히지 않았다.", Language::korean).size() == 2);
}

TEST_CASE("a subhead is one sentence, and captions are left out") {
  jjak::Article article;
  article.language = Language::english;
  article.blocks = {{jjak::BlockRole::subhead, "What next? Nobody knows."},
                    {jjak::BlockRole::caption, "A picture."},
                    {jjak::BlockRole::body, "One. Two."}};
  const jjak::Text text = jjak::segment(article);
  REQUIRE(text.paragraphs.size() == 2);
  REQUIRE(text.sentences.size() == 3);
  CHECK(text.sentence(0) == "What next? Nobody knows.");
  CHECK(text.sentence(2) == "Two.");
  CHECK(text.paragraph(1) == "One. Two.");
}

TEST_CASE("lines keep their numbers, also blank lines") {
  const jjak::Text text = jjak::text_of_lines({"a", "", "b"}, Language::english);
  REQUIRE(text.sentences.size() == 3);
  CHECK(text.sentence(1).empty());
  CHECK(text.sentence(2) == "b");
}
