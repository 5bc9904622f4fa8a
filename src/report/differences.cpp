// Finds the sentences that beads of either ladder join, and compares the beads over them.
#include "report/differences.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace jjak::report {
namespace {

/// Sentences of both sides, which beads join to groups.
class Groups {
 public:
  Groups(std::size_t sources, std::size_t targets) : sources_(sources), parents_(sources + targets) {
    std::iota(parents_.begin(), parents_.end(), std::size_t{0});
  }

  void join(const Bead& bead) {
    const std::size_t first = first_of(bead.source, bead.target);
    for (std::uint32_t i = bead.source.begin; i < bead.source.end; ++i) unite(first, i);
    for (std::uint32_t j = bead.target.begin; j < bead.target.end; ++j) unite(first, sources_ + j);
  }

  /// The first sentence of the bead's group.
  std::size_t of(const Bead& bead) { return root(first_of(bead.source, bead.target)); }

 private:
  std::size_t first_of(Range source, Range target) const {
    return source.empty() ? sources_ + target.begin : source.begin;
  }

  std::size_t root(std::size_t sentence) {
    while (parents_[sentence] != sentence) sentence = parents_[sentence] = parents_[parents_[sentence]];
    return sentence;
  }

  void unite(std::size_t a, std::size_t b) {
    const std::size_t first = root(a), second = root(b);
    parents_[std::max(first, second)] = std::min(first, second);
  }

  std::size_t sources_;
  std::vector<std::size_t> parents_;
};

bool covers(const std::vector<Bead>& beads, std::size_t sources, std::size_t targets) {
  std::size_t english = 0, korean = 0;
  for (const Bead& bead : beads) {
    if (bead.source.end > sources || bead.target.end > targets) return false;
    english += bead.source.size();
    korean += bead.target.size();
  }
  return english == sources && korean == targets;
}

/// The place of an empty side says nothing.
BeadSides sides_of(const Bead& bead) {
  return {bead.source.empty() ? Range{} : bead.source, bead.target.empty() ? Range{} : bead.target};
}

std::size_t linked_in(const std::vector<BeadSides>& beads) {
  return static_cast<std::size_t>(std::count_if(beads.begin(), beads.end(), [](const BeadSides& sides) {
    return !sides.first.empty() && !sides.second.empty();
  }));
}

DifferenceKind kind_of(std::size_t here, std::size_t there) {
  if (here == 0) return DifferenceKind::linked;
  if (there == 0) return DifferenceKind::unlinked;
  return here < there ? DifferenceKind::split : here > there ? DifferenceKind::merged : DifferenceKind::borders;
}

}  // namespace

std::string_view name_of(DifferenceKind kind) {
  switch (kind) {
    case DifferenceKind::split: return "split";
    case DifferenceKind::merged: return "merged";
    case DifferenceKind::borders: return "borders";
    case DifferenceKind::linked: return "linked";
    case DifferenceKind::unlinked: return "unlinked";
  }
  return "";
}

Differences differences_of(const std::vector<Bead>& here, const std::vector<Bead>& there, std::size_t sources,
                           std::size_t targets) {
  Differences found;
  if (!covers(here, sources, targets) || !covers(there, sources, targets)) return found;
  found.is_comparable = true;
  Groups groups(sources, targets);
  for (const auto* beads : {&here, &there})
    for (const Bead& bead : *beads) groups.join(bead);
  std::map<std::size_t, Difference> all;
  for (const Bead& bead : here) all[groups.of(bead)].here.push_back(sides_of(bead));
  for (const Bead& bead : there) all[groups.of(bead)].there.push_back(sides_of(bead));
  for (auto& [group, difference] : all) {
    const std::size_t count = linked_in(difference.here), other = linked_in(difference.there);
    if (difference.here == difference.there) {
      found.same += count;
      continue;
    }
    difference.kind = kind_of(count, other);
    found.list.push_back(std::move(difference));
  }
  return found;
}

}  // namespace jjak::report
