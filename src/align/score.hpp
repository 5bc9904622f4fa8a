// What a bead is worth: log prior + length + anchors. The formulas of docs/alignment.md, and nothing else.
#pragma once

#include <jjak/align.hpp>

#include <cstddef>
#include <utility>
#include <vector>

namespace jjak {

/// A sentence or a paragraph as the scorer sees it.
struct ScoredUnit {
  double length = 0;                   ///< visible characters; 0 for an empty one
  std::vector<const Anchor*> anchors;  ///< each value once
};

/// The units of one side: sentences [begin, end), or all paragraphs.
std::vector<ScoredUnit> sentence_units(const AnchoredText& text, Range sentences);
std::vector<ScoredUnit> paragraph_units(const AnchoredText& text);

/// How well a Korean length fits an English one.
struct LengthFit {
  double z = 0;            ///< deviation in standard deviations; positive: more Korean than usual
  double log_density = 0;  ///< up to a constant
};
LengthFit length_fit(const AlignModel& model, double english, double korean);

class BeadScorer {
 public:
  /// `windows`: for each source unit the target units that it may share a bead with; anchors outside are not looked for.
  /// Both sides and the model must outlive the scorer. Time and memory: O(pairs of anchors that match inside the windows).
  BeadScorer(const std::vector<ScoredUnit>& source, const std::vector<ScoredUnit>& target, const Priors& priors,
             const Knowledge& knowledge, const std::vector<Range>& windows);

  /// Log score of a bead; negative infinity for one that holds an empty unit beside others.
  double score(std::size_t type, Range source, Range target) const;

  double length_z(Range source, Range target) const;

  /// The anchors that support a bead, strongest first.
  std::vector<AnchorMatch> matches(Range source, Range target) const;

  /// Of the anchors of a bead that is taken for right: how many are expected to have their partner in it, and how many could.
  struct Found {
    std::array<double, anchor_kinds> expected{};
    std::array<double, anchor_kinds> all{};
  };
  void count_found(Range source, Range target, double weight, Found& found) const;

 private:
  /// One anchor of a source unit supports one of a target unit.
  struct Hit {
    std::uint32_t source_anchor;  ///< position in its unit
    std::uint32_t target_anchor;
    float probability;  ///< t(target | source)
    float ratio;        ///< t(target | source) / p(target)
  };
  /// The hits between one source unit and the target units, by rising target unit.
  using Row = std::vector<std::pair<std::uint32_t, std::vector<Hit>>>;

  /// Sums of ratios for every anchor of a bead's units, one after another.
  struct Support {
    std::vector<double> source, target;
    bool any = false;
  };

  void index_hits(const Knowledge& knowledge, const std::vector<Range>& windows);
  void set_lambdas(const Knowledge& knowledge);
  const std::vector<Hit>* hits_between(std::uint32_t i, std::uint32_t j) const;
  const Support& support_of(Range source, Range target) const;
  double anchor_score(Range source, Range target) const;

  const std::vector<ScoredUnit>& source_;
  const std::vector<ScoredUnit>& target_;
  const AlignModel& model_;
  Priors log_priors_{};
  std::vector<Row> rows_;                                          // by source unit
  std::vector<std::vector<float>> source_lambda_, target_lambda_;  // by unit and anchor
  std::vector<double> source_unfound_, target_unfound_;            // by unit: sum of log(1 - lambda)
  mutable Support scratch_;
};

}  // namespace jjak
