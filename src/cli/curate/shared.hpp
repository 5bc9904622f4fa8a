// What the commands share that read a parallel corpus and write a folder.
#pragma once

#include "cli/commands/shared.hpp"
#include "cli/stop.hpp"
#include "cli/ui.hpp"
#include "results/result_folder.hpp"

#include <jjak/bitext/bitext.hpp>

#include <map>
#include <string>
#include <vector>

namespace jjak::cli {

/// Options of all of them.
struct CurateOptions : CommonOptions {
  std::vector<std::string> inputs;
  std::string output;
  bool overwrite = false;
  std::size_t jobs = 1;
};
Parameter bitext_argument(CurateOptions& options);
/// -o, -O, --json, --quiet.
Parameters result_options(CurateOptions& options, std::string_view json_help);

/// The input of a command. Fails: option_value with more than three paths.
Result<BitextInput> input_of(const CurateOptions& options);

/// Opens the folder of results. Fails as ResultFolder::open, and where the folder holds a corpus, whose files would be
/// lost.
Result<ResultFolder> open_results(const CurateOptions& options);

/// Tells why the work ended; of an end that somebody asked for (`stopped`), that nothing changed. The exit status.
int fail_or_stop(const Error& error, ErrorCode stopped, const StopSignal& stop, const CurateOptions& options, Ui& ui);

/// Warns of lines that hold no unit, of each kind the first few; says at the end how many more there are.
class UnitProblems {
 public:
  explicit UnitProblems(const Ui& ui) : ui_(ui) {}

  Diagnostics sink();
  void count_the_rest() const;

 private:
  static constexpr std::size_t shown = 3;

  const Ui& ui_;
  std::map<ErrorCode, std::size_t> seen_;
};

/// A text cut for a terminal.
std::string shortened(const std::string& text);

}  // namespace jjak::cli
