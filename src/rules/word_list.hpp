// A list of words that is asked at every line and every class of a page.
#pragma once

#include "base/string_map.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::rules {

/// One word and what the list says of it.
struct Entry {
  std::string word;
  std::string text;         ///< the value as written; empty in lists without values
  std::int64_t number = 0;  ///< the value as a number: of a choice its place among the choices, from 0
};

/// Words, sorted, found by their first byte. All comparisons are of bytes: callers fold the case first where the list
/// is in lower case. Views and pointers that it returns live as long as the list, and until it is changed.
class WordList {
 public:
  /// Puts words in; one that is there already gets the new value, and of two equal ones the later counts. O(n log n) in
  /// all words.
  void add(std::vector<Entry> entries);
  /// Takes words out, where they are there. O(words of both).
  void remove(const StringSet& words);
  /// How often words were put in or taken out. Each time costs O(all words), so it must not grow with the number of
  /// words that a file changes.
  std::size_t rebuilds() const { return rebuilds_; }

  /// The entry of exactly this word; null when there is none.
  const Entry* find(std::string_view word) const;
  bool contains(std::string_view word) const { return find(word) != nullptr; }

  /// The longest word that the text begins with; null when there is none.
  const Entry* opening_of(std::string_view text) const;
  /// The longest word that the text ends with; null when there is none. O(words).
  const Entry* ending_of(std::string_view text) const;
  /// The first word found inside the text, of those that begin there the longest; null when there is none.
  const Entry* inside(std::string_view text) const;

  const std::vector<Entry>& entries() const { return entries_; }
  auto begin() const { return entries_.begin(); }
  auto end() const { return entries_.end(); }

 private:
  void rebuild_index();

  std::vector<Entry> entries_;
  std::size_t rebuilds_ = 0;
  std::array<std::uint32_t, 257> first_{};  // where the words that begin with each byte start
};

}  // namespace jjak::rules
