// Quotations in both languages.
#include "words/quotations.hpp"

#include <jjak/anchor.hpp>
#include <jjak/segment.hpp>

#include <string>
#include <vector>

#include "support/catch.hpp"

using jjak::Language;

namespace {

/// The quotations with their marks; single-quoted ones start with "~".
std::vector<std::string> quoted_in(std::string_view sentence) {
  std::vector<std::string> out;
  for (const auto& [bytes, mark, is_speech] : jjak::anchors::find_quotations(sentence)) {
    CHECK(bytes.begin <= mark.begin);
    CHECK(mark.end <= bytes.end);
    out.push_back((is_speech ? "" : "~") + std::string(sentence.substr(bytes.begin, bytes.size())));
  }
  return out;
}

std::vector<std::string> marks(std::string_view sentence, Language language) {
  const jjak::Text text = jjak::text_of_lines({std::string(sentence)}, language);
  const jjak::AnchoredText anchored = jjak::find_anchors(text);
  std::vector<std::string> out;
  for (const jjak::AnchorMention& mention : anchored.mentions.at(0))
    if (anchored.anchors[mention.anchor].kind == jjak::AnchorKind::punctuation)
      out.push_back(anchored.anchors[mention.anchor].value);
  return out;
}

using List = std::vector<std::string>;

}  // namespace

TEST_CASE("quotations in the marks of both languages") {
  CHECK(quoted_in("“Yes,” he said, “no.”") == List{"“Yes,”", "“no.”"});
  CHECK(quoted_in("\"Yes,\" he said, \"no.\"") == List{"\"Yes,\"", "\"no.\""});
  CHECK(quoted_in("그는 \"간다\"고 하고 「온다」와 『책』, 《노래》, 〈글〉을 말했다") ==
        List{"\"간다\"", "「온다」", "『책』", "《노래》", "〈글〉"});
  CHECK(quoted_in("그는 ‘비핵화’와 '평화'를 말했다") == List{"~‘비핵화’", "~'평화'"});
  CHECK(quoted_in("“He said ‘no’ to me,” she said") == List{"“He said ‘no’ to me,”"});
}

TEST_CASE("apostrophes quote nothing") {
  CHECK(quoted_in("It's the workers' day in the '90s, isn't it").empty());
  CHECK(quoted_in("It’s the workers’ day, isn’t it").empty());
  CHECK(quoted_in("‘It’s late’ was all") == List{"~‘It’s late’"});
}

TEST_CASE("a quotation goes on in the next sentence") {
  CHECK(quoted_in("He said: “We went.") == List{"“We went."});
  CHECK(quoted_in("We came back.” He left.") == List{"We came back.”"});
  CHECK(quoted_in("She said, \"We went.") == List{"\"We went."});
  CHECK(quoted_in("We came back.\" He left.") == List{"We came back.\""});
  CHECK(quoted_in("").empty());
  CHECK(quoted_in("\"").size() == 1);
  CHECK(quoted_in(std::string(100000, '"')).size() <= 50001);
}

TEST_CASE("quoted sentences match, also with several quotations or long ones") {
  CHECK(marks("“We will not go to the talks,” he said.", Language::english) == List{"\"", "\"long\""});
  CHECK(marks("그는 “우리는 회담에 가지 않는다”고 말했다.", Language::korean) == List{"\"", "\"long\""});
  CHECK(marks("The so-called “axis” of three states and their friends.", Language::english) == List{"\""});
  CHECK(marks("“Yes,” he said after the long talks with them, “no”.", Language::english) == List{"\"", "\"\""});
  CHECK(marks("It's over", Language::english).empty());
}
