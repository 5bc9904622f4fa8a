// Text dumps of news agencies: which articles one file holds.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace jjak::reading {

/// Where each article of a text file begins. There are two or more only when articles have the head of a dump: a
/// temperature, a place and a date with its weekday, each on its own line. Text before the first head counts as an
/// article. The bytes may be in any encoding that contains ASCII. Complexity: linear.
std::vector<std::size_t> article_starts(std::string_view bytes);

}  // namespace jjak::reading
