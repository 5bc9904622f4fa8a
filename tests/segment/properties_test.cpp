// Properties of splitting that hold for any bytes, including linear time.
#include "text/utf8.hpp"

#include <jjak/segment.hpp>

#include <random>
#include <string>
#include <vector>

#include "support/catch.hpp"

using jjak::Language;

namespace {

constexpr int texts = 3000;

/// Strings that rules look for, so that random texts often contain them.
const std::vector<std::string> parts{
    ".",          "!",      "?",    "…",    "...",      " . . .",  " ",    " ",      " ",       "\t",       "\u00A0",
    "\u3000",     "\u200B", "“",    "”",    "\"",       "'",       "(",    ")",      "[3]",     "[참고 2]", "[",
    "]",          "1. ",    "2) ",  "• ",   "① ",       "가. ",    "ㅋㅋ", "🙂",   "~",       "^^",       ":)",
    "--",         "***",    "U.S.", "Gen.", "p.m.",     "etc.",    "The",  "the",    "I",       "a@b.com",  "Email:",
    "http://a.b", "www.c",  "다",   "요",   "습니다",   "라고",    "고",   "그러나", "이다",    "\xFF",     "\xE3\x80",
    "\xF0\x9F",   "\xC2",   "\x1B", "\x01", "1.\u00A0", "①\u3000", "2024", "x",      "Node.Js", "city.The"};

std::string random_text(std::mt19937& random) {
  std::string text;
  for (std::size_t left = random() % 40; left > 0; --left) text += parts[random() % parts.size()];
  return text;
}

/// The bytes of a text that are not white space.
std::string visible(std::string_view text) {
  std::string out;
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t at = offset;
    if (!jjak::text::is_space(jjak::text::next_code_point(text, offset))) out += text.substr(at, offset - at);
  }
  return out;
}

/// What is wrong with the ranges of a text; empty if they are fine.
std::string problem_of(std::string_view text, Language language) {
  std::uint32_t end = 0;
  std::string covered;
  for (const jjak::Range& range : jjak::split_sentences(text, language)) {
    if (range.begin < end) return "overlaps the one before";
    if (range.end <= range.begin || range.end > text.size()) return "empty, or outside the text";
    end = range.end;
    covered += visible(text.substr(range.begin, range.size()));
  }
  return covered == visible(text) ? "" : "something is not covered";
}

}  // namespace

TEST_CASE("ranges are in order, do not overlap, and cover everything but white space") {
  std::mt19937 random(20);
  for (int n = 0; n < texts; ++n) {
    const std::string text = random_text(random);
    INFO(text);
    for (const Language language : {Language::english, Language::korean}) CHECK(problem_of(text, language).empty());
  }
}

TEST_CASE("splitting a sentence again changes nothing") {
  for (const std::string text :
       {"It rained. Dr. Pak left. \"Why?\" he asked.", "비가 왔다. “왜?”라고 물었다. 갔습니다 끝."})
    for (const Language language : {Language::english, Language::korean})
      for (const jjak::Range& range : jjak::split_sentences(text, language))
        CHECK(jjak::split_sentences(text.substr(range.begin, range.size()), language).size() == 1);
}

TEST_CASE("texts that make rules look far ahead take no longer than others") {
  // Each text would take minutes if a scan started again at each character.
  constexpr std::size_t size = 300'000;
  for (const char* unit : {"(",  "“",   "\"",   "'a", "다.",  "가다.",      "ab.Cd", ". ", " .", "1. ", "🙂",
                           "ㅋ", "[1]", "다.(", "? ", "www.", "[http://a ", "다.'",  "a@", "• ", "\xE3"}) {
    std::string text;
    while (text.size() < size) text += unit;
    for (const Language language : {Language::english, Language::korean})
      CHECK(jjak::split_sentences(text, language).size() <= text.size());
  }
}
