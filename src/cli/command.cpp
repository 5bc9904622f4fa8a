#include "cli/command.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <cerrno>
#include <filesystem>

#include <unistd.h>

namespace jjak::cli {
namespace {

constexpr std::size_t max_standard_input = std::size_t{4} << 30;
constexpr std::size_t max_rule_bytes = std::size_t{16} << 20;  // of a file for --rules

Result<std::vector<std::string>> lines_of_list(const std::string& path) {
  if (path != "-") return read_lines(path);
  const Result<std::string> list = read_standard_input();
  if (!list) return list.error();
  const auto lines = text::lines_of(*list);
  return std::vector<std::string>(lines.begin(), lines.end());
}

}  // namespace

CLI::App* add_command(CLI::App& app, const Ui& ui, const char* name, const std::string& summary) {
  CLI::App* command = app.add_subcommand(name, summary);
  command->group(ui.tr("Commands"));
  command->formatter(app.get_formatter());
  command->set_help_flag("-h,--help", ui.tr("show this help"));
  return command;
}

void add_inputs(CLI::App& app, const Ui& ui, InputOptions& options) {
  app.add_option(
         "INPUT", options.inputs,
         ui.tr("pages, folders, WARC files, feeds, JSON lines, text dumps, all also as .gz or .zst; - reads one "
               "of them from standard input, @FILE a list of paths (@- from standard input)"))
      ->required()
      ->type_name("");
  app.add_option("--url-map", options.url_map,
                 ui.tr("addresses of files, path <TAB> address a line, where the files' paths do not tell them"))
      ->type_name("FILE");
}

void add_sites(CLI::App& app, const Ui& ui, SiteOptions& options) {
  app.add_option("--sites", options.sites,
                 ui.tr("site profiles that \"jjak sites\" made: a file, or a folder of .tsv files"))
      ->type_name("PATH");
}

Result<SiteProfiles> load_sites(const SiteOptions& options) {
  return options.sites.empty() ? Result<SiteProfiles>(SiteProfiles()) : load_site_profiles(options.sites);
}

void add_single_pages(CLI::App& app, const Ui& ui, bool& value) {
  app.add_flag("--single-pages", value,
               ui.tr("take each page by itself: do not leave out what the pages of a site have in common"));
}

void add_quiet(CLI::App& app, const Ui& ui, CommonOptions& options) {
  app.add_flag("-q,--quiet", options.quiet, ui.tr("say nothing but errors"));
}

void add_json(CLI::App& app, CommonOptions& options, const std::string& help) {
  app.add_flag("--json", options.json, help);
}

void apply(const CommonOptions& options, Ui& ui) {
  ui.quiet = options.quiet;
  ui.json = options.json;
}

std::optional<Error> existing_output(const std::string& path, bool overwrite) {
  std::error_code failure;
  if (overwrite || path.empty() || !std::filesystem::exists(path, failure)) return std::nullopt;
  return Error{errors::already_exists, path};
}

Result<std::string> read_standard_input() {
  std::string bytes;
  std::vector<char> buffer(1 << 16);
  for (;;) {
    const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return system_error(errno, "-", errors::read_failed);
    if (count == 0) return bytes;
    bytes.append(buffer.data(), static_cast<std::size_t>(count));
    if (bytes.size() > max_standard_input) return Error{errors::too_large, "-", "4 GiB"};
  }
}

Result<std::vector<std::string>> expand_inputs(const std::vector<std::string>& inputs) {
  std::vector<std::string> paths;
  for (const std::string& input : inputs) {
    if (!input.starts_with('@')) {
      paths.push_back(input);
      continue;
    }
    const Result<std::vector<std::string>> list = lines_of_list(input.substr(1));
    if (!list) return list.error();
    for (const std::string& line : *list)
      if (!line.empty()) paths.push_back(line);
  }
  return paths;
}

Result<ReadOptions> read_options(const InputOptions& options, const Ui& ui, int& status) {
  ReadOptions reading;
  if (options.url_map.empty()) return reading;
  Result<UrlMap> urls =
      read_url_map(options.url_map, [&](const Error& problem) { status = std::max(status, ui.fail(problem)); });
  if (!urls) return urls.error();
  reading.urls = *std::move(urls);
  return reading;
}

void add_terms(CLI::App& app, const Ui& ui, TermOptions& options) {
  app.add_option("--terms", options.terms,
                 ui.tr("terms of your own, English <TAB> Korean a line; may be given several times"))
      ->type_name("FILE")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->allow_extra_args(false);  // the files behind it are not its own
}

void add_rules(CLI::App& app, const Ui& ui, RuleOptions& options) {
  app.add_option("--rules", options.rules,
                 ui.tr("words and endings of your own for finding sentences; may be given several times"))
      ->type_name("FILE")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->allow_extra_args(false);
}

Result<Rules> load_rules(const RuleOptions& options) {
  Rules rules;
  for (const std::string& file : options.rules) {
    const Result<std::string> bytes = read_file(file, max_rule_bytes);
    if (!bytes) return bytes.error();
    if (const Status added = rules.add(*bytes, file); !added) return added.error();
  }
  return rules;
}

}  // namespace jjak::cli
