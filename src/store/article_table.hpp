// The rows of articles, and the addresses under which people may look for them.
#pragma once

#include "sqlite/database.hpp"

#include <jjak/model.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace jjak::store {

struct ArticleChanges {
  std::size_t come = 0, gone = 0;
};

/// Puts the articles of a collection in the place of those that the table holds. Rows that are the same stay as they
/// are. `ids` and `texts`: the lasting name and the text digest of each article. To be called inside a transaction.
/// O(articles), and writing what changed.
Result<ArticleChanges> write_articles(sqlite::Database& database, const Collection& collection,
                                      const std::vector<std::string>& ids, const std::vector<std::string>& texts);

}  // namespace jjak::store
