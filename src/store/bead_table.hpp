// The rows of beads, the index of their words, and digests of pairs: of those whose digest is the same, no row need be
// written again.
#pragma once

#include "sqlite/database.hpp"
#include "store/block_places.hpp"
#include "store/lookup.hpp"

#include <jjak/model.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace jjak::store {

/// NULL for an empty text.
void bind_optional(sqlite::Statement& statement, int parameter, std::string_view text);

class BeadTable {
 public:
  explicit BeadTable(sqlite::Database& database) : database_(database) {}

  /// Writes all beads of a pair; the words of sentence units are indexed. `id`: of the pair, which has no row yet.
  Status write(const std::string& id, const AlignedPair& pair, const TextPlaces& english, const TextPlaces& korean);

  /// Removes a pair and its beads.
  Status forget_pair(const std::string& id);
  /// Removes the beads of a pair.
  Status forget_beads(const std::string& id);

 private:
  struct Row;
  Status prepare();
  Status write_bead(const std::string& pair, const Bead& bead, const Row& row);

  sqlite::Database& database_;
  sqlite::Statement insert_, index_;
};

/// Puts other beads of the same two texts in the place of those of a pair. `before`: its rows; all their sentences have
/// places. To be called inside a transaction. Fails as the store.
Status replace_beads(Store& store, const std::string& id, const std::vector<BeadRow>& before, const AlignedPair& pair);

/// The evidence of a link, as the store keeps it: an array of JSON objects.
std::string evidence_json(const ArticlePair& link);

/// Of what the row of a pair shows of its link. O(evidence).
std::string digest_of_link(const AlignedPair& pair);

/// Of all that the rows of a pair and its beads show, but for the texts, which its id stands for. O(beads).
std::string digest_of(const AlignedPair& pair);

}  // namespace jjak::store
