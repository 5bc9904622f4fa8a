// Completions for shells.
#pragma once

#include "cli/line/command.hpp"

#include <string>

namespace jjak::docs {

/// For bash 4.4 or newer; needs no other file.
std::string bash_completion(const cli::Command& root);

/// For zsh: a file "_jjak" in a folder of $fpath. Descriptions are English.
std::string zsh_completion(const cli::Command& root);

}  // namespace jjak::docs
