#include <jjak/align.hpp>

#include "align/dp.hpp"
#include "align/score.hpp"

#include <algorithm>

namespace jjak {
namespace {

Range before(std::size_t end, std::uint32_t size) {
  return {static_cast<std::uint32_t>(end) - size, static_cast<std::uint32_t>(end)};
}

Range shifted(Range range, std::uint32_t by) { return {range.begin + by, range.end + by}; }

/// The target units that can stand in one bead with each source unit.
std::vector<Range> windows_of(const dp::Grid& grid) {
  constexpr std::size_t longest_side = 3;
  std::vector<Range> windows;
  for (std::size_t i = 0; i < grid.rows(); ++i) {
    const std::size_t last_row = std::min(i + longest_side, grid.rows());
    const std::size_t first = grid.begin(i + 1) > longest_side ? grid.begin(i + 1) - longest_side : 0;
    windows.push_back({static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(grid.end(last_row) - 1)});
  }
  return windows;
}

dp::StepTable score_steps(const dp::Grid& grid, const BeadScorer& scorer) {
  dp::StepTable scores(grid);
  for (std::size_t i = 0; i <= grid.rows(); ++i)
    for (std::size_t j = grid.begin(i); j < grid.end(i); ++j)
      for (std::size_t t = 0; t < bead_types.size(); ++t)
        if (i >= bead_types[t].source && j >= bead_types[t].target)
          scores.at(grid.index(i, j), t) =
              static_cast<float>(scorer.score(t, before(i, bead_types[t].source), before(j, bead_types[t].target)));
  return scores;
}

/// How much each step of a path adds to what is maximised: its posterior, less what a null alignment is worth.
dp::StepTable gains_of(const dp::Grid& grid, const dp::StepTable& posteriors, double null_reward) {
  dp::StepTable gains(grid);
  for (std::size_t cell = 0; cell < grid.cells(); ++cell)
    for (std::size_t t = 0; t < bead_types.size(); ++t) {
      const bool is_null = bead_types[t].source == 0 || bead_types[t].target == 0;
      const float posterior = posteriors.at(cell, t);
      if (is_null)
        gains.at(cell, t) = 0;
      else if (posterior != dp::impossible)
        gains.at(cell, t) = posterior - static_cast<float>(null_reward);
    }
  return gains;
}

/// Posterior of a unit's null alignment, wherever on the other side it may stand.
class NullPosteriors {
 public:
  NullPosteriors(const dp::Grid& grid, const dp::StepTable& posteriors)
      : source_(grid.rows() + 1), target_(grid.columns() + 1) {
    for (std::size_t i = 0; i <= grid.rows(); ++i)
      for (std::size_t j = grid.begin(i); j < grid.end(i); ++j)
        for (std::size_t t = 0; t < bead_types.size(); ++t) {
          const float posterior = posteriors.at(grid.index(i, j), t);
          if (posterior == dp::impossible) continue;
          if (bead_types[t].target == 0) source_[i] += double{posterior};
          if (bead_types[t].source == 0) target_[j] += double{posterior};
        }
  }
  double of(const dp::Step& step) const {
    return std::min(1.0, bead_types[step.type].target == 0 ? source_[step.i] : target_[step.j]);
  }

 private:
  std::vector<double> source_, target_;
};

std::vector<Bead> align_units(const std::vector<ScoredUnit>& source, const std::vector<ScoredUnit>& target,
                              const Priors& priors, const Knowledge& knowledge, const AlignOptions& options) {
  const dp::Grid grid(source.size(), target.size(), options.max_cells);
  const BeadScorer scorer(source, target, priors, knowledge, windows_of(grid));
  dp::StepTable table = score_steps(grid, scorer);
  dp::to_posteriors(grid, table, options.temperature);
  const NullPosteriors nulls(grid, table);

  std::vector<Bead> beads;
  for (const dp::Step& step : dp::best_path(grid, gains_of(grid, table, options.null_reward))) {
    Bead bead;
    bead.source = before(step.i, bead_types[step.type].source);
    bead.target = before(step.j, bead_types[step.type].target);
    if (bead.is_null()) {
      bead.confidence = nulls.of(step);
    } else {
      bead.confidence = double{table.at(grid.index(step.i, step.j), step.type)};
      bead.length_z = scorer.length_z(bead.source, bead.target);
      bead.matches = scorer.matches(bead.source, bead.target);
    }
    beads.push_back(std::move(bead));
  }
  return beads;
}

Range sentences_of(const Text& text, Range paragraphs) {
  const auto all = static_cast<std::uint32_t>(text.sentences.size());
  if (paragraphs.empty()) {
    const std::uint32_t place =
        paragraphs.begin < text.paragraphs.size() ? text.paragraphs[paragraphs.begin].begin : all;
    return {place, place};
  }
  return {text.paragraphs[paragraphs.begin].begin, text.paragraphs[paragraphs.end - 1].end};
}

void append_sentence_beads(const AnchoredText& source, const AnchoredText& target, const Bead& paragraphs,
                           const Knowledge& knowledge, const AlignOptions& options, std::vector<Bead>& beads) {
  const Range source_range = sentences_of(*source.text, paragraphs.source);
  const Range target_range = sentences_of(*target.text, paragraphs.target);
  for (Bead& bead : align_units(sentence_units(source, source_range), sentence_units(target, target_range),
                                knowledge.model.sentence_priors, knowledge, options)) {
    bead.source = shifted(bead.source, source_range.begin);
    bead.target = shifted(bead.target, target_range.begin);
    bead.confidence *= paragraphs.confidence;
    beads.push_back(std::move(bead));
  }
}

Range all_paragraphs(const Text& text) { return {0, static_cast<std::uint32_t>(text.paragraphs.size())}; }

}  // namespace

std::vector<Error> AlignOptions::validate() const {
  std::vector<Error> errors;
  const auto check = [&errors](bool fits, std::string detail) {
    if (!fits) errors.push_back({ErrorCode::option_value, {}, std::move(detail), {}, {}});
  };
  check(temperature >= .1 && temperature <= 10, "temperature must lie between 0.1 and 10");
  check(null_reward >= 0 && null_reward <= 1, "null_reward must lie between 0 and 1");
  check(max_cells >= 10'000 && max_cells <= 1'000'000'000, "max_cells must lie between 10,000 and 1,000,000,000");
  return errors;
}

Alignment align_texts(const AnchoredText& source, const AnchoredText& target, const Knowledge& knowledge,
                      const AlignOptions& options) {
  Alignment alignment;
  if (source.text->paragraphs.size() > 1 && target.text->paragraphs.size() > 1) {
    alignment.paragraphs = align_units(paragraph_units(source), paragraph_units(target),
                                       knowledge.model.paragraph_priors, knowledge, options);
  } else {
    // A side in one piece says nothing about paragraphs: everything belongs to everything.
    Bead whole;
    whole.source = all_paragraphs(*source.text);
    whole.target = all_paragraphs(*target.text);
    whole.confidence = 1;
    if (!whole.source.empty() || !whole.target.empty()) alignment.paragraphs.push_back(whole);
  }
  for (const Bead& bead : alignment.paragraphs)
    append_sentence_beads(source, target, bead, knowledge, options, alignment.sentences);
  return alignment;
}

}  // namespace jjak
