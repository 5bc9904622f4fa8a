// Stems and forms of Korean verbs.
#include "words/conjugation.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"

namespace text = jjak::text;

namespace {

bool shows(std::string_view stem, const std::vector<std::string>& shapes) {
  const std::vector<std::string> found = text::verb_shapes(stem);
  return std::all_of(shapes.begin(), shapes.end(), [&found](const std::string& shape) {
    return std::find(found.begin(), found.end(), shape) != found.end();
  });
}

}  // namespace

TEST_CASE("stems of dictionary forms, and the nouns of verbs made from nouns") {
  CHECK(text::verb_stem("밝히다") == "밝히");
  CHECK(text::verb_stem("밝히") == "");
  CHECK(text::verb_stem("다") == "");
  CHECK(text::verb_stem("") == "");
  CHECK(text::noun_of_verb("발표하다") == "발표");
  CHECK(text::noun_of_verb("발표되다") == "발표");
  CHECK(text::noun_of_verb("발표시키다") == "발표");
  CHECK(text::noun_of_verb("말하다") == "");  // 말 alone is too short to be looked for
  CHECK(text::noun_of_verb("밝히다") == "");
}

TEST_CASE("verbs have the forms of their class") {
  CHECK(shows("먹", {"먹"}));
  CHECK(shows("말하", {"말하", "말해", "말했", "말한", "말할"}));
  CHECK(shows("밝히", {"밝혀", "밝혔", "밝힌"}));
  CHECK(shows("보내", {"보내", "보냈", "보낸"}));
  CHECK(shows("오", {"와", "왔", "온", "올"}));
  CHECK(shows("주", {"줘", "줬", "준"}));
  CHECK(shows("되", {"돼", "됐", "된", "될"}));
  CHECK(shows("쓰", {"써", "썼", "쓴"}));
  CHECK(shows("모으", {"모아", "모았"}));
  CHECK(shows("오르", {"올라", "올랐", "오른"}));
  CHECK(shows("부르", {"불러", "불렀"}));
  CHECK(shows("따르", {"따라", "따랐"}));
  CHECK(shows("만들", {"만드", "만든", "만듭"}));
  CHECK(shows("걷", {"걸"}));
  CHECK(shows("돕", {"도우", "도와", "도왔", "도운"}));
  CHECK(shows("어렵", {"어려우", "어려워", "어려웠", "어려운"}));
  CHECK(shows("짓", {"지"}));
  CHECK(shows("그렇", {"그런", "그래", "그랬"}));
}

TEST_CASE("regular stems keep their consonant") {
  CHECK(text::verb_shapes("잡") == std::vector<std::string>{"잡"});
  CHECK(text::verb_shapes("좋") == std::vector<std::string>{"좋"});
  CHECK(text::verb_shapes("받") == std::vector<std::string>{"받"});
}

TEST_CASE("words without Hangul have no forms") {
  CHECK(text::verb_shapes("").empty());
  CHECK(text::verb_shapes("go").empty());
  CHECK(text::verb_shapes("ㄱ").empty());
}

TEST_CASE("endings are rows of syllables that endings have") {
  CHECK(text::are_endings(""));
  CHECK(text::are_endings("다고"));
  CHECK(text::are_endings("으면서도"));
  CHECK_FALSE(text::are_endings("국경"));
  CHECK_FALSE(text::are_endings("다 "));
}
