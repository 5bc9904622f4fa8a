// A pair with its texts and beads, made again from the rows of a store.
#pragma once

#include "store/lookup.hpp"

#include <jjak/model.hpp>

#include <vector>

namespace jjak::corpus {

/// The head of an article, with all that its row says.
Article article_of(const store::ArticleRow& row);

/// The pair with its link and texts; the indexes of its articles are 0 (English) and 1. What a row does not say is NaN.
/// Texts are those of the beads as the pages have them, without edits, divided into sentences where their places are
/// known; a unit of an imported corpus is one sentence a side. Anchors and lengths come out of `kept`, the packed
/// alignments of the two texts, where one of them has the same beads.
AlignedPair pair_of(const store::PairRow& row, const std::vector<store::BeadRow>& beads,
                    const std::vector<std::string>& kept);

/// The same with all that the store knows: alignments that it kept, and edits. Fails as the store.
Result<AlignedPair> read_pair(const store::Store& store, const store::PairRow& row,
                              const std::vector<store::BeadRow>& beads);

}  // namespace jjak::corpus
