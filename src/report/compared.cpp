// Compares the pairs of a report with what somebody else sees in them.
#include "report/compared.hpp"

#include "markup/writer.hpp"
#include "report/values.hpp"

#include <fmt/core.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <tuple>

namespace jjak::report {
namespace {

using markup::json_array;

std::size_t linked_in(const std::vector<Bead>& beads) {
  return static_cast<std::size_t>(
      std::count_if(beads.begin(), beads.end(), [](const Bead& bead) { return !bead.is_null(); }));
}

std::string beads_json(const std::vector<BeadSides>& beads) {
  return json_array(beads, [](const BeadSides& sides) {
    return fmt::format("[[{},{}],[{},{}]]", sides.first.begin, sides.first.end, sides.second.begin, sides.second.end);
  });
}

/// The sides of a bead; of null alignments the place of the empty one does not matter.
BeadSides sides_of(const Bead& bead) {
  return {bead.source.empty() ? Range{} : bead.source, bead.target.empty() ? Range{} : bead.target};
}

bool comes_before(const BeadSides& a, const BeadSides& b) {
  const auto key = [](const BeadSides& sides) {
    return std::tuple(sides.first.begin, sides.first.end, sides.second.begin, sides.second.end);
  };
  return key(a) < key(b);
}

std::string share_json(std::size_t same, std::size_t all) {
  return all == 0 ? "null" : estimate_json(sample::share_of(same, all));
}

}  // namespace

void Compared::count(const std::vector<Bead>& here, const std::vector<Bead>& there) {
  std::vector<BeadSides> others;
  others.reserve(there.size());
  for (const Bead& bead : there) {
    others.push_back(sides_of(bead));
    ++types_[type_of(bead)].there;
  }
  std::sort(others.begin(), others.end(), comes_before);
  for (const Bead& bead : here) {
    Counts& counts = types_[type_of(bead)];
    ++counts.here;
    counts.same += std::binary_search(others.begin(), others.end(), sides_of(bead), comes_before) ? 1 : 0;
  }
}

/// Of all beads with two sides, under the empty type, and of each type.
std::string Compared::scores_json() const {
  const auto row = [](std::string_view type, const Counts& counts) {
    return markup::JsonObject()
        .text("type", type)
        .json("here", std::to_string(counts.here))
        .json("there", std::to_string(counts.there))
        .json("same", std::to_string(counts.same))
        .json("precision", share_json(counts.same, counts.here))
        .json("recall", share_json(counts.same, counts.there))
        .take();
  };
  std::string rows = row({}, {here_, there_, same_});
  for (const auto& [type, counts] : types_) rows += "," + row(type, counts);
  return "[" + rows + "]";
}

Status Compared::add(const PairView& view) {
  const std::size_t pair = pairs_++;
  if (other_ == nullptr || view.pair.alignment.failure) return Done{};
  const auto reading = other_->read(view.pair);
  if (!reading) return reading.error();
  if (!*reading) {
    missing_.push_back(pair);
    return Done{};
  }
  const std::vector<Bead>& beads = view.pair.alignment.sentences;
  const Differences found =
      differences_of(beads, **reading, view.pair.source.sentences.size(), view.pair.target.sentences.size());
  if (!found.is_comparable) {
    other_texts_.push_back(pair);
    return Done{};
  }
  ++compared_;
  differing_ += found.list.empty() ? 0 : 1;
  same_ += found.same;
  here_ += linked_in(beads);
  there_ += linked_in(**reading);
  count(beads, **reading);
  for (const Difference& difference : found.list)
    differences_ += fmt::format("{}[{},\"{}\",{},{}]", differences_.empty() ? "" : ",\n", pair,
                                name_of(difference.kind), beads_json(difference.here), beads_json(difference.there));
  return Done{};
}

std::string Compared::json() const {
  if (other_ == nullptr) return "null";
  const std::vector<std::string> rest = other_->rest();
  return markup::JsonObject()
      .text("name", other_->name())
      .json("compared", std::to_string(compared_))
      .json("differing", std::to_string(differing_))
      .json("scores", scores_json())
      .json("missing", fmt::format("[{}]", fmt::join(missing_, ",")))
      .json("otherTexts", fmt::format("[{}]", fmt::join(other_texts_, ",")))
      .json("onlyThere", json_array(rest, [](const std::string& name) { return markup::json_string(name); }))
      .json("differences", "[" + differences_ + "]")
      .take();
}

}  // namespace jjak::report
