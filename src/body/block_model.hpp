// How likely each piece of a page is part of its article, by structure and form alone.
#pragma once

#include "page/page.hpp"

#include <vector>

namespace jjak::extraction {

/// A second opinion on each piece, 0..1: logistic regression over what is around it (links, sentences, paths, the
/// element with most prose). docs/extraction.md lists the inputs and their weights. Complexity: linear.
std::vector<double> block_probabilities(const Page& page);

}  // namespace jjak::extraction
