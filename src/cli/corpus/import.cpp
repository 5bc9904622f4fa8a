// jjak import: units of another parallel corpus as a corpus in a folder.
#include "base/output.hpp"
#include "cli/commands/shared.hpp"
#include "cli/corpus/commands.hpp"
#include "cli/corpus/corpus_run.hpp"
#include "cli/corpus/import_preview.hpp"
#include "cli/curate/shared.hpp"
#include "cli/errors.hpp"
#include "cli/json.hpp"
#include "cli/progress.hpp"
#include "cli/stop.hpp"
#include "corpus/decisions.hpp"
#include "corpus/input_files.hpp"
#include "desk/follow_units.hpp"
#include "desk/judged_units.hpp"
#include "imports/importer.hpp"

#include <filesystem>

namespace jjak::cli {
namespace {

namespace fs = std::filesystem;

struct Options : CurateOptions {
  bool explain = false;
};

constexpr std::uint64_t step = 1'000;  // units between two looks at the clock

/// Reads the input into the store, all in one transaction.
class Run {
 public:
  Run(const Options& options, BitextInput input, OpenCorpus& corpus, const Ui& ui)
      : input_(std::move(input)),
        options_(options),
        corpus_(corpus),
        ui_(ui),
        importer_(*corpus.store, input_.path),
        problems_(ui),
        progress_(ui) {}

  int operator()() {
    const Status done = import();
    progress_.clear();
    problems_.count_the_rest();
    if (stop_.received() != 0) {
      ui_.fail({errors::import_stopped, options_.output});
      return stop_.exit_status();
    }
    if (!done) return ui_.fail(done.error());
    const Status told = say();
    if (!told) return ui_.fail(told.error());
    return count_.bad > 0 ? exit_data : exit_done;
  }

 private:
  Status import() {
    store::Store& store = *corpus_.store;
    if (Status begun = store.begin(); !begun) return begun;
    Status done = fill(store);
    if (done && stop_.received() != 0) done = Error{errors::stopped};
    if (done) done = store.commit();
    if (!done) store.rollback();
    const bool replaces = done && fs::exists(fs::path(options_.output) / ResultFolder::manifest_name, ignored_);
    return replaces ? corpus_.folder.commit() : done;  // results of an earlier build go
  }

  Status fill(store::Store& store) {
    if (Status cleared = store.clear(); !cleared) return cleared;
    const std::string options = Json(Json::Object{{"inputs", options_.inputs}}).compact();
    if (Status begun = store.begin_run("import", options, JJAK_VERSION); !begun) return begun;
    if (Status begun = importer_.begin(); !begun) return begun;
    const Diagnostics told = problems_.sink();
    const Result<BitextCount> count = read_bitext(
        input_, [this](BitextUnit& unit) { return take(unit); },
        [&](const Error& problem) {
          told(problem);
          if (written_) written_ = importer_.add_problem(problem);
        });
    if (!count) return count.error();
    count_ = *count;
    if (written_) written_ = importer_.end();
    if (!written_) return written_;
    if (stop_.received() == 0 && importer_.counts().units == 0) return Error{errors::nothing_imported, input_.path};
    if (Status judged = judge(store); !judged) return judged;
    if (Status kept = keep_files(store); !kept) return kept;
    return store.finish_run("");
  }

  /// What people decided about an earlier import stays, where the texts are still there.
  Status judge(store::Store& store) {
    const auto pairs = corpus::decided_pairs(store);
    if (!pairs) return pairs.error();
    for (const store::PairName& pair : *pairs)
      if (Status judged = desk::judge_units(store, pair); !judged) return judged;
    const Result<std::uint64_t> followed = desk::follow_units(store);
    if (!followed) return followed.error();
    followed_ = *followed;
    return Done{};
  }

  bool take(const BitextUnit& unit) {
    written_ = importer_.add(unit);
    if (++taken_ % step == 0) progress_.show(ui_.tr("importing: {done}", {{"done", ui_.number(taken_)}}));
    return written_ && stop_.received() == 0;
  }

  /// The files of the input with their digests: “jjak status” compares them.
  Status keep_files(store::Store& store) const {
    std::vector<std::string> paths;
    for (const std::string* path : {&input_.path, &input_.korean, &input_.ids})
      if (!path->empty()) paths.push_back(*path);
    if (Status set = store.set_inputs(paths); !set) return set;
    paths.insert(paths.end(), count_.files.begin(), count_.files.end());
    for (const std::string& path : paths) {
      const auto file = store.begin_file(path, corpus::file_digest(path), {});
      if (!file) return file.error();
      if (Status complete = store.complete_file(*file); !complete) return complete;
    }
    return Done{};
  }

  Status say() const {
    const imports::Counts& counts = importer_.counts();
    if (ui_.json)
      return ui_.out(Json(Json::Object{{"format", std::string(name_of(count_.format))},
                                       {"units", counts.units},
                                       {"alone", counts.alone},
                                       {"pairs", counts.documents},
                                       {"bad", count_.bad},
                                       {"named", counts.named},
                                       {"renamed", counts.renamed},
                                       {"taken_down", counts.taken_down},
                                       {"output", options_.output}})
                         .indented() +
                     "\n");
    ui_.say(ui_.tr("imported from {format}: units {units}, texts without counterpart {alone}, pairs {pairs}",
                   {{"format", std::string(name_of(count_.format))},
                    {"units", ui_.number(counts.units)},
                    {"alone", ui_.number(counts.alone)},
                    {"pairs", ui_.number(counts.documents)}}));
    const auto say = [this](std::uint64_t count, const char* what) {
      if (count > 0) ui_.say(ui_.tr(what, {{"count", ui_.number(count)}}));
    };
    say(counts.named, mark("units without an id, which got one: {count}"));
    say(counts.renamed, mark("units with the id of another one, which got a number behind it: {count}"));
    say(counts.taken_down, mark("units of articles that were taken down, which stayed out: {count}"));
    say(followed_, mark("decisions that followed their units to another place: {count}"));
    say(count_.bad, mark("lines and units that could not be used, listed in the corpus: {count}"));
    return Done{};
  }

  BitextInput input_;
  const Options& options_;
  OpenCorpus& corpus_;
  const Ui& ui_;
  StopSignal stop_;
  imports::Importer importer_;
  UnitProblems problems_;
  ProgressLine progress_;
  BitextCount count_;
  std::uint64_t taken_ = 0, followed_ = 0;
  Status written_ = Done{};
  std::error_code ignored_;
};

/// Whether a store is what a run left that was killed before anything was in it.
Result<bool> holds_nothing(const std::string& folder) {
  const auto database = sqlite::Database::open((fs::path(folder) / store::file_name).string(), sqlite::Mode::read);
  if (!database) return database.error();
  const auto tables = (*database)->number("SELECT count(*) FROM sqlite_schema");
  if (!tables) return tables.error();
  if (*tables == 0) return true;
  const auto corpus = read_corpus(folder);
  if (!corpus) return corpus.error();
  const auto runs = (*corpus)->runs();
  if (!runs) return runs.error();
  return runs->empty();
}

/// Opens the folder. What it holds is only replaced with -O, and never by what is read from it.
Result<OpenCorpus> open(const Options& options, const BitextInput& input) {
  const Result<bool> found = is_there((fs::path(options.output) / store::file_name).string());
  if (!found) return found.error();
  if (*found && !options.overwrite) {
    const Result<bool> is_free = holds_nothing(options.output);
    if (!is_free) return is_free.error();
    if (!*is_free) return Error{errors::already_exists, options.output};
  }
  std::error_code failure;
  for (const fs::path& path : {fs::path(input.path), fs::path(input.path).parent_path()})
    if (fs::equivalent(path / store::file_name, fs::path(options.output) / store::file_name, failure))
      return Error{errors::holds_corpus, options.output};
  return open_corpus(options.output, options.overwrite, Wanted::made);
}

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  if (options.output.empty() != options.explain)
    return ui.usage_error(ui.tr("give --output, or --explain"), "jjak import");
  Result<BitextInput> input = input_of(options);
  if (!input) return ui.fail(input.error());
  input->all_beads = true;
  if (options.explain) return preview_import(*input, ui);
  Result<OpenCorpus> corpus = open(options, *input);
  if (!corpus) return ui.fail(corpus.error());
  const int status = ui.attempt([&] { return Run(options, *std::move(input), *corpus, ui)(); });
  const auto runs = corpus->store->runs();
  if (corpus->is_new && runs && runs->empty()) {
    corpus->store.reset();
    remove_store(options.output);
  }
  return status;
}

std::vector<std::string_view> notes() {
  return {
      mark("Reads TMX, XLIFF, TSV, JSON lines, XCES with its documents, an English and a Korean file with a line a "
           "unit, and such files with a ladder (jjak's or hunalign's), and puts their units into a store "
           "(corpus.jjak). Then check, filter, partition, export, release, report, review, search, stats, show, "
           "status and diff work on the folder as on one of “jjak build”."),
      mark("Units of one pair or of the same two addresses become a pair of articles. Nothing is aligned or "
           "judged: ids, confidence, links and all other fields stay as they are; what a unit does not say stays "
           "unknown."),
      mark("Lines and units that cannot be used are named, counted and listed in the corpus; they never stop the "
           "import. The exit status is 1 then."),
      mark("An import is made as a whole or not at all. -O replaces what the folder holds, but for what people decided "
           "at the desk, which stays where the texts are still there. “jjak build”, add, pin, remove and merge "
           "refuse an imported corpus, because it has no pages; “jjak build -O” replaces it.")};
}

}  // namespace

Command import_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "import",
      .summary = mark("make a corpus of another parallel corpus: TMX, XLIFF, TSV, JSON lines, XCES, Moses, ladders"),
      .notes = notes(),
      .arguments = {{.name = "INPUT",
                     .takes = Takes::path,
                     .required = true,
                     .target = &options->inputs,
                     .help =
                         mark("a file; or an English and a Korean file with a line a unit, and perhaps one of ids or "
                              "a ladder")}},
      .options = join({{{.name = "--explain",
                         .target = &options->explain,
                         .help = mark("write nothing; say in which format the input is and what its units say")}},
                       result_options(*options, mark("print the counts as JSON, and errors as JSON lines"))}),
      .files = {{"corpus.jjak", mark("the store: articles, pairs, beads, problems, runs (docs/store.md)")}},
      .failure = mark("a line or unit could not be used, or reading or writing failed"),
      .diagnostics = {{"no unit of English and Korean text was found; nothing was written",
                       "What could not be used is named before. The folder is as it was."},
                      {"stopped; nothing was imported, and the folder is as it was",
                       "Ctrl-C or SIGTERM came; the exit status is 130 or 143."}},
      .examples = {"jjak import memory.tmx -o out", "jjak import news.en news.ko news.ids -o out",
                   "jjak import opus/corpus.xml -o out", "jjak import bitext.en bitext.ko hunalign.ladder -o out",
                   "jjak import units.tsv --explain"},
      .see_also = {"export", "check", "filter", "build"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
