// jjak report: the pages in which people look at a corpus, or the same as text.
#include "cli/corpus/commands.hpp"
#include "cli/corpus/corpus_run.hpp"
#include "cli/corpus/fail_under.hpp"
#include "cli/errors.hpp"
#include "cli/progress.hpp"
#include "cli/results.hpp"
#include "cli/show/figures.hpp"
#include "cli/show/unit_names.hpp"
#include "cli/stop.hpp"
#include "cli/terminal.hpp"
#include "corpus/walk_store.hpp"
#include "exports/conditions.hpp"
#include "markup/json.hpp"
#include "release/tables.hpp"
#include "store/lookup.hpp"

#include <jjak/check/check.hpp>
#include <jjak/pipeline/dictionaries.hpp>

#include <filesystem>
#include <memory>
#include <utility>

namespace jjak::cli {
namespace {

namespace fs = std::filesystem;

struct Options : CorpusOption, TermOptions, RuleOptions {
  std::string output, sample;
  std::vector<std::string> fail_under;
  bool overwrite = false, text = false;
};

/// Checks units with what the options name.
Result<UnitCheck> unit_check(const Options& options, const Ui& ui) {
  Result<Rules> rules = load_rules(options);
  if (!rules) return rules.error();
  Result<LoadedDictionary> loaded = load_dictionaries(options.terms, 1);
  if (!loaded) return loaded.error();
  warn_of_dictionaries(*loaded, ui);
  const auto context = std::make_shared<CheckContext>();
  context->dictionary = loaded->dictionary;
  context->rules = *std::move(rules);
  return UnitCheck([context](const UnitView& view) {
    return check_pair({view.unit.source, view.unit.target, view.from.english.published, view.from.korean.published},
                      *context);
  });
}

/// The command of a run with the options that it was given, as people would type it.
std::string command_of(const store::Run& run) {
  constexpr int deepest = 2;
  std::string text = "jjak " + run.command;
  const auto options = markup::parse_json(run.options, deepest, markup::JsonComments::are_errors);
  if (!options) return text;
  const auto add = [&text](const std::string& name, const std::string& value) {
    if (!value.empty()) text += " " + name + " " + value;
  };
  for (const markup::JsonValue::Member& option : options->members) {
    if (option.value.kind == markup::JsonKind::boolean && option.value.number != 0) text += " " + option.name;
    if (option.value.is_string()) add(option.name, option.value.string);
    for (const markup::JsonValue& item : option.value.items) add(option.name, item.string);
  }
  return text;
}

/// The last run that came to its end.
Result<std::optional<ReportRun>> last_run(const store::Store& store) {
  const auto runs = store.runs();
  if (!runs) return runs.error();
  const auto inputs = store.inputs();
  if (!inputs) return inputs.error();
  std::optional<ReportRun> last;
  for (const store::Run& run : *runs)
    if (!run.finished.empty()) last = ReportRun{command_of(run), run.started, run.finished, run.knowledge, *inputs};
  return last;
}

/// Hands everything on, and says how many pairs are done.
class Watched final : public CollectionVisitor {
 public:
  Watched(std::vector<CollectionVisitor*> visitors, UnitNames& names, const Ui& ui, const StopSignal& stop)
      : visitors_(std::move(visitors)), names_(names), ui_(ui), progress_(ui), stop_(stop) {}

  Status documents(std::size_t count) override {
    return each([&](CollectionVisitor& visitor) { return visitor.documents(count); });
  }
  Status article(const Article& article) override {
    return each([&](CollectionVisitor& visitor) { return visitor.article(article); });
  }
  Status unpaired(const UnpairedView& unpaired) override {
    return each([&](CollectionVisitor& visitor) { return visitor.unpaired(unpaired); });
  }
  Status skipped(const Error& problem) override {
    return each([&](CollectionVisitor& visitor) { return visitor.skipped(problem); });
  }
  Status pair(const PairView& pair) override {
    if (stop_.received() != 0) return Error{errors::stopped};
    progress_.show(ui_.tr("report: {done} pairs", {{"done", ui_.number(++done_)}}));
    if (Status entered = names_.enter(pair.pair); !entered) return entered;
    return each([&](CollectionVisitor& visitor) { return visitor.pair(pair); });
  }
  void clear() { progress_.clear(); }

 private:
  template <class Show>
  Status each(const Show& show) {
    for (CollectionVisitor* visitor : visitors_)
      if (Status shown = show(*visitor); !shown) return shown;
    return Done{};
  }

  std::vector<CollectionVisitor*> visitors_;
  UnitNames& names_;
  const Ui& ui_;
  ProgressLine progress_;
  const StopSignal& stop_;
  std::uint64_t done_ = 0;
};

/// A run of the command.
class Run {
 public:
  Run(const Options& options, std::vector<Bound> bounds, const store::Store& store, UnitNames names, const Ui& ui)
      : options_(options), bounds_(std::move(bounds)), store_(store), names_(std::move(names)), ui_(ui) {}

  int go(UnitCheck check, const UnitLabel& labels) {
    UnitLabel label;
    if (labels) label = [this, &labels](std::string_view id) { return labels(names_.name_of(id)); };
    const Status done =
        options_.text ? print(std::move(check), std::move(label)) : write(std::move(check), std::move(label));
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
    Watched watched(std::move(visitors), names_, ui_, stop_);
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
};

/// What people said of a sample; empty where none is given.
Result<UnitLabel> labels_of(const std::string& sample) {
  if (sample.empty()) return UnitLabel();
  Result<release::Labels> labels = release::read_sample(sample);
  if (!labels) return labels.error();
  return UnitLabel([labels = *std::move(labels)](std::string_view id) {
    const auto label = labels.find(id);
    return label == labels.end() ? std::nullopt : std::optional(label->second);
  });
}

/// Reads the bounds. Returns what is wrong with the options, or nothing.
std::string mistake_in(const Options& options, std::vector<Bound>& bounds, const Ui& ui) {
  if (options.text == !options.output.empty()) return ui.tr("give either --output or --text");
  if (options.text && options.overwrite) return ui.tr("--overwrite goes with --output");
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
  Result<UnitCheck> check = unit_check(options, ui);
  if (!check) return ui.fail(check.error());
  Result<UnitLabel> label = labels_of(options.sample);
  if (!label) return ui.fail(label.error());
  Result<UnitNames> names = UnitNames::of(**store);
  if (!names) return ui.fail(names.error());
  return Run(options, std::move(bounds), **store, *std::move(names), ui).go(*std::move(check), *label);
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
                   "jjak report out -o report --sample sample.tsv --fail-under precision=0.95"},
      .see_also = {"build", "check", "sample", "show", "stats"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
