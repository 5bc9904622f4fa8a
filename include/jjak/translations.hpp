// A lexicon with translation probabilities: what induction makes and alignment uses.
// Examples: tests/examples/lexicon_example.cpp
#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace jjak {

/// A bilingual lexicon with translation probabilities t(korean | english). Thread safety: any number of readers, or one
/// writer.
class Lexicon {
 public:
  struct Entry {
    std::string korean;
    double probability = 0;  ///< t(korean | english), 0..1
  };

  /// Adds a translation of a stem; the caller adds each pair once. O(1) on average.
  void add(const std::string& english, std::string korean, double probability);

  /// The translations of an English stem, in the order they were added; none when it is unknown. The reference is good
  /// until the next `add`. O(1) on average.
  const std::vector<Entry>& translations(const std::string& english) const;
  bool knows_english(const std::string& stem) const { return entries_.contains(stem); }
  bool knows_korean(const std::string& stem) const { return korean_.contains(stem); }
  bool empty() const { return entries_.empty(); }

 private:
  std::unordered_map<std::string, std::vector<Entry>> entries_;
  std::unordered_set<std::string> korean_;
};

}  // namespace jjak
