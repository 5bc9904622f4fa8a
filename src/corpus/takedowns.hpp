// Articles that were taken down: nothing of them may be in any output, also when their pages are read again.
#pragma once

#include <jjak/document_record.hpp>

#include <set>
#include <string>
#include <vector>

namespace jjak::corpus {

class Takedowns {
 public:
  Takedowns() = default;
  /// `labels`: addresses, or the files of articles without an address.
  explicit Takedowns(const std::vector<std::string>& labels);

  bool empty() const { return names_.empty(); }

  /// Whether a record speaks of an article that was taken down.
  bool covers(const DocumentRecord& record) const;

  /// Takes links to such articles out of another one.
  void clean(Article& article) const;

 private:
  bool has(const std::string& label) const;

  std::set<std::string> names_;  ///< keys of addresses, and paths
};

}  // namespace jjak::corpus
