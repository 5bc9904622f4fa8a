// Cuts sentences into words and marks, and words into stems and what is added to them.
#include "words/tokens.hpp"

#include "rules/lists.hpp"
#include "text/utf8.hpp"
#include "words/irregular_forms.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace jjak::text {
namespace {

// English words that stand beside anything; sorted.
constexpr std::array stop_words{
    "a",       "about", "after", "all",   "also",  "an",    "and",  "any",   "are",  "as",    "at",    "be",
    "because", "been",  "being", "both",  "but",   "by",    "can",  "could", "did",  "do",    "does",  "for",
    "from",    "had",   "has",   "have",  "he",    "her",   "here", "him",   "his",  "how",   "i",     "if",
    "in",      "into",  "is",    "it",    "its",   "just",  "may",  "me",    "more", "most",  "my",    "no",
    "not",     "now",   "of",    "on",    "one",   "only",  "or",   "other", "our",  "out",   "over",  "she",
    "should",  "so",    "some",  "such",  "than",  "that",  "the",  "their", "them", "then",  "there", "these",
    "they",    "this",  "those", "to",    "too",   "under", "up",   "upon",  "us",   "very",  "was",   "we",
    "were",    "what",  "when",  "where", "which", "while", "who",  "will",  "with", "would", "you",   "your"};

TokenKind kind_of(char32_t c) {
  if (ascii::is_digit(c)) return TokenKind::number;
  if (is_hangul(c)) return TokenKind::hangul;
  if (is_latin_letter(c)) return TokenKind::latin;
  if (is_han(c)) return TokenKind::han;
  return TokenKind::mark;
}

bool is_apostrophe(char32_t c) { return c == U'\'' || c == U'’'; }

/// Whether `c`, standing between two characters of the run, belongs to it: 1,204.5 and don't.
bool joins(TokenKind kind, char32_t c) {
  if (kind == TokenKind::number) return c == U',' || c == U'.';
  return kind == TokenKind::latin && is_apostrophe(c);
}

std::size_t end_of_run(std::string_view text, std::size_t offset, TokenKind kind) {
  while (offset < text.size()) {
    std::size_t next = offset;
    const char32_t c = next_code_point(text, next);
    if (kind_of(c) == kind && kind != TokenKind::mark) {
      offset = next;
      continue;
    }
    if (!joins(kind, c) || next >= text.size()) break;
    std::size_t after = next;
    if (kind_of(next_code_point(text, after)) != kind) break;
    offset = after;
  }
  return offset;
}

}  // namespace

std::vector<Token> tokenize(std::string_view text) {
  std::vector<Token> tokens;
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t start = offset;
    const char32_t c = next_code_point(text, offset);
    if (is_space(c)) continue;
    const TokenKind kind = kind_of(c);
    if (kind != TokenKind::mark) offset = end_of_run(text, offset, kind);
    tokens.push_back({kind, {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(offset)}});
  }
  return tokens;
}

bool is_stop_word(std::string_view word) { return std::binary_search(stop_words.begin(), stop_words.end(), word); }

std::string_view without_possessive(std::string_view word) {
  for (const std::string_view possessive : {"'s", "’s", "'S", "’S", "'", "’"})
    if (word.size() > possessive.size() && word.ends_with(possessive))
      return word.substr(0, word.size() - possessive.size());
  return word;
}

namespace {

/// What regular inflection adds, and what takes its place. The shortest stems that each may leave, in letters.
struct Inflection {
  std::string_view ending, instead;
  std::size_t shortest;
};
constexpr std::array<Inflection, 8> inflections{{{"sses", "ss", 3},
                                                 {"ies", "y", 3},
                                                 {"ing", "", 3},
                                                 {"ied", "y", 3},
                                                 {"ed", "", 3},
                                                 {"ly", "", 4},
                                                 {"es", "", 3},
                                                 {"s", "", 3}}};

std::string_view base_form(std::string_view word) {
  const auto* const found =
      std::lower_bound(irregular_forms.begin(), irregular_forms.end(), word,
                       [](const IrregularForm& entry, std::string_view form) { return entry.form < form; });
  return found != irregular_forms.end() && found->form == word ? found->base : word;
}

}  // namespace

std::string english_stem(std::string_view word) {
  std::string lower = to_lower_ascii(without_possessive(word));
  // What only looks inflected: United is not a unit, news are not new.
  constexpr std::array<std::string_view, 14> whole{"news",    "united",   "always",  "during", "morning",
                                                   "evening", "nothing",  "spring",  "string", "something",
                                                   "meeting", "building", "hundred", "beijing"};
  if (std::find(whole.begin(), whole.end(), lower) != whole.end()) return lower;
  std::string stem{base_form(lower)};
  for (const Inflection& inflection : inflections) {
    if (!stem.ends_with(inflection.ending) || stem.size() < inflection.ending.size() + inflection.shortest) continue;
    if (stem.ends_with("ss")) break;
    stem.replace(stem.size() - inflection.ending.size(), inflection.ending.size(), inflection.instead);
    break;
  }
  constexpr std::size_t shortest = 3;
  while (stem.size() > shortest && stem.ends_with('e')) stem.pop_back();
  // stopped, planned: the doubled letter goes everywhere, so that "call" and "controlled" keep one key each.
  const auto is_vowel = [](char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; };
  if (stem.size() > shortest && stem.back() == stem[stem.size() - 2] && stem.back() != 's' && !is_vowel(stem.back()))
    stem.pop_back();
  return stem;
}

namespace {

/// The built-in particles, hashed: every eojeol is asked for several of its ends.
const std::unordered_set<std::string_view>& particles() {
  static const std::unordered_set<std::string_view> words = [] {
    std::unordered_set<std::string_view> made;
    for (const rules::Entry& entry : rules::built_in()[rules::ListId::particles]) made.insert(entry.word);
    return made;
  }();
  return words;
}

}  // namespace

std::vector<std::size_t> tails(std::string_view eojeol) {
  const std::unordered_set<std::string_view>& known = particles();
  constexpr std::size_t longest = 4 * syllable_bytes, most = 3;
  std::vector<std::size_t> found{0};
  std::size_t begin = 0;
  for (std::size_t round = 0; round < most; ++round) {
    const std::size_t end = found.size();
    for (std::size_t at = begin; at < end; ++at)
      for (std::size_t size = syllable_bytes; size <= longest; size += syllable_bytes) {
        const std::size_t tail = found[at] + size;
        if (tail + syllable_bytes > eojeol.size()) break;
        if (!known.contains(eojeol.substr(eojeol.size() - tail, size))) continue;
        if (std::find(found.begin(), found.end(), tail) == found.end()) found.push_back(tail);
      }
    begin = end;
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace jjak::text
