// jjak label: people say in a browser what they think of the units of a sample.
#include "base/output.hpp"
#include "cli/commands/shared.hpp"
#include "cli/errors.hpp"
#include "cli/json.hpp"
#include "cli/results.hpp"
#include "cli/review/commands.hpp"
#include "cli/review/local_server.hpp"
#include "cli/stop.hpp"
#include "desk/desk.hpp"
#include "markup/json.hpp"
#include "markup/writer.hpp"
#include "report/pages.hpp"
#include "report/values.hpp"
#include "sample/label_table.hpp"

#include <fmt/format.h>

#include <optional>
#include <utility>

namespace jjak::cli {
namespace {

constexpr std::size_t highest_port = 65535;

struct Options : CommonOptions {
  std::string table, other;
  std::size_t port = 0;
};

/// Shows the units of a table, and writes it anew with each label.
class LabelAnswers final : public PageAnswers {
 public:
  LabelAnswers(std::string path, sample::LabelTable table, std::string language, Translate korean)
      : path_(std::move(path)), table_(std::move(table)), language_(std::move(language)), korean_(std::move(korean)) {}

  PageAnswer get(const PageRequest& request) override {
    if (!request.path.empty() && request.path != "index.html") return nothing_here(korean_);
    return {200,
            report::page_head(language_, report::Pages::label) + report::inert(json()) +
                report::page_foot(report::Pages::label),
            "text/html; charset=utf-8"};
  }

  /// {"index": 3, "label": "right", "seconds": 7}; an empty label takes one away.
  PageAnswer post(const PageRequest& request) override {
    if (request.path != "labels") return nothing_here(korean_);
    constexpr int deepest = 2;
    const auto body = markup::parse_json(request.body, deepest, markup::JsonComments::are_errors);
    const auto index = body ? number_in(*body, "index") : std::nullopt;
    const auto seconds = body ? number_in(*body, "seconds") : std::nullopt;
    const markup::JsonValue* name = body ? body->find("label") : nullptr;
    if (!index || !seconds || name == nullptr || !name->is_string()) return refusal({errors::bad_action}, korean_);
    const auto label = sample::label_of(name->string);
    if (!label && !name->string.empty()) return refusal({errors::bad_action}, korean_);
    if (Status written = write(*index, label, *seconds); !written) return refusal(written.error(), korean_);
    return {200, "{}"};
  }

  std::size_t labelled() const {
    std::size_t count = 0;
    for (std::size_t i = 0; i < table_.size(); ++i) count += table_.row(i).label ? 1 : 0;
    return count;
  }
  std::size_t size() const { return table_.size(); }

 private:
  /// Others may have changed the file meanwhile, in a spreadsheet or a second window: their labels stay.
  Status write(std::size_t index, std::optional<sample::Label> label, std::uint64_t seconds) {
    Result<sample::LabelTable> now = sample::LabelTable::read(path_);
    if (!now) return now.error();
    if (index >= table_.size() || index >= now->size() || now->row(index).id != table_.row(index).id)
      return Error{errors::other_sample, path_};
    now->set(index, label, seconds);
    if (Status written = write_file(path_, now->text(), true); !written) return written;
    table_ = *std::move(now);
    return Done{};
  }

  static std::optional<std::uint64_t> number_in(const markup::JsonValue& json, std::string_view name) {
    constexpr double most = 1e9;
    const markup::JsonValue* value = json.find(name);
    if (value == nullptr || value->kind != markup::JsonKind::number || !(value->number >= 0) || value->number > most)
      return std::nullopt;
    return static_cast<std::uint64_t>(value->number);
  }

  /// Sample of src/report/pages/label_main.ts.
  std::string json() const {
    std::string units;
    for (std::size_t i = 0; i < table_.size(); ++i) {
      const sample::LabelRow row = table_.row(i);
      units +=
          (units.empty() ? "" : ",") + markup::JsonObject()
                                           .text("id", row.id)
                                           .text("en", row.english)
                                           .text("ko", row.korean)
                                           .text("urlEn", row.english_url)
                                           .text("urlKo", row.korean_url)
                                           .json("before", report::texts_json(row.english_before, row.korean_before))
                                           .json("after", report::texts_json(row.english_after, row.korean_after))
                                           .text("label", row.label ? name_of(*row.label) : std::string_view())
                                           .take();
    }
    return markup::JsonObject().text("language", language_).json("units", "[" + units + "]").take();
  }

  std::string path_;
  sample::LabelTable table_;
  std::string language_;
  Translate korean_;
};

std::string agreement_json(const sample::Agreement& agreement) {
  Json::Object counts;
  for (std::size_t i = 0; i < sample::labels; ++i) {
    Json::Object row;
    for (std::size_t j = 0; j < sample::labels; ++j)
      row.emplace_back(std::string(name_of(static_cast<sample::Label>(j))), std::size_t{agreement.counts[i][j]});
    counts.emplace_back(std::string(name_of(static_cast<sample::Label>(i))), std::move(row));
  }
  const Json json(Json::Object{{"both", std::size_t{agreement.both}},
                               {"same", agreement.same},
                               {"kappa", agreement.kappa},
                               {"counts", std::move(counts)}});
  return json.indented() + "\n";
}

/// How far two people agree, and about which labels they do not.
int compare(const Options& options, Ui& ui) {
  const Result<sample::LabelTable> first = sample::LabelTable::read(options.table);
  if (!first) return ui.fail(first.error());
  const Result<sample::LabelTable> second = sample::LabelTable::read(options.other);
  if (!second) return ui.fail(second.error());
  const sample::Agreement agreement = agreement_of(*first, *second);
  if (ui.json) {
    const Status told = ui.out(agreement_json(agreement));
    return told ? exit_done : ui.fail(told.error());
  }
  std::string out = ui.tr("{both} units were labelled in both tables; {same} of the labels are equal; kappa {kappa}",
                          {{"both", ui.number(agreement.both)},
                           {"same", ui.percent(agreement.same)},
                           {"kappa", fmt::format("{:.3f}", agreement.kappa)}}) +
                    "\n";
  for (std::size_t i = 0; i < sample::labels; ++i)
    for (std::size_t j = 0; j < sample::labels; ++j)
      if (agreement.counts[i][j] > 0)
        out += fmt::format("  {:<20}{:<20}{:>8}\n", name_of(static_cast<sample::Label>(i)),
                           name_of(static_cast<sample::Label>(j)), ui.number(agreement.counts[i][j]));
  const Status told = ui.out(out);
  return told ? exit_done : ui.fail(told.error());
}

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  if (!options.other.empty()) return compare(options, ui);
  Result<sample::LabelTable> table = sample::LabelTable::read(options.table);
  if (!table) return ui.fail(table.error());
  const StopSignal stop;
  LabelAnswers answers(options.table, *std::move(table), ui.chosen_language(), report_options(ui).korean);
  LocalServer server(answers, report_options(ui).korean);
  if (Status bound = server.bind(static_cast<int>(options.port)); !bound) return ui.fail(bound.error());
  ui.say(ui.tr("Open this address in a browser on this machine. Ctrl-C ends; each label is in the table at once."));
  if (Status told = ui.out(server.address() + "\n"); !told) return ui.fail(told.error());
  if (Status ended = server.run(stop); !ended) return ui.fail(ended.error());
  ui.say(ui.tr("{labelled} of {all} units have a label",
               {{"labelled", ui.number(answers.labelled())}, {"all", ui.number(answers.size())}}));
  return exit_done;
}

}  // namespace

Command label_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "label",
      .summary = mark("label the units of a sample in a browser"),
      .notes =
          {mark("Shows the units of a table that “jjak sample” wrote, one after the other, without their "
                "confidence: keys 1 to 6 say right, partly, wrong, wrong language, bad text or machine translated. "
                "Each label is written into the table at once, with the seconds that it took. A second person works "
                "on a copy of the table, blind; --compare says how far both agree (Cohen’s kappa)."),
           mark("“jjak report --sample”, “jjak release --sample” and “jjak report --fail-under precision” count "
                "right as right and every other label as wrong.")},
      .arguments = {{.name = "TABLE",
                     .takes = Takes::file,
                     .required = true,
                     .target = &options->table,
                     .help = mark("table that “jjak sample” wrote")}},
      .options = {{.name = "--compare",
                   .takes = Takes::file,
                   .target = &options->other,
                   .help = mark("the same units, labelled by somebody else: print how far both agree")},
                  {.name = "--port",
                   .value = "N",
                   .range = Limits{0, highest_port},
                   .target = &options->port,
                   .help = mark("port on this machine; 0: any that is free")},
                  json_option(*options, mark("print the agreement as JSON, and errors as JSON lines")),
                  quiet_option(*options)},
      .failure = mark("a table cannot be read or written, or the port is taken"),
      .examples = {"jjak label sample.tsv", "jjak label mine.tsv --compare yours.tsv"},
      .see_also = {"sample", "report", "review"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
