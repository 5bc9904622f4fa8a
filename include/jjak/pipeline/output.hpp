// What a build leaves behind: which file has which format.
// Examples: tests/examples/output_example.cpp
#pragma once

#include <jjak/base/sink.hpp>
#include <jjak/emit.hpp>
#include <jjak/model.hpp>
#include <jjak/model/walk.hpp>

#include <string>
#include <tuple>
#include <vector>

namespace jjak {

/// A name for an article that is safe as a file name and does not depend on the rest of the collection: the last part
/// of its address and the CRC-32 of the whole (docs/formats.md). O(bytes). Thread safety: callable from any thread.
std::string file_name_of(const Article& article);

/// Writes all files of a build but the report, all of them in one walk: begin(), walk(), end(). Whatever fails names
/// its file. Memory: one pair, and what the sinks gather. Complexity: O(bytes written). Thread safety: one object
/// belongs to one thread.
class Exporter final : public CollectionVisitor {
 public:
  /// Begins all files but the ladders, which begin and end with their pair. Fails as `open` does.
  static Result<Exporter> begin(OpenFile open);

  Status article(const Article& article) override;
  Status pair(const PairView& view) override;
  Status unpaired(const UnpairedView& unpaired) override;
  Status missing(const std::string& address) override;

  /// Ends all files. At most once; without it, no file is complete.
  Status end();

 private:
  template <class Item>
  using Writers = std::vector<Writer<Item>>;

  explicit Exporter(OpenFile open) : open_(std::move(open)) {}

  template <class Item>
  Status add(const Item& item);
  Status write_ladder(const std::string& path, const std::vector<Bead>& beads) const;

  OpenFile open_;
  std::tuple<Writers<UnitView>, Writers<RefusedView>, Writers<PairView>, Writers<Article>, Writers<UnpairedView>,
             Writers<std::string>>
      writers_;
};

}  // namespace jjak
