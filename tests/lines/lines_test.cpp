// What single lines are: bylines, boilerplate, captions, names of the other version.
#include "lines/lines.hpp"

#include "support/catch.hpp"

using namespace jjak::extraction;

TEST_CASE("Lines that name the Korean version", "[extract][lines]") {
  for (const char* line : {"Read in Korean", "READ IN KOREAN »", "Read in Korean: https://x.example/1", "[한글]",
                           "(한국어)", "한국어로 읽기", "▶ 한국어 원문 보기", "Korean version"})
    CHECK(names_korean_version(line));
  for (const char* line : {"Korean", "한국어", "Read in English", "He said the statement was read in Korean.", ""})
    CHECK_FALSE(names_korean_version(line));
  CHECK(names_other_version("Read in English"));
}

TEST_CASE("Bylines", "[extract][lines]") {
  const std::pair<std::string, std::string> cases[] = {
      {"By Nam Ji-hye, Oct. 11, 2024", "Nam Ji-hye"},
      {"By Moon Jae-yoon · October 10, 2024", "Moon Jae-yoon"},
      {"2024-11-15 09:40 ㅣ 오태경 기자", "오태경 기자"},
      {"오태경 기자 oh@x.example", "오태경 기자"},
      {"by Daily(North Korean Media)", "Daily(North Korean Media)"},
      {"2024-11-15 | 사회", ""},
      {"Economy", ""},
      {"By the end of the year, the river had frozen over.", ""},
  };
  for (const auto& [line, name] : cases) {
    INFO(line);
    CHECK(find_byline(line).value_or("") == name);
  }
}

TEST_CASE("Boilerplate, captions and lists of other articles", "[extract][lines]") {
  for (const char* line : {"Advertisement", "Copyright © X. All rights reserved.", "ⓒ 신보. 무단 전재 및 재배포 금지",
                           "Share this article", "Tags: Markets", "댓글 남기기", "· · ·"})
    CHECK(is_furniture_line(line));
  for (const char* line :
       {"Share prices fell.", "The tag read 40 won.", "소식통은 그렇게 말했다.", "Print shops closed, a source said."})
    CHECK_FALSE(is_furniture_line(line));
  for (const char* line :
       {"[관련기사]", "Related stories", "Most Popular Articles", "▶ 관련 기사 훈춘 창고 임대료", "Most Popular"})
    CHECK(opens_other_articles(line));
  for (const char* line :
       {"Related industries also suffered.", "More from the region is expected to arrive next week, he said."})
    CHECK_FALSE(opens_other_articles(line));
  CHECK(looks_like_caption("▲ 다리를 건너는 화물차"));
  CHECK(looks_like_caption("보수를 마친 다리. /사진=독자 제공"));
  CHECK_FALSE(looks_like_caption("다리를 건넜다."));
}
