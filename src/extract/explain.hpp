// What an Explanation says, made from what extraction went by.
#pragma once

#include "body/container.hpp"
#include "body/main_text.hpp"

#include <jjak/extract.hpp>

#include <string>

namespace jjak::extraction {

/// "html>body>div#main>article.story": tags with their id, else their first class. Of a path of more than 24 elements, the
/// upper ones are left out.
std::string path_of(const Page& page, std::uint32_t node);

/// Container, runner-up and the pieces with their verdicts.
Explanation explain(const Page& page, const Scores& scores, std::uint32_t container,
                    const std::vector<Decision>& decisions);

}  // namespace jjak::extraction
