// jjak report: the pages in which people look at a corpus, or the same as text.
#include "cli/corpus/commands.hpp"
#include "cli/corpus/corpus_run.hpp"
#include "cli/corpus/fail_under.hpp"
#include "cli/errors.hpp"
#include "cli/evaluate/other_readings.hpp"
#include "cli/progress.hpp"
#include "cli/results.hpp"
#include "cli/show/figures.hpp"
#include "cli/show/report_parts.hpp"
#include "cli/show/unit_names.hpp"
#include "cli/stop.hpp"
#include "cli/terminal.hpp"
#include "corpus/walk_store.hpp"
#include "exports/conditions.hpp"
#include "sample/labels.hpp"
#include "store/lookup.hpp"

#include <filesystem>
#include <memory>
#include <utility>

namespace jjak::cli {
namespace {

namespace fs = std::filesystem;

struct Options : CorpusOption, TermOptions, RuleOptions {
  std::string output, sample, against;
  std::vector<std::string> fail_under;
  bool overwrite = false, text = false;
};

/// A run of the command.
class Run {
 public:
  Run(const Options& options, std::vector<Bound> bounds, const store::Store& store, UnitNames names, const Ui& ui)
      : options_(options), bounds_(std::move(bounds)), store_(store), names_(std::move(names)), ui_(ui) {}

  /// `other`: what the report is compared with; null: nothing.
  int go(UnitCheck check, sample::Labels labels, OtherReadings* other) {
    other_ = other;
    UnitLabel label;
    if (!options_.sample.empty())
      label = [this, &labels](std::string_view id, std::string_view english, std::string_view korean) {
        return labels.find(names_.name_of(id), english, korean);
      };
    const Status done =
        options_.text ? print(std::move(check), std::move(label)) : write(std::move(check), std::move(label));
    if (done)
      for (const Error& problem : labels.problems(options_.sample)) ui_.warn(problem);
    if (done) return passes(bounds_, figures_, options_.corpus, ui_);
    if (stop_.received() == 0) return ui_.fail(done.error());
    ui_.fail({errors::stopped_without_results, options_.output});
    return stop_.exit_status();
  }

 private:
  Status print(UnitCheck check, UnitLabel label) {
    report::FigureCounter counter({std::move(check), std::move(label), doubtful_units_in_text,
                                   [this](std::string_view id) { return names_.name_of(id); }});
    if (Status walked = walk({&counter}); !walked) return walked;
    figures_ = counter.take();
    return ui_.out(Ui::printable(text_of(figures_, options_.corpus, columns_of_output(), ui_)));
  }

  Status write(UnitCheck check, UnitLabel label) {
    Result<std::optional<ReportRun>> last = last_run(store_);
    if (!last) return last.error();
    Result<ResultFolder> folder = ResultFolder::open(options_.output, options_.overwrite);
    if (!folder) return folder.error();
    report::FigureCounter counter({.label = label});
    ReportOptions wanted = report_options(ui_);
    wanted.run = *std::move(last);
    wanted.check = std::move(check);
    wanted.label = std::move(label);
    wanted.other = other_;
    Result<Report> report =
        Report::begin([&folder](const std::string& path) { return folder->add(path); }, std::move(wanted));
    if (!report) return report.error();
    std::vector<CollectionVisitor*> visitors{&*report};
    if (!bounds_.empty()) visitors.push_back(&counter);
    Status written = walk(std::move(visitors));
    if (written) written = report->end();
    if (written) written = folder->commit();
    if (!written) return written;
    figures_ = counter.take();
    ui_.say(ui_.tr("Look at {file}", {{"file", options_.output + "/index.html"}}));
    return Done{};
  }

  Status walk(std::vector<CollectionVisitor*> visitors) {
    visitors.insert(visitors.begin(), &names_);  // the others ask it about each pair
    WatchedWalk watched(std::move(visitors), ui_, stop_);
    Status walked = corpus::walk_store(store_, watched);
    watched.clear();
    return walked;
  }

  const Options& options_;
  std::vector<Bound> bounds_;
  const store::Store& store_;
  UnitNames names_;
  const Ui& ui_;
  StopSignal stop_;
  report::Figures figures_;
  OtherReadings* other_ = nullptr;
};

/// What people said of a sample; empty where none is given.
Result<sample::Labels> labels_of(const std::string& sample) {
  if (sample.empty()) return sample::Labels();
  const Result<sample::LabelTable> table = sample::LabelTable::read(sample);
  if (!table) return table.error();
  return sample::Labels(*table);
}

/// Reads the bounds. Returns what is wrong with the options, or nothing.
std::string mistake_in(const Options& options, std::vector<Bound>& bounds, const Ui& ui) {
  if (options.text == !options.output.empty()) return ui.tr("give either --output or --text");
  if (options.text && options.overwrite) return ui.tr("--overwrite goes with --output");
  if (options.text && !options.against.empty()) return ui.tr("--against goes with --output");
  for (const std::string& text : options.fail_under) {
    const auto bound = bound_of(text);
    if (!bound)
      return ui.tr(
          "--fail-under: no figure with a bound: {value}; write precision=0.95, coverage=0.9 or confidence=0.9, with a "
          "number from 0 to 1",
          {{"value", text}});
    if (bound->figure == "precision" && options.sample.empty()) return ui.tr("--fail-under precision needs --sample");
    bounds.push_back(*bound);
  }
  return {};
}

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  std::vector<Bound> bounds;
  if (const std::string mistake = mistake_in(options, bounds, ui); !mistake.empty())
    return ui.usage_error(mistake, "jjak report");
  const auto store = read_corpus(options.corpus);
  if (!store) return ui.fail(store.error());
  std::error_code failure;
  if (!options.text && fs::exists(fs::path(options.output) / store::file_name, failure))
    return ui.fail({errors::folder_is_corpus, options.output});
  Result<UnitCheck> check = unit_check(options, options, ui);
  if (!check) return ui.fail(check.error());
  Result<sample::Labels> labels = labels_of(options.sample);
  if (!labels) return ui.fail(labels.error());
  Result<UnitNames> names = UnitNames::of(**store);
  if (!names) return ui.fail(names.error());
  Result<std::unique_ptr<OtherReadings>> other = std::unique_ptr<OtherReadings>();
  if (!options.against.empty())
    other = other_readings(options.against, [&ui](const Error& problem) { ui.warn(problem); });
  if (!other) return ui.fail(other.error());
  return Run(options, std::move(bounds), **store, *std::move(names), ui)
      .go(*std::move(check), *std::move(labels), other->get());
}

}  // namespace

Command report_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "report",
      .summary = mark("show where a corpus is weak, and why: as pages, or as text"),
      .notes =
          {mark("Of a corpus that “jjak build” or “jjak import” made. The pages open in a browser from disk: how "
                "many units are probably wrong and where, a list with the doubtful ones first, and each pair with "
                "its beads, anchors and findings. They show the corpus as it is now, and what the truth check "
                "finds; the report that “jjak build” writes is the same without the check (docs/report.md)."),
           mark("Give either --output or --text. The text is as wide as COLUMNS says, else as the terminal, else 80 "
                "columns.")},
      .arguments = {corpus_argument(options->corpus)},
      .options = {{.letter = 'o',
                   .name = "--output",
                   .takes = Takes::folder,
                   .target = &options->output,
                   .help = mark("folder for the pages")},
                  {.name = "--text",
                   .target = &options->text,
                   .help = mark("print the report as text: figures, bars, and the 20 most doubtful units")},
                  {.name = "--sample",
                   .takes = Takes::file,
                   .target = &options->sample,
                   .help = mark("table that “jjak sample” wrote and people filled in: the report says how many units "
                                "are right, with intervals")},
                  {.name = "--against",
                   .takes = Takes::folder,
                   .target = &options->against,
                   .help = mark("another corpus, or a folder of ladders (a gold standard): the pages show what it "
                                "sees differently, by kind and side by side")},
                  fail_under_option(options->fail_under),
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
      .failure = mark("a figure is below its bound in --fail-under; or reading or writing failed, and then nothing was "
                      "written"),
      .examples = {"jjak report out -o report", "jjak --ui-lang ko report out -o report -O", "jjak report out --text",
                   "jjak report out --text --fail-under confidence=0.9",
                   "jjak report out -o report --sample sample.tsv --fail-under precision=0.95",
                   "jjak report today -o report --against yesterday"},
      .see_also = {"build", "check", "sample", "diff", "eval beads", "show", "stats"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
