// jjak pin: a corrected ladder for a pair of a corpus; and the folders of such ladders that --pins names.
#include "base/list_folder.hpp"
#include "cli/corpus/commands.hpp"
#include "cli/corpus/corpus_run.hpp"
#include "cli/errors.hpp"
#include "desk/sample_labels.hpp"
#include "store/lookup.hpp"

#include <filesystem>
#include <utility>

namespace jjak::cli {
namespace {

struct Options : CorpusArguments {
  std::string corpus, pair, ladder;
};

Status read_pins(const Options& options, const OpenCorpus& corpus, CorpusWork& work) {
  const auto pair = store::find_pair(*corpus.store, options.pair);
  if (!pair) return pair.error();
  if (!*pair) return Error{errors::unknown_name, {}, options.pair};
  const Result<std::string> text = options.ladder == "-" ? read_standard_input() : read_file(options.ladder);
  if (!text) return text.error();
  Result<std::vector<LadderEntry>> beads = read_ladder_entries(*text, options.ladder);
  if (!beads) return beads.error();
  work.ladders[(*pair)->name] = {options.ladder, *std::move(beads)};
  return Done{};
}

}  // namespace

Parameters learning_options(CorpusArguments& arguments) {
  return {
      {.name = "--relearn",
       .target = &arguments.relearn,
       .help = mark("learn site profiles, model and lexicon anew, instead of using what the first run has learned")},
      {.name = "--sample",
       .takes = Takes::file,
       .target = &arguments.sample,
       .help = mark("learn anew, and how far confidences hold also from the labels in this table of “jjak "
                    "sample” (docs/alignment.md)")}};
}

Status read_sample(const CorpusArguments& arguments, BuildOptions& options) {
  if (arguments.sample.empty()) return Done{};
  Result<LabelSource> labels = desk::read_labels(arguments.sample);
  if (!labels) return labels.error();
  options.labels = *std::move(labels);
  return Done{};
}

Parameter pins_option(CorpusArguments& arguments) {
  return {.name = "--pins",
          .takes = Takes::folder,
          .target = &arguments.pins,
          .help = mark("corrected ladders of sentences, PAIR.sent.txt each; their beads stay as they are")};
}

Result<corpus::GivenLadders> load_ladders(const std::string& folder) {
  corpus::GivenLadders ladders;
  const Result<std::vector<std::string>> files = list_folder(folder);
  if (!files) return files.error();
  for (const std::string& file : *files) {
    std::filesystem::path name = std::filesystem::path(file).filename();
    if (name.extension() != ".txt") continue;
    name = name.stem();
    if (name.extension() == ".par") continue;  // of paragraphs, beside that of sentences
    if (name.extension() == ".sent") name = name.stem();
    const Result<std::string> text = read_file(file);
    if (!text) return text.error();
    Result<std::vector<LadderEntry>> beads = read_ladder_entries(*text, file);
    if (!beads) return beads.error();
    ladders[name.string()] = {file, *std::move(beads)};
  }
  return ladders;
}

Command pin_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "pin",
      .summary = mark("fix beads of a pair that somebody corrected"),
      .notes =
          {mark("The beads of the ladder stay as they are in every later run; the rest of the pair is aligned around "
                "them. They are kept by the words of their sentences, so they survive a page that changed "
                "elsewhere. Where the words are gone, “jjak status” lists the pin as an orphan."),
           mark("A ladder replaces all pins of its pair; an empty one takes them away.")},
      .arguments =
          {corpus_argument(options->corpus),
           {.name = "PAIR", .required = true, .target = &options->pair, .help = mark("name or id of the pair")},
           {.name = "LADDER",
            .takes = Takes::file,
            .required = true,
            .target = &options->ladder,
            .help = mark("ladder of sentences, as in ladders/PAIR.sent.txt; “-”: standard input")}},
      .options = refresh_options(*options),
      .examples = {"jjak pin out rice-prices-1a2b3c4d corrected.txt",
                   "echo '[3]:[4, 5]' | jjak pin out rice-prices-1a2b3c4d -"},
      .see_also = {"build", "show", "status"},
      .run =
          [options](Ui& ui) {
            return refresh_corpus(
                options->corpus, *options, {"pin"}, ui,
                [options](OpenCorpus& corpus, CorpusWork& work) { return read_pins(*options, corpus, work); });
          },
  };
}

}  // namespace jjak::cli
