// What a run made of a corpus, as rows of a store: articles, pairs with their evidence, beads, problems.
#pragma once

#include "base/stage_memo.hpp"
#include "sqlite/database.hpp"
#include "store/store.hpp"

#include <jjak/model.hpp>

#include <cstddef>
#include <string_view>

namespace jjak::store {

/// What writing changed.
struct ContentChanges {
  std::size_t articles_new = 0, articles_gone = 0;
  std::size_t pairs_new = 0, pairs_changed = 0, pairs_gone = 0;
};

/// Puts a collection in the place of the one that the store holds. Rows of pairs that did not change are left as they
/// are. `memo` keeps what is compared, so that pairs need not be read for it; null: nothing is kept. To be called
/// inside a transaction. O(bytes of the texts), and writing what changed.
Result<ContentChanges> write_contents(Store& store, const Collection& collection, StageMemo* memo = nullptr);

/// What write_problem runs.
inline constexpr std::string_view problem_sql =
    "INSERT INTO problems (is_skipped, name, message, file, detail, line, byte) VALUES (?, ?, ?, ?, ?, ?, ?)";
/// Writes a row about what could not be used. `is_skipped`: whether it was left out as a whole.
Status write_problem(sqlite::Statement& insert, bool is_skipped, const Error& problem);

}  // namespace jjak::store
