// The commands that compare results with gold, and runs with each other.
#pragma once

#include "cli/line/command.hpp"

namespace jjak::cli {

Command eval_articles_command();
Command eval_beads_command();
Command eval_links_command();

}  // namespace jjak::cli
