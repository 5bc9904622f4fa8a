// The Korean words of many texts that sound like an English name. What was found can be kept: an index over much the
// same words then compares the names that it knows with its new words only.
#pragma once

#include "base/string_map.hpp"
#include "sounds/sounds_index.hpp"

#include <cstdint>
#include <optional>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jjak::anchors {

/// First all calls of add(), then finish() once, then the others. Thread safety: any threads may call find() and
/// append() at the same time.
class AlikeWords {
 public:
  struct Alike {
    std::uint32_t key = 0;  ///< of the word
    float probability = 0;  ///< that the name stands for it
  };
  /// The words of one name as bytes. A big collection has millions of them, most of which are looked at a few times.
  using Packed = std::string;

  /// Several keys may have one word.
  void add(const std::string& word, std::uint32_t key) { rows_.emplace_back(word, key); }
  /// `kept`: what known() said of earlier words; empty, or damaged, where there were none. O(words log words).
  void finish(std::string_view kept);

  /// Remembered; good as long as the object. O(1) for a name that is known, else as sounds::Index::find.
  const Packed& find(const std::string& name);
  /// Appends what find() gave, each key once. O(what it appends).
  void append(const Packed& packed, std::vector<Alike>& alike) const;

  /// The words, and what find() said of each name.
  std::string known() const;

 private:
  struct Found {
    std::uint32_t word = 0;  ///< its number
    float probability = 0;
  };
  /// Some of the words by their sounds.
  struct Index {
    sounds::Index sounds;
    std::vector<std::uint32_t> words;
  };

  const std::string& word(std::uint32_t number) const { return rows_[first_rows_[number]].first; }
  std::uint32_t words() const { return static_cast<std::uint32_t>(first_rows_.size() - 1); }
  std::vector<std::uint32_t> recall(std::string_view kept);
  Packed search(const std::string& name) const;
  static void search(const Index& index, const std::vector<sounds::Form>& forms, std::vector<Found>& found);
  static Packed pack(const std::vector<Found>& found);
  static std::optional<std::vector<Found>> unpack(std::string_view packed);

  std::vector<std::pair<std::string, std::uint32_t>> rows_;  // words with their keys; after finish() in their order
  std::vector<std::uint32_t> first_rows_;                    // of each different word; one more at the end
  Index before_, new_;                                       // words that what is kept speaks of, and all others
  StringMap<Packed> kept_;
  mutable std::shared_mutex knowing_;
  StringMap<Packed> known_;
};

}  // namespace jjak::anchors
