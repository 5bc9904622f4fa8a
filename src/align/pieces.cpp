// Turns the posteriors of pieces (sentences inside a line) into posteriors of beads of whole segments, by following the
// paths of pieces from one segment corner to the next.
#include "align/pieces.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace jjak {
namespace {

constexpr double negligible = 1e-6;                      // a corner with a smaller posterior is not followed
constexpr double least_large = .5;                       // a large bead must be more probable than not
constexpr float least_counted = 1e-4F;                   // a less probable bead is not counted
constexpr std::size_t null_source = 1, null_target = 2;  // types 1-0 and 0-1
constexpr std::uint32_t corridor_margin = 4;

/// The index of a bead type; bead_types.size() if the aligner does not know it.
std::size_t type_of_sizes(std::size_t source, std::size_t target) {
  for (std::size_t t = 0; t < bead_types.size(); ++t)
    if (bead_types[t].source == source && bead_types[t].target == target) return t;
  return bead_types.size();
}

/// For each number of pieces: the segment that begins there, or `none`.
std::vector<std::uint32_t> segment_at(const PieceCounts& before) {
  constexpr auto none = static_cast<std::uint32_t>(-1);
  std::vector<std::uint32_t> at(before.back() + std::size_t{1}, none);
  for (std::uint32_t segment = 0; segment < before.size(); ++segment) at[before[segment]] = segment;
  return at;
}

/// For each number of pieces: how many of them begin a segment.
std::vector<std::uint32_t> starts_before(const std::vector<bool>& starts) {
  std::vector<std::uint32_t> before{0};
  for (const bool start : starts) before.push_back(before.back() + (start ? 1 : 0));
  return before;
}

/// Follows paths from one corner to the next ones.
class CornerWalk {
 public:
  CornerWalk(const dp::Grid& pieces, const dp::StepTable& posteriors, const PieceCounts& source,
             const PieceCounts& target, const dp::Grid& grid, JoinedPieces& joined)
      : pieces_(pieces),
        posteriors_(posteriors),
        source_(source),
        target_(target),
        source_at_(segment_at(source)),
        target_at_(segment_at(target)),
        grid_(grid),
        joined_(joined),
        passed_(pieces.cells(), 0) {
    for (std::size_t cell = 0; cell < pieces.cells(); ++cell)
      for (std::size_t t = 0; t < bead_types.size(); ++t)
        if (const float p = posteriors.at(cell, t); p != dp::impossible) passed_[cell] += double{p};
    passed_[pieces.index(0, 0)] = 1;
  }

  void run() {
    for (std::size_t i = 0; i < source_.size(); ++i)
      for (std::size_t j = grid_.begin(i); j < grid_.end(i); ++j)
        if (pieces_.contains(source_[i], target_[j]) && passed_[pieces_.index(source_[i], target_[j])] >= negligible)
          from(i, j);
  }

 private:
  /// The probability of being in a cell: after at least one bead with two sides, or after null alignments only.
  struct Mass {
    double joined = 0, nulls = 0;
  };

  bool is_corner(std::size_t i, std::size_t j) const {
    constexpr auto none = static_cast<std::uint32_t>(-1);
    return source_at_[i] != none && target_at_[j] != none;
  }

  void from(std::size_t i, std::size_t j) {
    const std::size_t top = source_[i], left = target_[j];
    open(top, source_[std::min(i + longest_side, source_.size() - 1)], left,
         target_[std::min(j + longest_side, target_.size() - 1)]);
    mass_[0].nulls = passed_[pieces_.index(top, left)];
    for (std::size_t row = top; row < top + rows_.size(); ++row)
      for (std::size_t column = row == top ? left + 1 : rows_[row - top].begin; column < rows_[row - top].end;
           ++column) {
        arrive(top, left, row, column);
        Mass& mass = *mass_at(top, row, column);
        if (mass.joined + mass.nulls < negligible || !is_corner(row, column)) continue;
        finish(i, j, source_at_[row], target_at_[column], mass);
        mass = {};
      }
  }

  /// Empties the cells of pieces from a corner on, as far as a bead of segments reaches.
  void open(std::size_t top, std::size_t bottom, std::size_t left, std::size_t right) {
    rows_.clear();
    std::size_t cells = 0;
    for (std::size_t row = top; row <= bottom; ++row) {
      const std::size_t begin = std::max(pieces_.begin(row), left);
      const std::size_t end = std::max(begin, std::min(pieces_.end(row), right + 1));
      rows_.push_back({begin, end, cells});
      cells += end - begin;
    }
    mass_.assign(cells, {});
  }

  Mass* mass_at(std::size_t top, std::size_t row, std::size_t column) {
    const Cells& cells = rows_[row - top];
    return column < cells.begin || column >= cells.end ? nullptr : &mass_[cells.first + (column - cells.begin)];
  }

  /// Adds what arrives in a cell from the cells before it.
  void arrive(std::size_t top, std::size_t left, std::size_t row, std::size_t column) {
    const float* steps = posteriors_.row(pieces_.index(row, column));
    Mass& mass = *mass_at(top, row, column);
    for (std::size_t t = 0; t < bead_types.size(); ++t) {
      const auto [source, target] = bead_types[t];
      if (row < top + source || column < left + target || steps[t] == dp::impossible || steps[t] <= 0) continue;
      const Mass* before = mass_at(top, row - source, column - target);
      if (before == nullptr || before->joined + before->nulls <= 0) continue;
      const double share = double{steps[t]} / passed_[pieces_.index(row - source, column - target)];
      mass.joined += before->joined * share;
      (t == null_source || t == null_target ? mass.nulls : mass.joined) += before->nulls * share;
    }
  }

  void add(std::size_t i, std::size_t j, std::size_t type, double probability) {
    if (!grid_.contains(i, j)) return;
    float& entry = joined_.steps.at(grid_.index(i, j), type);
    entry = static_cast<float>(std::min(1.0, probability + (entry == dp::impossible ? 0 : double{entry})));
  }

  void finish(std::size_t i, std::size_t j, std::size_t to_i, std::size_t to_j, const Mass& mass) {
    const std::size_t type = type_of_sizes(to_i - i, to_j - j);
    if (type < bead_types.size() && mass.joined > 0) add(to_i, to_j, type, mass.joined);
    if (type == bead_types.size() && mass.joined >= least_large)
      joined_.large.push_back({{static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(to_i)},
                               {static_cast<std::uint32_t>(j), static_cast<std::uint32_t>(to_j)},
                               mass.joined});
    if (mass.nulls <= 0) return;
    for (std::size_t unit = i; unit < to_i; ++unit) add(unit + 1, j, null_source, mass.nulls);
    for (std::size_t unit = j; unit < to_j; ++unit) add(to_i, unit + 1, null_target, mass.nulls);
  }

  const dp::Grid& pieces_;
  const dp::StepTable& posteriors_;
  const PieceCounts& source_;
  const PieceCounts& target_;
  std::vector<std::uint32_t> source_at_, target_at_;
  const dp::Grid& grid_;
  JoinedPieces& joined_;
  std::vector<double> passed_;  // by cell of pieces: probability that the path passes it
  struct Cells {
    std::size_t begin, end;  // columns
    std::size_t first;       // index of the first one in mass_
  };
  std::vector<Cells> rows_;  // of pieces, from the corner on
  std::vector<Mass> mass_;   // of their cells
};

}  // namespace

bool has_pieces(const Text& text) { return !text.breaks.empty(); }

Pieces pieces_of(const AnchoredText& text) {
  Pieces pieces{{{}, {0}, {}}, {0}};
  const Text& content = text.text;
  auto next_break = content.breaks.begin();
  for (std::uint32_t s = 0; s < content.sentences.size(); ++s) {
    const Range sentence = content.sentences[s].bytes;
    std::uint32_t begin = sentence.begin;
    const auto visible = static_cast<double>(text::visible_length(content.sentence(s)));
    // The share of visible text that is no gloss, equal in all its pieces.
    const double share = visible == 0 ? 1 : length_of(text, s) / visible;
    while (next_break != content.breaks.end() && *next_break <= begin) ++next_break;
    auto mention = text.mentions[s].begin();
    for (bool more = true; more;) {
      more = next_break != content.breaks.end() && *next_break < sentence.end;
      const std::uint32_t end = more ? *next_break++ : sentence.end;
      std::vector<std::uint32_t> anchors;
      for (; mention != text.mentions[s].end() && (!more || mention->bytes.begin < end); ++mention)
        anchors.push_back(mention->anchor);
      const std::string_view piece = std::string_view(content.content).substr(begin, end - begin);
      add_unit(pieces.units, share * static_cast<double>(text::visible_length(piece)), std::move(anchors));
      begin = end;
    }
    pieces.before.push_back(static_cast<std::uint32_t>(pieces.units.size()));
  }
  return pieces;
}

std::vector<bool> starts_of(const PieceCounts& before) {
  std::vector<bool> starts(before.back());
  for (std::size_t segment = 0; segment + 1 < before.size(); ++segment) starts[before[segment]] = true;
  return starts;
}

Pins pins_over_pieces(const Pins& pins, const PieceCounts& source, const PieceCounts& target) {
  std::vector<Pin> moved;
  for (const auto* list : {&pins.linked(), &pins.nulls()})
    for (Pin pin : *list) {
      pin.source = {source[pin.source.begin], source[pin.source.end]};
      pin.target = {target[pin.target.begin], target[pin.target.end]};
      moved.push_back(pin);
    }
  // Pins that are valid for segments are valid for their pieces.
  Result<Pins> made = Pins::make(std::move(moved), source.back(), target.back());
  return made ? *std::move(made) : Pins();
}

std::array<double, border_counts> count_borders(const dp::Grid& grid, const dp::StepTable& posteriors,
                                                const std::vector<bool>& source, const std::vector<bool>& target) {
  const std::vector<std::uint32_t> above = starts_before(source), left = starts_before(target);
  double joined = 0, joined_segments = 0;
  for (std::size_t i = 0; i <= grid.rows(); ++i)
    for (std::size_t j = grid.begin(i); j < grid.end(i); ++j) {
      const float* steps = posteriors.row(grid.index(i, j));
      for (std::size_t t = 0; t < bead_types.size(); ++t) {
        if (steps[t] < least_counted) continue;
        const auto [height, width] = bead_types[t];
        if (height == 0 || width == 0) continue;
        const double posterior{steps[t]};
        joined += posterior * (height + width - 2);
        joined_segments += posterior * (above[i] - above[i - height + 1] + left[j] - left[j - width + 1]);
      }
    }
  const auto neighbours = [](const std::vector<bool>& side) { return side.empty() ? 0 : side.size() - 1; };
  const auto borders = [](const std::vector<std::uint32_t>& before) {
    return before.size() < 2 ? 0 : before.back() - before[1];
  };
  return {static_cast<double>(neighbours(source) + neighbours(target)),
          static_cast<double>(borders(above) + borders(left)), joined, joined_segments};
}

dp::Corridor corners_of(const dp::Grid& pieces, const PieceCounts& source, const PieceCounts& target) {
  dp::Corridor corridor;
  for (const std::uint32_t row : source) {
    const auto first = std::lower_bound(target.begin(), target.end(), pieces.begin(row));
    const auto last = std::lower_bound(first, target.end(), pieces.end(row));
    corridor.push_back(
        {static_cast<std::uint32_t>(first - target.begin()), static_cast<std::uint32_t>(last - target.begin())});
  }
  return dp::widened(corridor, target.size() - 1, corridor_margin);
}

JoinedPieces join_pieces(const dp::Grid& pieces, const dp::StepTable& posteriors, const PieceCounts& source,
                         const PieceCounts& target, const dp::Grid& grid) {
  JoinedPieces joined{dp::StepTable(grid), {}};
  // Text that no bead of segments can hold, such as one line against a thousand, stays null. There must always be a
  // path.
  for (std::size_t i = 0; i <= grid.rows(); ++i)
    for (std::size_t j = grid.begin(i); j < grid.end(i); ++j) {
      float* step = joined.steps.row(grid.index(i, j));
      if (i > 0) step[null_source] = 0;
      if (j > 0) step[null_target] = 0;
    }
  CornerWalk(pieces, posteriors, source, target, grid, joined).run();
  return joined;
}

}  // namespace jjak
