// The lists that sentences are found with. docs/segmentation.md and corpus/rules say what each is for.
#pragma once

#include "base/string_map.hpp"

#include <cstddef>
#include <string_view>

namespace jjak::rules {

/// Whole words, and beginnings of words ("생각*").
class Words {
 public:
  /// Complexity: O(length of the word).
  bool contains(std::string_view word) const;
  bool has_exactly(std::string_view entry) const;  ///< as it stands in a file, * included
  void add(std::string_view entry);
  void remove(std::string_view entry);

 private:
  StringSet words_, beginnings_;
  std::size_t longest_beginning_ = 0;  // bytes
};

/// Korean endings: syllables, and before them or alone the last sound of a syllable ("ㅂ니다", "ㄴ").
class Endings {
 public:
  /// Whether the word ends in one of them. Complexity: O(syllables of the longest ending), however many there are.
  bool end(std::string_view word) const;
  bool has_exactly(std::string_view entry) const { return entries_.contains(entry); }
  void add(std::string_view entry);
  void remove(std::string_view entry);

 private:
  StringSet entries_;        // as in files
  std::size_t longest_ = 0;  // bytes
};

/// All of them, by language.
struct SentenceLists {
  struct {
    Words before_name, before_number, abbreviations, clock, after_clock, starters, name_parts, headers;
  } english;
  struct {
    Words quotation_tails, continuations, not_endings, starters;
    Endings endings, weak_endings, before_ellipsis, glued;
  } korean;
};

}  // namespace jjak::rules
