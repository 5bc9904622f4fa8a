// jjak add: more pages for a corpus.
#include "cli/corpus/commands.hpp"
#include "cli/corpus/corpus_run.hpp"

namespace jjak::cli {
namespace {

struct Options : CorpusArguments {
  std::string corpus;
};

}  // namespace

Command add_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "add",
      .summary = mark("add pages to a corpus"),
      .notes = {mark(
          "Reads the inputs with the options that the corpus was built with. What is in the corpus stays, also "
          "when its files are gone. Only pairs that the new pages touch are aligned again, unless the corpus "
          "has grown by more than a fifth: then all are, with what it teaches now.")},
      .arguments = {corpus_argument(options->corpus), input_argument(*options)},
      .options = refresh_options(*options),
      .failure = mark("an input could not be opened, or writing failed; pages that were skipped are no failure"),
      .examples = {"jjak add out new-pages/", "jjak add out crawl-2026-11-29.warc.gz"},
      .see_also = {"build", "status", "remove", "merge"},
      .run =
          [options](Ui& ui) {
            return refresh_corpus(options->corpus, *options, {"add"}, ui,
                                  [](OpenCorpus&, CorpusWork&) -> Status { return Done{}; });
          },
  };
}

}  // namespace jjak::cli
