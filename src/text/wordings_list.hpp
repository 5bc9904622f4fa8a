// The list of corpus/wordings, put into the program: it needs no files beside it.
#pragma once

#include <string_view>

namespace jjak::text {

/// In the format that parse_wordings reads.
std::string_view own_wordings_list();

}  // namespace jjak::text
