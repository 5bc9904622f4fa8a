#include "text/hangul.hpp"
#include "text/utf8.hpp"

#include "support/catch.hpp"

using namespace jjak::text;

TEST_CASE("Every syllable is put together from what it was taken apart into", "[text][hangul]") {
  for (char32_t c = first_syllable; c <= last_syllable; ++c) {
    const Syllable syllable = decompose(c);
    CHECK(compose(syllable) == c);
    CHECK(has_tail(c) == (syllable.tail != tail::none));
    CHECK(has_tail(c) == (last_consonant(c) != 0));
    CHECK(syllable_at(to_utf8(std::u32string(1, c)), 0) == c);
  }
}

TEST_CASE("Hangul ends where its blocks end", "[text][hangul]") {
  CHECK(last_syllable == U'힣');
  for (const char32_t c : {U'가', U'힣', char32_t{0xAC00}, char32_t{0xD7A3}}) CHECK(is_syllable(c));
  for (const char32_t c : {char32_t{0xABFF}, char32_t{0xD7A4}, U'ㄱ', U'a', U'韓'}) CHECK_FALSE(is_syllable(c));
  for (const char32_t c : {U'ㄱ', U'ㅣ', char32_t{0x1100}, char32_t{0x11FF}, char32_t{0xA960}, char32_t{0xD7B0}}) {
    CHECK(is_jamo(c));
    CHECK(is_hangul(c));
  }
  for (const char32_t c : {U'가', U'a', U'韓', char32_t{0x10FF}, char32_t{0x1200}, char32_t{0xD800}})
    CHECK_FALSE(is_jamo(c));
}

TEST_CASE("Letters have their places in a syllable", "[text][hangul]") {
  CHECK(decompose(U'한') == Syllable{lead::h, vowel::a, tail::n});
  CHECK(decompose(U'오') == Syllable{lead::silent, vowel::o, tail::none});
  CHECK(compose(Syllable{lead::s, vowel::i, tail::l}) == U'실');
  CHECK(compose(decompose(U'하').with_tail(tail::ss)) == U'핬');
  CHECK(last_consonant(U'값') == U'ㅄ');
  CHECK(last_consonant(U'닭') == U'ㄺ');
  CHECK(last_consonant(U'가') == 0);
  CHECK(last_consonant(U'x') == 0);
}

TEST_CASE("n and r fall silent or change at the beginning of a Southern word", "[text][hangul]") {
  CHECK(initial_sound(U'녀') == U'여');
  CHECK(initial_sound(U'리') == U'이');
  CHECK(initial_sound(U'로') == U'노');
  CHECK(initial_sound(U'나') == U'나');
  CHECK(initial_sound(U'김') == U'김');
  CHECK(initial_sound(U'x') == U'x');
  CHECK(korean_key("리명수, 력사 a") == "이명수, 역사 a");
  CHECK(korean_key("").empty());
}

TEST_CASE("A syllable is found only where its three bytes begin", "[text][hangul]") {
  const std::string text = "a한";
  CHECK(syllable_at(text, 0) == 0);
  CHECK(syllable_at(text, 1) == U'한');
  for (std::size_t i = 2; i < 9; ++i) CHECK(syllable_at(text, i) == 0);
  CHECK(syllable_at("\xEA\xB0", 0) == 0);
}
