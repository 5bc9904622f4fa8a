// Linking: which Korean article is the original of which English one.
#pragma once

#include <jjak/model.hpp>

#include <vector>

namespace jjak {

/// Pairs English articles with the Korean originals that they name ("Read in Korean" and its wordings).
/// One Korean article may have several English ones. Deterministic; pairs come in the order of the English articles,
/// unpaired articles in the order of all. Complexity: O(articles + links) hash look-ups.
Links link_articles(const std::vector<Article>& articles);

}  // namespace jjak
