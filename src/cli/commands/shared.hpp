// Options that several commands take, declared once, and what the commands do with their values.
#pragma once

#include "cli/line/command.hpp"
#include "cli/ui.hpp"

#include <jjak/pipeline/dictionaries.hpp>
#include <jjak/read.hpp>
#include <jjak/segment.hpp>
#include <jjak/sites.hpp>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace jjak::cli {

/// --quiet and --json; apply() tells the Ui.
struct CommonOptions {
  bool quiet = false;
  bool json = false;
};
Parameter quiet_option(CommonOptions& options);
Parameter standfirst_option(bool& value);
Parameter json_option(CommonOptions& options, std::string_view help);
void apply(const CommonOptions& options, Ui& ui);

/// What the commands share that read pages.
struct InputOptions : CommonOptions {
  std::vector<std::string> inputs;
  std::string url_map;
  std::string json_keys;
  std::string output;
  bool overwrite = false;
};
Parameter input_argument(InputOptions& options);
Parameter url_map_option(InputOptions& options);
Parameter json_keys_option(InputOptions& options);
Parameter overwrite_option(bool& overwrite);

/// --terms, for commands that align.
struct TermOptions {
  std::vector<std::string> terms;
};
Parameter terms_option(TermOptions& options);
/// Says why the compiled form of the built dictionaries was not used.
void warn_of_dictionaries(const LoadedDictionary& loaded, const Ui& ui);

/// --rules, for commands that look words up in the lists of docs/rules.md.
struct RuleOptions {
  std::vector<std::string> rules;
};
Parameter rules_option(RuleOptions& options);
/// The built-in rules and those of the files, in their order. Fails as read_file and Rules::add do.
Result<Rules> load_rules(const RuleOptions& options);

/// --sites, for commands that extract.
struct SiteOptions {
  std::string sites;
};
Parameter sites_option(SiteOptions& options);
/// The profiles that --sites names; none without it. Fails as load_site_profiles does.
Result<SiteProfiles> load_sites(const SiteOptions& options);
/// --single-pages, for commands that otherwise learn from all pages of a site.
Parameter single_pages_option(bool& value);

/// The inputs, with each "@FILE" replaced by the paths that the file lists, one a line ("@-": standard input).
/// Fails as read_lines does.
Result<std::vector<std::string>> expand_inputs(const std::vector<std::string>& inputs);

/// How the inputs are read. Reports lines of the table of addresses that cannot be used, and raises `status` for them.
/// Fails as read_url_map and read_record_keys do.
Result<ReadOptions> read_options(const InputOptions& options, const Ui& ui, int& status);

/// The error of an output file that exists and must not be overwritten; commands look for it before they work.
std::optional<Error> existing_output(const std::string& path, bool overwrite);

/// Standard input as a whole. Fails: read_failed, too_large.
Result<std::string> read_standard_input();

}  // namespace jjak::cli
