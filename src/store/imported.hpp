// Writes the rows of an imported corpus: articles, pairs and beads that nobody extracted or aligned.
#pragma once

#include "store/lookup.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::store {

/// Whether the corpus of a store was imported.
Result<bool> is_imported(const Store& store);

/// To be used inside a transaction. Fails as the database does. Thread safety: one thread.
class ImportTable {
 public:
  explicit ImportTable(Store& store) : store_(store) {}

  /// Marks the corpus as imported. To be called first.
  Status begin();

  /// Adds an article, unless one with its id is there.
  Status add_article(const ArticleRow& article);
  /// Precondition: there is no pair with its id or its name.
  Status add_pair(const PairRow& pair);
  /// Adds a bead and the words of a sentence unit. False, and nothing is added, where its name is taken.
  Result<bool> add_bead(const BeadRow& bead);
  /// Adds to what a digest of the pair stands for.
  Status add_to_digest(const std::string& pair, std::uint64_t hash);
  Status add_problem(const Error& problem);

  std::int64_t articles() const { return articles_; }
  std::int64_t pairs() const { return pairs_; }

 private:
  Store& store_;
  sqlite::Statement article_, name_, pair_, bead_, words_, digest_, problem_;
  std::int64_t articles_ = 0, pairs_ = 0;  ///< that were added
};

/// The row of an imported unit as its file has it, without what people decided.
BeadRow as_imported(BeadRow row);

/// Writes what people decided about the units of a pair, and the words of those that exports have now. `rows`: as the
/// store has them; `judged`: the same made of as_imported. To be called inside a transaction. Fails as the store.
Status write_judged(Store& store, const std::string& pair, const std::vector<BeadRow>& rows,
                    const std::vector<BeadRow>& judged);

}  // namespace jjak::store
