// What every subcommand is made of: setup() declares options and opens nothing, run() works.
#pragma once

#include "cli/ui.hpp"

#include <jjak/segment.hpp>

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
Run setup_eval_articles(CLI::App& app, const Ui& ui);  ///< a command of eval
Run setup_eval_links(CLI::App& app, const Ui& ui);     ///< a command of eval
Run setup_terms(CLI::App& app, const Ui& ui);
Run setup_lexicon(CLI::App& app, const Ui& ui);
Run setup_lexicon_merge(CLI::App& app, const Ui& ui);  ///< a command of lexicon

/// A command of a command ("beads" of "eval"): its place in the help, and the help itself.
CLI::App* add_command(CLI::App& app, const Ui& ui, const char* name, const std::string& summary);
Run setup_anchors(CLI::App& app, const Ui& ui);
Run setup_sites(CLI::App& app, const Ui& ui);

/// --terms, for commands that align.
struct TermOptions {
  std::vector<std::string> terms;
};
void add_terms(CLI::App& app, const Ui& ui, TermOptions& options);

/// --rules, for commands that cut text into sentences.
struct RuleOptions {
  std::vector<std::string> rules;
};
void add_rules(CLI::App& app, const Ui& ui, RuleOptions& options);
/// The built-in rules and those of the files, in their order. Fails as read_file and Rules::add do.
Result<Rules> load_rules(const RuleOptions& options);

/// --quiet; values are put into the Ui before run() is called.
struct CommonOptions {
  bool quiet = false;
  bool json = false;
};
/// What the commands share that read pages.
struct InputOptions : CommonOptions {
  std::vector<std::string> inputs;
  std::string url_map;
  std::string output;
  bool overwrite = false;
};
void add_inputs(CLI::App& app, const Ui& ui, InputOptions& options);

/// --sites, for commands that extract.
struct SiteOptions {
  std::string sites;
};
void add_sites(CLI::App& app, const Ui& ui, SiteOptions& options);
/// The profiles that --sites names; none without it. Fails as load_site_profiles does.
Result<SiteProfiles> load_sites(const SiteOptions& options);
/// --single-pages, for commands that otherwise learn from all pages of a site.
void add_single_pages(CLI::App& app, const Ui& ui, bool& value);

void add_quiet(CLI::App& app, const Ui& ui, CommonOptions& options);
void add_json(CLI::App& app, CommonOptions& options, const std::string& help);
void apply(const CommonOptions& options, Ui& ui);

/// The inputs, with each "@FILE" replaced by the paths that the file lists, one a line ("@-": standard input).
/// Fails as read_lines does.
Result<std::vector<std::string>> expand_inputs(const std::vector<std::string>& inputs);

/// How the inputs are read. Lines of the table of addresses that cannot be used are said and raise `status`.
/// Fails as read_url_map does.
Result<ReadOptions> read_options(const InputOptions& options, const Ui& ui, int& status);

/// An output file that stands in the way, found before the work and not after it.
std::optional<Error> existing_output(const std::string& path, bool overwrite);

/// Standard input as a whole. Fails: read_failed, too_large.
Result<std::string> read_standard_input();

}  // namespace jjak::cli
