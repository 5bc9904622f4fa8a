// Finds where to search in long documents: along the heaviest chain of rare anchors that both texts share.
#include "align/corridor.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace jjak {
namespace {

constexpr std::size_t rarest = 8, least_rare = 64;  // an anchor in more units than this cannot make a link of the chain
constexpr std::size_t many_points = 8;              // for each unit: enough for a chain, however large its gaps are
constexpr std::size_t most_points = 64;  // for each unit: 1 kB. A level of rarity that gives more is not used
constexpr float telling_ratio = 20;      // minimal t(target | source) / p(target) of a link
constexpr std::uint32_t margin = 20;     // cells searched on each side of the chain
constexpr std::size_t band = 400;        // cells of a row where nothing is known

/// The units in which each anchor occurs.
std::vector<std::vector<std::uint32_t>> places_of(const Units& units, std::size_t anchors, std::size_t rare) {
  std::vector<std::vector<std::uint32_t>> places(anchors);
  for (std::uint32_t unit = 0; unit < units.size(); ++unit)
    for (const std::uint32_t anchor : units.anchors_of(unit))
      if (places[anchor].size() <= rare) places[anchor].push_back(unit);
  return places;
}

}  // namespace

std::vector<Point> rare_points(const Bitext& bitext, const Units& source, const Units& target, std::size_t rare,
                               std::size_t most) {
  const auto sources = places_of(source, bitext.source().anchors.size(), rare);
  const auto targets = places_of(target, bitext.target().anchors.size(), rare);
  const auto for_each_link = [&](const auto& use) {
    for (std::uint32_t anchor = 0; anchor < sources.size(); ++anchor) {
      if (sources[anchor].empty() || sources[anchor].size() > rare) continue;
      for (const LinkTable::Entry& link : bitext.links().of(anchor)) {
        const auto& there = targets[link.target];
        if (!there.empty() && there.size() <= rare && link.ratio >= telling_ratio) use(sources[anchor], there, link);
      }
    }
  };
  std::size_t count = 0;
  for_each_link([&](const auto& here, const auto& there, const auto&) { count += here.size() * there.size(); });
  std::vector<Point> points;
  if (count > most) return points;
  points.reserve(count);
  for_each_link([&](const auto& here, const auto& there, const LinkTable::Entry& link) {
    const double weight = std::log(double{link.ratio}) / static_cast<double>(here.size() * there.size());
    for (const std::uint32_t i : here)
      for (const std::uint32_t j : there) points.push_back({i, j, weight});
  });
  std::sort(points.begin(), points.end(), [](const Point& a, const Point& b) {
    return a.source != b.source ? a.source < b.source : a.target > b.target;
  });
  std::vector<Point> merged;
  for (const Point& point : points) {
    const bool same = !merged.empty() && merged.back().source == point.source && merged.back().target == point.target;
    if (same)
      merged.back().weight += point.weight;
    else
      merged.push_back(point);
  }
  return merged;
}

namespace {

/// The heaviest chain that ascends on both sides. A Fenwick tree gives the best chain that ends before each target
/// unit.
std::vector<Point> heaviest_chain(const std::vector<Point>& points, std::size_t targets) {
  constexpr auto none = static_cast<std::size_t>(-1);
  std::vector<std::size_t> tree(targets + 1, none), before(points.size(), none);
  std::vector<double> sums(points.size(), 0);
  const auto better = [&sums](std::size_t a, std::size_t b) { return b == none || (a != none && sums[a] > sums[b]); };
  for (std::size_t p = 0; p < points.size(); ++p) {
    std::size_t best = none;
    for (std::size_t at = points[p].target; at > 0; at -= at & (~at + 1))
      if (better(tree[at], best)) best = tree[at];
    before[p] = best;
    sums[p] = points[p].weight + (best == none ? 0 : sums[best]);
    for (std::size_t at = points[p].target + std::size_t{1}; at <= targets; at += at & (~at + 1))
      if (better(p, tree[at])) tree[at] = p;
  }
  std::size_t last = none;
  for (std::size_t p = 0; p < points.size(); ++p)
    if (better(p, last)) last = p;
  std::vector<Point> chain;
  for (; last != none; last = before[last]) chain.push_back(points[last]);
  std::reverse(chain.begin(), chain.end());
  return chain;
}

/// Keeps only the points that can lie on one path with all pins.
void drop_contradictions(std::vector<Point>& points, const Pins& pins) {
  const std::vector<Pin>& linked = pins.linked();
  std::erase_if(points, [&](const Point& point) {
    const auto next = std::partition_point(linked.begin(), linked.end(),
                                           [&](const Pin& pin) { return pin.source.end <= point.source; });
    const bool is_after = next == linked.begin() || std::prev(next)->target.end <= point.target;
    const bool is_before =
        next == linked.end() || (point.source < next->source.begin && point.target < next->target.begin);
    return !is_after || !is_before;
  });
}

/// The cells between the links of a chain in rectangles of more than `largest_gap`.
double cells_in_large_gaps(const std::vector<Point>& chain, std::size_t rows, std::size_t columns,
                           std::size_t largest_gap) {
  double cells = 0;
  std::size_t row = 0, column = 0;
  const auto pass = [&](std::size_t to_row, std::size_t to_column) {
    const auto height = static_cast<double>(to_row - row), width = static_cast<double>(to_column - column);
    if (height * width > static_cast<double>(largest_gap)) cells += height * width;
    row = to_row;
    column = to_column;
  };
  for (const Point& point : chain) pass(point.source, point.target);
  pass(rows, columns);
  return cells;
}

/// The heaviest chain of anchors that are as rare as they can be if its gaps shall be small.
std::vector<Point> dense_chain(const Bitext& bitext, const Units& source, const Units& target, const Pins& pins,
                               std::size_t largest_gap) {
  std::vector<Point> best;
  double least = 0;
  const std::size_t units = source.size() + target.size();
  for (std::size_t rare = rarest; rare <= least_rare; rare *= 2) {
    const std::size_t most = rare == rarest ? every_point : most_points * units;
    std::vector<Point> points = rare_points(bitext, source, target, rare, most);
    drop_contradictions(points, pins);
    std::vector<Point> chain = heaviest_chain(points, target.size());
    const double cells = cells_in_large_gaps(chain, source.size(), target.size(), largest_gap);
    if (rare == rarest || cells < least) {
      best = std::move(chain);
      least = cells;
    }
    if (least == 0 || points.size() > many_points * units) break;
  }
  return best;
}

/// Opens the rows and columns between two links of the chain.
void open_rectangle(dp::Corridor& corridor, Range rows, Range columns, std::size_t largest_gap) {
  const std::size_t height = std::max(rows.size(), 1u), width = columns.size();
  const bool whole = width <= band || height * width <= largest_gap;
  for (std::uint32_t i = rows.begin; i <= rows.end; ++i) {
    Range row{columns.begin, columns.end + 1};
    if (!whole) {
      const std::size_t middle = columns.begin + (i - rows.begin) * width / height;
      const std::size_t reach = band / 2 + width / height;
      row.begin = static_cast<std::uint32_t>(std::max<std::size_t>(middle, columns.begin + reach) - reach);
      row.end = static_cast<std::uint32_t>(std::min<std::size_t>(middle + reach, columns.end) + 1);
    }
    Range& known = corridor[i];
    known = known.empty() ? row : Range{std::min(known.begin, row.begin), std::max(known.end, row.end)};
  }
}

}  // namespace

dp::Corridor chain_corridor(const Bitext& bitext, const Units& source, const Units& target, const Pins& pins,
                            std::size_t largest_gap) {
  const auto rows = static_cast<std::uint32_t>(source.size()), columns = static_cast<std::uint32_t>(target.size());
  dp::Corridor corridor(rows + std::size_t{1});
  Range from{0, 0};  // the cell that the chain has reached: source, target
  auto pin = pins.linked().begin();
  const auto pass_pins = [&](std::uint32_t unit) {
    for (; pin != pins.linked().end() && pin->source.begin < unit; ++pin) {
      open_rectangle(corridor, {from.begin, pin->source.begin}, {from.end, pin->target.begin}, largest_gap);
      open_rectangle(corridor, pin->source, {pin->target.begin, pin->target.begin}, largest_gap);
      open_rectangle(corridor, {pin->source.end, pin->source.end}, pin->target, largest_gap);
      from = {pin->source.end, pin->target.end};
    }
  };
  for (const Point& point : dense_chain(bitext, source, target, pins, largest_gap)) {
    pass_pins(point.source);
    open_rectangle(corridor, {from.begin, point.source}, {from.end, point.target}, largest_gap);
    from = {point.source + 1, point.target + 1};
    open_rectangle(corridor, {point.source, from.begin}, {point.target, from.end}, largest_gap);
  }
  pass_pins(rows);
  open_rectangle(corridor, {from.begin, rows}, {from.end, columns}, largest_gap);
  return dp::widened(corridor, columns, margin);
}

}  // namespace jjak
