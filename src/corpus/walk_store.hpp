// What a store holds, item by item.
#pragma once

#include "store/lookup.hpp"
#include "store/store.hpp"

#include <jjak/model/walk.hpp>

#include <functional>
#include <vector>

namespace jjak::corpus {

/// Hands on a pair of the store as walk_store shows it. Fails as the store and `sink` do.
Status show_pair(const store::Store& store, const store::PairRow& row, const std::vector<store::BeadRow>& beads,
                 const std::function<Status(const PairView&)>& sink);

/// Shows a visitor all that a store holds, as walk() shows it a collection: articles by their heads and with the blocks
/// in another language that were left out of them, pairs as pair_of() makes them. Fails as the store and the visitor
/// do. Memory: one pair, the documents of one file, and all blocks in another language. O(rows). Thread safety: as the
/// store.
Status walk_store(const store::Store& store, CollectionVisitor& visitor);

}  // namespace jjak::corpus
