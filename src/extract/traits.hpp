// What the tags and class names of a page say about its parts.
#pragma once

#include "markup/html.hpp"

#include <cstdint>
#include <vector>

namespace jjak::extraction {

/// The traits of each node, inherited ones included. A hint that would throw most of the page's prose away is not believed.
std::vector<std::uint16_t> traits_of(const markup::HtmlDocument& document, std::uint32_t body);

}  // namespace jjak::extraction
