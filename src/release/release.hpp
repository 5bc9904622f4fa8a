// A folder that can be published: the units of a corpus, a file for each level, split and format, with papers that say
// what they are.
#pragma once

#include "exports/export.hpp"
#include "release/papers.hpp"
#include "release/tables.hpp"

#include <jjak/base/sink.hpp>

#include <memory>

namespace jjak::release {

/// Takes the beads of a corpus in their order and writes all files at once. Memory: one document, and 8 bytes a
/// sentence unit. Thread safety: one object belongs to one thread.
class Release {
 public:
  /// `partition`: without splits, all is "train". `choice`: of units. `open`: makes the files.
  Release(Terms terms, Partition partition, sample::Labels labels, const exports::Choice& choice, OpenFile open);
  Release(const Release&) = delete;
  Release& operator=(const Release&) = delete;
  ~Release();

  /// False when a file could not be written; end() says why.
  bool add(const BitextUnit& unit);
  /// Writes the papers. Fails as the sinks do, no_units.
  Status end();

  const Facts& facts() const { return facts_; }
  std::uint64_t pairs_without_split() const { return pairs_without_split_; }
  std::uint64_t units_without_split() const { return units_without_split_; }

 private:
  struct Part;
  bool write(const exports::Document& document, exports::Level level);
  Result<Part*> part_of(exports::Level level, const std::string& split);
  Status open_part(Part& part);
  Status write_paper(const std::string& path, const std::string& text) const;

  Terms terms_;
  Partition partition_;
  sample::Labels labels_;
  OpenFile open_;
  Facts facts_;
  std::vector<std::unique_ptr<Part>> parts_;
  std::vector<exports::DocumentBuilder> builders_;  ///< of the three levels
  std::vector<DataFile> files_;
  Status status_ = Done{};
  std::uint64_t pairs_without_split_ = 0, units_without_split_ = 0;
};

}  // namespace jjak::release
