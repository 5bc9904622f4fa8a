// How probable it is that a text in one piece renders all paragraphs of the other text, by the beads of the sentences.
#pragma once

#include <jjak/alignment.hpp>

#include <span>
#include <vector>

namespace jjak {

/// The paragraphs of both texts as ranges of sentences. A paragraph without sentences does not count.
struct ParagraphRanges {
  std::span<const Range> source, target;
};

/// The probability that each paragraph of both sides has a sentence that the other side renders. `sentences`: beads
/// whose confidences are calibrated. O(beads + sentences).
double confidence_of_whole(const ParagraphRanges& paragraphs, const std::vector<Bead>& sentences);

/// The probability that neither text says much that the other does not, by the deviation of the ratio of their lengths
/// in standard deviations.
double probability_of_length(double length_z);

}  // namespace jjak
