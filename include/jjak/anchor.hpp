// Anchors: what can be recognised across languages.
#pragma once

#include <jjak/model.hpp>

namespace jjak {

/// The anchors of each sentence: numbers, Latin words, punctuation, and words for the lexicon. `text` must outlive the result.
/// Complexity: linear.
AnchoredText find_anchors(const Text& text);

}  // namespace jjak
