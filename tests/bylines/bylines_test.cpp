// Names in bylines.
#include "bylines/bylines.hpp"

#include <jjak/rules.hpp>

#include <initializer_list>
#include <string>
#include <utility>

#include "support/catch.hpp"

namespace {

std::string clean_byline(std::string_view byline) {
  return jjak::bylines::clean_byline(byline, jjak::rules::built_in());
}

}  // namespace

namespace {

void check_names(std::initializer_list<std::pair<const char*, const char*>> cases) {
  for (const auto& [byline, names] : cases) {
    INFO(byline);
    CHECK(clean_byline(byline) == names);
  }
}

}  // namespace

TEST_CASE("The names in an English byline", "[bylines]") {
  check_names({
      {"By Kim Yuna", "Kim Yuna"},
      {"by Kim Yuna and Park Min", "Kim Yuna, Park Min"},
      {"By A. Bell, B. Cole and C. Dunn", "A. Bell, B. Cole, C. Dunn"},
      {"By Kim Yuna - ", "Kim Yuna"},
      {"Posted by Kim Yuna", "Kim Yuna"},
      {"By A. Bell, B. Cole, and C. Dunn", "A. Bell, B. Cole, C. Dunn"},
      {"Reporting by Kim Yuna; Editing by Park Min", "Kim Yuna"},
      {"Reporting by Kim Yuna and Lee Bo; additional reporting by Park Min", "Kim Yuna, Lee Bo"},
      {"By Kim Yuna in Seoul", "Kim Yuna"},
      {"By Kim Yuna in Seoul and Jane Doe in Sokcho", "Kim Yuna, Jane Doe"},
      {"By Kim Yuna, Staff Writer", "Kim Yuna"},
      {"By Kim Yuna, The Associated Press", "Kim Yuna"},
      {"Staff Reporter Kim Yuna", "Kim Yuna"},
      {"The Associated Press", "The Associated Press"},
      {"John Doe, Jr.", "John Doe, Jr."},
      {"Kim Yuna kim@paper.example", "Kim Yuna"},
      {"Kim Yuna, 2 min read, Print this article", "Kim Yuna"},
      {"By Kim Yuna on ", "Kim Yuna"},
      {"By Kim Yuna and Park Min, The Northern Gazette", "Kim Yuna, Park Min"},
      {"By Kim Yuna, Northern Times", "Kim Yuna"},
      {"Written by: Kim Yuna   Translated by: Park Min", "Kim Yuna"},
      {"Ludwig van Dorn and Ana de la Cruz", "Ludwig van Dorn, Ana de la Cruz"},
      {"Northern Post(North Korean Media)", "Northern Post(North Korean Media)"},
  });
}

TEST_CASE("The names in a Korean byline", "[bylines]") {
  check_names({
      {"홍길동 기자", "홍길동"},
      {"기자명 홍길동·김철수 기자", "홍길동, 김철수"},
      {"글쓴이 : 홍길동", "홍길동"},
      {"작성자 : 홍길동 :", "홍길동"},
      {"홍길동 기자 구독 다른기사 보기", "홍길동"},
      {"Kim Yuna | Hits: 97 [한글]", "Kim Yuna"},
      {"홍길동기자", "홍길동"},
      {"홍길동·김철수 기자", "홍길동, 김철수"},
      {"홍길동, 김철수 기자", "홍길동, 김철수"},
      {"홍길동 기자, 김철수 기자", "홍길동, 김철수"},
      {"서울=홍길동 특파원", "홍길동"},
      {"(서울=새벽통신) 홍길동 기자 =", "홍길동"},
      {"[평양=새벽통신] 홍길동 기자", "홍길동"},
      {"홍길동 기자 hong@paper.example", "홍길동"},
      {"홍길동 선임기자", "홍길동"},
      {"홍길동 워싱턴 특파원", "홍길동"},
      {"정치부 홍길동 기자", "홍길동"},
      {"글·사진 홍길동 기자", "홍길동"},
      {"글 홍길동 기자 사진 김철수 기자", "홍길동"},
      {"남궁민 기자", "남궁민"},
      {"편집국", "편집국"},
      {"편집부", "편집부"},
      {"디지털뉴스팀", "디지털뉴스팀"},
      {"온라인 뉴스팀", "온라인 뉴스팀"},
      {"사회부 취재팀", "사회부 취재팀"},
      {"홍길동 편집부", "홍길동"},
      {"홍길동 편집국, 김철수 편집국", "홍길동, 김철수"},
      {"홍길동 기자, 편집부", "홍길동, 편집부"},
      {"편집국 홍길동 기자", "홍길동"},
      {"홍길동선임기자", "홍길동"},
      {"홍길동, 선임기자", "홍길동"},
      {"홍길동 객원기자", "홍길동"},
      {"홍길동인턴기자", "홍길동"},
      {"홍길동 전문위원", "홍길동"},
      {"홍길동 앵커", "홍길동"},
      {"홍길동 PD", "홍길동"},
      {"홍길동PD", "홍길동"},
      {"홍길동 피디", "홍길동"},
      {"홍길동, PD", "홍길동"},
      {"By Kim Yuna, LAPD", "Kim Yuna, LAPD"},
      {"홍길동 기자 홍길동 기자", "홍길동"},
      {"서울=홍길동 기자, 부산=김철수 기자", "홍길동, 김철수"},
      {"[서울=홍길동 기자]", "홍길동"},
      {"홍길동 기자 | 북방일보", "홍길동"},
      {"[기자]", ""},
      {"앵커", ""},
      {"", ""},
      {"hong@paper.example", ""},
  });
}

TEST_CASE("A text that is no byline gives no names", "[bylines]") {
  CHECK(clean_byline(std::string(1'000'000, 'x')).empty());
  std::string many;
  for (int i = 0; i < 60; ++i) many += "Kim" + std::to_string(i) + ",";
  CHECK(jjak::bylines::byline_names(many, jjak::rules::built_in()).size() == 30);
}

TEST_CASE("The user's words are cut off names too", "[bylines][rules]") {
  CHECK(clean_byline("드론 촬영: 홍길동 사진가") == "드론 촬영: 홍길동 사진가");
  jjak::Rules mine;
  REQUIRE(
      mine.add("journalist-roles\t사진가\nbyline-openings\t드론 촬영\nbyline-openings\tfilmed by_\n"
               "trade-words\tstringer\n",
               "mine.tsv"));
  const jjak::rules::Lists& words = jjak::rules::lists_of(mine);
  CHECK(jjak::bylines::clean_byline("드론 촬영: 홍길동 사진가", words) == "홍길동");
  CHECK(jjak::bylines::clean_byline("Filmed by Kim Yuna, stringer", words) == "Kim Yuna");
  CHECK(jjak::bylines::ends_with_korean_role("홍길동 사진가입니다", words));
}
