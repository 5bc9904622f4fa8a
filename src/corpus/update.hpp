// Brings a corpus up to date with its inputs, its corrections and its takedowns.
#pragma once

#include "corpus/input_files.hpp"
#include "corpus/kept_edits.hpp"
#include "corpus/kept_pins.hpp"
#include "corpus/stored_documents.hpp"
#include "shards/shards.hpp"
#include "store/contents.hpp"
#include "store/store.hpp"

#include <jjak/pipeline/collection.hpp>

#include <optional>
#include <string>
#include <vector>

namespace jjak::corpus {

/// What a run is asked to do.
struct Request {
  std::string command;              ///< for the store's list of runs: "build", "add"
  std::string options;              ///< of the command line, as JSON
  std::string version;              ///< of jjak
  std::vector<std::string> inputs;  ///< that are read; may be empty where others are kept
  OtherFiles others = OtherFiles::forget;
  GivenLadders ladders;            ///< that replace the pins of their pairs
  BuildOptions build;              ///< `memo`, `pins` and `edits` are set by update()
  std::string reading_settings;    ///< digest of all options that extraction depends on
  std::string learning_settings;   ///< digest of what knowledge is learned with: dictionaries, terms, rules, lexicon
  std::string alignment_settings;  ///< digest of all options that results depend on
  bool relearns = false;           ///< whether knowledge is learned anew
  std::string shards;              ///< folder in which alignments that were made elsewhere can be; it need not be there
  shards::Writer* writer = nullptr;  ///< gets the pairs instead of having them aligned; then there are no results
};

/// What a run came to.
struct Update {
  ChangeCounts changes;
  std::optional<Collection> collection;  ///< none: nothing has changed since the last run
  store::ContentChanges contents;
  std::size_t orphaned_pins = 0;   ///< that no longer fit
  std::size_t orphaned_edits = 0;  ///< the same
  std::vector<std::string> unmet;  ///< names of given ladders that belong to no pair
  bool has_learned = false;        ///< whether knowledge was learned in this run
  shards::Taken taken;             ///< of Request::shards
};

/// Reads what is new or changed among the inputs, takes everything else out of the store, links and aligns. Results
/// that depend on no change come out of the store, too. The outcome is that of a build from scratch with the same
/// knowledge, byte for byte. Knowledge is learned in the first run, when asked for, when its settings changed, and
/// when the corpus has grown by more than a fifth.
///
/// With a `writer` it reads, links and learns, gives the pairs whose alignments it does not have to the writer, and
/// stops: what it learned is kept, and there is no new set of results. The next run without one goes on from there.
///
/// `is_exported`: whether the results of the last run are all in place; if not, a collection is given in any case.
/// Fails as build_collection, and as the store does. A run that is stopped loses what is in hand; the next one goes on.
Result<Update> update(store::Store& store, const Request& request, bool is_exported, const ProgressSink& progress);

/// Notes that the results of the last run were written, unless a document or pair was skipped that the next run may
/// have more luck with.
Status note_exported(store::Store& store, const Collection& collection);
/// Whether that was noted, and nothing has changed it since.
Result<bool> is_exported(const store::Store& store);
/// Notes that they no longer show what the store holds: the next run writes them anew.
Status note_outdated(store::Store& store);

/// Whether the store holds what a run with these settings makes, but for what people corrected since.
Result<bool> has_settings(const store::Store& store, const std::string& reading_settings,
                          const std::string& alignment_settings);

}  // namespace jjak::corpus
