#include "text/words.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace jjak::text {
namespace {

constexpr std::size_t syllable_bytes = 3;  // every Hangul syllable takes three bytes of UTF-8

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

// Korean particles and endings, stripped from the end of an eojeol; longest first.
constexpr std::array particles{
    "에서부터", "으로부터", "이라면서", "들에게서", "에게서", "으로써", "으로서", "에서는", "에서도", "까지도",
    "이라고",   "이라는",   "했으며",   "하면서",   "했다고", "한다고", "된다고", "됐다고", "하였다", "되었다",
    "하도록",   "에게는",   "에게도",   "으로는",   "로부터", "에서",   "에게",   "으로",   "까지",   "부터",
    "보다",     "처럼",     "께서",     "한테",     "이나",   "라고",   "라는",   "이라",   "이며",   "이고",
    "했다",     "한다",     "하는",     "하고",     "하며",   "하여",   "해서",   "했던",   "된다",   "됐다",
    "되는",     "되고",     "되어",     "됐던",     "했고",   "이다",   "였다",   "이었다", "마다",   "조차",
    "밖에",     "만큼",     "에는",     "에도",     "와는",   "과는",   "로는",   "로서",   "로써",   "들은",
    "들이",     "들을",     "들의",     "은",       "는",     "이",     "가",     "을",     "를",     "의",
    "에",       "로",       "와",       "과",       "도",     "만",     "들",     "한",     "할",     "된",
    "될",       "며",       "고",       "인",       "다"};

bool is_stop_word(std::string_view word) { return std::binary_search(stop_words.begin(), stop_words.end(), word); }

/// How many bytes the longest particle at the end takes; 0 when there is none that leaves two syllables.
std::size_t particle_bytes(std::string_view eojeol) {
  std::size_t longest = 0;
  for (const std::string_view particle : particles)
    if (particle.size() > longest && eojeol.size() >= particle.size() + 2 * syllable_bytes &&
        eojeol.ends_with(particle))
      longest = particle.size();
  return longest;
}

TokenKind kind_of(char32_t c) {
  if (is_ascii_digit(c)) return TokenKind::number;
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

std::string english_stem(std::string_view word) {
  std::string stem = to_lower_ascii(word);
  for (const std::string_view possessive : {"'s", "’s", "'", "’"})
    if (stem.ends_with(possessive)) stem.resize(stem.size() - possessive.size());
  if (stem.size() < 2 || is_stop_word(stem)) return {};
  constexpr std::array<std::pair<std::string_view, std::string_view>, 8> endings{
      {{"sses", "ss"}, {"ies", "y"}, {"ing", ""}, {"ied", "y"}, {"ed", ""}, {"ly", ""}, {"es", ""}, {"s", ""}}};
  constexpr std::size_t min_stem = 3;
  for (const auto& [ending, instead] : endings) {
    if (!stem.ends_with(ending) || stem.size() < ending.size() + min_stem || stem.ends_with("ss")) continue;
    stem.replace(stem.size() - ending.size(), ending.size(), instead);
    break;
  }
  if (stem.size() > min_stem && stem.ends_with('e')) stem.pop_back();
  return stem;
}

std::string korean_stem(std::string_view eojeol) {
  if (eojeol.size() < 2 * syllable_bytes) return {};
  for (int round = 0; round < 2; ++round) eojeol.remove_suffix(particle_bytes(eojeol));
  return std::string(eojeol);
}

}  // namespace jjak::text
