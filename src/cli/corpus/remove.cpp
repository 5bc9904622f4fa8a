// jjak remove: takes articles down, for good.
#include "cli/corpus/commands.hpp"
#include "cli/corpus/corpus_run.hpp"
#include "cli/errors.hpp"
#include "corpus/takedowns.hpp"
#include "corpus/update.hpp"
#include "store/lookup.hpp"

#include <algorithm>

namespace jjak::cli {
namespace {

struct Options : CorpusArguments {
  std::string corpus;
  std::vector<std::string> names;
};

/// The labels of the articles that a name stands for. `unfinished`: what an earlier run has taken down that failed
/// before the results were written.
Result<std::vector<std::string>> labels_of(const store::Store& store, const std::string& name,
                                           const corpus::Takedowns& unfinished) {
  const auto pair = store::find_pair(store, name);
  if (!pair) return pair.error();
  if (*pair) return std::vector{(*pair)->english.label, (*pair)->korean.label};
  const auto article = store::find_article(store, name);
  if (!article) return article.error();
  if (*article) return std::vector{(*article)->label};
  if (unfinished.has(name)) return std::vector{name};
  return Error{errors::unknown_name, {}, name};
}

Result<corpus::Takedowns> unfinished_takedowns(const store::Store& store) {
  const Result<bool> exported = corpus::is_exported(store);
  if (!exported) return exported.error();
  if (*exported) return corpus::Takedowns();
  const auto labels = store.takedowns();
  return labels ? Result(corpus::Takedowns(*labels)) : labels.error();
}

Status take_down(const Options& options, OpenCorpus& corpus) {
  const auto unfinished = unfinished_takedowns(*corpus.store);
  if (!unfinished) return unfinished.error();
  std::vector<std::string> labels;
  for (const std::string& name : options.names) {
    const auto found = labels_of(*corpus.store, name, *unfinished);
    if (!found) return found.error();
    labels.insert(labels.end(), found->begin(), found->end());
  }
  if (Status begun = corpus.store->begin(); !begun) return begun;
  for (const std::string& label : labels)
    if (Status noted = corpus.store->take_down(label); !noted) return noted;
  const auto changed = corpus::forget_taken_down(*corpus.store);
  if (!changed) return changed.error();
  const bool is_known =
      std::any_of(labels.begin(), labels.end(), [&](const std::string& label) { return unfinished->has(label); });
  if (*changed == 0 && !is_known) return Error{errors::unknown_name, {}, labels.front()};  // and nothing is noted
  if (Status noted = corpus::note_outdated(*corpus.store); !noted) return noted;
  return corpus.store->commit();
}

}  // namespace

Command remove_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "remove",
      .summary = mark("take articles or pairs out of a corpus, for good"),
      .notes = {mark("Nothing of them stays in the results, and they stay out when their pages are read again. A pair "
                     "takes both of its articles along."),
                mark("Two things are left: counts of words in what the corpus has learned, until --relearn, and copies "
                     "of the text at other addresses, which have to be named, too.")},
      .arguments = {corpus_argument(options->corpus),
                    {.name = "NAME",
                     .required = true,
                     .target = &options->names,
                     .help = mark("address, file or id of an article, or name or id of a pair")}},
      .options = refresh_options(*options),
      .diagnostics = {{"the corpus has no such article, pair or unit: {detail}", "Nothing was changed."}},
      .examples = {"jjak remove out https://www.paper.example/english/1234", "jjak remove out rice-prices-1a2b3c4d"},
      .see_also = {"add", "show", "status"},
      .run =
          [options](Ui& ui) {
            return refresh_corpus(options->corpus, *options, {"remove"}, ui,
                                  [options](OpenCorpus& corpus, CorpusWork&) { return take_down(*options, corpus); });
          },
  };
}

}  // namespace jjak::cli
