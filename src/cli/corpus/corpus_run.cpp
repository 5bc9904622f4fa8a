// Runs a corpus up to date: the work behind build, add, remove, pin and merge.
#include "cli/corpus/corpus_run.hpp"

#include "base/output.hpp"
#include "cli/corpus/settings.hpp"
#include "cli/errors.hpp"
#include "cli/json.hpp"
#include "cli/progress.hpp"
#include "cli/results.hpp"
#include "cli/show/summary.hpp"
#include "cli/stop.hpp"
#include "corpus/update.hpp"
#include "shards/shards.hpp"
#include "store/imported.hpp"

#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace jjak::cli {
namespace {

namespace fs = std::filesystem;

std::string store_path(const std::string& folder) { return (fs::path(folder) / store::file_name).string(); }

/// Removes a store that could not be made to its end; the folder would seem to hold a corpus.
class NewStore {
 public:
  NewStore(const std::string& folder, bool is_new) : is_new_(is_new) {
    for (const char* ending : {"", "-wal", "-shm", "-journal"}) files_.push_back(store_path(folder) + ending);
  }
  NewStore(const NewStore&) = delete;
  NewStore& operator=(const NewStore&) = delete;
  ~NewStore() {
    if (is_new_)
      for (const std::string& file : files_) ::unlink(file.c_str());
  }

  void keep() { is_new_ = false; }

 private:
  bool is_new_;
  std::vector<std::string> files_;
};

/// One run on an open corpus.
class Run {
 public:
  Run(OpenCorpus& corpus, CorpusArguments& arguments, Ui& ui) : corpus_(corpus), arguments_(arguments), ui_(ui) {}

  int operator()(CorpusWork work) {
    request_.command = work.command;
    request_.others = work.others;
    request_.ladders = std::move(work.ladders);
    const StopSignal stop;
    if (Status prepared = prepare(); !prepared) return ui_.fail(prepared.error());
    if (Status opened = open_shards(); !opened) return ui_.fail(opened.error());
    ProgressLine progress(ui_);
    const ProgressSink watched = stop.watched(progress.sink());
    const Result<corpus::Update> update = corpus::update(*corpus_.store, request_, is_exported(), watched);
    Status done = update ? Status(Done{}) : update.error();
    if (update && update->collection && !writer_) done = write(*update, watched);
    progress.clear();
    if (!done) return fail(done.error(), stop);
    if (!update->collection) return say_current(*update);
    for (const Error& file : update->taken.unused) ui_.warn(file);
    status_ = std::max(status_, report_skipped(*update->collection, request_.inputs, ui_));
    return writer_ ? say_shards() : say_results(*update);
  }

 private:
  /// Reads all that the options name.
  Status prepare() {
    Result<std::vector<std::string>> inputs = expand_inputs(arguments_.inputs);
    if (!inputs) return inputs.error();
    request_.inputs = *std::move(inputs);
    Result<BuildOptions> build = load_build_options(arguments_, knowledge_, ui_, status_);
    if (!build) return build.error();
    request_.build = *std::move(build);
    request_.options = options_json(lasting_options(arguments_));
    request_.version = JJAK_VERSION;
    request_.reading_settings = reading_settings(arguments_);
    request_.learning_settings = learning_settings(arguments_);
    request_.alignment_settings = alignment_settings(arguments_, request_.reading_settings, request_.learning_settings);
    request_.relearns = arguments_.relearn || !arguments_.sample.empty();
    if (Status read = read_sample(arguments_, request_.build); !read) return read;
    if (arguments_.pins.empty()) return Done{};
    Result<corpus::GivenLadders> ladders = load_ladders(arguments_.pins);
    if (!ladders) return ladders.error();
    request_.ladders = *std::move(ladders);
    return Done{};
  }

  Status open_shards() {
    request_.shards = (fs::path(arguments_.output) / shards::folder_name).string();
    if (arguments_.shards == 0) return Done{};
    Result<ResultFolder> folder = ResultFolder::open(request_.shards, true);
    if (!folder) return folder.error();
    shard_folder_.emplace(*std::move(folder));
    request_.writer = &writer_.emplace(*shard_folder_, arguments_.shards);
    return Done{};
  }

  int say_shards() const {
    ui_.say(ui_.tr(
        "pairs to align: {pairs}, in {shards} shards, {folder}/*.shard; run “jjak align-shard” on each, on any "
        "machine, then this command without --shards",
        {{"pairs", number(writer_->pairs())}, {"shards", number(arguments_.shards)}, {"folder", request_.shards}}));
    const Json counts(Json::Object{{"shards", arguments_.shards}, {"pairs", writer_->pairs()}});
    return ui_.json ? print(counts.compact() + "\n") : status_;
  }

  int print(const std::string& text) const {
    const Status told = ui_.out(text);
    return told ? status_ : ui_.fail(told.error());
  }

  std::string number(std::size_t count) const { return ui_.number(count); }

  /// A lexicon file is asked for anew in each run.
  bool is_exported() const { return corpus_.folder.is_whole() && arguments_.lexicon_out.empty(); }

  /// Says what ended the run, and what that means for the corpus.
  int fail(const Error& error, const StopSignal& stop) const {
    if (!(error.code == errors::stopped)) return ui_.fail(error);
    ui_.fail(
        {corpus_.folder.is_whole() ? errors::stopped_with_results : errors::stopped_before_results, arguments_.output});
    return stop.exit_status();
  }

  Status write(const corpus::Update& update, const ProgressSink& progress) {
    Result<std::string> pieces = corpus_.is_unchanged ? corpus_.store->result_pieces() : std::string();
    if (!pieces) return pieces.error();
    const Result<Summary> summary = write_results(*update.collection, corpus_.folder, ui_, progress, *pieces);
    if (!summary) return summary.error();
    summary_ = *summary;
    if (Status kept = corpus_.store->set_result_pieces(*pieces); !kept) return kept;
    if (Status written = knowledge_.finish(); !written) return written;
    const std::string json = summary_json(summary_, *update.collection, arguments_.output);
    if (Status kept = corpus_.store->set_setting("summary", json); !kept) return kept;
    if (Status noted = corpus::note_exported(*corpus_.store, *update.collection); !noted) return noted;
    shards::remove(request_.shards);
    return Done{};
  }

  int say_current(const corpus::Update& update) {
    ui_.say(ui_.tr("nothing has changed in {count} files; the results are up to date",
                   {{"count", ui_.number(update.changes.unchanged)}}));
    if (!ui_.json) return status_;
    const Result<std::string> summary = corpus_.store->setting("summary");
    if (!summary) return ui_.fail(summary.error());
    return print(*summary);
  }

  int say_results(const corpus::Update& update) {
    report_problems(*update.collection, ui_);
    knowledge_.say_what_was_missing(ui_);
    if (update.taken.alignments > 0)
      ui_.say(ui_.tr("alignments that were made elsewhere: {count}", {{"count", ui_.number(update.taken.alignments)}}));
    for (const std::string& name : update.unmet) ui_.warn({errors::unknown_name, arguments_.pins, name});
    if (update.orphaned_pins > 0)
      ui_.warn(ui_.tr_n("one pin no longer fits; “jjak status” shows it",
                        "{count} pins no longer fit; “jjak status” shows them", update.orphaned_pins));
    if (update.orphaned_edits > 0)
      ui_.warn(ui_.tr("edited sentences that no longer fit: {count}", {{"count", ui_.number(update.orphaned_edits)}}));
    if (!corpus_.is_new) say_changes(update);
    const Status told = report_summary(summary_, *update.collection, arguments_.output, ui_);
    return told ? status_ : ui_.fail(told.error());
  }

  void say_changes(const corpus::Update& update) const {
    if (update.has_learned) ui_.say(ui_.tr("learned anew from the whole corpus; alignments can differ everywhere"));
    if (update.changes.empty() && update.changes.unchanged == 0) return say_pairs(update);
    ui_.say(ui_.tr("files: {added} new, {changed} changed, {gone} gone, {same} unchanged",
                   {{"added", number(update.changes.added)},
                    {"changed", number(update.changes.changed)},
                    {"gone", number(update.changes.gone)},
                    {"same", number(update.changes.unchanged)}}));
    say_pairs(update);
  }

  void say_pairs(const corpus::Update& update) const {
    ui_.say(ui_.tr("pairs: {added} new, {changed} changed, {gone} gone",
                   {{"added", number(update.contents.pairs_new)},
                    {"changed", number(update.contents.pairs_changed)},
                    {"gone", number(update.contents.pairs_gone)}}));
  }

  OpenCorpus& corpus_;
  CorpusArguments& arguments_;
  Ui& ui_;
  int status_ = exit_done;
  CollectionInputs knowledge_;
  corpus::Request request_;
  std::optional<ResultFolder> shard_folder_;
  std::optional<shards::Writer> writer_;  // where shards are wanted
  Summary summary_;                       // of the results
};

}  // namespace

std::string share_text(const std::optional<double>& share) { return share ? fmt::format("{:.4f}", *share) : "–"; }

void remove_store(const std::string& folder) { const NewStore removed(folder, true); }

Parameters lasting_options(CorpusArguments& arguments) {
  Parameters options = join({{url_map_option(arguments), json_keys_option(arguments)}, build_parameters(arguments)});
  std::erase_if(options, [](const Parameter& option) {
    return option.name == "--jobs" || option.name == "--lexicon-out";  // they change no result
  });
  return options;
}

Parameters refresh_options(CorpusArguments& arguments) {
  return join({{jobs_option(arguments.jobs)},
               learning_options(arguments),
               {{.letter = 'O',
                 .name = "--overwrite",
                 .target = &arguments.overwrite,
                 .help = mark("overwrite results that somebody changed")},
                json_option(arguments, mark("print the summary as JSON, and errors as JSON lines")),
                quiet_option(arguments)}});
}

std::vector<std::string> result_files() {
  return {"corpus.tsv",   "corpus.jsonl", "corpus.en",         "corpus.ko",   "corpus.ids",
          "corpus.tmx",   "links.tsv",    "unpaired.tsv",      "refused.tsv", "foreign.tsv",
          "doubtful.tsv", "missing.txt",  "report/index.html", "jjak.sha256"};
}

Result<OpenCorpus> open_corpus(const std::string& path, bool overwrite, Wanted wanted) {
  const Result<bool> has_store = is_there(store_path(path));
  if (!has_store) return has_store.error();
  if (!*has_store && wanted != Wanted::made) {
    std::error_code failure;
    const bool has_results = fs::exists(fs::path(path) / ResultFolder::manifest_name, failure) ||
                             fs::exists(fs::path(path) / "corpus.tsv", failure);
    return has_results ? Error{errors::no_store, path} : Error{errors::no_corpus, path};
  }
  Result<ResultFolder> folder = ResultFolder::open(path, overwrite);
  if (!folder) return folder.error();
  const bool is_checked = !overwrite && *has_store;
  if (is_checked) {
    auto changed = folder->changed_file();
    if (!changed) return changed.error();
    if (*changed) return Error{errors::changed_result, **std::move(changed)};
    folder->allow_overwriting();
  } else {
    // What stands in the way of writing is found before the work is done and not after it.
    for (const std::string& name : result_files())
      if (auto error = existing_output((fs::path(path) / name).string(), overwrite)) return *std::move(error);
  }
  NewStore made(path, !*has_store);
  auto opened = store::Store::open(store_path(path), sqlite::Mode::create);
  if (!opened) return opened.error();
  made.keep();
  const auto imported = store::is_imported(**opened);
  if (!imported) return imported.error();
  if (*imported && (wanted == Wanted::built || (wanted == Wanted::made && !overwrite)))
    return Error{errors::imported_corpus, path};
  return OpenCorpus{*std::move(folder), *std::move(opened), !*has_store, is_checked};
}

Result<std::unique_ptr<store::Store>> read_corpus(const std::string& path) {
  const Result<bool> found = is_there(store_path(path));
  if (!found) return found.error();
  if (!*found) return Error{errors::no_corpus, path};
  return store::Store::open(store_path(path), sqlite::Mode::read);
}

Parameter corpus_argument(std::string& folder) {
  return {.name = "CORPUS",
          .takes = Takes::folder,
          .required = true,
          .target = &folder,
          .help = mark("folder that “jjak build” wrote")};
}

Status restore_options(const store::Store& store, const std::string& folder, CorpusArguments& arguments) {
  const auto runs = store.runs();
  if (!runs) return runs.error();
  const auto finished =
      std::find_if(runs->rbegin(), runs->rend(), [](const store::Run& run) { return !run.finished.empty(); });
  if (finished != runs->rend())
    set_options(lasting_options(arguments), finished->options);
  else if (!runs->empty())
    set_options(lasting_options(arguments), runs->back().options);
  arguments.output = folder;
  return Done{};
}

int run_corpus(OpenCorpus& corpus, CorpusArguments& arguments, CorpusWork work, Ui& ui) {
  const int status = ui.attempt([&] { return Run(corpus, arguments, ui)(std::move(work)); });
  if (corpus.is_new && !corpus.store->has_documents()) {
    corpus.store.reset();
    remove_store(arguments.output);
  }
  return status;
}

int refresh_corpus(const std::string& folder, CorpusArguments& arguments, CorpusWork work, Ui& ui,
                   const std::function<Status(OpenCorpus&, CorpusWork&)>& change) {
  apply(arguments, ui);
  Result<OpenCorpus> corpus = open_corpus(folder, arguments.overwrite, Wanted::built);
  if (!corpus) return ui.fail(corpus.error());
  if (Status restored = restore_options(*corpus->store, folder, arguments); !restored) return ui.fail(restored.error());
  if (Status changed = change(*corpus, work); !changed) return ui.fail(changed.error());
  return run_corpus(*corpus, arguments, std::move(work), ui);
}

}  // namespace jjak::cli
