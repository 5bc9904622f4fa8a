// The arithmetic of IBM Model 1: lists all pairs of words that occur in the same bead, then iterates over the list.
#include "lexicon/model1.hpp"

#include "base/parallel.hpp"

#include <algorithm>
#include <cmath>

namespace jjak::lexicon {
namespace {

/// Inverts rows: for each value below `values`, the rows that contain it, in ascending order.
Rows<std::uint32_t> rows_of_values(const Rows<WordId>& rows, std::size_t values) {
  std::vector<std::size_t> next(values + 1);
  for (const WordId value : rows.values()) ++next[value + 1];
  for (std::size_t v = 0; v < values; ++v) next[v + 1] += next[v];
  const std::vector<std::size_t> begin = next;
  std::vector<std::uint32_t> sorted(rows.values().size());
  for (std::uint32_t row = 0; row < rows.size(); ++row)
    for (const WordId value : rows[row]) sorted[next[value]++] = row;
  Rows<std::uint32_t> turned;
  for (std::size_t v = 0; v < values; ++v)
    turned.append(std::span(sorted.data() + begin[v], sorted.data() + begin[v + 1]));
  return turned;
}

double ratio(double count, double total) { return total > 0 ? std::max(count, 0.0) / total : 0; }

}  // namespace

Model1::Model1(const WordBeads& beads, const KnownCounts& known, const InduceOptions& options, std::size_t jobs)
    : known_(known), beads_of_(rows_of_values(beads.source, known.source_total.size())) {
  list_pairs(beads);
  forward_.total.resize(known.source_total.size());
  backward_.total.resize(known.target_total.size());
  for (Direction* direction : {&forward_, &backward_}) {
    direction->translation.assign(pairs_.values().size(), 1);
    direction->count.resize(pairs_.values().size());
  }
  const double share = 1 - options.null_probability;
  parallel_for(2, jobs, [&](std::size_t direction) {
    for (std::size_t round = 0; round < options.iterations; ++round)
      direction == 0 ? forward_step(beads, share) : backward_step(beads, share);
  });
}

/// Lists the pairs of each source word: first the known ones, then those of the beads in order of occurrence.
void Model1::list_pairs(const WordBeads& beads) {
  constexpr WordId nobody = ~WordId{0};
  std::vector<WordId> owner(known_.target_total.size(), nobody);  // the source word that listed this target word last
  std::vector<std::uint32_t> place(known_.target_total.size());   // and the place among its pairs
  std::size_t places = 0;
  for (std::size_t bead = 0; bead < beads.source.size(); ++bead)
    places += beads.source[bead].size() * beads.target[bead].size();
  places_.reserve(places);
  known_places_.reserve(known_.pairs.size());
  auto next_known = known_.pairs.begin();
  for (WordId source = 0; source < known_.source_total.size(); ++source) {
    std::uint32_t count = 0;
    const auto list = [&](WordId target) {
      if (owner[target] == source) return;
      owner[target] = source;
      place[target] = count++;
      pairs_.push(target);
    };
    for (; next_known != known_.pairs.end() && next_known->source == source; ++next_known) {
      known_places_.push_back(pairs_.values().size());
      list(next_known->target);
    }
    for (const std::uint32_t bead : beads_of_[source])
      for (const WordId target : beads.target[bead]) {
        list(target);
        places_.push_back(place[target]);
      }
    pairs_.end_row();
  }
}

/// Calls visit(source word, bead, pairs of the word, places of the bead's target words among them) for each word of
/// each bead.
template <class Visit>
void Model1::each_meeting(const WordBeads& beads, Visit visit) const {
  const std::uint32_t* place = places_.data();
  for (WordId source = 0; source < pairs_.size(); ++source)
    for (const std::uint32_t bead : beads_of_[source]) {
      visit(source, bead, pairs_.offset(source), place);
      place += beads.target[bead].size();
    }
}

void Model1::forward_step(const WordBeads& beads, double share) {
  Direction& d = forward_;
  // For each target word of each bead: Σ t over the bead's source words, then the share that one of them gets.
  std::vector<double> factor(beads.target.values().size());
  each_meeting(beads, [&](WordId, std::uint32_t bead, std::size_t first, const std::uint32_t* place) {
    double* sum = factor.data() + beads.target.offset(bead);
    const std::size_t targets = beads.target[bead].size();
    for (std::size_t j = 0; j < targets; ++j) sum[j] += d.translation[first + place[j]];
  });
  for (double& each : factor) each = ratio(share, each);
  std::fill(d.count.begin(), d.count.end(), PairCount{});
  std::fill(d.total.begin(), d.total.end(), 0);
  each_meeting(beads, [&](WordId source, std::uint32_t bead, std::size_t first, const std::uint32_t* place) {
    const double* each = factor.data() + beads.target.offset(bead);
    const std::size_t targets = beads.target[bead].size();
    for (std::size_t j = 0; j < targets; ++j) {
      const std::size_t p = first + place[j];
      const double part = d.translation[p] * each[j];
      d.count[p].sum += part;
      d.count[p].largest = std::max(d.count[p].largest, part);
      d.total[source] += part;
    }
  });
  for (WordId source = 0; source < pairs_.size(); ++source)
    for (std::size_t p = pairs_.offset(source); p < pairs_.offset(source + 1); ++p)
      d.translation[p] = ratio(d.count[p].sum, known_.source_total[source] + d.total[source]);
  for (std::size_t k = 0; k < known_places_.size(); ++k) {
    const KnownCounts::Pair& known = known_.pairs[k];
    d.translation[known_places_[k]] +=
        ratio(known.forward.sum, known_.source_total[known.source] + d.total[known.source]);
  }
}

void Model1::backward_step(const WordBeads& beads, double share) {
  Direction& d = backward_;
  std::fill(d.count.begin(), d.count.end(), PairCount{});
  std::fill(d.total.begin(), d.total.end(), 0);
  each_meeting(beads, [&](WordId, std::uint32_t bead, std::size_t first, const std::uint32_t* place) {
    const std::span<const WordId> targets = beads.target[bead];
    double sum = 0;
    for (std::size_t j = 0; j < targets.size(); ++j) sum += d.translation[first + place[j]];
    const double factor = ratio(share, sum);
    for (std::size_t j = 0; j < targets.size(); ++j) {
      const std::size_t p = first + place[j];
      const double part = d.translation[p] * factor;
      d.count[p].sum += part;
      d.count[p].largest = std::max(d.count[p].largest, part);
      d.total[targets[j]] += part;
    }
  });
  for (std::size_t p = 0; p < d.translation.size(); ++p) {
    const WordId target = pairs_.values()[p];
    d.translation[p] = ratio(d.count[p].sum, known_.target_total[target] + d.total[target]);
  }
  for (std::size_t k = 0; k < known_places_.size(); ++k) {
    const KnownCounts::Pair& known = known_.pairs[k];
    d.translation[known_places_[k]] +=
        ratio(known.backward.sum, known_.target_total[known.target] + d.total[known.target]);
  }
}

}  // namespace jjak::lexicon
