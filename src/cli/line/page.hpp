// What there is to say about a command, in words but without a layout. The help, the manual pages and docs/cli show it.
#pragma once

#include "cli/line/command.hpp"

#include <string>
#include <vector>

namespace jjak::cli {

struct Row {
  std::string term, text;
};

/// An option or an argument. Each part of the term is set in its own letters.
struct ParameterRow {
  std::string letter;  ///< "-o"; empty: none
  std::string name;    ///< "--output"; empty for an argument
  std::string value;   ///< "FILE", "INPUT..."
  std::string text;    ///< with choices, range and default
};

struct Page {
  std::string command;  ///< "jjak eval beads"
  std::string summary;
  std::string usage;  ///< "jjak eval beads [OPTIONS] GOLD PRED"
  std::vector<std::string> notes;
  std::vector<ParameterRow> arguments, options;
  std::vector<Row> commands, files;
  bool has_own_failure = false;  ///< whether the exit statuses are worth showing in the help
  std::vector<Row> exits;
  std::vector<Row> diagnostics;                 ///< in English; the help does not show them
  std::vector<std::string> examples, see_also;  ///< see_also: "jjak lexicon merge"
};

/// The page of a command; `words` is what it is called ("jjak eval beads").
Page page_of(const std::string& words, const Command& command, const Ui& ui);

/// What the value of a parameter must be: "en or ko", "1 to 256"; empty where anything will do.
std::string expected(const Parameter& parameter, const Ui& ui);

}  // namespace jjak::cli
