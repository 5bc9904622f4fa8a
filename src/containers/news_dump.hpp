// Syndicated text dumps: which articles one file holds.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace jjak::reading {

/// Where each article of a text file begins. Two or more only where an article has the head of a dump: a temperature, a place and
/// a date with its weekday, each on a line. Text in front of the first head counts as an article of its own. Bytes in any
/// encoding that has ASCII's; complexity: linear.
std::vector<std::size_t> article_starts(std::string_view bytes);

}  // namespace jjak::reading
