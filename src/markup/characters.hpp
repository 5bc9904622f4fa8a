// Mends characters of a page that the HTML parser gets wrong.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace jjak::markup {

/// A reference to a number that no character has becomes one to U+FFFD (gumbo's numbers overflow, to other characters
/// and to bytes that are no UTF-8). Vertical tabs and U+0085, which part words, become blanks (gumbo takes them for
/// damage). Every other byte keeps its place. Nothing when nothing has to change. O(n).
std::optional<std::string> mend_characters(std::string_view html);

}  // namespace jjak::markup
