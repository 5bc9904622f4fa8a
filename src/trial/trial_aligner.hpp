// Trial alignments: whether an English article renders a Korean one, and how much of it.
#pragma once

#include <jjak/align.hpp>
#include <jjak/anchor.hpp>
#include <jjak/link.hpp>
#include <jjak/model.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace jjak {

/// The result of a trial alignment.
struct Trial {
  double score = 0;             ///< 0 to about 2: from .3 on a pair is likely, below .1 unlikely; see docs/linking.md
  std::size_t mentions = 0;     ///< of anchors in the English text: how much there was to compare
  double coverage_english = 0;  ///< 0..1, expected share of the text, by length, that has a rendering
  double coverage_korean = 0;   ///< 0..1
  bool values_differ =
      false;  ///< whether most of many numbers and dates have no partner: a similar report of another day
  RenderedSentences rendered;
  std::string words;  ///< the strongest shared anchors: "Hyesan 혜산, 1,100"
};

/// A trial as bytes, and back; nothing for bytes that are damaged. O(bytes).
std::string packed(const Trial& trial);
std::optional<Trial> unpacked_trial(std::string_view bytes);

/// The title and the beginning of the running text of an article, as much as a trial reads.
Text trial_text(const Article& article);

/// Aligns texts with the default model, in one pass. O(product of the numbers of sentences); about a millisecond per
/// article.
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
