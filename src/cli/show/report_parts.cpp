// The truth check for reports, and the run that they tell of.
#include "cli/show/report_parts.hpp"

#include "markup/json.hpp"

#include <jjak/check/check.hpp>
#include <jjak/pipeline/dictionaries.hpp>

#include <memory>
#include <string>
#include <utility>

namespace jjak::cli {
namespace {

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

}  // namespace

Result<UnitCheck> unit_check(const TermOptions& terms, const RuleOptions& rules, const Ui& ui) {
  Result<Rules> loaded_rules = load_rules(rules);
  if (!loaded_rules) return loaded_rules.error();
  Result<LoadedDictionary> loaded = load_dictionaries(terms.terms, 1);
  if (!loaded) return loaded.error();
  warn_of_dictionaries(*loaded, ui);
  const auto context = std::make_shared<CheckContext>();
  context->dictionary = loaded->dictionary;
  context->rules = *std::move(loaded_rules);
  return UnitCheck([context](const UnitView& view) {
    return check_pair({view.unit.source, view.unit.target, view.from.english.published, view.from.korean.published},
                      *context);
  });
}

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

}  // namespace jjak::cli
