// jjak release: a folder that can be published.
#include "release/release.hpp"
#include "cli/corpus/commands.hpp"
#include "cli/corpus/corpus_run.hpp"
#include "cli/corpus/unit_options.hpp"
#include "cli/errors.hpp"
#include "exports/conditions.hpp"
#include "sample/labels.hpp"
#include "store/imported.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <filesystem>

namespace jjak::cli {
namespace {

namespace fs = std::filesystem;

struct Options : CorpusOption {
  std::string output, sample, partition;
  std::vector<std::string> licences;
  exports::Conditions conditions;
  release::Terms terms;
  bool overwrite = false;
};

bool is_name(std::string_view name) {
  return !name.empty() && name.front() != '.' && std::all_of(name.begin(), name.end(), [](char c) {
    return ascii::is_alnum(c) || c == '-' || c == '_' || c == '.';
  });
}

/// Reads and checks what the options say.
Status read_terms(const Options& options, release::Terms& terms) {
  terms = options.terms;
  if (!is_name(terms.name)) return Error{errors::bad_name, {}, terms.name};
  for (const std::string& tag : {terms.english_tag, terms.korean_tag})
    if (!exports::is_language_tag(tag)) return Error{errors::bad_language_tag, {}, tag};
  for (const std::string& text : options.licences) {
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos || equals == 0 || equals + 1 == text.size())
      return Error{errors::bad_licence, {}, text};
    terms.licences[text.substr(0, equals)] = text.substr(equals + 1);
  }
  terms.min_confidence = options.conditions.min_confidence;
  terms.sample = fs::path(options.sample).filename().string();
  terms.partition = fs::path(options.partition).lexically_normal().filename().string();
  const auto store = read_corpus(options.corpus);
  if (!store) return store.error();
  const Result<bool> imported = store::is_imported(**store);
  if (!imported) return imported.error();
  terms.is_imported = *imported;
  const auto runs = (*store)->runs();
  if (!runs) return runs.error();
  constexpr std::size_t day_length = 10;  // "2024-12-31"
  for (const store::Run& run : *runs)
    if (!run.finished.empty()) terms.corpus_date = run.finished.substr(0, day_length), terms.knowledge = run.knowledge;
  return Done{};
}

/// Writes the release into a folder and puts it in the place of an earlier one.
Status write(const Options& options, release::Release& release, ResultFolder& folder, const Ui& ui) {
  BitextInput input;
  input.path = options.corpus;
  input.all_beads = true;
  const Result<BitextCount> count = read_bitext(
      input, [&](BitextUnit& unit) { return release.add(unit); }, [&](const Error& problem) { ui.warn(problem); });
  if (!count) return count.error();
  if (Status ended = release.end(); !ended) return ended;
  return folder.commit();
}

void report(const release::Release& release, const Options& options, const Ui& ui) {
  for (const auto& [part, counts] : release.facts().parts())
    ui.say(
        ui.tr("{level}, {split}: units {units}, documents {documents}", {{"level", std::string(name_of(part.first))},
                                                                         {"split", part.second},
                                                                         {"units", ui.number(counts.units)},
                                                                         {"documents", ui.number(counts.documents)}}));
  if (release.pairs_without_split() > 0)
    ui.warn(ui.tr_n("one pair is in no split and was left out", "{count} pairs are in no split and were left out",
                    release.pairs_without_split()));
  if (release.units_without_split() > 0)
    ui.warn(ui.tr_n("one unit is in no split and was left out", "{count} units are in no split and were left out",
                    release.units_without_split()));
  for (const std::string& licence : options.licences)
    if (const std::string site = licence.substr(0, licence.find('=')); !release.facts().sources().contains(site))
      ui.warn({errors::unused_licence, {}, site});
  const sample::Labels& labels = release.facts().sample();
  if (labels.without_unit() > 0)
    ui.warn(ui.tr_n("one labelled unit is not in the release", "{count} labelled units are not in the release",
                    labels.without_unit()));
  for (const Error& problem : labels.problems(options.sample))
    if (problem.code == errors::label_of_other_text) ui.warn(problem);
}

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  release::Terms terms;
  if (Status read = read_terms(options, terms); !read) return ui.fail(read.error());
  const Result<exports::Choice> choice = exports::choice_of(options.conditions);
  if (!choice) return ui.fail(choice.error());
  release::Partition partition;
  if (!options.partition.empty()) {
    Result<release::Partition> given =
        release::read_partition(options.partition, [&](const Error& problem) { ui.warn(problem); });
    if (!given) return ui.fail(given.error());
    partition = *std::move(given);
  }
  sample::Labels labels;
  if (!options.sample.empty()) {
    const Result<sample::LabelTable> given = sample::LabelTable::read(options.sample);
    if (!given) return ui.fail(given.error());
    labels = sample::Labels(*given);
  }
  std::error_code failure;
  if (fs::exists(fs::path(options.output) / store::file_name, failure))
    return ui.fail({errors::folder_is_corpus, options.output});
  Result<ResultFolder> folder = ResultFolder::open(options.output, options.overwrite);
  if (!folder) return ui.fail(folder.error());
  release::Release release(std::move(terms), std::move(partition), std::move(labels), *choice,
                           [&](const std::string& path) { return folder->add(path); });
  if (Status written = write(options, release, *folder, ui); !written) return ui.fail(written.error());
  report(release, options, ui);
  return exit_done;
}

Parameters options_of(Options& options) {
  return join(
      {{{.letter = 'o',
         .name = "--output",
         .takes = Takes::folder,
         .required = true,
         .target = &options.output,
         .help = mark("folder for the release")},
        {.name = "--name", .value = "NAME", .target = &options.terms.name, .help = mark("name of the data set")},
        {.name = "--partition",
         .takes = Takes::folder,
         .target = &options.partition,
         .help = mark("folder that “jjak partition” wrote: which units are in train, dev and test; without it all is "
                      "train")},
        {.name = "--sample",
         .takes = Takes::file,
         .target = &options.sample,
         .help = mark("table with the columns id and label (right, wrong): units that people judged")},
        {.name = "--licence",
         .value = "SITE=TEXT",
         .target = &options.licences,
         .help = mark("licence of the texts of a site; without it the card says “not stated”")},
        {.name = "--contact",
         .value = "ADDRESS",
         .target = &options.terms.contact,
         .help = mark("where to write to have an article taken out")},
        {.name = "--parquet",
         .target = &options.terms.parquet,
         .help = mark("write Parquet files, too; the program DuckDB must be installed")},
        min_confidence_option(options.conditions),
        where_option(options.conditions)},
       tag_options(options.terms.english_tag, options.terms.korean_tag),
       {{.letter = 'O',
         .name = "--overwrite",
         .target = &options.overwrite,
         .help = mark("replace the files of an earlier release")},
        json_option(options, mark("print errors as JSON lines")),
        quiet_option(options)}});
}

std::vector<Note> written_files() {
  return {{"README.md", mark("the dataset card: contents, sources, licences, methods, quality, known faults")},
          {"LEVEL/SPLIT.jsonl, .tsv", mark("the units of a level (sentence, paragraph, document) and a split")},
          {"LEVEL/SPLIT.tmx, .en, .ko, .ids", mark("the same as TMX 1.4 and Moses files; sentences and paragraphs")},
          {"LEVEL/SPLIT.parquet", mark("the units as Parquet files, with --parquet")},
          {"croissant.json", mark("metadata for programs (Croissant 1.0, JSON-LD)")},
          {"release.json", mark("version, options, counts, and all data files with their digests")},
          {"jjak.sha256", mark("all files with their digests; sha256sum --check reads it")}};
}

}  // namespace

Command release_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "release",
      .summary = mark("write a folder of a corpus that can be published"),
      .notes = {mark(
                    "Writes each level and split of a corpus as a file of its own, with a dataset card that hubs read. "
                    "What nobody measured or stated, the card says so."),
                mark("The files of an earlier release are replaced as a set; when anything fails, all of them stay "
                     "(docs/release.md).")},
      .arguments = {corpus_argument(options->corpus)},
      .options = options_of(*options),
      .files = written_files(),
      .failure = mark("no unit fits, or reading or writing failed; then nothing was written"),
      .examples =
          {"jjak release out -o release --name border-news --contact corpus@example.org",
           "jjak release out -o release --partition parts --sample judged.tsv --licence paper.example=CC-BY-4.0"},
      .see_also = {"partition", "export", "build", "remove"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
