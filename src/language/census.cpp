// Counts letters by script and the function words of English. Function words are a third of English prose and, apart
// from a few spellings that languages share, absent from other languages.
#include "language/census.hpp"

#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

#include <unicode/uchar.h>

namespace jjak::language {
namespace {

/// Sorted. Not here: words that other languages spell alike, such as a, no, me, die, on, so.
constexpr std::array<std::string_view, 48> english_words{
    "about", "after", "all",   "and", "are",  "as",   "at",    "be",   "because", "been", "but",   "by",
    "can",   "could", "every", "for", "from", "had",  "has",   "have", "he",      "her",  "his",   "if",
    "is",    "it",    "its",   "not", "of",   "or",   "said",  "she",  "that",    "the",  "their", "they",
    "this",  "to",    "was",   "we",  "were", "when", "which", "who",  "will",    "with", "would", "you"};

bool is_function_word(std::string_view lower) {
  return std::binary_search(english_words.begin(), english_words.end(), lower);
}

bool is_kana(char32_t c) { return (c >= 0x3041 && c <= 0x30FF) || (c >= 0xFF66 && c <= 0xFF9D); }

/// Collects the letters of a word in lower case; longer words are no function words.
class Word {
 public:
  void add(char32_t c) {
    if (length_ < letters_.size() && c < 0x80) letters_[length_] = ascii::to_lower(static_cast<char>(c));
    ascii_ &= c < 0x80;
    ++length_;
  }
  void end(Census& census) {
    if (length_ == 0) return;
    ++census.words;
    if (ascii_ && length_ <= letters_.size())
      census.function_words += is_function_word(std::string_view(letters_.data(), length_));
    length_ = 0;
    ascii_ = true;
  }

 private:
  std::array<char, 8> letters_{};
  std::size_t length_ = 0;
  bool ascii_ = true;
};

}  // namespace

Census& Census::operator+=(const Census& other) {
  letters += other.letters;
  hangul += other.hangul;
  latin += other.latin;
  kana += other.kana;
  han += other.han;
  words += other.words;
  function_words += other.function_words;
  return *this;
}

double Census::function_share() const {
  return words == 0 ? 0 : static_cast<double>(function_words) / static_cast<double>(words);
}

Census count(std::string_view text) {
  Census census;
  Word word;
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = text::next_code_point(text, offset);
    if (text::is_latin_letter(c)) {
      ++census.letters;
      ++census.latin;
      word.add(c);
      continue;
    }
    word.end(census);
    if (text::is_syllable(c)) {
      ++census.letters;
      ++census.hangul;
      continue;
    }
    if (c < 0x80 || !u_isalpha(static_cast<UChar32>(c))) continue;
    ++census.letters;
    if (text::is_hangul(c))
      ++census.hangul;
    else if (is_kana(c))
      ++census.kana;
    else if (text::is_han(c))
      ++census.han;
  }
  word.end(census);
  return census;
}

}  // namespace jjak::language
