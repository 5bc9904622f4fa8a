// Cuts texts into the words of the search index. FTS5's own tokenizers find 국경 neither in 국경경비대 (unicode61 keeps
// whole words) nor by its two syllables (trigram wants three).
#include "store/words.hpp"

#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <unicode/uchar.h>

namespace jjak::store {
namespace {

constexpr std::size_t longest_word = 64;  // letters of a Latin word; the rest is cut off

/// A run of letters or digits of one kind.
struct Run {
  bool is_latin = false;
  std::vector<std::string> letters;
};

std::string letter_of(char32_t c) {
  std::string letter;
  text::append_code_point(letter, static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT)));
  return letter;
}

bool is_letter(char32_t c) { return u_isalnum(static_cast<UChar32>(c)) != 0; }

/// Latin letters with accents count as Latin.
bool is_latin(char32_t c) { return c < 0x250; }

std::vector<Run> runs_of(std::string_view text) {
  std::vector<Run> runs;
  bool is_open = false;
  char32_t last = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = text::next_code_point(text, at);
    if (!is_letter(c)) {
      const bool is_inside_number = (c == ',' || c == '.') && last < 0x80 && ascii::is_digit(static_cast<char>(last)) &&
                                    at < text.size() && ascii::is_digit(text[at]);
      if (!is_inside_number) is_open = false;
      last = c;
      continue;
    }
    if (!is_open || runs.back().is_latin != is_latin(c)) runs.push_back({is_latin(c), {}});
    is_open = true;
    runs.back().letters.push_back(letter_of(c));
    last = c;
  }
  return runs;
}

std::vector<std::string> words_of(const Run& run) {
  if (run.is_latin || run.letters.size() == 1) {
    std::string word;
    for (std::size_t i = 0; i < run.letters.size() && i < longest_word; ++i) word += run.letters[i];
    return {word};
  }
  std::vector<std::string> pairs;
  for (std::size_t i = 0; i + 1 < run.letters.size(); ++i) pairs.push_back(run.letters[i] + run.letters[i + 1]);
  return pairs;
}

}  // namespace

std::string index_words(std::string_view text) {
  std::string out;
  for (const Run& run : runs_of(text))
    for (const std::string& word : words_of(run)) {
      if (!out.empty()) out += ' ';
      out += word;
    }
  return out;
}

std::string words_query(std::string_view text) {
  std::string query;
  for (const Run& run : runs_of(text)) {
    if (!query.empty()) query += " AND ";
    query += '"';
    for (const std::string& word : words_of(run)) query += (query.back() == '"' ? "" : " ") + word;
    query += '"';
    if (!run.is_latin && run.letters.size() == 1) query += " *";
  }
  return query;
}

}  // namespace jjak::store
