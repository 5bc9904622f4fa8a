// Trial alignments: whether an English article renders a Korean one, and how much of it.
#pragma once

#include <jjak/align.hpp>
#include <jjak/anchor.hpp>
#include <jjak/model.hpp>

#include <string>

namespace jjak {

/// What a trial alignment shows.
struct Trial {
  double score = 0;             ///< 0..about 2: from .3 on a pair is likely, below .1 hardly one; see docs/linking.md
  double coverage_english = 0;  ///< 0..1, share of the text, by length, that is expected to have its rendering
  double coverage_korean = 0;   ///< 0..1
  bool values_differ =
      false;          ///< whether most of many numbers and dates have no partner: the same affair on another day
  std::string words;  ///< the strongest anchors that both have: "Hyesan 혜산, 1,100"
};

/// An article's title and the beginning of its running text, as far as a trial looks.
Text trial_text(const Article& article);

/// Aligns texts with the default model, once. O(sentences of both texts multiplied), a thousandth of a second for the usual article.
class TrialAligner {
 public:
  /// `background` must outlive the aligner.
  TrialAligner(Dictionary dictionary, const Background& background)
      : dictionary_(std::move(dictionary)), background_(background) {}

  /// Safe to call from several threads.
  Trial operator()(AnchoredText source, AnchoredText target) const;

 private:
  Dictionary dictionary_;
  const Background& background_;
};

}  // namespace jjak
