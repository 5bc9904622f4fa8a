// A collection, item by item. Exports and reports see what they list through these views, one at a time, so they need
// not have a whole collection in memory.
// Examples: tests/examples/walk_example.cpp
#pragma once

#include <jjak/model.hpp>

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace jjak {

// Views refer to values that somebody else owns, and last as long as these.

/// A pair, with its texts and beads, and its articles. Of the articles, exports and reports use everything but the
/// blocks.
struct PairView {
  const AlignedPair& pair;
  const Article& english;
  const Article& korean;
  const Article* runner_up = nullptr;  ///< the next best original; null when there is none
};

/// A unit and the pair that it is of.
struct UnitView {
  const PairView& from;
  const Unit& unit;
  const Bead& bead;  ///< bead_of the two
};

/// A unit that was refused.
struct RefusedView {
  const UnitView& unit;
  RefusalReason reason{};
};

/// An article without a partner.
struct UnpairedView {
  const Unpaired& unpaired;
  const Article& article;
  const Article* best = nullptr;  ///< the best candidate in the other language; null when there is none
};

/// The pairs and the articles without a partner, in their order; of a collection that has its texts elsewhere, without
/// these. O(pairs), O(unpaired). Thread safety: any number of readers.
std::vector<PairView> pair_views(const Collection& collection);
std::vector<UnpairedView> unpaired_views(const Collection& collection);

/// Gets a whole pair and its index.
using PairSink = std::function<Status(std::size_t index, const AlignedPair& pair)>;

/// Hands the pairs at these indexes to `sink`, in this order, with their texts and beads, wherever they are. Fails as
/// `sink` and PairTexts::read do. Memory: some dozen pairs. Thread safety: `sink` is called by the calling thread only.
Status for_each_pair(const Collection& collection, const std::vector<std::size_t>& indexes, const PairSink& sink);
/// The same for all pairs.
Status for_each_pair(const Collection& collection, const PairSink& sink);

/// Gets what a collection holds. Things of one kind come in the collection's order; nothing is said about the order of
/// kinds. A view that it gets is valid until it returns. An error ends the walk. Functions that are not overridden do
/// nothing. Thread safety: one object belongs to one thread.
class CollectionVisitor {
 public:
  virtual ~CollectionVisitor() = default;
  virtual Status documents(std::size_t count);  ///< that were read
  virtual Status article(const Article& article);
  virtual Status pair(const PairView& pair);
  virtual Status unpaired(const UnpairedView& unpaired);
  virtual Status missing(const std::string& address);  ///< of Collection::missing
  virtual Status skipped(const Error& problem);        ///< of Collection::skipped
};

/// Shows a visitor everything but the pairs. As walk().
Status walk_but_pairs(const Collection& collection, CollectionVisitor& visitor);

/// Shows a visitor everything. Fails as the visitor does. O(items). Thread safety: callable from any thread.
Status walk(const Collection& collection, CollectionVisitor& visitor);

}  // namespace jjak
