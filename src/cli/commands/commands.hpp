// All commands, one function each. A function returns a fresh declaration: its values are those of one command line.
#pragma once

#include "cli/line/command.hpp"

namespace jjak::cli {

/// jjak itself, with all commands below it and the options that every one of them has.
Command jjak_command();

Command align_command();
Command align_shard_command();
Command anchors_command();
Command build_command();
Command extract_command();
Command help_command();
Command learn_command();
Command lexicon_build_command();
Command lexicon_merge_command();
Command link_command();
Command sites_command();
Command split_command();
Command terms_check_command();

}  // namespace jjak::cli
