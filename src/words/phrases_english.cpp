// English words as the dictionary is asked for them: stems, acronyms, initials with dots.
#include "text/utf8.hpp"
#include "words/surnames.hpp"
#include "words/units.hpp"

#include <algorithm>

namespace jjak::anchors {
namespace {

using text::Token;
using text::TokenKind;

std::string_view slice(std::string_view text, Range bytes) { return text.substr(bytes.begin, bytes.size()); }

/// "U.S." and "D.P.R.K": single capitals with dots between them. Returns the last token of the row, or `first`.
std::size_t end_of_initials(std::string_view text, const std::vector<Token>& tokens, std::size_t first) {
  const auto is_initial = [&](std::size_t at) {
    return at < tokens.size() && tokens[at].kind == TokenKind::latin && tokens[at].bytes.size() == 1 &&
           ascii::is_upper(text[tokens[at].bytes.begin]);
  };
  const auto touches = [&](std::size_t at) {
    return at < tokens.size() && tokens[at].bytes.begin == tokens[at - 1].bytes.end;
  };
  std::size_t last = first;
  while (is_initial(last) && touches(last + 1) && slice(text, tokens[last + 1].bytes) == "." && touches(last + 2) &&
         is_initial(last + 2))
    last += 2;
  return last;
}

EnglishWord word_of(std::string_view text, Range bytes) {
  EnglishWord word;
  word.bytes = bytes;
  word.surface = text::without_possessive(slice(text, bytes));
  const auto capitals = std::count_if(word.surface.begin(), word.surface.end(), ascii::is_upper);
  word.is_capital = capitals > 0 && ascii::is_upper(word.surface.front());
  word.is_acronym = capitals > 1;
  if (word.is_acronym) {
    for (const char c : text::to_lower_ascii(word.surface))
      if (c != '.') word.key += c;
    return word;
  }
  const std::string lower = text::to_lower_ascii(word.surface);
  word.is_stop_word = lower.size() < 2 || text::is_stop_word(lower);
  word.key = word.is_stop_word ? lower : text::english_stem(lower);
  return word;
}

/// Korean names have syllables that are also small words: Do-hyun, Kim In Su. They are no stop words there.
void find_syllables_of_names(std::string_view text, std::vector<EnglishWord>& words) {
  const auto is_surname = [](const EnglishWord& word) {
    return word.is_capital && !surnames_of(text::to_lower_ascii(word.surface)).empty();
  };
  for (std::size_t i = 0; i < words.size(); ++i) {
    EnglishWord& word = words[i];
    if (!word.is_stop_word || !word.is_capital || word.surface.size() < 2) continue;
    const EnglishWord* const next = i + 1 < words.size() && !words[i + 1].after_mark ? &words[i + 1] : nullptr;
    const bool has_syllable = next != nullptr && slice(text, {word.bytes.end, next->bytes.begin}) == "-";
    const bool is_given = i > 0 && !word.after_mark && is_surname(words[i - 1]);
    if ((has_syllable && !word.starts_sentence) || is_given) word.is_stop_word = false;
  }
}

}  // namespace

std::vector<EnglishWord> english_words(std::string_view text, const std::vector<Token>& tokens) {
  std::vector<EnglishWord> words;
  bool starts = true, after_mark = false;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (tokens[at].kind != TokenKind::latin) {
      const std::string_view mark = slice(text, tokens[at].bytes);
      starts = starts || mark == "“" || mark == "\"" || mark == ":";
      after_mark = after_mark || mark != "-";
      continue;
    }
    const std::size_t last = end_of_initials(text, tokens, at);
    EnglishWord word = word_of(text, {tokens[at].bytes.begin, tokens[last].bytes.end});
    word.starts_sentence = starts;
    word.after_mark = after_mark;
    words.push_back(std::move(word));
    starts = after_mark = false;
    at = last;
  }
  find_syllables_of_names(text, words);
  return words;
}

std::vector<EnglishWord> english_words(std::string_view text) { return english_words(text, text::tokenize(text)); }

std::string phrase_key(const std::vector<EnglishWord>& words, std::size_t first, std::size_t last) {
  std::string key = words[first].key;
  for (std::size_t i = first + 1; i < last; ++i) key.append(1, ' ').append(words[i].key);
  return key;
}

}  // namespace jjak::anchors
