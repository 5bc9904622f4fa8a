// What all commands share that bring a corpus up to date: its options, which the store keeps for the next run, and the
// run itself.
#pragma once

#include "cli/commands/build_options.hpp"
#include "corpus/kept_pins.hpp"
#include "corpus/stored_documents.hpp"
#include "results/result_folder.hpp"
#include "store/store.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::cli {

/// The options of `jjak build`.
struct CorpusArguments : BuildArguments {
  bool relearn = false;
  std::string sample;      ///< a table of labels to learn from
  std::string pins;        ///< a folder of ladders
  std::size_t shards = 0;  ///< how many are written instead of results; 0: none
};

/// The folder that the commands of a corpus work on.
struct CorpusOption : CommonOptions {
  std::string corpus;
};
Parameter corpus_argument(std::string& folder);

Parameter pins_option(CorpusArguments& arguments);
/// --relearn, --sample.
Parameters learning_options(CorpusArguments& arguments);
/// --jobs, -O, --relearn, --sample, --json, --quiet: of all commands that bring a corpus up to date.
Parameters refresh_options(CorpusArguments& arguments);

/// Options that decide what the results are; the store keeps their values.
Parameters lasting_options(CorpusArguments& arguments);

/// The files that a run writes, without those of ladders.
std::vector<std::string> result_files();

/// A folder of results with its store, locked for one run.
struct OpenCorpus {
  ResultFolder folder;
  std::unique_ptr<store::Store> store;
  bool is_new = false;        ///< whether the store was made by this run
  bool is_unchanged = false;  ///< whether the results in the folder are known to be as they were written
};

/// On which corpora a command works.
enum class Wanted : std::uint8_t {
  built,  ///< those with pages that can be read and aligned
  any,    ///< imported ones too
  made    ///< one that the command makes; it may overwrite any
};

/// Opens the corpus in a folder for writing. Fails as ResultFolder::open and Store::open do, with no_corpus where there
/// is none and none is made, and with imported_corpus where it was imported and must not be.
Result<OpenCorpus> open_corpus(const std::string& path, bool overwrite, Wanted wanted);

/// "0.9731"; a dash where nothing is known.
std::string share_text(const std::optional<double>& share);

/// Removes the store of a folder, which a run has made for nothing. Precondition: it is not open.
void remove_store(const std::string& folder);

/// Opens the store of a folder for reading. Fails: no_corpus, and as Store::open.
Result<std::unique_ptr<store::Store>> read_corpus(const std::string& path);

/// Sets the options with which a corpus was built, and its folder.
Status restore_options(const store::Store& store, const std::string& folder, CorpusArguments& arguments);

/// What a run of a corpus is asked for besides its options.
struct CorpusWork {
  std::string_view command;  ///< for the store's list of runs
  corpus::OtherFiles others = corpus::OtherFiles::keep;
  corpus::GivenLadders ladders = {};
};

/// Brings the corpus up to date, writes its results and says what came of it. Returns the exit status.
int run_corpus(OpenCorpus& corpus, CorpusArguments& arguments, CorpusWork work, Ui& ui);

/// Opens a corpus that is there, restores its options, lets `change` change the store, and brings all up to date.
int refresh_corpus(const std::string& folder, CorpusArguments& arguments, CorpusWork work, Ui& ui,
                   const std::function<Status(OpenCorpus&, CorpusWork&)>& change);

/// Reads the labels that the arguments name, if any. Fails as desk::read_labels.
Status read_sample(const CorpusArguments& arguments, BuildOptions& options);

/// The ladders in a folder: NAME.sent.txt or NAME.txt for each pair. Fails as read_ladder_entries and read_file do.
Result<corpus::GivenLadders> load_ladders(const std::string& folder);

}  // namespace jjak::cli
