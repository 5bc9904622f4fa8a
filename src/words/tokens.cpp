#include "words/tokens.hpp"

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

// Korean particles, endings and the verbs that make verbs of nouns, stripped from the end of an eojeol. Sorted by hand into
// kinds; longer tails are rows of these.
constexpr std::array particles{
    // particles
    "은", "는", "이", "가", "을", "를", "의", "에", "로", "와", "과", "도", "만", "들", "나", "랑", "에서", "에게",
    "으로", "까지", "부터", "보다", "처럼", "께서", "한테", "이나", "라고", "라는", "이라", "마다", "조차", "밖에",
    "만큼", "에는", "에도", "와는", "과는", "로는", "로서", "로써", "마저", "이란", "이든", "이야", "라도", "이라도",
    "이라고", "이라는", "으로써", "으로서", "에서는", "에서도", "까지도", "에게서", "에게는", "에게도", "으로는",
    "으로도", "로부터", "이라면서", "으로부터", "에서부터", "이라며", "이자", "이지만", "이기", "뿐", "대로", "같은",
    "같이", "쯤", "여서", "이어서",
    // copula and adjectives
    "다", "이다", "였다", "이었다", "이며", "이고", "인", "일", "임", "인데", "적", "적인", "적으로", "적이", "적이고",
    // verbs from nouns
    "하다", "했다", "한다", "하는", "하고", "하며", "하여", "해서", "했던", "해", "한", "할", "함", "했으며", "하면서",
    "했다고", "한다고", "하였다", "하도록", "했고", "하기", "했지만", "하지", "하지만", "하려는", "하려고", "하면",
    "하자", "해야", "했다는", "한다는", "하던", "하라", "하라고", "합니다", "했습니다", "하였으며", "하였고", "하게",
    "했는데", "되다", "됐다", "된다", "되는", "되고", "되며", "되어", "돼", "됐던", "된", "될", "됨", "됐으며",
    "되면서", "됐다고", "된다고", "되었다", "되도록", "됐고", "되기", "되지", "되면", "되자", "돼야", "되여", "되였다",
    "되였으며", "되던", "시키", "시켰다", "시킨", "시킬", "시키는", "시키고", "시켜", "시키기", "받은", "받는",
    "받았다", "받을", "받고", "당한", "당했다", "당하", "며", "고", "할수", "했", "하", "되"};

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

std::vector<std::size_t> tails(std::string_view eojeol) {
  static const std::unordered_set<std::string_view> known(particles.begin(), particles.end());
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
