// The message catalogues, compiled into the program so that it needs no files beside it.
#pragma once

#include <string_view>

namespace jjak::cli {

/// The bytes of a language's .mo file; empty when there is none.
std::string_view catalogue(std::string_view language);

}  // namespace jjak::cli
