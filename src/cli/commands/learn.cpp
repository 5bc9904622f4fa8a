// jjak learn: keeps what a collection teaches as a folder, for builds that learn nothing themselves.
#include "cli/commands/build_options.hpp"
#include "cli/commands/collection.hpp"
#include "cli/commands/commands.hpp"
#include "cli/json.hpp"
#include "cli/progress.hpp"
#include "cli/show/summary.hpp"
#include "results/result_folder.hpp"

#include <jjak/pipeline/knowledge.hpp>

#include <algorithm>
#include <filesystem>

namespace jjak::cli {
namespace {

constexpr std::size_t largest_sample = 1'000'000'000;

struct Options : BuildArguments {
  std::size_t sample = CollectionOptions{}.sample;
};

/// The options of `jjak build` that learning depends on.
Parameters learning_options(Options& options) {
  Parameters all = build_parameters(options);
  std::erase_if(all, [](const Parameter& each) { return each.name == "--lexicon-out" || each.name == "--knowledge"; });
  return all;
}

bool is_knowledge(const std::string& path) {
  std::error_code failure;
  return std::filesystem::is_regular_file(std::filesystem::path(path) / knowledge_list, failure);
}

/// What pages teach, and what was skipped of them.
Result<Knowledge> learn(const std::vector<std::string>& pages, const Options& options, const Ui& ui, int& status) {
  CollectionInputs inputs;
  Result<BuildOptions> build = load_build_options(options, inputs, ui, status);
  if (!build) return build.error();
  build->sample = options.sample;
  build->only_learns = true;
  build->holds_texts = false;
  Knowledge learned;
  build->used = [&learned](const std::shared_ptr<const Knowledge>& used) { learned = *used; };
  ProgressLine progress(ui);
  const Result<Collection> collection = build_collection(pages, *build, progress.sink());
  progress.clear();
  if (!collection) return collection.error();
  status = std::max(status, report_skipped(*collection, pages, ui));
  report_problems(*collection, ui);
  inputs.say_what_was_missing(ui);
  return learned;
}

Status write(const KnowledgeFiles& files, ResultFolder& folder) {
  for (const auto& [name, bytes] : files) {
    const Result<std::unique_ptr<ByteSink>> sink = folder.add(name);
    if (!sink) return sink.error();
    if (Status written = (*sink)->write(bytes); !written) return written;
    if (Status closed = (*sink)->close(); !closed) return closed;
  }
  return folder.commit();
}

std::string summary_of(const Knowledge& knowledge, const std::string& version, const Ui& ui) {
  std::uint64_t beads = 0;
  for (const auto& [length, count] : knowledge.fit.lengths) beads += count;
  const std::size_t sites = knowledge.sites.size(), words = knowledge.words.pairs.size();
  if (ui.json)
    return Json(Json::Object{{"sites", sites}, {"beads", beads}, {"words", words}, {"version", version}}).compact();
  return ui.tr(
      "sites: {sites}; sure 1-1 beads: {beads}; pairs of words: {words}; version: {version}",
      {{"sites", ui.number(sites)}, {"beads", ui.number(beads)}, {"words", ui.number(words)}, {"version", version}});
}

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  Result<ResultFolder> folder = ResultFolder::open(options.output, options.overwrite);
  if (!folder) return ui.fail(folder.error());
  const std::filesystem::path list = std::filesystem::path(options.output) / knowledge_list;
  if (const auto error = existing_output(list.string(), options.overwrite)) return ui.fail(*error);
  const Result<std::vector<std::string>> inputs = expand_inputs(options.inputs);
  if (!inputs) return ui.fail(inputs.error());
  std::vector<std::string> pages;
  Knowledge knowledge;
  for (const std::string& input : *inputs) {
    if (!is_knowledge(input)) {
      pages.push_back(input);
      continue;
    }
    const Result<Knowledge> given = load_knowledge(input);
    if (!given) return ui.fail(given.error());
    knowledge = merge_knowledge(knowledge, *given);
  }
  int status = exit_done;
  if (!pages.empty()) {
    const Result<Knowledge> learned = learn(pages, options, ui, status);
    if (!learned) return ui.fail(learned.error());
    knowledge = merge_knowledge(knowledge, *learned);
  }
  const KnowledgeFiles files = write_knowledge(knowledge);
  if (Status written = write(files, *folder); !written) return ui.fail(written.error());
  if (ui.quiet) return status;
  const Status told = ui.out(summary_of(knowledge, knowledge_version(files), ui) + "\n");
  return told ? status : ui.fail(told.error());
}

}  // namespace

Command learn_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "learn",
      .summary = mark("learn from a collection once, for builds that use it (--knowledge)"),
      .notes =
          {mark("Writes what “jjak build” learns from its pages: profiles of sites, how rare anchors are, the model "
                "and the lexicon. With this knowledge, what comes of a page or a pair depends on nothing else in "
                "its collection: parts of a collection, on several machines, give what a whole build gives."),
           mark("An input that is such a folder is merged in. Merging adds up counts, so the order does not "
                "matter. docs/knowledge.md describes the files.")},
      .arguments = {input_argument(*options)},
      .options = join({{url_map_option(*options),
                        json_keys_option(*options),
                        {.letter = 'o',
                         .name = "--output",
                         .takes = Takes::folder,
                         .required = true,
                         .target = &options->output,
                         .help = mark("folder to write into; created when missing")},
                        overwrite_option(options->overwrite)},
                       learning_options(*options),
                       {{.name = "--sample",
                         .value = "N",
                         .range = Limits{1, largest_sample},
                         .target = &options->sample,
                         .help = mark("learn model, lexicon and anchors from this many pairs, drawn by a digest of "
                                      "their texts")}},
                       {json_option(*options, mark("print the sizes, and errors, as JSON")), quiet_option(*options)}}),
      .files = {{"knowledge.tsv", mark("the other files, with their digests; its digest is the version")},
                {"sites.tsv", mark("profiles of sites")},
                {"anchors.tsv, trials.tsv", mark("how often anchors occur: in pairs, in all articles")},
                {"model.tsv", mark("counts from which the model of beads is fitted")},
                {"words.lexicon", mark("the lexicon, as counts")},
                {"jjak.sha256", mark("the files of the run with their digests; sha256sum --check reads it")}},
      .failure = mark("an input could not be opened, or writing failed; pages that were skipped are no failure"),
      .diagnostics = {{"not a folder of knowledge; jjak learn writes one", "Nothing was written."},
                      {"not the file that knowledge.tsv lists: damaged, or of another folder; copy the whole folder "
                       "again, or learn anew",
                       "Nothing was written."}},
      .examples = {"jjak learn crawl.warc.gz -o K", "jjak build crawl-part1.warc.gz -o out1 --knowledge K",
                   "jjak learn K more-pages/ -o K2"},
      .see_also = {"build", "link", "align", "lexicon merge"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
