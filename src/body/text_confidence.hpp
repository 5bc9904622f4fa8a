// How sure we are of the text that was taken from a page.
#pragma once

#include "body/main_text.hpp"

#include <vector>

namespace jjak::extraction {

/// Compares a text with the probabilities of the pieces of its page (block_model.hpp). Nothing for a page with
/// too little text. Complexity: linear.
std::optional<TextConfidence> text_confidence(const std::vector<double>& probabilities, const Page& page,
                                              const MainText& text, const std::vector<Decision>& decisions);

}  // namespace jjak::extraction
