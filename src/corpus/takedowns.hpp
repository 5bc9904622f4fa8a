// Articles that were taken down: nothing of them may be in any output, also when their pages are read again.
#pragma once

#include "store/store.hpp"

#include <jjak/document_record.hpp>

#include <set>
#include <string>
#include <vector>

namespace jjak::corpus {

class Takedowns {
 public:
  Takedowns() = default;
  /// `labels`: names of articles (article_name).
  explicit Takedowns(const std::vector<std::string>& labels);

  bool empty() const { return names_.empty(); }
  bool has(const std::string& label) const;

  /// Whether a record speaks of an article that was taken down.
  bool covers(const DocumentRecord& record) const;

  /// Takes links to such articles out of another one.
  void clean(Article& article) const;

 private:
  std::set<std::string> names_;  ///< keys of addresses, and paths
};

/// Takes out of the store what came of documents of articles that were taken down, and their pins; returns how many
/// documents changed. O(bytes of all records).
Result<std::size_t> forget_taken_down(store::Store& store);

}  // namespace jjak::corpus
