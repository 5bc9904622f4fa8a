// The pieces of a sentence that anchors are made of.
#pragma once

#include "words/phrases.hpp"
#include "words/tokens.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace jjak::anchors {

/// A word of an English sentence.
struct EnglishWord {
  std::string key;           ///< stem; of an acronym its letters ("U.S." -> "us")
  std::string_view surface;  ///< without possessive
  Range bytes;
  bool is_capital = false;
  bool is_acronym = false;  ///< more than one capital letter
  bool is_stop_word = false;
  bool starts_sentence = false;
  bool after_mark = false;  ///< a mark other than a hyphen stands before it: no phrase goes across
};

/// The words of an English text: Latin runs, and letters with dots between them as one.
std::vector<EnglishWord> english_words(std::string_view text, const std::vector<text::Token>& tokens);
std::vector<EnglishWord> english_words(std::string_view text);

/// The keys of words [first, last) with blanks between them.
std::string phrase_key(const std::vector<EnglishWord>& words, std::size_t first, std::size_t last);

/// All Hangul and Chinese characters of a text without what stands between them, in the spelling of text::korean_key.
std::string korean_phrase_key(std::string_view text);

/// A word inside an eojeol.
struct KoreanWord {
  std::string key;
  std::string_view surface;
  Range bytes;  ///< of the sentence
};

/// Cuts the eojeol `bytes` of a sentence into words: what the dictionary knows, or else the whole without its
/// particles. Nothing for function words.
void append_korean_words(std::string_view sentence, Range bytes, const PhraseTable& phrases,
                         std::vector<KoreanWord>& words);

}  // namespace jjak::anchors
