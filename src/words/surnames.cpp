// Finds Korean surnames without a given name, and the surnames that an English word may spell.
#include "words/surnames.hpp"

#include "rules/word_at.hpp"
#include "text/scan.hpp"

#include <algorithm>
#include <array>

namespace jjak::anchors {
namespace {

using text::ends_quantity;
using text::follows;
using text::length_of_any;
using text::skip_blank;
using text::syllable_at;
using text::syllable_bytes;

using rules::ListId;
using Words = std::string_view;

/// 씨, 모, 모씨, 모군 at `i`: no given name is told. Particles may follow 씨.
bool hides_name(Words s, std::size_t i) {
  if (follows(s, i, "씨")) return ends_quantity(s, i + syllable_bytes);
  if (!follows(s, i, "모")) return false;
  const std::size_t end = i + syllable_bytes;
  constexpr std::array<Words, 2> glued{"씨", "군"};  // 모양 is a shape
  return syllable_at(s, end) == 0 || length_of_any(s, end, glued) > 0;
}

bool is_title(const rules::WordList& titles, Words s, std::size_t i) {
  const std::size_t former = follows(s, i, "전 ") ? i + syllable_bytes + 1 : i;
  return rules::length_at(titles, s, former) > 0;
}

/// Whether one of the words between blanks is this one.
bool has_word(Words words, Words word) {
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    if (words.substr(0, end) == word) return true;
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return false;
}

}  // namespace

std::string surname_value(std::string_view surname) { return text::korean_key(surname) + "씨"; }

std::size_t lone_surname(std::string_view sentence, Range bytes, const rules::Lists& lists) {
  const std::size_t end = bytes.begin + syllable_bytes;
  const Words surname = sentence.substr(bytes.begin, syllable_bytes);
  if (end > bytes.end || !lists[ListId::surnames].contains(text::korean_key(surname))) return 0;
  if (end < bytes.end) return hides_name(sentence, end) ? syllable_bytes : 0;
  const std::size_t next = skip_blank(sentence, end);
  if (next == end) return 0;
  if (hides_name(sentence, next)) return syllable_bytes;
  const bool is_name = !lists[ListId::not_surnames].contains(surname);
  return is_name && is_title(lists[ListId::surname_titles], sentence, next) ? syllable_bytes : 0;
}

std::vector<std::string_view> surnames_of(std::string_view english, const rules::Lists& lists) {
  std::vector<std::string_view> found;
  if (english.empty()) return found;
  for (const rules::Entry& surname : lists[ListId::surnames])
    if (has_word(surname.text, english)) found.push_back(surname.word);
  return found;
}

}  // namespace jjak::anchors
