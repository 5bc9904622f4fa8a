// The score of a bead: log prior + length + anchors. The formulas of docs/alignment.md, and nothing else.
#pragma once

#include "align/bitext.hpp"
#include "dp/dp.hpp"

#include <array>
#include <cstddef>
#include <vector>

namespace jjak {

/// How well a Korean length fits an English one.
struct LengthFit {
  double z = 0;            ///< deviation in standard deviations; positive if there is more Korean than usual
  double log_density = 0;  ///< up to a constant
};

/// How often an anchor of this class finds its partner in the right bead; 0 for an unknown anchor.
double lambda_of(const AlignModel& model, const AnchorClass& anchor);

inline constexpr double worst_length = -25;  ///< nats; a shortened translation is still a translation

/// The variance of the log ratio of lengths, for an English text of so many characters.
double variance_at(const AlignModel& model, double english);
LengthFit length_fit(const AlignModel& model, double english, double korean);

/// How well the lengths of two whole texts fit.
LengthFit whole_length_fit(const AlignModel& model, const Units& source, const Units& target);

/// The evidence for a bead, for people and for fitting the model.
struct BeadEvidence {
  double length_z = 0;
  std::vector<AnchorMatch> matches;  ///< strongest first
  Lambdas found{}, all{};            ///< expected number of anchors that have their partner; of all that could have one
};

/// Whether each unit begins a paragraph; empty if there are no paragraphs.
using Starts = std::vector<bool>;

/// Nats for a bead by the borders at its beginning, and for each border inside it.
struct BorderWeights {
  double both_start = 0, one_starts = 0, none_starts = 0, inside = 0;
};
inline constexpr BorderWeights paragraph_borders{.8, -2, .4, -2.5};
inline constexpr BorderWeights segment_borders{.8, -2, .4, 0};  // AlignModel knows the last one

class BeadScorer {
 public:
  /// All must outlive the scorer.
  BeadScorer(const Bitext& bitext, const Units& source, const Units& target, const AlignModel& model,
             const Priors& priors);

  /// Sets the units that begin a paragraph or segment. Beads that begin at a border on both sides become more likely,
  /// and beads across borders less.
  void set_starts(const Starts& source, const Starts& target, const BorderWeights& weights);

  /// From here on, all lengths score the same.
  void ignore_lengths() { has_lengths_ = false; }

  /// Log scores of all steps that end in some rows of the grid. A bead with an empty unit beside others is impossible,
  /// and so is one that begins above the grid's first row.
  /// O(cells x bead types + pairs of linked anchors inside the grid).
  void fill(const dp::Grid& grid, dp::Rows rows, dp::StepTable& scores) const;

  /// The evidence for a bead; without the matches if only counts are needed. O(anchors of the bead squared).
  BeadEvidence evidence(Range source, Range target, bool with_matches = true) const;

 private:
  struct Row;
  class Filler;
  struct SideTable {
    std::vector<double> length, unfound;  // prefix sums over units: characters, log(1 - lambda)
    std::vector<std::uint32_t> anchors, empty;
    std::vector<std::uint8_t> starts;  // whether a unit begins a paragraph
    bool has_empty(std::size_t begin, std::size_t end) const { return empty[end] != empty[begin]; }
  };

  SideTable tabulate(const Units& units, const std::vector<AnchorClass>& classes) const;
  void collect_hits(std::uint32_t unit, Range window, Row& row) const;
  double border_score(std::size_t i, std::uint32_t height, std::size_t j, std::uint32_t width) const;

  const Bitext& bitext_;
  const Units& source_;
  const Units& target_;
  const AlignModel& model_;
  bool has_lengths_ = true;
  std::array<double, bead_types.size()> log_priors_{};
  std::vector<float> source_odds_, target_odds_;  // by anchor: lambda / (1 - lambda); 0 for unknown ones
  SideTable source_table_, target_table_;
  std::array<std::vector<double>, longest_side + 1> log_korean_;  // by width and last unit: log(K + 1)
  BorderWeights borders_;
  std::vector<std::uint32_t> posting_offset_;                      // by target anchor
  std::vector<std::pair<std::uint32_t, std::uint32_t>> postings_;  // unit, place in the unit
};

}  // namespace jjak
