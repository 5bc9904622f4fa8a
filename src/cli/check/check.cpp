// jjak check: what the two sides of each unit of a parallel corpus say differently.
#include "base/parallel.hpp"
#include "cli/check/commands.hpp"
#include "cli/check/show_findings.hpp"
#include "cli/commands/collection.hpp"
#include "cli/commands/shared.hpp"
#include "cli/progress.hpp"
#include "cli/stop.hpp"
#include "cli/terminal.hpp"
#include "dates/full_date.hpp"

#include <jjak/bitext/bitext.hpp>
#include <jjak/check/check.hpp>
#include <jjak/pipeline/dictionaries.hpp>

#include <algorithm>
#include <memory>
#include <set>

namespace jjak::cli {
namespace {

struct Options : CommonOptions, TermOptions, RuleOptions {
  std::vector<std::string> inputs;
  std::vector<std::string> fail_on;
  std::size_t jobs = 1;
};

constexpr std::size_t batch_units = 512;  // for each thread
constexpr const char* all_kinds =
    "number scale unit currency percent date weekday name entity negation order omission addition untranslated "
    "language "
    "truncated damaged any";

/// Checks units as they are read: a batch at a time on all threads, told in their order.
class Checker {
 public:
  Checker(const Options& options, CheckContext context, const Ui& ui)
      : options_(options), context_(std::move(context)), ui_(ui), columns_(columns_of_output()), progress_(ui) {}

  /// Takes a unit; false when the output failed or the user wants to stop.
  bool take(BitextUnit& unit) {
    batch_.push_back(std::move(unit));
    return batch_.size() < batch_units * options_.jobs || flush();
  }

  bool flush() {
    std::vector<CheckOutcome> outcomes(batch_.size());
    parallel_for(batch_.size(), options_.jobs, [&](std::size_t i) { outcomes[i] = check(batch_[i]); });
    std::string out;
    for (std::size_t i = 0; i < batch_.size(); ++i) {
      counts_.add(outcomes[i]);
      out +=
          ui_.json ? json_line(ui_, batch_[i], outcomes[i]) : text_of(ui_, batch_[i], outcomes[i].findings, columns_);
    }
    batch_.clear();
    progress_.clear();
    written_ = ui_.out(ui_.json ? out : Ui::printable(out));
    progress_.show(ui_.tr("checking: {done}", {{"done", ui_.number(counts_.units)}}));
    return written_ && stop_.received() == 0;
  }

  int end(const Result<BitextCount>& read) {
    progress_.clear();
    if (!read) return ui_.fail(read.error());
    if (!written_) return ui_.fail(written_.error());
    if (stop_.received() != 0) return stop_.exit_status();
    if (!ui_.json)
      if (const Status told = ui_.out(summary_of(ui_, counts_)); !told) return ui_.fail(told.error());
    return fails() || read->bad > 0 ? exit_data : exit_done;
  }

 private:
  CheckOutcome check(const BitextUnit& unit) const {
    CheckedPair pair{unit.english.text, unit.korean.text};
    if (!unit.english.date.empty()) pair.english_date = dates::parse_date(unit.english.date);
    if (!unit.korean.date.empty()) pair.korean_date = dates::parse_date(unit.korean.date);
    return examine_pair(pair, context_);
  }

  /// Whether a kind was found that the user doesn't accept.
  bool fails() const {
    return std::any_of(options_.fail_on.begin(), options_.fail_on.end(), [this](const std::string& name) {
      const auto kind = finding_kind(name);
      return kind ? counts_.findings[static_cast<std::size_t>(*kind)] > 0 : counts_.flagged > 0;
    });
  }

  const Options& options_;
  CheckContext context_;
  const Ui& ui_;
  std::size_t columns_;
  ProgressLine progress_;
  StopSignal stop_;
  std::vector<BitextUnit> batch_;
  CheckCounts counts_;
  Status written_ = Done{};
};

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  constexpr std::size_t most_inputs = 3;
  if (options.inputs.size() > most_inputs)
    return ui.usage_error(ui.tr("give one corpus: a file, a folder, or an English and a Korean file"), "jjak check");
  for (const std::string& name : options.fail_on)
    if (!finding_kind(name) && name != "any")
      return ui.usage_error(
          ui.tr("--fail-on: there is no kind “{name}”; kinds are {kinds}", {{"name", name}, {"kinds", all_kinds}}),
          "jjak check");
  Result<Rules> rules = load_rules(options);
  if (!rules) return ui.fail(rules.error());
  Result<LoadedDictionary> loaded = load_dictionaries(options.terms, options.jobs);
  if (!loaded) return ui.fail(loaded.error());
  warn_of_dictionaries(*loaded, ui);
  CheckContext context;
  context.dictionary = loaded->dictionary;
  context.rules = *std::move(rules);
  Checker checker(options, std::move(context), ui);
  const Result<BitextCount> read = read_bitext(
      bitext_input(options.inputs), [&](BitextUnit& unit) { return checker.take(unit); },
      [&ui](const Error& problem) { ui.warn(problem); });
  if (read) checker.flush();
  return checker.end(read);
}

}  // namespace

Command check_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "check",
      .summary = mark("find what the two sides of parallel text say differently"),
      .notes =
          {mark("Reads a corpus that “jjak build” wrote, TSV, JSON lines, TMX, or an English and a Korean file with a "
                "unit on each line. The first line of a TSV names its columns: en and ko, and id, date_en and date_ko "
                "where there are any. Dates of publication resolve weekdays and days."),
           mark("Each finding has a kind, a probability, its places on both sides, and a sentence. Kinds: number, "
                "scale, "
                "unit, currency, percent, date, weekday, name, entity, negation, order, omission, addition, "
                "untranslated, language, truncated, damaged. The same value in another writing (12조3천억, 12.3 "
                "trillion) is no finding."),
           mark("--json prints a line for each unit: {\"id\", \"findings\": [{\"kind\", \"probability\", \"en\": "
                "[begin, "
                "end], \"ko\": [begin, end], \"words\"}]}. Ranges are bytes of the UTF-8 text of each side; an empty "
                "range stands where something is missed. \"partial\": true marks a unit that is longer than what is "
                "compared.")},
      .arguments = {{.name = "INPUT",
                     .takes = Takes::path,
                     .required = true,
                     .target = &options->inputs,
                     .help =
                         mark("a corpus: a folder, a file, or an English and a Korean file; “-” is standard input")}},
      .options = {{.name = "--fail-on",
                   .value = "KIND",
                   .choices = all_kinds,
                   .target = &options->fail_on,
                   .help = mark("end with status 1 when this kind is found; may be given several times")},
                  terms_option(*options),
                  rules_option(*options),
                  jobs_option(options->jobs),
                  json_option(*options, mark("print a JSON object for each unit, and errors as JSON lines")),
                  quiet_option(*options)},
      .failure = mark("a kind of --fail-on was found, a unit could not be read, or the input could not"),
      .examples = {"jjak check out", "jjak check delivery.tmx --fail-on number --fail-on scale",
                   "jjak check units.tsv --json > findings.jsonl"},
      .see_also = {"align", "search"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
