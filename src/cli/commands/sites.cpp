// jjak sites: learns site profiles from pages, and writes them for people to read and edit.
#include "base/output.hpp"
#include "cli/commands/collection.hpp"
#include "cli/commands/commands.hpp"
#include "cli/progress.hpp"

#include <jjak/pipeline/extract_documents.hpp>
#include <jjak/sites.hpp>

#include <algorithm>
#include <filesystem>

namespace jjak::cli {
namespace {

/// A profile's file, and whatever of an address's host cannot stand in a file's name as "_".
std::string path_for(const std::string& folder, const SiteProfile& profile) {
  std::string name = profile.host;
  for (char& c : name) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte >= 0x80;
    if (!plain && c != '.' && c != '-') c = '_';
  }
  return (std::filesystem::path(folder) / (name + ".tsv")).string();
}

/// What was written by hand into the file that is replaced: keep and drop.
Status carry_over(const std::string& path, SiteProfile& profile) {
  const Result<std::string> bytes = read_file(path);
  if (!bytes && bytes.error().code == errors::not_found) return Done{};
  if (!bytes) return bytes.error();
  const Result<std::vector<SiteProfile>> old = read_site_profiles(*bytes, path);
  if (!old) return old.error();
  for (const SiteProfile& each : *old) {
    if (each.host != profile.host) continue;
    profile.keep.insert(profile.keep.end(), each.keep.begin(), each.keep.end());
    profile.drop.insert(profile.drop.end(), each.drop.begin(), each.drop.end());
  }
  return Done{};
}

struct Options : InputOptions, RuleOptions {
  std::size_t jobs = 1;
};

Status write_profiles(std::vector<SiteProfile>& profiles, const InputOptions& options, const Ui& ui) {
  if (options.output.empty()) {
    std::string all;
    for (const SiteProfile& profile : profiles) (all += all.empty() ? "" : "\n") += write_site_profile(profile);
    return ui.out(all);
  }
  if (Status made = make_folder(options.output); !made) return made;
  // All obstacles before the first file: a folder that is half old and half new helps nobody.
  for (SiteProfile& profile : profiles) {
    const std::string path = path_for(options.output, profile);
    if (auto error = existing_output(path, options.overwrite)) return *std::move(error);
    if (Status carried = carry_over(path, profile); !carried) return carried;
  }
  for (const SiteProfile& profile : profiles)
    if (Status written = write_file(path_for(options.output, profile), write_site_profile(profile), options.overwrite);
        !written)
      return written;
  return Done{};
}

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  const Result<std::vector<std::string>> inputs = expand_inputs(options.inputs);
  if (!inputs) return ui.fail(inputs.error());
  int status = exit_done;
  Result<ReadOptions> reading = read_options(options, ui, status);
  if (!reading) return ui.fail(reading.error());
  Result<Rules> rules = load_rules(options);
  if (!rules) return ui.fail(rules.error());
  ExtractionOptions extraction;
  extraction.read = *std::move(reading);
  extraction.rules = *std::move(rules);
  extraction.with_layout = true;
  extraction.jobs = options.jobs;
  ProgressLine progress(ui);
  const ProgressSink show = progress.sink();
  SiteLearner learner;
  std::size_t done = 0, without_address = 0;
  extract_documents(*inputs, extraction, [&](ExtractedDocument& document) {
    const std::vector<DocumentRecord>& records = document.records;
    for (const DocumentRecord& record : records) {
      learner.add(record);
      if (record.kind == RecordKind::article && record.part == 0 && site_of(record.article.url).empty())
        ++without_address;
      if (!record.problem) continue;
      progress.clear();
      status = std::max(status, ui.fail(*record.problem));
    }
    if (records.front().kind != RecordKind::problem && show) show({Stage::reading, ++done, 0});
    return true;
  });
  progress.clear();
  std::vector<SiteProfile> profiles = learner.profiles();
  if (const Status written = write_profiles(profiles, options, ui); !written) return ui.fail(written.error());
  std::size_t lines = 0, elements = 0;
  for (const SiteProfile& profile : profiles) {
    lines += profile.lines.size();
    elements += profile.articles.size() + profile.asides.size();
  }
  ui.say(
      ui.tr("profiles: {profiles}; lines: {lines}; elements: {elements}; pages without an address, which belong to no "
            "site: {lost}",
            {{"profiles", ui.number(profiles.size())},
             {"lines", ui.number(lines)},
             {"elements", ui.number(elements)},
             {"lost", ui.number(without_address)}}));
  return status;
}

}  // namespace

Command sites_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "sites",
      .summary = mark("learn what the pages of a site have in common, so that extraction leaves it out"),
      .notes = {mark("Learns from at least three different articles of a site: lines that many of them share, elements "
                     "that hold the article or never do, and what is added to headlines. Profiles are text, made to be "
                     "read and edited (docs/sites.md)."),
                mark("“jjak build” learns lines by itself. Write profiles to keep them, for “jjak extract”, and for "
                     "collections that are built in parts.")},
      .arguments = {input_argument(*options)},
      .options = {url_map_option(*options),
                  {.letter = 'o',
                   .name = "--output",
                   .takes = Takes::folder,
                   .otherwise = mark("standard output"),
                   .target = &options->output,
                   .help = mark("folder to write one profile for each site into")},
                  {.letter = 'O',
                   .name = "--overwrite",
                   .target = &options->overwrite,
                   .help = mark("replace profiles that exist; their keep and drop rows stay")},
                  rules_option(*options),
                  jobs_option(options->jobs),
                  json_option(*options, mark("print errors as JSON lines")),
                  quiet_option(*options)},
      .files = {{"FOLDER/<site>.tsv", mark("with -o: the profile of a site")}},
      .failure = mark("a page could not be used, or writing failed; profiles are made of the other pages"),
      .examples = {"jjak sites pages/ -o profiles", "jjak extract page.html --sites profiles",
                   "jjak sites crawl.warc.gz > sites.tsv"},
      .see_also = {"extract", "build"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
