// What the tags and class names of a page say about its parts.
#pragma once

#include <cstdint>
#include <vector>

namespace jjak::extraction {

struct Page;

/// The traits of each node, inherited ones included; the page's document, body and letters are set. A hint that would throw most
/// of the page's prose away is not believed, but for discussions and consent texts beside which an article is left.
std::vector<std::uint16_t> traits_of(const Page& page);

}  // namespace jjak::extraction
