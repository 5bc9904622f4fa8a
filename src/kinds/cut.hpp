// Notices that a text is cut.
#pragma once

#include "rules/lists.hpp"

#include <string_view>

namespace jjak::extraction {

/// The entry of `cut-notices` in a short line; null where it has none.
const rules::Entry* notice_in(std::string_view line, const rules::Lists& words);

}  // namespace jjak::extraction
