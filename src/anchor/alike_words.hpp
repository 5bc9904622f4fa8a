// The Korean words of many texts that sound like an English name. What was found can be kept: an index over much the
// same words then compares the names that it knows with its new words only.
#pragma once

#include "base/string_map.hpp"
#include "sounds/sounds_index.hpp"

#include <cstdint>
#include <mutex>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace jjak::anchors {

/// First all calls of add(), then finish() once, then the others. Thread safety: any threads may call find() at the
/// same time.
class AlikeWords {
 public:
  struct Alike {
    std::uint32_t key = 0;  ///< of the word
    float probability = 0;  ///< that the name stands for it
  };

  /// Several keys may have one word.
  void add(const std::string& word, std::uint32_t key) { words_.emplace_back(word, key); }
  /// `kept`: what known() said of earlier words; empty, or damaged, where there were none. O(words log words).
  void finish(std::string_view kept);

  /// Remembered; good as long as the object. O(1) for a name that is known, else as sounds::Index::find.
  const std::vector<Alike>& find(const std::string& name);

  /// The words, and what find() said of each name.
  std::string known() const;

 private:
  using Words = std::vector<std::pair<std::string, std::uint32_t>>;
  struct Found {
    std::uint32_t word = 0;  ///< index of the first row with it
    double similarity = 0;
  };
  /// Some of the words by their sounds.
  struct Index {
    void add(const Words& words, std::uint32_t row);
    sounds::Index sounds;
    std::vector<std::uint32_t> rows;
  };

  bool is_first(std::uint32_t row) const { return row == 0 || words_[row].first != words_[row - 1].first; }
  std::vector<std::uint32_t> recall(std::string_view kept);
  std::vector<Found> search(const std::string& name) const;
  static void search(const Index& index, const std::vector<sounds::Form>& forms, std::vector<Found>& found);

  Words words_;         // with their keys; after finish() in their order
  Index before_, new_;  // words that what is kept speaks of, and all others
  StringMap<std::vector<Found>> kept_;
  mutable std::shared_mutex knowing_;
  struct Known {
    std::vector<Found> found;
    std::vector<Alike> alike;
  };
  std::unordered_map<std::string, Known> known_;
};

}  // namespace jjak::anchors
