// Checks pins, and makes the dynamic programme respect them.
#include "align/pins.hpp"

#include "model/index_list.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace jjak {
namespace {

std::string ladder_of(const Pin& pin) { return bracket_indexes(pin.source) + ':' + bracket_indexes(pin.target); }

Error error_of(ErrorCode code, const Pin& pin, std::string detail, const std::string& file) {
  return {code, file, std::move(detail), pin.line == 0 ? std::nullopt : std::optional(pin.line), {}};
}

bool is_inside(Range range, std::size_t units) { return range.begin <= range.end && range.end <= units; }

/// For each unit of a side, the pin that holds it, from 1; 0 if there is none.
class Owners {
 public:
  explicit Owners(std::size_t units) : owners_(units) {}
  std::size_t of(std::size_t unit) const { return owners_[unit]; }
  /// Claims units for a pin. Returns the pin that already holds one of them, or 0.
  std::size_t claim(Range units, std::size_t owner) {
    for (std::uint32_t unit = units.begin; unit < units.end; ++unit)
      if (owners_[unit] != 0) return owners_[unit];
    for (std::uint32_t unit = units.begin; unit < units.end; ++unit) owners_[unit] = owner;
    return 0;
  }

 private:
  std::vector<std::size_t> owners_;
};

/// For each pin, the pinned units before it; one more entry at the end.
template <class Side>
std::vector<std::uint32_t> pinned_before(const Pins& pins, std::size_t units, Side side) {
  std::vector<std::uint32_t> count(units + 1);
  for (const auto* list : {&pins.linked(), &pins.nulls()})
    for (const Pin& pin : *list)
      for (std::uint32_t unit = side(pin).begin; unit < side(pin).end; ++unit) count[unit + 1] = 1;
  for (std::size_t unit = 0; unit < units; ++unit) count[unit + 1] += count[unit];
  return count;
}

}  // namespace

Result<Pins> Pins::make(std::vector<Pin> pins, std::size_t source, std::size_t target, const std::string& file) {
  Owners sources(source), targets(target);
  Pins made;
  for (std::size_t n = 0; n < pins.size(); ++n) {
    const Pin& pin = pins[n];
    if (!is_inside(pin.source, source) || !is_inside(pin.target, target)) {
      const auto last = [](std::size_t units) {
        const auto end = static_cast<std::uint32_t>(units);
        return bracket_indexes({end - std::min(end, 1u), end});
      };
      return error_of(errors::pin_outside, pin, last(source) + ':' + last(target), file);
    }
    if (pin.source.empty() && pin.target.empty()) continue;
    std::size_t other = sources.claim(pin.source, n + 1);
    if (other == 0) other = targets.claim(pin.target, n + 1);
    if (other != 0) return error_of(errors::pin_overlap, pin, ladder_of(pins[other - 1]), file);
    const bool has_both = !pin.source.empty() && !pin.target.empty();
    if (has_both && pin.is_moved) {
      made.moved_.push_back(pin);
      made.nulls_.push_back({pin.source, {}, pin.line});
      made.nulls_.push_back({{}, pin.target, pin.line});
    } else {
      (has_both ? made.linked_ : made.nulls_).push_back(pin);
    }
  }
  std::sort(made.linked_.begin(), made.linked_.end(),
            [](const Pin& a, const Pin& b) { return a.source.begin < b.source.begin; });
  for (std::size_t n = 1; n < made.linked_.size(); ++n) {
    const Pin &first = made.linked_[n - 1], &second = made.linked_[n];
    if (first.target.begin < second.target.begin) continue;
    // Report the later line, because the user probably added it last.
    const bool first_is_later = first.line > second.line;
    return error_of(errors::pin_crossing, first_is_later ? first : second, ladder_of(first_is_later ? second : first),
                    file);
  }
  return made;
}

std::vector<Pin> Pins::all() const {
  std::vector<Pin> pins = linked_;
  for (const Pin& null : nulls_)
    if (std::none_of(moved_.begin(), moved_.end(), [&](const Pin& pin) {
          return null.source.empty() ? pin.target == null.target : pin.source == null.source;
        }))
      pins.push_back(null);
  pins.insert(pins.end(), moved_.begin(), moved_.end());
  return pins;
}

void clip(dp::Corridor& corridor, const Pins& pins) {
  const auto begin_at = [&](std::uint32_t first, std::uint32_t last, std::uint32_t column) {
    for (std::uint32_t row = first; row <= last; ++row) {
      corridor[row].begin = std::max(corridor[row].begin, column);
      corridor[row].end = std::max(corridor[row].end, corridor[row].begin);
    }
  };
  const auto end_at = [&](std::uint32_t first, std::uint32_t last, std::uint32_t column) {
    for (std::uint32_t row = first; row <= last; ++row)
      corridor[row].end = std::clamp(corridor[row].end, corridor[row].begin, std::max(corridor[row].begin, column + 1));
  };
  const std::vector<Pin>& linked = pins.linked();
  for (std::size_t n = 0; n < linked.size(); ++n) {
    const auto [source, target] = std::pair(linked[n].source, linked[n].target);
    const bool is_last = n + 1 == linked.size();
    begin_at(source.begin + 1, source.end, target.begin);
    begin_at(source.end + 1, is_last ? static_cast<std::uint32_t>(corridor.size()) - 1 : linked[n + 1].source.begin,
             target.end);
    end_at(n == 0 ? 0 : linked[n - 1].source.end, source.end - 1, target.begin);
  }
}

void forbid(const dp::Grid& grid, const Pins& pins, dp::Rows rows, dp::StepTable& scores) {
  if (pins.empty()) return;
  const auto sources = pinned_before(pins, grid.rows(), [](const Pin& pin) { return pin.source; });
  const auto targets = pinned_before(pins, grid.columns(), [](const Pin& pin) { return pin.target; });
  for (std::size_t i = rows.first; i < rows.last; ++i)
    for (std::size_t j = grid.begin(i); j < grid.end(i); ++j) {
      float* score = scores.row(grid.index(i, j));
      for (std::size_t t = 0; t < bead_types.size(); ++t) {
        const auto [height, width] = bead_types[t];
        if (height == 0 || width == 0 || height > i || width > j) continue;
        if (sources[i] != sources[i - height] || targets[j] != targets[j - width]) score[t] = dp::impossible;
      }
    }
}

void count_types(const Pins& pins, Priors& types) {
  for (const Pin& pin : pins.linked())
    for (std::size_t t = 0; t < bead_types.size(); ++t) {
      const auto [height, width] = bead_types[t];
      if (width == 0) types[t] -= pin.source.size();
      if (height == 0) types[t] -= pin.target.size();
      if (height == pin.source.size() && width == pin.target.size()) types[t] += 1;
    }
  for (double& count : types) count = std::max(count, 0.0);
}

namespace {

/// Which pin each unit belongs to.
struct PinIndex {
  std::vector<const Pin*> pins;
  Owners sources, targets;

  PinIndex(const Pins& all, std::size_t source, std::size_t target) : sources(source), targets(target) {
    for (const auto* list : {&all.linked(), &all.nulls()})
      for (const Pin& pin : *list) {
        pins.push_back(&pin);
        sources.claim(pin.source, pins.size());
        targets.claim(pin.target, pins.size());
      }
  }
  /// The number of the bead's pin, from 1; 0 if no pin made the bead.
  std::size_t owner_of(const Bead& bead) const {
    if (!bead.is_null()) return 0;
    return bead.source.empty() ? targets.of(bead.target.begin) : sources.of(bead.source.begin);
  }
};

Bead bead_of(const Pin& pin) {
  Bead bead;
  bead.source = pin.source;
  bead.target = pin.target;
  bead.confidence = bead.margin = 1;
  bead.mark = BeadMark::pinned;
  return bead;
}

}  // namespace

std::vector<Bead> with_pins(std::vector<Bead> beads, const Pins& pins) {
  if (pins.empty() || beads.empty()) return beads;
  const PinIndex index(pins, beads.back().source.end, beads.back().target.end);
  std::vector<bool> is_done(index.pins.size());
  std::vector<Bead> merged;
  for (Bead& bead : beads) {
    const std::size_t owner = index.owner_of(bead);
    if (owner == 0) {
      merged.push_back(std::move(bead));
    } else if (!is_done[owner - 1]) {
      is_done[owner - 1] = true;
      merged.push_back(bead_of(*index.pins[owner - 1]));
    }
  }
  return merged;
}

std::vector<Bead> with_moved(std::vector<Bead> beads, const Pins& pins) {
  for (const Pin& pin : pins.moved()) {
    std::erase_if(beads, [&pin](const Bead& bead) { return bead.source.empty() && bead.target == pin.target; });
    for (Bead& bead : beads) {
      if (bead.source != pin.source) continue;
      bead = bead_of(pin);
      bead.mark = BeadMark::crossing;
    }
  }
  return beads;
}

}  // namespace jjak
