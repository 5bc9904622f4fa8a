// Glosses in the other script.
#include "words/glosses.hpp"

#include <jjak/anchor.hpp>
#include <jjak/segment.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include "support/catch.hpp"

using jjak::Language;

namespace {

std::vector<std::string> glosses(std::string_view sentence, Language language) {
  std::vector<std::string> out;
  for (const jjak::Range range : jjak::anchors::find_glosses(sentence, language))
    out.emplace_back(sentence.substr(range.begin, range.size()));
  return out;
}

std::vector<std::string> korean(std::string_view sentence) { return glosses(sentence, Language::korean); }
std::vector<std::string> english(std::string_view sentence) { return glosses(sentence, Language::english); }

}  // namespace

TEST_CASE("a parenthesis wholly in the other script is a gloss") {
  using List = std::vector<std::string>;
  CHECK(korean("노동신문(Rodong Sinmun)과 함경북도（咸鏡北道）") == List{"(Rodong Sinmun)", "（咸鏡北道）"});
  CHECK(korean("김정은(金正恩, Kim Jong Un)은 F-16 전투기(F-16)를") == List{"(金正恩, Kim Jong Un)", "(F-16)"});
  CHECK(english("Kim Jong Un (김정은) and the Central Committee (당중앙위원회).") ==
        List{"(김정은)", "(당중앙위원회)"});
  CHECK(english("Kim (金正恩)") == List{"(金正恩)"});
  CHECK(korean("((Kim)") == List{"(Kim)"});
}

TEST_CASE("a parenthesis in the text's own language, a measure or a long sentence is no gloss") {
  CHECK(korean("이 모(38) 씨가 (현지시간) 5일 (미화 2,326억 달러) 강에서(5km) 잡은 고기(30 cm)").empty());
  CHECK(english("the plan (of 2019), the man (38) and the committee (the 당중앙위원회)").empty());
  CHECK(korean("그는 (" + std::string(61, 'a') + ") 말했다").empty());
  CHECK(korean("(").empty());
  CHECK(korean(")Kim(").empty());
  CHECK(glosses("(Kim)", Language::other).empty());
}

TEST_CASE("glosses match words of the other text and do not count as length") {
  const auto source_text = jjak::text_of_lines(
      {"The Rodong Sinmun said so.", "The Central Committee (당중앙위원회) met."}, Language::english);
  const auto target_text =
      jjak::text_of_lines({"노동신문(Rodong Sinmun)은 말했다.", "당중앙위원회가 열렸다."}, Language::korean);
  const auto source = jjak::find_anchors(source_text);
  const auto target = jjak::find_anchors(target_text);
  CHECK(source.gloss_length == std::vector<std::uint32_t>{0, 8});
  CHECK(target.gloss_length == std::vector<std::uint32_t>{14, 0});
  std::vector<std::string> met;
  const jjak::MatchedAnchors matched = jjak::match_anchors(source, target);
  for (const jjak::AnchorLink& link : matched.links)
    if (link.reason == jjak::MatchReason::equal) met.push_back(matched.target.anchors[link.target].value);
  std::sort(met.begin(), met.end());
  CHECK(met == std::vector<std::string>{"rodong", "sinmun", "당중앙위원회"});
}
