// Lines that say who wrote the article.
#pragma once

#include "lines/date_lines.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::extraction {

/// The byline in a line such as "By A B, Oct. 11, 2024" or "2024-11-15 09:40 ㅣ 오태경 기자". `lower`: the line in lower
/// case, `dates`: its dates. Complexity: linear.
std::optional<std::string> find_byline(std::string_view line, std::string_view lower,
                                       const std::vector<MarkedDate>& dates, const rules::Lists& words);

}  // namespace jjak::extraction
