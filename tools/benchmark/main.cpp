// The parts of tools/bench that the jjak tool cannot do: aligning with parts switched off, and timing each stage.
#include "cli/errors.hpp"
#include "extraction.hpp"

#include "base/output.hpp"
#include "load/own_terms.hpp"
#include "plain_build.hpp"
#include "split_speed.hpp"
#include "text/table.hpp"
#include "text/utf8.hpp"
#include "trials.hpp"
#include "words/tokens.hpp"

#include <jjak/jjak.hpp>

#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <ctime>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace jjak::bench {
namespace {

using Json = nlohmann::ordered_json;

/// The settings of an alignment.
struct Setting {
  AlignOptions align;
  bool own_terms = true, pivot = true, names = true;  // dictionaries
};

/// The parts that --without may name.
const std::map<std::string, bool AlignParts::*>& parts() {
  static const std::map<std::string, bool AlignParts::*> by_name{
      {"numbers", &AlignParts::numbers},       {"dates", &AlignParts::dates},
      {"latin", &AlignParts::latin},           {"punctuation", &AlignParts::punctuation},
      {"sounds", &AlignParts::sounds},         {"lengths", &AlignParts::lengths},
      {"fitting", &AlignParts::fitting},       {"induction", &AlignParts::induction},
      {"reordering", &AlignParts::reordering}, {"posterior", &AlignParts::posterior_decoding}};
  return by_name;
}

const std::map<std::string, bool Setting::*>& dictionaries() {
  static const std::map<std::string, bool Setting::*> by_name{
      {"own-terms", &Setting::own_terms}, {"pivot", &Setting::pivot}, {"names", &Setting::names}};
  return by_name;
}

Setting setting_without(const std::vector<std::string>& switched_off) {
  Setting setting;
  for (const std::string& name : switched_off) {
    if (const auto part = parts().find(name); part != parts().end()) setting.align.parts.*part->second = false;
    if (const auto file = dictionaries().find(name); file != dictionaries().end()) setting.*file->second = false;
  }
  return setting;
}

/// The dictionaries of load_dictionaries that are not switched off.
Result<Dictionary> load(const Setting& setting) {
  if (setting.own_terms && setting.pivot && setting.names) {
    const Result<LoadedDictionary> loaded = load_dictionaries();
    return loaded ? loaded->dictionary : Result<Dictionary>(loaded.error());
  }
  std::vector<DictionaryEntry> entries;
  const std::filesystem::path folder = data_folder();
  for (const auto& [name, wanted] : {std::pair("pivot.tsv", setting.pivot), std::pair("names.tsv", setting.names)}) {
    if (!wanted || folder.empty() || !std::filesystem::exists(folder / name)) continue;
    const auto more = load_dictionary((folder / name).string());
    if (!more) return more.error();
    entries.insert(entries.end(), more->begin(), more->end());
  }
  const Dictionary built(entries);
  return setting.own_terms ? Dictionary::joined({*own_dictionary(), built}) : built;
}

/// The files of one pair, and where its ladder goes.
struct Job {
  std::string english, korean, output;
};

/// Reads a batch file as jjak align --batch does.
Result<std::vector<Job>> read_jobs(const std::string& path) {
  const Result<std::string> bytes = read_file(path);
  if (!bytes) return bytes.error();
  std::vector<Job> jobs;
  text::TableReader table(*bytes, path);
  while (table.next()) {
    const text::TableRow& row = table.row();
    if (row.cells.size() < 3) return table.error(errors::bad_line, "English file <TAB> Korean file <TAB> output file");
    jobs.push_back({std::string(row.cells[0]), std::string(row.cells[1]), std::string(row.cells[2])});
  }
  if (table.problem()) return *table.problem();
  return jobs;
}

Result<std::vector<TextPair>> read_texts(const std::vector<Job>& jobs) {
  std::vector<TextPair> texts;
  for (const Job& job : jobs) {
    const Result<std::vector<std::string>> english = read_lines(job.english), korean = read_lines(job.korean);
    if (!english) return english.error();
    if (!korean) return korean.error();
    TextPair& pair = texts.emplace_back();
    pair.source = text_of_lines(*english, Language::english);
    pair.target = text_of_lines(*korean, Language::korean);
  }
  return texts;
}

Status align(const std::string& batch, const Setting& setting) {
  const Result<std::vector<Job>> jobs = read_jobs(batch);
  if (!jobs) return jobs.error();
  const Result<Dictionary> dictionary = load(setting);
  if (!dictionary) return dictionary.error();
  const Result<std::vector<TextPair>> texts = read_texts(*jobs);
  if (!texts) return texts.error();
  CollectionOptions collection;
  collection.align = setting.align;
  collection.dictionary = *dictionary;
  const std::vector<Alignment> alignments = align_collection(*texts, collection);
  for (std::size_t i = 0; i < alignments.size(); ++i)
    if (Status status = write_file((*jobs)[i].output, text_of(formats::ladder, alignments[i].sentences), true); !status)
      return status;
  return Done{};
}

Status build(const std::vector<std::string>& inputs, const std::string& folder, const Setting& setting) {
  const Result<Dictionary> dictionary = load(setting);
  if (!dictionary) return dictionary.error();
  BuildOptions options;
  options.align = setting.align;
  options.dictionary = *dictionary;
  const Result<Collection> collection = build_collection(inputs, options);
  if (!collection) return collection.error();
  if (Status status = make_folder(folder + "/ladders"); !status) return status;
  for (const AlignedPair& pair : collection->pairs) {
    const std::string path = folder + "/ladders/" + pair.name;
    Status status = write_file(path + ".par.txt", text_of(formats::ladder, pair.alignment.paragraphs), true);
    if (status) status = write_file(path + ".sent.txt", text_of(formats::ladder, pair.alignment.sentences), true);
    if (!status) return status;
  }
  return Done{};
}

/// Processor time of all threads so far, in seconds.
double now() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

/// Calls a function. Returns seconds of processor time.
template <class Function>
double seconds_of(const Function& function) {
  const double start = now();
  function();
  return now() - start;
}

/// Seconds of processor time for each stage of all the pairs of a batch. Finding the anchors is a part of aligning a
/// collection, so "whole" holds "anchors" once more; finding anchors tokenises, so "anchors" holds "tokens".
Result<Json> time_stages(const std::vector<Job>& jobs, const Dictionary& dictionary) {
  Result<std::vector<TextPair>> texts = std::vector<TextPair>();
  const double reading = seconds_of([&] { texts = read_texts(jobs); });
  if (!texts) return texts.error();
  std::size_t tokens = 0, anchors = 0, segments = 0;
  const auto for_each_text = [&](const auto& function) {
    for (const TextPair& pair : *texts) function(pair.source), function(pair.target);
  };
  const double tokenising = seconds_of([&] {
    for_each_text([&](const Text& text) {
      for (std::size_t i = 0; i < text.sentences.size(); ++i) tokens += text::tokenize(text.sentence(i)).size();
    });
  });
  const double finding = seconds_of(
      [&] { for_each_text([&](const Text& text) { anchors += find_anchors(text, dictionary).anchors.size(); }); });
  CollectionOptions collection;
  collection.dictionary = dictionary;
  const double whole = seconds_of([&] { align_collection(*texts, collection); });
  for_each_text([&](const Text& text) { segments += text.sentences.size(); });
  return Json{{"segments", segments},   {"tokens", tokens},        {"anchors", anchors}, {"read", reading},
              {"tokenise", tokenising}, {"find_anchors", finding}, {"whole", whole}};
}

Status time(const std::string& batch, std::size_t repeat) {
  const Result<std::vector<Job>> jobs = read_jobs(batch);
  if (!jobs) return jobs.error();
  const Result<Dictionary> dictionary = load({});
  if (!dictionary) return dictionary.error();
  for (std::size_t run = 0; run < repeat; ++run) {
    const Result<Json> times = time_stages(*jobs, *dictionary);
    if (!times) return times.error();
    fmt::print("{}\n", times->dump());
  }
  return Done{};
}

/// The names that --without takes.
std::vector<std::string> part_names() {
  std::vector<std::string> names;
  for (const auto& [name, part] : parts()) names.push_back(name);
  for (const auto& [name, file] : dictionaries()) names.push_back(name);
  return names;
}

int run(int argc, char** argv) {
  CLI::App app("Measures the aligner; tools/bench runs it.", "jjak-bench");
  app.require_subcommand(1);
  std::vector<std::string> without, inputs;
  std::string batch, folder, language;
  std::size_t repeat = 1;
  const auto add = [&](const char* name, const char* help) { return app.add_subcommand(name, help); };
  const auto add_without = [&](CLI::App* command) {
    command->add_option("--without", without, "parts to switch off")
        ->allow_extra_args(false)
        ->check(CLI::IsMember(part_names()));
  };
  const char* const batch_help = "English file, Korean file, output file a line, tab-separated";
  CLI::App* const aligning = add("align", "writes a ladder for each pair of a batch");
  aligning->add_option("BATCH", batch, batch_help)->required();
  add_without(aligning);
  CLI::App* const building = add("build", "writes the ladders of a collection to FOLDER/ladders");
  building->add_option("FOLDER", folder, "output folder")->required();
  building->add_option("INPUT", inputs, "files and folders")->required();
  add_without(building);
  CLI::App* const plain = add("plain", "writes the results of a collection without a store");
  plain->add_option("FOLDER", folder, "output folder")->required();
  plain->add_option("INPUT", inputs, "files and folders")->required();
  CLI::App* const timing = add("time", "prints seconds of processor time by stage, a JSON object a repetition");
  timing->add_option("BATCH", batch, batch_help)->required();
  timing->add_option("--repeat", repeat, "how often")->check(CLI::Range(1, 100));
  CLI::App* const extracting =
      add("extraction", "prints what parsing and extracting pages cost, a JSON object a repetition");
  extracting->add_option("INPUT", inputs, "pages and folders of pages")->required();
  extracting->add_option("--repeat", repeat, "how often")->check(CLI::Range(1, 100));
  CLI::App* const splitting = add("split", "prints how fast the lines of a file are split, a JSON object");
  splitting->add_option("LANG", language, "en or ko")->required()->check(CLI::IsMember({"en", "ko"}));
  splitting->add_option("FILE", batch, "UTF-8, a paragraph a line")->required();
  splitting->add_option("--repeat", repeat, "how often")->check(CLI::Range(1, 100));
  CLI::App* const trying = add("trials", "prints the best trial of each English article, a table");
  trying->add_option("INPUT", inputs, "files and folders")->required();
  CLI11_PARSE(app, argc, argv);

  const Setting setting = setting_without(without);
  const Status status = *aligning     ? align(batch, setting)
                        : *building   ? build(inputs, folder, setting)
                        : *plain      ? build_plainly(inputs, folder)
                        : *extracting ? time_extraction(inputs, repeat)
                        : *trying     ? list_trials(inputs)
                        : *splitting  ? time_splitting(language, batch, repeat)
                                      : time(batch, repeat);
  if (status) return 0;
  fmt::print(stderr, "jjak-bench: {}\n", describe(status.error()));
  return 1;
}

}  // namespace
}  // namespace jjak::bench

int main(int argc, char** argv) {
  try {
    return jjak::bench::run(argc, argv);
  } catch (const std::exception& error) {
    fmt::print(stderr, "jjak-bench: {}\n", error.what());
    return 1;
  }
}
