// Sentences whose text people corrected, found again in texts by the words that the page has.
#pragma once

#include "store/store.hpp"

#include <jjak/model.hpp>
#include <jjak/pipeline/collection.hpp>

#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <vector>

namespace jjak::corpus {

/// The edits that fit two texts; of two of one sentence the first. `used` gets those that fit.
/// O(edits x log sentences).
PairEdits fitting_edits(const std::vector<store::KeptEdit>& kept, const Text& source, const Text& target,
                        std::set<const store::KeptEdit*>& used);

class KeptEdits {
 public:
  /// Fails as Store::edits.
  static Result<KeptEdits> load(const store::Store& store);

  /// The edits of a pair that still fit; what no longer does is an orphan. O(bytes of the texts) for a pair with edits;
  /// for all others `texts` is not called.
  PairEdits fit(const Article& english, const Article& korean, const std::function<TextPair()>& texts);

  /// Writes which edits no longer fit; returns their number.
  Result<std::size_t> keep(store::Store& store) const;

 private:
  std::map<store::PairName, std::vector<store::KeptEdit>> edits_;
  std::set<const store::KeptEdit*> used_;
};

}  // namespace jjak::corpus
