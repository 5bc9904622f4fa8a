// Articles that their site shows on several pages.
#pragma once

#include "pipeline/page_text.hpp"

#include <jjak/model.hpp>

#include <vector>

namespace jjak {

/// Joins the pages of each such article into its first one, in the order of their numbers, and appends a joined_part to
/// `joined` for each of the others. Pages are parts of one article when they have the same title on one site, different
/// texts, and rel=next, a row of page numbers, their addresses or a common canonical address say so. `pages` are in a
/// fixed order. O(n) in the pages, and O(k^2) for k of one title, at most max_parts.
void join_parts(std::vector<PageText>& pages, std::vector<Error>& joined);
inline constexpr std::size_t max_parts = 50;  // pages of one title; more are no parts of one article

}  // namespace jjak
