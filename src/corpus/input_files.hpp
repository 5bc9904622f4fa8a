// The files that the inputs of a corpus consist of, and which of them changed since they were kept.
#pragma once

#include "store/store.hpp"

#include <jjak/read.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::corpus {

/// Digest of a file's bytes and their number; empty for what is no regular file or cannot be read. O(bytes).
std::string file_digest(const std::string& path);

/// The files that read_documents would open for the inputs, with their digests; nothing is extracted. `problems` gets
/// the files that cannot be read, and the folders of which the files are not known. O(bytes).
std::map<std::string, std::string> files_of(const std::vector<std::string>& inputs, const ReadOptions& options,
                                            const Diagnostics& problems = {});

/// What differs between the files of the inputs and those of a store.
struct Changes {
  std::vector<std::string> added, changed, gone;  ///< paths, in order
  std::size_t unchanged = 0;

  bool empty() const { return added.empty() && changed.empty() && gone.empty(); }

  /// Takes out what is at or below a path: nothing is known of it. An empty path names nothing.
  void forget(std::string_view path);
};

/// How many files differ.
struct ChangeCounts {
  explicit ChangeCounts(const Changes& changes)
      : added(changes.added.size()),
        changed(changes.changed.size()),
        gone(changes.gone.size()),
        unchanged(changes.unchanged) {}
  ChangeCounts() = default;

  std::size_t added = 0, changed = 0, gone = 0, unchanged = 0;

  bool empty() const { return added + changed + gone == 0; }
};

/// `settings`: digest of what extraction depends on. O(files log files).
Changes changes_between(const std::vector<store::KeptFile>& kept, const std::map<std::string, std::string>& files,
                        const std::string& settings);

}  // namespace jjak::corpus
