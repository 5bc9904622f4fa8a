// What every subcommand is made of: setup() declares options and opens nothing, run() works.
#pragma once

#include "cli/ui.hpp"

#include <CLI/CLI.hpp>

#include <functional>
#include <string>
#include <vector>

namespace jjak::cli {

/// Declares the options of a subcommand on `app` and returns what runs it.
using Run = std::function<int(Ui&)>;
using Setup = Run (*)(CLI::App& app, const Ui& ui);

Run setup_build(CLI::App& app, const Ui& ui);
Run setup_extract(CLI::App& app, const Ui& ui);
Run setup_link(CLI::App& app, const Ui& ui);
Run setup_split(CLI::App& app, const Ui& ui);
Run setup_align(CLI::App& app, const Ui& ui);
Run setup_eval(CLI::App& app, const Ui& ui);
Run setup_eval_links(CLI::App& app, const Ui& ui);  ///< a command of eval
Run setup_terms(CLI::App& app, const Ui& ui);
Run setup_lexicon(CLI::App& app, const Ui& ui);
Run setup_lexicon_merge(CLI::App& app, const Ui& ui);  ///< a command of lexicon

/// A command of a command ("beads" of "eval"): its place in the help, and the help itself.
CLI::App* add_command(CLI::App& app, const Ui& ui, const char* name, const std::string& summary);
Run setup_anchors(CLI::App& app, const Ui& ui);

/// --terms, for commands that align.
struct TermOptions {
  std::vector<std::string> terms;
};
void add_terms(CLI::App& app, const Ui& ui, TermOptions& options);

/// --quiet; values are put into the Ui before run() is called.
struct CommonOptions {
  bool quiet = false;
  bool json = false;
};
/// What the commands share that read pages.
struct InputOptions : CommonOptions {
  std::vector<std::string> inputs;
  std::string output;
  bool overwrite = false;
};
void add_inputs(CLI::App& app, const Ui& ui, InputOptions& options);
void add_quiet(CLI::App& app, const Ui& ui, CommonOptions& options);
void add_json(CLI::App& app, CommonOptions& options, const std::string& help);
void apply(const CommonOptions& options, Ui& ui);

/// The inputs, with each "-" replaced by the paths that standard input lists, one a line. Fails: bad_utf8, read_failed.
Result<std::vector<std::string>> expand_inputs(const std::vector<std::string>& inputs);

/// An output file that stands in the way, found before the work and not after it.
std::optional<Error> existing_output(const std::string& path, bool overwrite);

/// Standard input as a whole. Fails: read_failed, too_large.
Result<std::string> read_standard_input();

}  // namespace jjak::cli
