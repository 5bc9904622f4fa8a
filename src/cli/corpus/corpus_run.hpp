// What all commands share that bring a corpus up to date: its options, which the store keeps for the next run, and the
// run itself.
#pragma once

#include "cli/commands/collection.hpp"
#include "cli/commands/link_options.hpp"
#include "corpus/stored_documents.hpp"
#include "results/result_folder.hpp"
#include "store/store.hpp"

#include <memory>
#include <string>
#include <vector>

namespace jjak::cli {

/// The options of `jjak build`.
struct CorpusArguments : InputOptions, CollectionArguments, SiteOptions, LinkArguments {
  bool single_pages = false;
  bool standfirst = false;
  bool relearn = false;
};

/// Options that decide what the results are; the store keeps their values.
Parameters lasting_options(CorpusArguments& arguments);

/// The files that a run writes, without those of ladders.
std::vector<std::string> result_files();

/// A folder of results with its store, locked for one run.
struct OpenCorpus {
  ResultFolder folder;
  std::unique_ptr<store::Store> store;
  bool is_new = false;  ///< whether the store was made by this run
};

/// Opens the corpus in a folder for writing. Fails as ResultFolder::open and Store::open do, and with no_corpus where
/// there is none, unless it `may_be_made`.
Result<OpenCorpus> open_corpus(const std::string& path, bool overwrite, bool may_be_made);

/// Opens the store of a folder for reading. Fails: no_corpus, and as Store::open.
Result<std::unique_ptr<store::Store>> read_corpus(const std::string& path);

/// Runs the corpus up to date, writes its results and says what came of it. Returns the exit status.
int run_corpus(OpenCorpus& corpus, CorpusArguments& arguments, std::string_view command, corpus::OtherFiles others,
               Ui& ui);

}  // namespace jjak::cli
