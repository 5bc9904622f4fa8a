// Manual pages.
#pragma once

#include "cli/line/page.hpp"

#include <string>

namespace jjak::docs {

/// "jjak-eval-beads" of "jjak eval beads".
std::string file_name(const std::string& command);

/// A page for man(1), in the macros of man(7). It has the date of the manual, not of the run.
std::string manual_of(const cli::Page& page);

}  // namespace jjak::docs
