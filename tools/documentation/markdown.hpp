// Pages of docs/cli.
#pragma once

#include "cli/line/page.hpp"

#include <string>

namespace jjak::docs {

/// A page for a reader of the repository.
std::string markdown_of(const cli::Page& page);

}  // namespace jjak::docs
