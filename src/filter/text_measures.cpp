// Finds damage in texts, and words that were left untranslated.
#include "filter/text_measures.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace jjak::filter {
namespace {

bool is_private(char32_t c) { return (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000; }

bool is_bad_control(char32_t c) { return text::is_control(c) && c != '\t' && c != '\n' && c != '\r'; }

/// Whether a character is what the lead byte of UTF-8 becomes when it is read as Latin-1.
bool is_misread_lead(char32_t c) { return c >= 0xC2 && c <= 0xEF; }

/// Whether it is what a further byte becomes, in Latin-1 or windows-1252.
bool is_misread_trail(char32_t c) {
  constexpr std::u32string_view windows = U"€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
  return (c >= 0x80 && c <= 0xBF) || windows.find(c) != std::u32string_view::npos;
}

bool is_word_letter(char32_t c) {
  return c < 0x80 ? ascii::is_letter(static_cast<char>(c)) : (c >= 0xAC00 && c <= 0xD7A3) || text::is_han(c);
}

/// "대??국": letters that a charset could not hold.
std::size_t lost_letters(std::u32string_view text) {
  std::size_t count = 0;
  for (std::size_t begin = text.find(U"??"); begin != std::u32string_view::npos;) {
    std::size_t end = begin;
    while (end < text.size() && text[end] == '?') ++end;
    count += begin > 0 && end < text.size() && is_word_letter(text[begin - 1]) && is_word_letter(text[end]);
    begin = text.find(U"??", end);
  }
  return count;
}

/// Runs of ASCII letters in lower case, at least three long.
std::vector<std::string_view> small_words(std::string_view text) {
  constexpr std::size_t shortest = 3;
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && ascii::is_letter(text[end])) ++end;
    const std::string_view word = text.substr(at, end - at);
    if (word.size() >= shortest && std::all_of(word.begin(), word.end(), ascii::is_lower)) words.push_back(word);
    at = end + (end == at ? 1 : 0);
  }
  return words;
}

std::string without_brackets(std::string_view text) {
  std::string out;
  int depth = 0;
  for (const char c : text) {
    if (c == '(' || c == '[') ++depth;
    if (depth == 0) out += c;
    if ((c == ')' || c == ']') && depth > 0) --depth;
  }
  return depth == 0 ? out : std::string(text);
}

}  // namespace

std::size_t damage_in(std::string_view text) {
  const std::u32string characters = text::code_points(text);
  std::size_t count = lost_letters(characters), misread = 0;
  for (std::size_t i = 0; i < characters.size(); ++i) {
    const char32_t c = characters[i];
    count += c == 0xFFFD || is_private(c) || is_bad_control(c);
    misread += i + 1 < characters.size() && is_misread_lead(c) && is_misread_trail(characters[i + 1]);
  }
  return count + (misread >= 2 ? misread : 0);
}

double untranslated_share(std::string_view english, std::string_view korean) {
  constexpr std::size_t fewest = 40;  // letters; shorter texts are often names and commands
  const std::string open = without_brackets(korean);
  std::size_t letters = 0;
  for (const char32_t c : text::code_points(open)) letters += is_word_letter(c);
  if (letters < fewest) return 0;
  std::vector<std::string_view> words = small_words(english);
  std::sort(words.begin(), words.end());
  std::size_t copied = 0;
  for (const std::string_view word : small_words(open))
    if (std::binary_search(words.begin(), words.end(), word)) copied += word.size();
  return static_cast<double>(copied) / static_cast<double>(letters);
}

}  // namespace jjak::filter
