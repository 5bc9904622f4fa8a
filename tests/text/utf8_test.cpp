// UTF-8, white space, lines and languages.
#include "text/utf8.hpp"

#include "support/catch.hpp"

namespace text = jjak::text;
using jjak::Language;

TEST_CASE("invalid UTF-8 is found at its first byte") {
  CHECK_FALSE(text::invalid_utf8("").has_value());
  CHECK_FALSE(text::invalid_utf8("짝 ok 🙂").has_value());
  CHECK(text::invalid_utf8("ab\xFF") == 2);
  CHECK(text::invalid_utf8("\xC0\xAF") == 0);       // overlong
  CHECK(text::invalid_utf8("x\xED\xA0\x80") == 1);  // surrogate
  CHECK(text::invalid_utf8("\xEC\xA7") == 0);       // cut in the middle
}

TEST_CASE("repair keeps what is valid") {
  CHECK(text::repair_utf8("짝\xFF!") == "짝\uFFFD!");
  CHECK(text::repair_utf8("짝") == "짝");
}

TEST_CASE("white space is folded to single blanks") {
  CHECK(text::fold_space(" a\u00A0\n\t b\u3000\u200Bc \uFEFF") == "a b c");
  CHECK(text::fold_space("\n \t") == "");
}

TEST_CASE("what shows nothing is no part of a stored text") {
  CHECK(text::fold_space("co\u00ADoper\u2060ate \u202Eevil\u202C \u200Fx\u2066y\u2069") == "cooperate evil xy");
  CHECK(text::fold_space(std::string("a\x01\x1B[31mb\x7F\u009Bc\0d", 14)) == "a[31mbcd");
  CHECK(text::fold_space("a\u0085b") == "a b");  // NEL is white space
  CHECK(text::fold_space("한\u200D국\u200C a\u200Db") == "한국 ab");
  CHECK(text::fold_space("a\u0301\u200Db ế\u200Dc") == "áb ếc");
  CHECK(text::fold_space("👩\u200D👩\u200D👧 ❤\uFE0F\u200D🔥") == "👩\u200D👩\u200D👧 ❤\uFE0F\u200D🔥");
  CHECK(text::fold_space("می\u200Cخواهم") == "می\u200Cخواهم");
}

TEST_CASE("a stored text is composed but never made compatible") {
  CHECK(text::fold_space("\u1111\u1167\u11BC\u110B\u1163\u11BC") == "평양");
  CHECK(text::fold_space("Chos\u006F\u0306n e\u0301") == "Chosŏn é");
  CHECK(text::fold_space("ㄱ㈜½ﬁ①Å\uF914") == "ㄱ㈜½ﬁ①Å\uF914");
  CHECK(text::fold_space("\u212B\uF914\u1112\u1161") == "\u212B\uF914하");
}

TEST_CASE("visible length counts characters, not bytes or blanks") {
  CHECK(text::visible_length("짝 한 쌍\n") == 3);
  CHECK(text::visible_length("co\u00ADop\u202E") == 4);
  CHECK(text::visible_length("") == 0);
}

TEST_CASE("lines end with LF or CRLF, the last with neither") {
  CHECK(text::lines_of("a\r\nb\n\nc") == std::vector<std::string_view>{"a", "b", "", "c"});
  CHECK(text::lines_of("a\n") == std::vector<std::string_view>{"a"});
  CHECK(text::lines_of("").empty());
}

TEST_CASE("the language is told by the script's share") {
  CHECK(text::guess_language("북한 국가보위성이 지시를 내렸다") == Language::korean);
  CHECK(text::guess_language("FAO와 WFP가 밝힌 보고서 내용") == Language::korean);
  CHECK(text::guess_language("North Korea has warned its traders.") == Language::english);
  CHECK(text::guess_language("朝鮮の貿易関係者に注意を呼びかけた") == Language::other);
  CHECK(text::guess_language("12 : 30") == Language::unknown);
  CHECK(text::guess_language("") == Language::unknown);
}

TEST_CASE("language tags are read by their first part") {
  for (const char* tag : {"ko", "KO-kr", " ko_KR", "kor", "kr", "ko, en"})
    CHECK(text::language_of_tag(tag) == Language::korean);
  for (const char* tag : {"en", "en-US", "EN_gb", "eng"}) CHECK(text::language_of_tag(tag) == Language::english);
  for (const char* tag : {"ja", "zh-Hant", "deu"}) CHECK(text::language_of_tag(tag) == Language::other);
  for (const char* tag : {"", "x-default", "Korean", "-ko"}) CHECK(text::language_of_tag(tag) == Language::unknown);
}

TEST_CASE("decomposed Hangul is composed, compatibility forms are left alone") {
  CHECK(text::nfc("\u1112\u1161\u11AB") == "한");
  CHECK(text::nfc("㈜") == "㈜");
  CHECK(text::match_key("ＡＢＣ") == "abc");
}
