// What the tags and class names of a page say about its parts.
#pragma once

#include <cstdint>
#include <vector>

namespace jjak::extraction {

struct Page;

/// The traits of each node, with those of its ancestors. Needs the page's document, body, letters and words. A hint
/// that would remove most of the page's prose is ignored, except for discussions and consent texts with an article
/// beside them.
std::vector<std::uint16_t> traits_of(const Page& page);

}  // namespace jjak::extraction
