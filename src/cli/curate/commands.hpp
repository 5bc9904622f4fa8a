// The commands that make training data of parallel corpora, ours and others'.
#pragma once

#include "cli/line/command.hpp"

namespace jjak::cli {

Command filter_command();
Command partition_command();
Command sample_command();

}  // namespace jjak::cli
