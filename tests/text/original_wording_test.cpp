#include "text/original_wording.hpp"

#include "support/catch.hpp"

using jjak::text::korean_original_score;

TEST_CASE("wordings that name the Korean original") {
  for (const char* words : {"Read in Korean", "▶ READ IN KOREAN", "한국어로 읽기", "기사 원문 보기", "Korean version",
                            "(Read this in Korean.)", "Read the original article in Korean",
                            "Click here to read in Korean »", "원문보기", "In Korean"}) {
    INFO(words);
    CHECK(korean_original_score(words) == 1);
  }
}

TEST_CASE("the bare name of the language is less sure") {
  for (const char* words : {"Korean", "[한글]", "한국어"})
    CHECK(korean_original_score(words) == jjak::text::bare_name_score);
}

TEST_CASE("words that only mention the language") {
  for (const char* words :
       {"", "Korean War", "Read in English", "North Korean markets", "영어로 읽기",
        "How a novel written in Korean found readers", "He said the statement was read in Korean."}) {
    INFO(words);
    CHECK(korean_original_score(words) == 0);
  }
}
