// Declares the options that several commands take, and reads what they name.
#include "cli/commands/shared.hpp"

#include "base/output.hpp"
#include "text/utf8.hpp"

#include <jjak/pipeline/load.hpp>
#include <jjak/read.hpp>

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

Parameter quiet_option(CommonOptions& options) {
  return {.letter = 'q', .name = "--quiet", .target = &options.quiet, .help = mark("print nothing but errors")};
}

Parameter standfirst_option(bool& value) {
  return {.name = "--standfirst",
          .target = &value,
          .help = mark("count standfirsts (what stands between headline and text and sums it up) as text")};
}

Parameter json_option(CommonOptions& options, std::string_view help) {
  return {.name = "--json", .target = &options.json, .help = help};
}

Parameter input_argument(InputOptions& options) {
  return {
      .name = "INPUT",
      .takes = Takes::path,
      .required = true,
      .target = &options.inputs,
      .help = mark("pages, folders, web archives (WARC, ARC, WACZ), feeds, JSON, tables, text dumps; all but WACZ also "
                   "as .gz or .zst, and from standard input (-); @FILE is a list of paths (@- from standard input)")};
}

Parameter url_map_option(InputOptions& options) {
  return {.name = "--url-map",
          .takes = Takes::file,
          .target = &options.url_map,
          .help = mark("addresses of files whose paths do not tell them: path <TAB> address on each line")};
}

Parameter json_keys_option(InputOptions& options) {
  return {.name = "--json-keys",
          .value = "KEYS",
          .target = &options.json_keys,
          .help = mark("keys of JSON objects or columns of tables that are not known: text=body,url=link; also html, "
                       "title, byline, date, language, section")};
}

Parameter overwrite_option(bool& overwrite) {
  return {.letter = 'O', .name = "--overwrite", .target = &overwrite, .help = mark("overwrite files that exist")};
}

Parameter terms_option(TermOptions& options) {
  return {.name = "--terms",
          .takes = Takes::file,
          .target = &options.terms,
          .help = mark("your own terms: English <TAB> Korean on each line")};
}

void warn_of_dictionaries(const LoadedDictionary& loaded, const Ui& ui) {
  if (ui.quiet) return;
  for (const Error& problem : loaded.problems) ui.warn(problem);
}

Parameter rules_option(RuleOptions& options) {
  return {.name = "--rules",
          .takes = Takes::file,
          .target = &options.rules,
          .help = mark("rule file: words to add to jjak's lists, or to take out of them (docs/rules.md)")};
}

Parameter sites_option(SiteOptions& options) {
  return {.name = "--sites",
          .takes = Takes::path,
          .target = &options.sites,
          .help = mark("site profiles that “jjak sites” wrote: a file, or a folder of .tsv files")};
}

Parameter single_pages_option(bool& value) {
  return {.name = "--single-pages",
          .target = &value,
          .help = mark("treat each page by itself: keep what the pages of a site have in common")};
}

Result<SiteProfiles> load_sites(const SiteOptions& options) {
  return options.sites.empty() ? Result<SiteProfiles>(SiteProfiles()) : load_site_profiles(options.sites);
}

void apply(const CommonOptions& options, Ui& ui) {
  ui.quiet = options.quiet;
  ui.json = options.json;
}

std::optional<Error> existing_output(const std::string& path, bool overwrite) {
  if (overwrite || path.empty()) return std::nullopt;
  const Result<bool> found = is_there(path);
  if (!found) return found.error();
  return *found ? std::optional(Error{errors::already_exists, path}) : std::nullopt;
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
  if (!options.json_keys.empty()) {
    Result<std::vector<RecordKey>> keys = read_record_keys(options.json_keys);
    if (!keys) return keys.error();
    reading.keys = *std::move(keys);
  }
  if (options.url_map.empty()) return reading;
  Result<UrlMap> urls =
      read_url_map(options.url_map, [&](const Error& problem) { status = std::max(status, ui.fail(problem)); });
  if (!urls) return urls.error();
  reading.urls = *std::move(urls);
  return reading;
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
