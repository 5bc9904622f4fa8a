// Puts the units of a parallel corpus into a store, so that everything works on them that works on a built corpus.
#pragma once

#include "corpus/takedowns.hpp"
#include "store/imported.hpp"

#include <jjak/bitext/bitext.hpp>

#include <cstdint>
#include <string>
#include <unordered_map>

namespace jjak::imports {

/// What an import has written.
struct Counts {
  std::uint64_t units = 0;       ///< with two sides
  std::uint64_t alone = 0;       ///< texts without counterpart
  std::uint64_t documents = 0;   ///< pairs of articles, or rows of units of no article
  std::uint64_t named = 0;       ///< units without an id, which got one
  std::uint64_t renamed = 0;     ///< units whose id another one has, which got a number behind it
  std::uint64_t taken_down = 0;  ///< units of articles that were taken down, which stay out
};

/// Writes units as they come. Units that name the same pair, or the same addresses, are a pair of articles, wherever in
/// the file they stand; at most 20,000, then the next pair begins. Units that name none are divided into rows of 1,000;
/// these are no articles, and exports, filters and partitions see each unit as of its own. What the columns of a store
/// cannot hold is kept beside them, so that a unit comes out as it went in (bitext::other_fields); an id, a pair and a
/// level are given to units that have none.
/// To be used inside a transaction of the store. Memory: some 60 bytes a pair and for each id that stands twice.
/// Fails as the store does. Thread safety: one thread.
class Importer {
 public:
  /// `file`: the path that the units come from. The store must outlive the importer.
  Importer(store::Store& store, std::string file) : store_(store), table_(store), file_(std::move(file)) {}

  Status begin();
  /// Takes the next unit, which went through read_bitext.
  Status add(const BitextUnit& unit);
  Status add_problem(const Error& problem) { return table_.add_problem(problem); }
  /// Writes what the last pair is digested to.
  Status end();

  const Counts& counts() const { return counts_; }

 private:
  /// The pairs of one key: how many units the last of them has, and how many there are.
  struct Group {
    std::uint32_t units = 0, parts = 0;
  };

  bool is_taken_down(const BitextUnit& unit) const;
  Status enter_pair(const BitextUnit& unit);
  Status open_pair(const BitextUnit& unit, const std::string& key, std::uint32_t part);
  Status add_bead(const BitextUnit& unit);
  Status leave_pair();

  store::Store& store_;
  store::ImportTable table_;
  std::string file_;
  Counts counts_;
  corpus::Takedowns takedowns_;
  std::unordered_map<std::uint64_t, Group> groups_;       ///< by the hash of their key
  std::unordered_map<std::uint64_t, std::uint64_t> ids_;  ///< how often an id came again, by its hash
  std::string key_;                                       ///< of the present pair, with its part
  store::PairRow pair_;                                   ///< the present one; without a name before the first
  std::uint64_t digest_ = 0;                              ///< of the units that were added to it since it was entered
};

}  // namespace jjak::imports
