// The rows of beads, and the index of their words.
#pragma once

#include "sqlite/database.hpp"

#include <jjak/model.hpp>

#include <string>
#include <string_view>

namespace jjak::store {

/// NULL for an empty text.
void bind_optional(sqlite::Statement& statement, int parameter, std::string_view text);

struct NamedArticle {
  const Article& article;
  const std::string& id;
};

class BeadTable {
 public:
  explicit BeadTable(sqlite::Database& database) : database_(database) {}

  /// Writes all beads of a pair; the words of sentence units are indexed. `id`: of the pair, which has no row yet.
  Status write(const std::string& id, const AlignedPair& pair, const NamedArticle& source, const NamedArticle& target);

  /// Removes a pair and its beads.
  Status forget_pair(const std::string& id);

 private:
  struct Row;
  Status prepare();
  Status write_bead(const std::string& pair, const Bead& bead, const Row& row);

  sqlite::Database& database_;
  sqlite::Statement insert_, index_;
};

}  // namespace jjak::store
