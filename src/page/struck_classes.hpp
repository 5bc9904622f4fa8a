// Which classes strike text out, by the style sheets in a page.
#pragma once

#include "base/string_map.hpp"
#include "markup/html.hpp"

namespace jjak::extraction {

/// The classes that a rule of the style sheets in the page (<style>) strikes out with line-through: `.old {…}`,
/// `.text del.old {…}`. A rule for anything else (two classes at once, `:hover`, an id) says nothing. Complexity:
/// linear.
StringSet struck_classes(const markup::HtmlDocument& document);

}  // namespace jjak::extraction
