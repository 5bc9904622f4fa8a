// One form for the paths of inputs, and the files that a list of pairs names.
#pragma once

#include <jjak/link.hpp>

#include <set>
#include <string>
#include <vector>

namespace jjak {

/// A path in one form, however it was written: relative to the current folder when it lies below it, else absolute.
/// Results name articles without an address by their paths, and must not depend on how the inputs were given. "-" and
/// pipes of the shell stay as they are.
std::string input_path(const std::string& path);

/// Brings the paths among the names of listed pairs into that form; addresses stay.
void unify_paths(std::vector<ListedPair>& pairs);

/// The addresses and paths that somebody listed as pairs: these are articles, however short.
class ListedDocuments {
 public:
  explicit ListedDocuments(const std::vector<ListedPair>& pairs);
  bool contains(const RawDocument& document) const;

 private:
  std::set<std::string> names_;  ///< paths, and keys of addresses
};

}  // namespace jjak
