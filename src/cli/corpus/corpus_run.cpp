// Runs a corpus up to date: the work behind build, add, remove, pin and merge.
#include "cli/corpus/corpus_run.hpp"

#include "cli/corpus/settings.hpp"
#include "cli/errors.hpp"
#include "cli/progress.hpp"
#include "cli/show/summary.hpp"
#include "corpus/update.hpp"

#include <jjak/pipeline/output.hpp>
#include <jjak/report.hpp>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace jjak::cli {
namespace {

namespace fs = std::filesystem;

std::string store_path(const std::string& folder) { return (fs::path(folder) / store::file_name).string(); }

/// Removes a store that this run has made for nothing.
void remove_store(const std::string& path) {
  std::error_code failure;
  for (const char* ending : {"", "-wal", "-shm"}) fs::remove(path + ending, failure);
}

Status write_all(ResultFolder& folder, const std::vector<OutputFile>& files) {
  for (const OutputFile& file : files)
    if (Status added = folder.add(file.path, file.bytes); !added) return added;
  return folder.commit();
}

/// The report in the language of the Ui.
ReportLanguage report_language(const Ui& ui) {
  return {ui.language(), [&ui](std::string_view english) { return ui.tr(english); },
          [&ui](std::uint64_t value) { return ui.number(value); }, [&ui](double share) { return ui.percent(share); },
          [&ui](const Timestamp& time) { return ui.date(time.year, time.month, time.day); }};
}

/// One run on an open corpus.
class Run {
 public:
  Run(OpenCorpus& corpus, CorpusArguments& arguments, Ui& ui) : corpus_(corpus), arguments_(arguments), ui_(ui) {}

  int operator()(std::string_view command, corpus::OtherFiles others) {
    request_.command = command;
    request_.others = others;
    if (Status prepared = prepare(); !prepared) return ui_.fail(prepared.error());
    ProgressLine progress(ui_);
    const Result<corpus::Update> update = corpus::update(*corpus_.store, request_, is_exported(), progress.sink());
    progress.clear();
    if (!update) return ui_.fail(update.error());
    if (!update->collection) return say_current(*update);
    if (Status written = write(*update); !written) return ui_.fail(written.error());
    return say_results(*update);
  }

 private:
  /// Reads all that the options name.
  Status prepare() {
    Result<std::vector<std::string>> inputs = expand_inputs(arguments_.inputs);
    if (!inputs) return inputs.error();
    request_.inputs = *std::move(inputs);
    Result<ReadOptions> reading = read_options(arguments_, ui_, status_);
    if (!reading) return reading.error();
    Result<SiteProfiles> sites = load_sites(arguments_);
    if (!sites) return sites.error();
    Result<LinkOptions> linking = load_linking(arguments_);
    if (!linking) return linking.error();
    if (const Status read = knowledge_.load(arguments_, arguments_.overwrite); !read) return read;
    BuildOptions& build = request_.build;
    build.read = *std::move(reading);
    build.read.outputs = {arguments_.output, arguments_.lexicon_out};
    build.link = *std::move(linking);
    knowledge_.apply_to(build);
    build.sites = *std::move(sites);
    build.learn_sites = !arguments_.single_pages;
    build.with_standfirsts = arguments_.standfirst;
    request_.options = options_json(lasting_options(arguments_));
    request_.version = JJAK_VERSION;
    request_.reading_settings = reading_settings(arguments_);
    request_.alignment_settings = alignment_settings(arguments_);
    request_.relearns = arguments_.relearn;
    return Done{};
  }

  /// A lexicon file is asked for anew in each run.
  bool is_exported() const { return corpus_.folder.is_whole() && arguments_.lexicon_out.empty(); }

  Status write(const corpus::Update& update) {
    const std::string page = write_report(*update.collection, report_language(ui_));
    if (Status written = write_all(corpus_.folder, output_files(*update.collection, page)); !written) return written;
    if (Status written = knowledge_.finish(); !written) return written;
    if (Status kept = corpus_.store->set_setting("summary", summary_json(*update.collection, arguments_.output)); !kept)
      return kept;
    return corpus::note_exported(*corpus_.store);
  }

  int say_current(const corpus::Update& update) {
    ui_.say(ui_.tr("nothing has changed in {count} files; the results are up to date",
                   {{"count", ui_.number(update.changes.unchanged)}}));
    if (!ui_.json) return status_;
    const Result<std::string> summary = corpus_.store->setting("summary");
    if (!summary) return ui_.fail(summary.error());
    const Status told = ui_.out(*summary);
    return told ? status_ : ui_.fail(told.error());
  }

  int say_results(const corpus::Update& update) {
    int status = std::max(status_, report_skipped(*update.collection, request_.inputs, ui_));
    report_problems(*update.collection, ui_);
    knowledge_.say_what_was_missing(ui_);
    if (update.orphaned_pins > 0)
      ui_.complain("jjak: " + ui_.tr_n("one pin no longer fits; “jjak status” shows it",
                                       "{count} pins no longer fit; “jjak status” shows them", update.orphaned_pins));
    if (!corpus_.is_new) say_changes(update);
    const Status told = report_summary(*update.collection, arguments_.output, ui_);
    return told ? status : ui_.fail(told.error());
  }

  void say_changes(const corpus::Update& update) const {
    const auto number = [this](std::size_t count) { return ui_.number(count); };
    ui_.say(ui_.tr("files: {added} new, {changed} changed, {gone} gone, {same} unchanged",
                   {{"added", number(update.changes.added.size())},
                    {"changed", number(update.changes.changed.size())},
                    {"gone", number(update.changes.gone.size())},
                    {"same", number(update.changes.unchanged)}}));
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
};

}  // namespace

Parameters lasting_options(CorpusArguments& arguments) {
  Parameters options = join({{url_map_option(arguments), json_keys_option(arguments)},
                             linking_options(arguments),
                             collection_options(arguments),
                             {standfirst_option(arguments.standfirst), sites_option(arguments),
                              single_pages_option(arguments.single_pages)}});
  std::erase_if(options, [](const Parameter& option) {
    return option.name == "--jobs" || option.name == "--lexicon-out";  // they change no result
  });
  return options;
}

std::vector<std::string> result_files() {
  return {"corpus.tsv",   "corpus.jsonl", "corpus.en",         "corpus.ko",   "corpus.ids",
          "corpus.tmx",   "links.tsv",    "unpaired.tsv",      "refused.tsv", "foreign.tsv",
          "doubtful.tsv", "missing.txt",  "report/index.html", "jjak.sha256"};
}

Result<OpenCorpus> open_corpus(const std::string& path, bool overwrite, bool may_be_made) {
  std::error_code failure;
  const bool has_store = fs::exists(store_path(path), failure);
  if (!has_store && !may_be_made) {
    const bool has_results = fs::exists(fs::path(path) / ResultFolder::manifest_name, failure) ||
                             fs::exists(fs::path(path) / "corpus.tsv", failure);
    return has_results ? Error{errors::no_store, path} : Error{errors::no_corpus, path};
  }
  Result<ResultFolder> folder = ResultFolder::open(path, overwrite);
  if (!folder) return folder.error();
  if (!overwrite && has_store) {
    if (auto changed = folder->changed_file()) return Error{errors::changed_result, *std::move(changed)};
    folder->allow_overwriting();
  } else {
    // What stands in the way of writing is found before the work is done and not after it.
    for (const std::string& name : result_files())
      if (auto error = existing_output((fs::path(path) / name).string(), overwrite)) return *std::move(error);
  }
  auto opened = store::Store::open(store_path(path), sqlite::Mode::create);
  if (!opened) return opened.error();
  return OpenCorpus{*std::move(folder), *std::move(opened), !has_store};
}

Result<std::unique_ptr<store::Store>> read_corpus(const std::string& path) {
  std::error_code failure;
  if (!fs::exists(store_path(path), failure)) return Error{errors::no_corpus, path};
  return store::Store::open(store_path(path), sqlite::Mode::read);
}

int run_corpus(OpenCorpus& corpus, CorpusArguments& arguments, std::string_view command, corpus::OtherFiles others,
               Ui& ui) {
  const int status = Run(corpus, arguments, ui)(command, others);
  const auto last = corpus.store->last_run();
  if (corpus.is_new && (!last || !*last) && !corpus.store->has_documents()) {
    corpus.store.reset();
    remove_store(store_path(arguments.output));
  }
  return status;
}

}  // namespace jjak::cli
