// The commands that judge parallel text of any origin.
#pragma once

#include "cli/line/command.hpp"

namespace jjak::cli {

Command check_command();

}  // namespace jjak::cli
