// jjak report: the pages in which people look at a corpus.
#include "cli/corpus/commands.hpp"
#include "cli/corpus/corpus_run.hpp"
#include "cli/corpus/report_parts.hpp"
#include "cli/errors.hpp"
#include "cli/progress.hpp"
#include "cli/results.hpp"
#include "cli/stop.hpp"
#include "corpus/walk_store.hpp"
#include "exports/conditions.hpp"
#include "release/tables.hpp"
#include "store/lookup.hpp"

#include <filesystem>
#include <memory>
#include <utility>

namespace jjak::cli {
namespace {

namespace fs = std::filesystem;

struct Options : CorpusOption, TermOptions, RuleOptions {
  std::string output, sample;
  bool overwrite = false;
};

/// Hands everything on, and says how many pairs are done.
class Watched final : public CollectionVisitor {
 public:
  Watched(Report& report, const Ui& ui, const StopSignal& stop)
      : report_(report), ui_(ui), progress_(ui), stop_(stop) {}

  Status documents(std::size_t count) override { return report_.documents(count); }
  Status article(const Article& article) override { return report_.article(article); }
  Status unpaired(const UnpairedView& unpaired) override { return report_.unpaired(unpaired); }
  Status skipped(const Error& problem) override { return report_.skipped(problem); }
  Status pair(const PairView& pair) override {
    if (stop_.received() != 0) return Error{errors::stopped};
    progress_.show(ui_.tr("report: {done} pairs", {{"done", ui_.number(++done_)}}));
    return report_.pair(pair);
  }
  void clear() { progress_.clear(); }

 private:
  Report& report_;
  const Ui& ui_;
  ProgressLine progress_;
  const StopSignal& stop_;
  std::uint64_t done_ = 0;
};

Status write(const store::Store& store, ReportOptions options, ResultFolder& folder, const Ui& ui,
             const StopSignal& stop) {
  Result<Report> report =
      Report::begin([&folder](const std::string& path) { return folder.add(path); }, std::move(options));
  if (!report) return report.error();
  Watched watched(*report, ui, stop);
  Status written = corpus::walk_store(store, watched);
  watched.clear();
  if (written) written = report->end();
  return written ? folder.commit() : written;
}

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  const auto store = read_corpus(options.corpus);
  if (!store) return ui.fail(store.error());
  std::error_code failure;
  if (fs::exists(fs::path(options.output) / store::file_name, failure))
    return ui.fail({errors::folder_is_corpus, options.output});
  ReportOptions wanted = report_options(ui);
  Result<UnitCheck> check = unit_check(options, options, ui);
  if (!check) return ui.fail(check.error());
  wanted.check = *std::move(check);
  if (!options.sample.empty()) {
    Result<release::Labels> labels = release::read_sample(options.sample);
    if (!labels) return ui.fail(labels.error());
    wanted.label = [labels = *std::move(labels)](std::string_view id) {
      const auto label = labels.find(id);
      return label == labels.end() ? std::nullopt : std::optional(label->second);
    };
  }
  Result<std::optional<ReportRun>> last = last_run(**store);
  if (!last) return ui.fail(last.error());
  wanted.run = *std::move(last);
  Result<ResultFolder> folder = ResultFolder::open(options.output, options.overwrite);
  if (!folder) return ui.fail(folder.error());
  const StopSignal stop;
  const Status written = write(**store, std::move(wanted), *folder, ui, stop);
  if (!written && stop.received() != 0) {
    ui.fail({errors::stopped_without_results, options.output});
    return stop.exit_status();
  }
  if (!written) return ui.fail(written.error());
  ui.say(ui.tr("Look at {file}", {{"file", options.output + "/index.html"}}));
  return exit_done;
}

}  // namespace

Command report_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "report",
      .summary = mark("write pages that show where a corpus is weak, and why"),
      .notes = {mark("Of a corpus that “jjak build” or “jjak import” made. The pages open in a browser from disk: how "
                     "many units are probably wrong and where, a list with the doubtful ones first, and each pair with "
                     "its beads, anchors and findings. They show the corpus as it is now, and what the truth check "
                     "finds; the report that “jjak build” writes is the same without the check (docs/report.md).")},
      .arguments = {corpus_argument(options->corpus)},
      .options = {{.letter = 'o',
                   .name = "--output",
                   .takes = Takes::folder,
                   .required = true,
                   .target = &options->output,
                   .help = mark("folder for the pages")},
                  {.name = "--sample",
                   .takes = Takes::file,
                   .target = &options->sample,
                   .help = mark("table that “jjak sample” wrote and people filled in: the report says how many units "
                                "are right, with intervals")},
                  terms_option(*options),
                  rules_option(*options),
                  {.letter = 'O',
                   .name = "--overwrite",
                   .target = &options->overwrite,
                   .help = mark("replace an earlier report")},
                  json_option(*options, mark("print errors as JSON lines")),
                  quiet_option(*options)},
      .files = {{"index.html", mark("the first screen, the list of units, and what was left out")},
                {"data/*.js", mark("the texts of the pairs, which the page loads when they are looked at")},
                {"jjak.sha256", mark("all files with their digests; sha256sum --check reads it")}},
      .failure = mark("reading or writing failed; then nothing was written"),
      .examples = {"jjak report out -o report", "jjak --ui-lang ko report out -o report -O"},
      .see_also = {"build", "check", "sample", "show", "stats"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
