// jjak review: the desk, where people put a corpus right in a browser.
#include "base/files_in_memory.hpp"
#include "cli/corpus/corpus_run.hpp"
#include "cli/corpus/settings.hpp"
#include "cli/errors.hpp"
#include "cli/results.hpp"
#include "cli/review/commands.hpp"
#include "cli/review/desk_answers.hpp"
#include "cli/show/report_parts.hpp"
#include "corpus/update.hpp"
#include "corpus/walk_store.hpp"
#include "desk/desk.hpp"
#include "store/imported.hpp"

#include <charconv>
#include <memory>
#include <string_view>
#include <utility>

namespace jjak::cli {
namespace {

constexpr std::size_t highest_port = 65535;

struct Options : CorpusArguments {
  std::string corpus, part;
  std::size_t port = 0;
};

/// Whether this is a part as "2/3", as src/report/pages/queue.ts reads it.
bool is_part(std::string_view text) {
  constexpr std::size_t most_digits = 4;
  const auto number_in = [](std::string_view digits) {
    std::size_t number = 0;
    const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool is_number = failure == std::errc() && end == digits.data() + digits.size();
    return is_number && digits.size() <= most_digits ? number : 0;
  };
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return false;
  const std::size_t number = number_in(text.substr(0, slash)), parts = number_in(text.substr(slash + 1));
  return number > 0 && number <= parts;
}

class Review {
 public:
  Review(Options& options, Ui& ui) : options_(options), ui_(ui) {}

  int run() {
    apply(options_, ui_);
    if (!options_.part.empty() && !is_part(options_.part))
      return ui_.usage_error(
          ui_.tr("--part: {value} is no part; write 2/3 for the second of three", {{"value", options_.part}}),
          "jjak review");
    Result<OpenCorpus> corpus = open_corpus(options_.corpus, options_.overwrite, Wanted::any);
    if (!corpus) return ui_.fail(corpus.error());
    corpus_ = &*corpus;
    const StopSignal stop;
    if (Status prepared = prepare(); !prepared) return ui_.fail(prepared.error());
    Result<FilesInMemory> pages = make_pages(stop);
    if (!pages) {
      ui_.fail(pages.error());
      return stop.received() != 0 ? stop.exit_status() : exit_data;
    }
    DeskAnswers answers(*desk_, *std::move(pages), report_options(ui_).korean);
    LocalServer server(answers, report_options(ui_).korean);
    if (Status bound = server.bind(static_cast<int>(options_.port)); !bound) return ui_.fail(bound.error());
    if (Status told = tell(server); !told) return ui_.fail(told.error());
    if (Status ended = server.run(stop); !ended) return ui_.fail(ended.error());
    return say_end();
  }

 private:
  Status prepare() {
    if (Status restored = restore_options(*corpus_->store, options_.corpus, options_); !restored) return restored;
    const Result<bool> imported = store::is_imported(*corpus_->store);
    if (!imported) return imported.error();
    is_imported_ = *imported;
    desk::DeskOptions wanted;
    if (Status read = is_imported_ ? Status(Done{}) : read_alignment(wanted.align); !read) return read;
    Result<UnitCheck> check = unit_check(options_, options_, ui_);
    if (!check) return check.error();
    check_ = wanted.check = *std::move(check);
    wanted.korean = report_options(ui_).korean;
    auto desk = desk::Desk::open(*corpus_->store, std::move(wanted));
    if (!desk) return desk.error();
    desk_ = *std::move(desk);
    return Done{};
  }

  /// How the corpus was aligned, so that pairs are aligned again in the same way.
  Status read_alignment(CollectionOptions& options) {
    const Result<bool> is_current =
        corpus::has_settings(*corpus_->store, reading_settings(options_), alignment_settings(options_));
    if (!is_current) return is_current.error();
    if (!*is_current) return Error{errors::corpus_is_stale, options_.corpus};
    int status = exit_done;
    Result<BuildOptions> build = load_build_options(options_, inputs_, ui_, status);
    if (!build) return build.error();
    options = static_cast<CollectionOptions&&>(*build);
    return Done{};
  }

  /// The report as it is when the desk opens; what changes later, the pages ask for.
  Result<FilesInMemory> make_pages(const StopSignal& stop) const {
    ReportOptions wanted = report_options(ui_);
    wanted.check = check_;
    wanted.is_desk = true;
    Result<std::optional<ReportRun>> last = last_run(*corpus_->store);
    if (!last) return last.error();
    wanted.run = *std::move(last);
    FilesInMemory files;
    Result<Report> report = Report::begin(open_in_memory(files), std::move(wanted));
    if (!report) return report.error();
    WatchedWalk watched({&*report}, ui_, stop);
    Status written = corpus::walk_store(*corpus_->store, watched);
    watched.clear();
    if (written) written = report->end();
    return written ? Result(std::move(files)) : written.error();
  }

  Status tell(const LocalServer& server) const {
    ui_.say(ui_.tr("Open this address in a browser on this machine. Ctrl-C closes the desk; everything is kept."));
    return ui_.out(server.address() + (options_.part.empty() ? "" : "?part=" + options_.part) + "\n");
  }

  int say_end() const {
    const auto pairs = corpus_->store->corrected_pairs();
    if (!pairs) return ui_.fail(pairs.error());
    if (is_imported_)
      ui_.say(
          ui_.tr_n("The desk is closed. One pair has corrections; “jjak export” and “jjak release” have them.",
                   "The desk is closed. {count} pairs have corrections; “jjak export” and “jjak release” have them.",
                   pairs->size()));
    else
      ui_.say(
          ui_.tr_n("The desk is closed. One pair has corrections; “jjak build” and “jjak add” write the results with "
                   "them.",
                   "The desk is closed. {count} pairs have corrections; “jjak build” and “jjak add” write the results "
                   "with them.",
                   pairs->size()));
    return exit_done;
  }

  Options& options_;
  Ui& ui_;
  OpenCorpus* corpus_ = nullptr;
  bool is_imported_ = false;
  CollectionInputs inputs_;
  UnitCheck check_;
  std::unique_ptr<desk::Desk> desk_;
};

}  // namespace

Command review_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "review",
      .summary = mark("open the desk: correct a corpus in a browser"),
      .notes =
          {mark("Serves the pages of “jjak report” on this machine only, with buttons and keys to accept, reject, "
                "split, "
                "merge, move and unlink beads, to write notes and to part articles that are no pair. The rest of the "
                "pair is aligned again at once. Everything is kept in the corpus as soon as it is done, can be taken "
                "back without limit, and stays when the corpus is built again (docs/review.md)."),
           mark("Asks first for what teaches most: doubtful beads of frequent kinds. Several reviewers share the work "
                "with --part, each on a copy of the corpus, whose decisions “jjak corrections” brings together, or at "
                "one desk in windows of their own, with ?part=2/3 behind the address. No pair is in two parts."),
           mark(
               "Units of an imported corpus are judged as they are: accepted, rejected, unlinked, edited or annotated. "
               "Their borders stay, because nothing aligns them."),
           mark("Meanwhile nobody else can write to the corpus. The exports in its folder stay as they are until "
                "“jjak build” or “jjak add” runs again; “jjak report”, “jjak export” and “jjak release” show the "
                "corrections at once.")},
      .arguments = {corpus_argument(options->corpus)},
      .options = {{.name = "--part",
                   .value = "N/PARTS",
                   .target = &options->part,
                   .help = mark("ask about a part of the pairs only, as 2/3; each pair is in one part, whoever asks")},
                  {.name = "--port",
                   .value = "N",
                   .range = Limits{0, highest_port},
                   .target = &options->port,
                   .help = mark("port on this machine; 0: any that is free")},
                  {.letter = 'O',
                   .name = "--overwrite",
                   .target = &options->overwrite,
                   .help = mark("go on although somebody changed the results")},
                  json_option(*options, mark("print errors as JSON lines")),
                  quiet_option(*options)},
      .failure = mark("the corpus cannot be read or written, or the port is taken"),
      .examples = {"jjak review out", "jjak review out --port 8117", "jjak review out --part 2/3"},
      .see_also = {"report", "corrections", "pin", "build"},
      .run = [options](Ui& ui) { return Review(*options, ui).run(); },
  };
}

}  // namespace jjak::cli
