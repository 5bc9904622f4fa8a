// Words of links that name the other language.
#include "text/wordings.hpp"
#include "text/errors.hpp"

#include "support/catch.hpp"
#include "text/wordings_list.hpp"

namespace errors = jjak::errors;
using jjak::Language;
using jjak::text::own_wordings;
using jjak::text::parse_wordings;

namespace {

double korean_original_score(std::string_view words) { return own_wordings().score(Language::korean, words); }

}  // namespace

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

TEST_CASE("wordings that lead back to English") {
  CHECK(own_wordings().score(Language::english, "영어로 보기 >") == 1);
  CHECK(own_wordings().score(Language::english, "Read in English") == 1);
  CHECK(own_wordings().score(Language::english, "ENG") == jjak::text::bare_name_score);
  CHECK(own_wordings().score(Language::english, "Read in Korean") == 0);
}

TEST_CASE("every line of the list is a wording") {
  const auto own = parse_wordings(jjak::text::own_wordings_list(), "links.tsv");
  REQUIRE(own);
  CHECK(own->size() > 100);
}

TEST_CASE("wordings of the user's own count like the built-in ones") {
  const auto more = parse_wordings("# mine\n\nko\tpart\tRead the Hangul edition\nen\twhole\t【바다 건너 말】\n", "w");
  REQUIRE(more);
  const jjak::text::Wordings wordings(*more);
  CHECK(wordings.score(Language::korean, "» read the hangul edition") == 1);
  CHECK(wordings.score(Language::english, "바다 건너 말") == 1);
  CHECK(own_wordings().score(Language::english, "바다 건너 말") == 0);
}

TEST_CASE("a broken wording is named with its line") {
  for (const char* line : {"ko\tpart", "fr\tpart\tlire", "ko\tsome\tread", "ko\tpart\t ***", "read in korean"}) {
    INFO(line);
    const auto wordings = parse_wordings("# ok\n" + std::string(line) + "\n", "mine.tsv");
    REQUIRE_FALSE(wordings);
    CHECK(wordings.error().code == errors::wordings_line);
    CHECK(wordings.error().line == 2);
  }
}
