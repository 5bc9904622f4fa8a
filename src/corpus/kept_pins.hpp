// Beads that people corrected, found again in texts by their sentences.
#pragma once

#include "store/store.hpp"

#include <jjak/align.hpp>
#include <jjak/article.hpp>
#include <jjak/pipeline/align_collection.hpp>

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace jjak::corpus {

class KeptPins {
 public:
  static Result<KeptPins> load(const store::Store& store);

  /// The pins of a pair that still fit: each side is found as the same sentences in a row, once in its text. What no
  /// longer fits is an orphan. O(bytes of the texts) for a pair with pins.
  Pins fit(const Article& english, const Article& korean, const TextPair& texts);

  /// Places of the pins that were not used: their text or their pair is not there any more.
  std::vector<std::size_t> orphans() const;

 private:
  std::vector<store::KeptPin> pins_;
  std::map<std::pair<std::string, std::string>, std::vector<std::size_t>> by_pair_;  ///< labels
  std::set<std::size_t> used_;
};

/// The pins of a ladder for the two texts, by their sentences. Beads without any index are left out.
std::vector<store::KeptPin> pins_of_ladder(const std::vector<Bead>& beads, const Article& english,
                                           const Article& korean, const Text& source, const Text& target);

}  // namespace jjak::corpus
