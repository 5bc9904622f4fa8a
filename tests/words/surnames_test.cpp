// Surnames that stand alone.
#include "words/surnames.hpp"

#include <jjak/anchor.hpp>
#include <jjak/segment.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include "support/catch.hpp"

using jjak::Language;

namespace {

/// The lone surnames of a sentence, as find_anchors sees them.
std::vector<std::string> surnames(std::string_view sentence) {
  const jjak::Text text = jjak::text_of_lines({std::string(sentence)}, Language::korean);
  const jjak::AnchoredText anchored = jjak::find_anchors(text);
  std::vector<std::string> out;
  for (const jjak::AnchorMention& mention : anchored.mentions.at(0))
    if (const jjak::Anchor& anchor = anchored.anchors[mention.anchor]; anchor.surface.size() == 3)
      out.push_back(anchor.value);
  return out;
}

std::vector<std::string> linked(const std::string& english, const std::string& korean) {
  const jjak::Text source_text = jjak::text_of_lines({english}, Language::english);
  const jjak::Text target_text = jjak::text_of_lines({korean}, Language::korean);
  const jjak::MatchedAnchors matched =
      jjak::match_anchors(jjak::find_anchors(source_text), jjak::find_anchors(target_text));
  std::vector<std::string> out;
  for (const jjak::AnchorLink& link : matched.links)
    out.push_back(matched.source.anchors[link.source].surface + "=" + matched.target.anchors[link.target].surface);
  return out;
}

using List = std::vector<std::string>;

}  // namespace

TEST_CASE("a surname stands alone before 씨, 모 and titles") {
  CHECK(surnames("탈북민 김 모 씨는") == List{"김씨"});
  CHECK(surnames("김 모(38) 씨와 박모 씨, 최모씨가") == List{"김씨", "박씨", "최씨"});
  CHECK(surnames("이씨는 정 씨에게") == List{"이씨", "정씨"});
  CHECK(surnames("박 대통령과 노 전 대통령, 이 위원장") == List{"박씨", "노씨", "이씨"});
  CHECK(surnames("리 외무상과 류 모 씨") == List{"이씨", "유씨"});
}

TEST_CASE("words that are no surname") {
  CHECK(surnames("전 대통령과 현 정부의 한 의원, 고 위원장").empty());
  CHECK(surnames("이 모든 것이 이 모양이고 그 씨앗이").empty());
  CHECK(surnames("이 사람 문 앞에서 강 건너").empty());
  CHECK(surnames("날씨가 솜씨 좋은 아저씨").empty());
  CHECK(surnames("김").empty());
}

TEST_CASE("an English surname meets the Korean one in any spelling") {
  const auto meets = [](const std::string& english, const std::string& korean) {
    INFO(english << " " << korean);
    const List links = linked("He met a woman surnamed " + english + " there.", korean + " 모 씨를 만났다.");
    CHECK(std::find(links.begin(), links.end(), english + "=" + korean) != links.end());
  };
  for (const char* english : {"Lee", "Yi", "Rhee", "Ri"}) meets(english, "이");
  meets("Ri", "리");
  for (const char* english : {"Park", "Pak"}) meets(english, "박");
  for (const char* english : {"Choi", "Choe"}) meets(english, "최");
  for (const char* english : {"Lim", "Im", "Rim"}) meets(english, "임");
  for (const char* english : {"Yoo", "Yu", "Ryu"}) meets(english, "유");
  for (const char* english : {"Jung", "Jeong", "Chung", "Chong"}) meets(english, "정");
  meets("Rim", "림");
  meets("Kim", "김");
  meets("Roh", "노");
  meets("Baek", "백");
  CHECK(linked("He met a woman surnamed Kim.", "박 모 씨를 만났다.").empty());
  CHECK(linked("They sell a lee side.", "이 모 씨가 팔았다.").empty());
}

TEST_CASE("only whole spellings are surnames") {
  CHECK(jjak::anchors::surnames_of("kim") == std::vector<std::string_view>{"김"});
  CHECK(jjak::anchors::surnames_of("chung") == std::vector<std::string_view>{"정"});
  CHECK(jjak::anchors::surnames_of("ki") == std::vector<std::string_view>{"기"});
  CHECK(jjak::anchors::surnames_of("").empty());
  CHECK(jjak::anchors::surnames_of("kim gim").size() <= 1);
}
