// Compares the pairs of a report with what somebody else sees in them.
#include "report/compared.hpp"

#include "markup/writer.hpp"
#include "report/values.hpp"

#include <fmt/core.h>
#include <fmt/ranges.h>

#include <algorithm>

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

}  // namespace

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
      .json("beads", fmt::format("{{\"same\":{},\"here\":{},\"there\":{}}}", same_, here_, there_))
      .json("missing", fmt::format("[{}]", fmt::join(missing_, ",")))
      .json("otherTexts", fmt::format("[{}]", fmt::join(other_texts_, ",")))
      .json("onlyThere", json_array(rest, [](const std::string& name) { return markup::json_string(name); }))
      .json("differences", "[" + differences_ + "]")
      .take();
}

}  // namespace jjak::report
