// jjak merge: one corpus of several.
#include "corpus/merge.hpp"

#include <algorithm>
#include <filesystem>
#include "cli/corpus/commands.hpp"
#include "cli/corpus/corpus_run.hpp"
#include "cli/errors.hpp"
#include "corpus/update.hpp"
#include "store/imported.hpp"

namespace jjak::cli {
namespace {

struct Options : CorpusArguments {
  std::vector<std::string> corpora;
};

/// Whether the store holds nothing but what a merge has left that did not come to its results.
Result<bool> is_unfinished_merge(const store::Store& store) {
  const auto runs = store.runs();
  if (!runs) return runs.error();
  const Result<bool> exported = corpus::is_exported(store);
  if (!exported) return exported.error();
  return !*exported &&
         std::all_of(runs->begin(), runs->end(), [](const store::Run& run) { return run.command == "merge"; });
}

int run(Options& options, Ui& ui) {
  apply(options, ui);
  std::vector<std::unique_ptr<store::Store>> parts;
  for (const std::string& path : options.corpora) {
    auto part = read_corpus(path);
    if (!part) return ui.fail(part.error());
    const Result<bool> imported = store::is_imported(**part);
    if (!imported) return ui.fail(imported.error());
    if (*imported) return ui.fail({errors::imported_corpus, path});
    parts.push_back(*std::move(part));
  }
  const std::string output = options.output;
  for (const std::string& path : options.corpora)
    if (std::error_code failure; std::filesystem::equivalent(path, output, failure) && !failure)
      return ui.fail({errors::already_exists, output});
  if (Status restored = restore_options(*parts.front(), output, options); !restored) return ui.fail(restored.error());
  Result<OpenCorpus> corpus = open_corpus(output, options.overwrite, Wanted::made);
  if (!corpus) return ui.fail(corpus.error());
  const Result<bool> is_free = is_unfinished_merge(*corpus->store);
  if (!is_free) return ui.fail(is_free.error());
  if (!*is_free && !options.overwrite) return ui.fail({errors::already_exists, output});
  for (const auto clear : {&store::Store::clear, &store::Store::clear_corrections})
    if (Status cleared = (*corpus->store.*clear)(); !cleared) return ui.fail(cleared.error());
  for (const auto& part : parts)
    if (Status added = corpus::add_corpus(*corpus->store, *part); !added) return ui.fail(added.error());
  return run_corpus(*corpus, options, {"merge"}, ui);
}

}  // namespace

Command merge_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "merge",
      .summary = mark("make one corpus of several"),
      .notes = {mark(
          "Takes the documents, pins and takedowns of all, with the options of the first, and links and aligns "
          "them anew: a page of one can be the original of a page of another. Nothing is extracted again.")},
      .arguments = {{.name = "CORPUS",
                     .takes = Takes::folder,
                     .required = true,
                     .target = &options->corpora,
                     .help = mark("folders that “jjak build” wrote")}},
      .options = join({{{.letter = 'o',
                         .name = "--output",
                         .takes = Takes::folder,
                         .required = true,
                         .target = &options->output,
                         .help = mark("folder to write into; created when missing")}},
                       {{.letter = 'O',
                         .name = "--overwrite",
                         .target = &options->overwrite,
                         .help = mark("replace the corpus that the folder holds, with its pins and takedowns")},
                        jobs_option(options->jobs),
                        json_option(*options, mark("print the summary as JSON, and errors as JSON lines")),
                        quiet_option(*options)}}),
      .examples = {"jjak merge part1 part2 -o whole"},
      .see_also = {"add", "build", "diff"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
