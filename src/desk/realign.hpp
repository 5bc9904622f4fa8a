// A pair that is aligned again around what people decided about it, as the next run would align it.
#pragma once

#include "corpus/decisions.hpp"
#include "pipeline/pair_alignment.hpp"
#include "store/lookup.hpp"

#include <jjak/model.hpp>

#include <vector>

namespace jjak::desk {

/// A pair as the store has it.
struct StoredPair {
  store::PairRow row;
  std::vector<store::BeadRow> beads;
  AlignedPair pair;  ///< with texts and beads (corpus::pair_of)

  /// By the labels of its articles.
  store::PairName name() const { return {row.english.label, row.korean.label}; }
};

/// Aligns the texts of the pair with the pins that fit. Where the articles are no pair, all its units are refused. The
/// beads are those that the next run finds with the same knowledge. Fails where the texts cannot be aligned
/// (PairAligner::align).
Result<AlignedPair> realign(const StoredPair& stored, const corpus::Decisions& decisions, FrozenAligner& align);

}  // namespace jjak::desk
