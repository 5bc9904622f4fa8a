// How sure we are of the text that was taken from a page.
#pragma once

#include "body/main_text.hpp"

#include <vector>

namespace jjak::extraction {

/// Compares a text with the probabilities of the page's pieces (block_model.hpp). Nothing for a text without letters.
/// Complexity: linear.
std::optional<TextConfidence> text_confidence(const std::vector<double>& probabilities, const Page& page,
                                              const MainText& text, const std::vector<Decision>& decisions);

}  // namespace jjak::extraction
