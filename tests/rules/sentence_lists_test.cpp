// Rule files for splitting sentences.
#include <jjak/diagnostics.hpp>
#include <jjak/segment.hpp>

#include "rules/built_in.hpp"
#include "rules/lists.hpp"
#include "text/hangul.hpp"

#include <string>

#include "support/catch.hpp"

namespace errors = jjak::errors;
using jjak::Language;
using jjak::Rules;
using jjak::rules::Endings;

namespace {

std::size_t count(std::string_view text, Language language, const Rules& rules) {
  return jjak::split_sentences(text, language, rules).size();
}

jjak::Error error_of(std::string_view bytes) {
  Rules rules;
  const jjak::Status status = rules.add(bytes, "my.rules");
  REQUIRE_FALSE(status);
  return status.error();
}

}  // namespace

TEST_CASE("the rules of corpus/rules can be read") {
  Rules rules;
  const jjak::Status status = rules.add(jjak::rules::built_in_sections(), "corpus/rules");
  if (!status) FAIL(jjak::describe(status.error()));
}

TEST_CASE("the user can add words to the lists and remove them") {
  const char* const text = "He came with Cdre. Hill to the pier.";
  Rules rules;
  CHECK(count(text, Language::english, rules) == 2);
  REQUIRE(rules.add("# navy\n[en before-name]\ncdre  vadm # more\n", "my.rules"));
  CHECK(count(text, Language::english, rules) == 1);
  REQUIRE(rules.add("[en before-name]\n-cdre\n", "my.rules"));
  CHECK(count(text, Language::english, rules) == 2);
}

TEST_CASE("endings of the user, with a last sound and without") {
  const char* const text = "우리는 왔슴둥 다들 갔다.";
  Rules rules;
  CHECK(count(text, Language::korean, rules) == 1);
  REQUIRE(rules.add("[ko endings]\n슴둥\n", "my.rules"));
  CHECK(count(text, Language::korean, rules) == 2);
  REQUIRE(rules.add("[ko endings]\n-슴둥 ㅆ슴둥", "my.rules"));
  CHECK(count(text, Language::korean, rules) == 2);
  CHECK(count("우리는 하슴둥 다들 갔다.", Language::korean, rules) == 1);
}

TEST_CASE("an ending is found among many with the same last syllable, and its letters alone are none") {
  Endings endings;
  for (const char* entry : {"슴둥", "ㅆ슴둥", "ㄴ둥", "ㅁ"}) endings.add(entry);
  CHECK(endings.end("왔슴둥"));
  CHECK(endings.end("간둥"));
  CHECK_FALSE(endings.end("가둥"));
  CHECK(endings.end("감"));
  CHECK_FALSE(endings.end("ㅁ"));
  CHECK_FALSE(endings.end("ㄴ둥"));
  CHECK_FALSE(endings.end(""));
  CHECK_FALSE(endings.end("둥"));
  endings.remove("슴둥");
  CHECK(endings.end("왔슴둥"));
  CHECK_FALSE(endings.end("하슴둥"));
  endings.remove("ㅆ슴둥");
  CHECK_FALSE(endings.end("왔슴둥"));
}

TEST_CASE("a star matches all words with the same beginning") {
  Rules rules;
  CHECK(count("누가 갔는가? 궁금해하며 잤다.", Language::korean, rules) == 2);
  REQUIRE(rules.add("[ko continuations]\n궁금*\n", "my.rules"));
  CHECK(count("누가 갔는가? 궁금해하며 잤다.", Language::korean, rules) == 1);
}

TEST_CASE("two sets of rules are independent, and a file that fails changes nothing") {
  Rules mine;
  const Rules others;
  REQUIRE(mine.add("[en before-name]\ncdre\n", "my.rules"));
  CHECK(jjak::rules::lists_of(others).sentences.english.before_name.contains("gen"));
  CHECK_FALSE(jjak::rules::lists_of(others).sentences.english.before_name.contains("cdre"));
  CHECK_FALSE(mine.add("[en before-name]\nvadm\nVADM\n", "my.rules"));
  CHECK_FALSE(jjak::rules::lists_of(mine).sentences.english.before_name.contains("vadm"));
}

TEST_CASE("mistakes in rule files are reported with their line") {
  const auto check = [](std::string_view bytes, jjak::ErrorCode code, std::uint64_t line, const std::string& detail) {
    const jjak::Error error = error_of(bytes);
    CHECK(error.code == code);
    CHECK(error.file == "my.rules");
    CHECK(error.line == line);
    CHECK(error.detail == detail);
  };
  check("\n[en abbrevations]\n", errors::rules_list, 2, "[en abbrevations]");
  check("[en starters\n", errors::rules_list, 1, "[en starters");
  check("[en starters] so\n", errors::rules_list, 1, "[en starters] so");
  check("# words\ngen\n", errors::rules_outside, 2, "gen");
  check("[en before-name]\ngen. sen\n", errors::rules_english, 2, "gen.");
  check("[en before-name]\nGen\n", errors::rules_english, 2, "Gen");
  check("[ko endings]\n습니다 -이다*\n", errors::rules_korean, 2, "이다*");
  check("[ko starters]\nㄴ그러나\n", errors::rules_korean, 2, "ㄴ그러나");
  check("[ko starters]\nhowever\n", errors::rules_korean, 2, "however");
  check("[ko endings]\nㅏ요\n", errors::rules_korean, 2, "ㅏ요");
  check("[en clock]\n-pm\n", errors::rules_absent, 2, "pm");
  check("[en clock]\n-\n", errors::rules_english, 2, "");
  CHECK(error_of("[en clock]\np.\xFFm\n").code == errors::bad_utf8);
}

TEST_CASE("the last sound of a syllable") {
  CHECK(jjak::text::last_consonant(U'합') == U'ㅂ');
  CHECK(jjak::text::last_consonant(U'하') == 0);
  CHECK(jjak::text::last_consonant(U'힣') == U'ㅎ');
  CHECK(jjak::text::last_consonant(U'a') == 0);
}
