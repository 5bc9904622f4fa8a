// The help of a command, for a terminal.
#pragma once

#include "cli/line/page.hpp"

#include <string>

namespace jjak::cli {

/// What --help prints: lines of at most 80 columns, unless an example or a single word is longer.
std::string help_of(const Page& page, const Ui& ui);

}  // namespace jjak::cli
