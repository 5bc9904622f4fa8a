// Makes an Explanation from the decisions of an extraction.
#pragma once

#include "body/container.hpp"
#include "body/main_text.hpp"

#include <jjak/extract.hpp>

#include <string>

namespace jjak::extraction {

/// "html>body>div#main>article.story": tags with their id, else their first class. Of a longer path only the last
/// 24 elements and the first.
std::string path_of(const Page& page, std::uint32_t node);

/// The container, the runner-up, and the pieces with their verdicts.
Explanation explain(const Page& page, const Scores& scores, std::uint32_t container,
                    const std::vector<Decision>& decisions);

}  // namespace jjak::extraction
