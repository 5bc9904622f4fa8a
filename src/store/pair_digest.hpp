// Digests of pairs: rows of pairs whose digest is the same need not be written again.
#pragma once

#include <jjak/model.hpp>

#include <string>

namespace jjak::store {

/// The evidence of a link, as the store keeps it: an array of JSON objects.
std::string evidence_json(const ArticlePair& link);

/// Of what the row of a pair shows of its link. O(evidence).
std::string digest_of_link(const AlignedPair& pair);

/// Of all that the rows of a pair and its beads show, but for the texts, which its id stands for. O(beads).
std::string digest_of(const AlignedPair& pair);

}  // namespace jjak::store
