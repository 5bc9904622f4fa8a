// What a release can be given: which pair and unit goes into which split.
#pragma once

#include "release/facts.hpp"

#include <jjak/diagnostics.hpp>
#include <jjak/result.hpp>

namespace jjak::errors {
extern const ErrorKind bad_split_table;
extern const ErrorKind bad_licence;
extern const ErrorKind unused_licence;
extern const ErrorKind bad_name;
extern const ErrorKind no_units;
}  // namespace jjak::errors

namespace jjak::release {

/// What `jjak partition` decided: which pairs and which units go where.
struct Partition {
  std::map<std::string, std::string, std::less<>> splits;  ///< of pairs: train, validation, test; empty: all is train
  std::unordered_set<std::uint64_t> units;                 ///< hashes of the ids of all units that are in a split

  /// Whether a unit is in a split. A whole document is where its pair is.
  bool holds(const BitextUnit& unit) const;
};

/// Reads the folder that `jjak partition` wrote: the splits of documents out of assignment.tsv, and the ids of units
/// out of train.jsonl, dev.jsonl and test.jsonl. Memory: some 40 bytes a unit. Fails: as read_file and read_bitext,
/// bad_split_table with the line (also where a document is in two splits).
Result<Partition> read_partition(const std::string& folder, const Diagnostics& problems);

}  // namespace jjak::release
