// The rows of beads, and the index of their words.
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

}  // namespace jjak::store
