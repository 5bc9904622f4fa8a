// Alignment: beads between two texts, found by dynamic programming over lengths and anchors. The formulas are in
// docs/alignment.md.
#pragma once

#include <jjak/model.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace jjak {

/// Sizes of the English and the Korean side of a bead.
struct BeadType {
  std::uint32_t source = 0;
  std::uint32_t target = 0;
};

/// The bead types that the aligner knows.
inline constexpr std::array<BeadType, 8> bead_types{{{1, 1}, {1, 0}, {0, 1}, {1, 2}, {2, 1}, {2, 2}, {1, 3}, {3, 1}}};

using Priors = std::array<double, bead_types.size()>;

/// What the aligner believes before it reads. All of it can be fitted to a collection (see fit_model).
/// Defaults: fitted on news-synth, news-hard and struct-drift, and rounded.
struct AlignModel {
  /// Prior probability of each bead type, in the order of bead_types; each list sums to 1.
  Priors sentence_priors{.66, .06, .06, .05, .13, .01, .01, .02};
  Priors paragraph_priors{.82, .04, .04, .02, .06, .01, .005, .005};
  double length_ratio = .41;         ///< Korean for one English character, white space not counted; 0.05..5
  double length_variance = .04;      ///< of the log ratio, for long sentences; 0.001..2
  double length_variance_short = 3;  ///< added, divided by the English length: short sentences vary more; 0..20
  /// Lambda, by AnchorKind: how often an anchor finds its partner in the right bead; 0..1.
  std::array<double, anchor_kinds> found{.6, .6, .3, .3};
};

/// Whoever takes options from outside validates them; the functions below rely on the ranges.
struct AlignOptions {
  double temperature = 1;   ///< 0.1..10: log scores are divided by it before they become posteriors
  double null_reward = .1;  ///< 0..1: how probable a bead must be to be worth more than leaving its sides unaligned
  std::size_t max_cells = 4'000'000;  ///< 10,000..1,000,000,000, about 60 bytes each; beyond, only a band is searched

  /// What is out of range, as option_value errors; empty when all is well.
  std::vector<Error> validate() const;
};

/// How often each anchor occurs on the Korean side of a collection.
class Background {
 public:
  void add(const AnchoredText& text);
  /// Share of the anchor among all; never 0.
  double probability(const Anchor& anchor) const;

 private:
  std::array<std::unordered_map<std::string, double>, anchor_kinds> counts_;
  double total_ = 0;
};

/// All that an alignment may draw on besides the two texts.
struct Knowledge {
  AlignModel model;
  Background background;
  Lexicon lexicon;
};

/// Aligns sentences as one sequence, or where both sides have several paragraphs, paragraphs first and then the sentences
/// inside each paragraph bead. Beads come in order and cover all indexes once; empty sentences end in null alignments.
/// Complexity: O(min(source x target, max_cells)) cells of 8 bead types, at each level. Deterministic.
Alignment align_texts(const AnchoredText& source, const AnchoredText& target, const Knowledge& knowledge,
                      const AlignOptions& options = {});

/// Two texts and the beads that were found in them.
struct FittedPair {
  const AnchoredText* source = nullptr;
  const AnchoredText* target = nullptr;
  const Alignment* alignment = nullptr;
};

/// One step of expectation maximisation: priors, length and lambda from beads and their confidences, held back by a Dirichlet
/// prior of 200 beads, so that a small collection stays near the defaults of AlignModel. O(beads x anchors).
AlignModel fit_model(const Knowledge& knowledge, const std::vector<FittedPair>& pairs);

}  // namespace jjak
