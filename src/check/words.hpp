// The words of both sides and which of them render each other: by this omissions, names and order are judged.
#pragma once

#include "quantities/side.hpp"

#include <jjak/anchor.hpp>
#include <jjak/check/check.hpp>

#include <optional>
#include <vector>

namespace jjak::check {

/// A word, name, number or date of a side.
struct Word {
  Range bytes;
  AnchorKind kind{};
  std::uint32_t anchor = 0;
  bool is_covered = false;  ///< whether the other side has something that may render it
  bool is_known = false;    ///< whether the dictionary has it, so that it could be covered
  bool is_said_before = false;
  // Each word is the partner of one word only: probabilities of the links, 0 where none is left.
  float partner = 0;         ///< in the whole text of the other side
  float partner_nearby = 0;  ///< in the sentences that render its own
};

/// A pair of words that may render each other.
struct WordLink {
  std::size_t english = 0, korean = 0;  ///< indexes of words
  float probability = 0;
};

/// Sentences that render each other. One side may be empty: then nothing renders the other one.
struct SentencePair {
  Range english, korean;              ///< bytes
  Range english_words, korean_words;  ///< indexes of words
  double confidence = 0;              ///< 0..1, that no other sentences belong together
};

struct WordMatch {
  std::vector<Word> english, korean;  ///< by rising place, without marks
  std::vector<WordLink> links;
  std::vector<Range> english_sentences, korean_sentences;  ///< of words, by rising place
  std::vector<SentencePair> sentences;                     ///< by rising place in the English text; all of both texts
  MatchedAnchors anchors;
  bool is_partial = false;  ///< a text has more words or sentences than are compared
};

inline constexpr std::size_t most_words = 400;  // of a side; of longer ones no part is missed

/// Looks the words up in the dictionary, compares names by their sounds, and aligns the sentences of both sides where
/// there are several. O(n log n + sentences x sentences).
WordMatch match_words(const Side& english, const Side& korean, const CheckedPair& pair, const CheckContext& context);

}  // namespace jjak::check
