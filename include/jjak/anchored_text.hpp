// Texts with their anchors: what can be recognised in the other language. Plain data; thread safety: any number of
// readers.
// Examples: tests/examples/anchor_example.cpp
#pragma once

#include <jjak/text.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jjak {

/// One entry of a dictionary that is given: a term, a name, a translation.
struct DictionaryEntry {
  std::string english;  ///< one to four words, as written
  std::string korean;   ///< Hangul (or the Chinese characters that newspapers write); blanks are allowed
  double weight = 1;    ///< 0..1, how strongly the one stands for the other

  friend bool operator==(const DictionaryEntry&, const DictionaryEntry&) = default;
};

enum class AnchorKind : std::uint8_t { number, date, latin, punctuation, name, word };
inline constexpr std::size_t anchor_kinds = 6;

/// "number", "date", "latin", "punctuation", "name", "word". Thread safety: callable from any thread.
std::string_view name_of(AnchorKind kind);

/// Something in a sentence that can be recognised in the other language.
struct Anchor {
  AnchorKind kind{};
  std::string value;    ///< normalised: what is compared or looked up
  std::string surface;  ///< as it was first written, without particle or possessive: what transliteration hears
  friend bool operator==(const Anchor&, const Anchor&) = default;
};

/// An anchor at its place.
struct AnchorMention {
  std::uint32_t anchor = 0;  ///< index into the text's anchors
  Range bytes;               ///< of the text's content
};

/// A text with the anchors of each of its sentences.
struct AnchoredText {
  Text text;
  std::vector<Anchor> anchors;                       ///< each kind and value once
  std::vector<std::vector<AnchorMention>> mentions;  ///< mentions[i] belong to sentence i, by rising place
  /// Of each sentence, the visible characters of its glosses with their parentheses: the other language's words that it
  /// gives beside its own, 노동신문(Rodong Sinmun). A translation has no need of them, so they are no part of its
  /// length.
  std::vector<std::uint32_t> gloss_length;
};

/// Why two anchors are held for the same thing.
enum class MatchReason : std::uint8_t { equal, near, dictionary, transliteration, induced };

/// "equal", "near", "dictionary", "transliteration", "induced". Thread safety: callable from any thread.
std::string_view name_of(MatchReason reason);

/// One of a text's anchors may be rendered by one of the other text's.
struct AnchorLink {
  std::uint32_t source = 0;  ///< index into the English text's anchors
  std::uint32_t target = 0;  ///< index into the Korean text's anchors
  float probability = 0;     ///< t(target | source), 0..1
  MatchReason reason{};
};

/// Two texts whose anchors were matched: the anchors are those that the links speak of.
struct MatchedAnchors {
  AnchoredText source;            ///< English
  AnchoredText target;            ///< Korean
  std::vector<AnchorLink> links;  ///< by rising source, then target; each pair of anchors once
};

}  // namespace jjak
