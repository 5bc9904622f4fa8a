// From the words of a command line to the values of a declared command.
#pragma once

#include "cli/line/command.hpp"

#include <string>
#include <vector>

namespace jjak::cli {

enum class Outcome : unsigned char { run, help, version, wrong };

struct Parsed {
  Outcome outcome = Outcome::wrong;
  const Command* command = nullptr;  ///< the one that is meant, as far as it was understood
  std::string words;                 ///< what it is called: "jjak eval beads"
  std::string mistake;               ///< what is wrong, in the language of the Ui; empty for the other outcomes
};

/// Reads the arguments behind the program's name and puts the values into the targets of the command and its parents.
/// They are complete and checked only when the outcome is run. The result refers to `root`.
Parsed parse(const Command& root, const std::vector<std::string>& arguments, const Ui& ui);

/// Says that there is no such command in a group, and which name was probably meant.
std::string unknown_command(const Command& group, const std::string& word, const Ui& ui);

}  // namespace jjak::cli
