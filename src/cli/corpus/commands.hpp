// The commands that work on a corpus which “jjak build” has made.
#pragma once

#include "cli/line/command.hpp"

namespace jjak::cli {

Command add_command();
Command diff_command();
Command export_command();
Command import_command();
Command merge_command();
Command pin_command();
Command release_command();
Command report_command();
Command remove_command();
Command search_command();
Command show_command();
Command stats_command();
Command status_command();

}  // namespace jjak::cli
