// The commands with which people correct a corpus.
#pragma once

#include "cli/line/command.hpp"

namespace jjak::cli {

Command corrections_command();
Command label_command();
Command review_command();

}  // namespace jjak::cli
