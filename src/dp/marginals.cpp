// Sums posteriors over beads: expected counts of types, probabilities of null alignments, and the rivals of each unit.
#include "dp/marginals.hpp"

#include <algorithm>

namespace jjak {
namespace {

// The smallest value that four decimals show; a less probable bead is not a rival.
constexpr double shown = 1e-4;
constexpr std::size_t no_bead = -1ul;     // the key of null alignments
constexpr std::size_t large_bead = -2ul;  // the key of beads that have no step

/// The index of a type that leaves a unit of one side alone.
constexpr std::size_t type_of(std::size_t source, std::size_t target) {
  std::size_t type = 0;
  while (bead_types[type].source != source || bead_types[type].target != target) ++type;
  return type;
}
constexpr std::size_t source_null_type = type_of(1, 0), target_null_type = type_of(0, 1);

bool is_null(std::size_t type) { return bead_types[type].source == 0 || bead_types[type].target == 0; }

}  // namespace

dp::StepTable gains_of(const dp::Grid& grid, const dp::StepTable& posteriors, double null_reward) {
  dp::StepTable gains(grid);
  for (std::size_t cell = 0; cell < grid.cells(); ++cell)
    for (std::size_t t = 0; t < bead_types.size(); ++t) {
      const float posterior = posteriors.at(cell, t);
      if (posterior != dp::impossible) gains.at(cell, t) = is_null(t) ? 0 : posterior - static_cast<float>(null_reward);
    }
  return gains;
}

void Marginals::offer(Best& best, const Candidate& candidate) {
  if (candidate.posterior <= best[1].posterior) return;
  best[1] = candidate;
  if (best[1].posterior > best[0].posterior) std::swap(best[0], best[1]);
}

Marginals::Marginals(const dp::Grid& grid, const dp::StepTable& posteriors)
    : grid_(grid),
      posteriors_(posteriors),
      source_null_(grid.rows()),
      target_null_(grid.columns()),
      source_best_(grid.rows()),
      target_best_(grid.columns()) {
  for (std::size_t i = 0; i <= grid.rows(); ++i)
    for (std::size_t j = grid.begin(i), cell = grid.index(i, j); j < grid.end(i); ++j, ++cell) {
      const float* row = posteriors.row(cell);
      for (std::size_t t = 0; t < bead_types.size(); ++t) {
        if (row[t] == dp::impossible) continue;
        const double posterior{row[t]};
        const auto [height, width] = bead_types[t];
        types_[t] += posterior;
        if (width == 0) {
          source_null_[i - 1] += posterior;
        } else if (height == 0) {
          target_null_[j - 1] += posterior;
        } else if (posterior >= shown) {
          const Candidate candidate{posterior, key_of({t, i, j}), {t, i, j}};
          for (std::size_t unit = i - height; unit < i; ++unit) offer(source_best_[unit], candidate);
          for (std::size_t unit = j - width; unit < j; ++unit) offer(target_best_[unit], candidate);
        }
      }
    }
  for (std::size_t unit = 0; unit < grid.rows(); ++unit) {
    const dp::Step step{source_null_type, unit + 1, 0};
    offer(source_best_[unit], {source_null_[unit], no_bead, step});
  }
  for (std::size_t unit = 0; unit < grid.columns(); ++unit) {
    const dp::Step step{target_null_type, 0, unit + 1};
    offer(target_best_[unit], {target_null_[unit], no_bead, step});
  }
}

Marginals::Key Marginals::key_of(const dp::Step& step) const {
  return is_null(step.type) ? no_bead : grid_.index(step.i, step.j) * bead_types.size() + step.type;
}

double Marginals::posterior_of(const dp::Step& step) const {
  if (bead_types[step.type].target == 0) return std::min(1.0, source_null_[step.i - 1]);
  if (bead_types[step.type].source == 0) return std::min(1.0, target_null_[step.j - 1]);
  return double{posteriors_.at(grid_.index(step.i, step.j), step.type)};
}

jjak::Rival Marginals::Rival::as_bead() const {
  return {before(step.i, bead_types[step.type].source), before(step.j, bead_types[step.type].target), posterior};
}

Marginals::Rival Marginals::rival_of(const dp::Step& step) const {
  return rival_of(before(step.i, bead_types[step.type].source), before(step.j, bead_types[step.type].target),
                  key_of(step));
}

Marginals::Rival Marginals::rival_of(Range source, Range target) const { return rival_of(source, target, large_bead); }

Marginals::Rival Marginals::rival_of(Range source, Range target, Key own) const {
  Rival rival;
  const auto look_at = [&](const Best& best) {
    const Candidate& other = best[best[0].key == own ? 1 : 0];
    if (other.posterior > rival.posterior) rival = {other.posterior, other.step};
  };
  for (std::uint32_t unit = source.begin; unit < source.end; ++unit) look_at(source_best_[unit]);
  for (std::uint32_t unit = target.begin; unit < target.end; ++unit) look_at(target_best_[unit]);
  return rival;
}

double Marginals::margin_of(const dp::Step& step) const {
  return std::max(0.0, posterior_of(step) - rival_of(step).posterior);
}

}  // namespace jjak
