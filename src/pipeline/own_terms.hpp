// The term lists of corpus/terms, built into the program, which therefore needs no files beside it.
#pragma once

#include <string_view>

namespace jjak {

/// In the format that read_terms reads.
std::string_view own_terms();

}  // namespace jjak
