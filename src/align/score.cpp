// Computes the scores of all beads of the grid. Beads share their sums of support, so each sum is computed only once.
#include "align/score.hpp"

#include <algorithm>
#include <cmath>

namespace jjak {
namespace {

/// Logarithm of a product of many factors of at least 1, with one logarithm for many factors.
class LogProduct {
 public:
  void multiply(double factor) {
    product_ *= factor;
    if (product_ < 1e200) return;
    sum_ += std::log(product_);
    product_ = 1;
  }
  double log() const { return product_ == 1 ? sum_ : sum_ + std::log(product_); }

 private:
  double product_ = 1, sum_ = 0;
};

}  // namespace

/// What one source unit shares with the target units of a window.
struct BeadScorer::Row {
  /// An anchor of the source unit that supports one of a target unit.
  struct Hit {
    std::uint16_t source, target;  // places in their units
    float ratio;
  };
  Range window;                       // target units
  std::vector<std::uint32_t> offset;  // first hit of each unit of the window; one more entry at the end
  std::vector<Hit> hits;              // by target unit
  std::array<std::vector<float>, longest_side>
      found;  // by width - 1 and last target unit: what the source unit's anchors find

  std::span<const Hit> at(std::size_t j) const {
    if (j < window.begin || j >= window.end) return {};
    return {hits.data() + offset[j - window.begin], hits.data() + offset[j - window.begin + 1]};
  }
  /// Whether any target unit of [begin, end) has hits. `end` is inside the window or at its end.
  bool has_hits(std::size_t begin, std::size_t end) const {
    return offset[end - window.begin] != offset[std::max<std::size_t>(begin, window.begin) - window.begin];
  }
  double found_in(std::size_t last, std::uint32_t width) const {
    return last < window.begin || last >= window.end ? 0 : double{found[width - 1][last - window.begin]};
  }
};

BeadScorer::BeadScorer(const Bitext& bitext, const Units& source, const Units& target, const AlignModel& model,
                       const Priors& priors)
    : bitext_(bitext), source_(source), target_(target), model_(model) {
  std::transform(priors.begin(), priors.end(), log_priors_.begin(), [](double p) { return std::log(p); });
  const auto odds = [&](const std::vector<AnchorClass>& classes, std::vector<float>& out) {
    for (const AnchorClass& anchor : classes) {
      const double lambda = lambda_of(model, anchor);
      out.push_back(static_cast<float>(lambda / (1 - lambda)));
    }
  };
  odds(bitext.source_classes(), source_odds_);
  odds(bitext.target_classes(), target_odds_);
  source_table_ = tabulate(source, bitext.source_classes());
  target_table_ = tabulate(target, bitext.target_classes());
  const std::vector<double>& length = target_table_.length;
  for (std::uint32_t width = 1; width <= longest_side; ++width) {
    log_korean_[width].resize(length.size());
    for (std::size_t j = width; j < length.size(); ++j)
      log_korean_[width][j] = std::log(length[j] - length[j - width] + 1);
  }

  posting_offset_.assign(bitext.target().anchors.size() + 1, 0);
  for (const std::uint32_t anchor : target.anchors) ++posting_offset_[anchor + 1];
  for (std::size_t a = 1; a < posting_offset_.size(); ++a) posting_offset_[a] += posting_offset_[a - 1];
  postings_.resize(target.anchors.size());
  std::vector<std::uint32_t> next(posting_offset_.begin(), posting_offset_.end() - 1);
  for (std::uint32_t unit = 0; unit < target.size(); ++unit) {
    const auto anchors = target.anchors_of(unit);
    for (std::uint32_t place = 0; place < anchors.size(); ++place) postings_[next[anchors[place]]++] = {unit, place};
  }
}

BeadScorer::SideTable BeadScorer::tabulate(const Units& units, const std::vector<AnchorClass>& classes) const {
  SideTable table{{0}, {0}, {0}, {0}, {}};
  for (std::size_t unit = 0; unit < units.size(); ++unit) {
    double unfound = 0;
    for (const std::uint32_t anchor : units.anchors_of(unit))
      unfound += std::log1p(-lambda_of(model_, classes[anchor]));
    table.length.push_back(table.length.back() + double{units.length[unit]});
    table.unfound.push_back(table.unfound.back() + unfound);
    table.anchors.push_back(units.offset[unit + 1]);
    table.empty.push_back(table.empty.back() + (units.length[unit] == 0 ? 1 : 0));
  }
  return table;
}

void BeadScorer::set_starts(const Starts& source, const Starts& target, const BorderWeights& weights) {
  source_table_.starts.assign(source.begin(), source.end());
  target_table_.starts.assign(target.begin(), target.end());
  borders_ = weights;
}

double BeadScorer::border_score(std::size_t i, std::uint32_t height, std::size_t j, std::uint32_t width) const {
  const auto& source = source_table_.starts;
  const auto& target = target_table_.starts;
  if (source.empty() || target.empty()) return 0;
  const bool source_starts = source[i - height] != 0, target_starts = target[j - width] != 0;
  double score = source_starts != target_starts ? borders_.one_starts
                 : source_starts                ? borders_.both_start
                                                : borders_.none_starts;
  for (std::size_t unit = i - height + 1; unit < i; ++unit) score += source[unit] != 0 ? borders_.inside : 0;
  for (std::size_t unit = j - width + 1; unit < j; ++unit) score += target[unit] != 0 ? borders_.inside : 0;
  return score;
}

void BeadScorer::collect_hits(std::uint32_t unit, Range window, Row& row) const {
  struct Found {
    std::uint32_t unit;
    Row::Hit hit;
  };
  thread_local std::vector<Found> found;
  found.clear();
  const auto anchors = source_.anchors_of(unit);
  for (std::uint32_t place = 0; place < anchors.size(); ++place)
    for (const LinkTable::Entry& link : bitext_.links().of(anchors[place])) {
      const auto first = postings_.begin() + posting_offset_[link.target];
      const auto last = postings_.begin() + posting_offset_[link.target + 1];
      for (auto at = std::lower_bound(first, last, std::pair(window.begin, 0u)); at != last && at->first < window.end;
           ++at)
        found.push_back(
            {at->first, {static_cast<std::uint16_t>(place), static_cast<std::uint16_t>(at->second), link.ratio}});
    }
  row.window = window;
  row.offset.assign(window.size() + 1, 0);
  for (const Found& entry : found) ++row.offset[entry.unit - window.begin + 1];
  for (std::size_t j = 1; j < row.offset.size(); ++j) row.offset[j] += row.offset[j - 1];
  row.hits.resize(found.size());
  thread_local std::vector<std::uint32_t> next;
  next.assign(row.offset.begin(), row.offset.end());
  for (const Found& entry : found) row.hits[next[entry.unit - window.begin]++] = entry.hit;
  for (auto& width : row.found) width.assign(window.size(), 0);
}

namespace {

/// Sums of support for the anchors of one unit, and their total value.
class Support {
 public:
  void start(std::size_t anchors) {
    if (sums_.size() < anchors) sums_.resize(anchors, 0);
  }
  void add(std::uint16_t place, float ratio) {
    if (sums_[place] == 0) touched_.push_back(place);
    sums_[place] += ratio;
  }
  bool empty() const { return touched_.empty(); }

  /// Sum of log(1 + odds x support / others).
  double worth(std::span<const std::uint32_t> anchors, const std::vector<float>& odds, std::size_t others) const {
    LogProduct product;
    const double share = 1 / static_cast<double>(std::max<std::size_t>(others, 1));
    for (const std::uint16_t place : touched_)
      product.multiply(1 + double{odds[anchors[place]]} * double{sums_[place]} * share);
    return product.log();
  }
  void clear() {
    for (const std::uint16_t place : touched_) sums_[place] = 0;
    touched_.clear();
  }

 private:
  std::vector<float> sums_;
  std::vector<std::uint16_t> touched_;
};

}  // namespace

/// Fills a table row by row. Keeps the sums of support of the last four source units, so that beads share them.
class BeadScorer::Filler {
 public:
  Filler(const BeadScorer& scorer, const dp::Grid& grid) : scorer_(scorer), grid_(grid) {}

  /// Only prepares for the rows below.
  void pass_row(std::size_t i) {
    row_ = i;
    begin_ = grid_.begin(i);
    end_ = grid_.end(i);
    first_ = begin_ > longest_side ? begin_ - longest_side : 0;
    tallest_ = static_cast<std::uint32_t>(std::min<std::size_t>(longest_side, i - grid_.first_row()));
    if (tallest_ > 0) support_source_unit();
  }

  void fill_row(std::size_t i, dp::StepTable& scores) {
    pass_row(i);
    if (tallest_ > 0) support_target_units();
    measure_english();
    for (std::size_t j = begin_; j < end_; ++j) fill_cell(j, scores.row(grid_.index(i, j)));
  }

 private:
  const Row& unit_before(std::uint32_t height) const { return recent_[(row_ - height) % longest_side]; }

  /// What the anchors of the row's own source unit find in 1, 2 ... target units.
  void support_source_unit() {
    const auto unit = static_cast<std::uint32_t>(row_ - 1);
    std::size_t reach = end_;  // a unit is also part of the beads of the next rows
    for (std::size_t n = row_ + 1; n < std::min(row_ + longest_side, grid_.rows() + 1); ++n)
      reach = std::max(reach, grid_.end(n));
    Row& row = recent_[unit % longest_side];
    scorer_.collect_hits(
        unit, {static_cast<std::uint32_t>(first_), static_cast<std::uint32_t>(std::max(reach - 1, first_))}, row);
    const auto anchors = scorer_.source_.anchors_of(unit);
    const std::vector<std::uint32_t>& others = scorer_.target_table_.anchors;
    support_.start(anchors.size());
    for (std::size_t j = row.window.begin; j < row.window.end; ++j) {
      if (!row.has_hits(j + 1 > longest_side ? j + 1 - longest_side : 0, j + 1)) continue;
      for (std::uint32_t width = 1; width <= std::min<std::size_t>(longest_side, j + 1); ++width) {
        for (const Row::Hit& hit : row.at(j + 1 - width)) support_.add(hit.source, hit.ratio);
        if (support_.empty()) continue;
        row.found[width - 1][j - row.window.begin] =
            static_cast<float>(support_.worth(anchors, scorer_.source_odds_, others[j + 1] - others[j + 1 - width]));
      }
      support_.clear();
    }
  }

  /// What the anchors of each target unit find in the last 1, 2 ... source units.
  void support_target_units() {
    const std::vector<std::uint32_t>& others = scorer_.source_table_.anchors;
    for (std::uint32_t height = 1; height <= tallest_; ++height) found_[height].assign(end_ - first_, 0);
    for (std::size_t j = first_; j + 1 < end_; ++j) {
      bool any = false;
      for (std::uint32_t height = 1; height <= tallest_; ++height) any = any || !unit_before(height).at(j).empty();
      if (!any) continue;
      const auto anchors = scorer_.target_.anchors_of(j);
      support_.start(anchors.size());
      for (std::uint32_t height = 1; height <= tallest_; ++height) {
        for (const Row::Hit& hit : unit_before(height).at(j)) support_.add(hit.target, hit.ratio);
        if (support_.empty()) continue;
        found_[height][j - first_] =
            static_cast<float>(support_.worth(anchors, scorer_.target_odds_, others[row_] - others[row_ - height]));
      }
      support_.clear();
    }
  }

  void measure_english() {
    const std::vector<double>& length = scorer_.source_table_.length;
    for (std::uint32_t height = 1; height <= tallest_; ++height) {
      const double english = length[row_] - length[row_ - height];
      log_english_[height] = std::log(scorer_.model_.length_ratio * english + 1);
      variance_[height] = variance_at(scorer_.model_, english);
      log_variance_[height] = std::log(variance_[height]);
    }
  }

  void fill_cell(std::size_t j, float* score) const {
    for (std::size_t t = 0; t < bead_types.size(); ++t) {
      const auto [height, width] = bead_types[t];
      if (height > tallest_ || width > j) continue;
      double sum = scorer_.log_priors_[t];
      if (height > 0 && width > 0) {
        if (scorer_.source_table_.has_empty(row_ - height, row_) || scorer_.target_table_.has_empty(j - width, j))
          continue;
        sum += length_score(j, height, width) + anchor_score(j, height, width) / 2 +
               scorer_.border_score(row_, height, j, width);
      }
      score[t] = static_cast<float>(sum);
    }
  }

  double length_score(std::size_t j, std::uint32_t height, std::uint32_t width) const {
    if (!scorer_.has_lengths_) return -.5 * log_variance_[height] - .5;  // the mean over right beads, where x² is v
    const double x = scorer_.log_korean_[width][j] - log_english_[height];
    return std::max(-.5 * log_variance_[height] - x * x / (2 * variance_[height]), worst_length);
  }

  double anchor_score(std::size_t j, std::uint32_t height, std::uint32_t width) const {
    const std::vector<double>&source = scorer_.source_table_.unfound, &target = scorer_.target_table_.unfound;
    double sum = source[row_] - source[row_ - height] + target[j] - target[j - width];
    for (std::uint32_t n = 1; n <= height; ++n) sum += unit_before(n).found_in(j - 1, width);
    for (std::uint32_t n = 1; n <= width; ++n) sum += double{found_[height][j - n - first_]};
    return sum;
  }

  const BeadScorer& scorer_;
  const dp::Grid& grid_;
  std::array<Row, longest_side> recent_;                    // the last source units, by unit modulo longest_side
  std::array<std::vector<float>, longest_side + 1> found_;  // by height and target unit of the row
  std::array<double, longest_side + 1> log_english_{}, variance_{}, log_variance_{};
  Support support_;
  std::size_t row_ = 0, begin_ = 0, end_ = 0;
  std::size_t first_ = 0;      // first target unit in beads of the row
  std::uint32_t tallest_ = 0;  // maximal number of source units in beads of the row
};

void BeadScorer::fill(const dp::Grid& grid, dp::Rows rows, dp::StepTable& scores) const {
  Filler filler(*this, grid);
  // Beads of the first rows also hold the units above them.
  for (std::size_t i = rows.first - std::min<std::size_t>(longest_side - 1, rows.first - grid.first_row());
       i < rows.first; ++i)
    filler.pass_row(i);
  for (std::size_t i = rows.first; i < rows.last; ++i) filler.fill_row(i, scores);
}

}  // namespace jjak
