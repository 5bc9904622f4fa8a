// The truth check for reports, and the run that they tell of.
#include "cli/show/report_parts.hpp"

#include "markup/json.hpp"

#include <jjak/check/check.hpp>
#include <jjak/pipeline/dictionaries.hpp>
#include <jjak/pipeline/knowledge.hpp>

#include <cmath>
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

namespace {

/// What a run noted of its changes; nothing where it is something else.
std::optional<RunChanges> changes_of(const store::Run& run) {
  constexpr int deepest = 3;
  const auto json = markup::parse_json(run.changes, deepest, markup::JsonComments::are_errors);
  if (!json || !json->is_object()) return std::nullopt;
  const auto count_of = [](const markup::JsonValue* value) -> std::optional<std::int64_t> {
    constexpr double most = 1e15;
    if (value == nullptr || value->kind != markup::JsonKind::number || !(std::abs(value->number) < most))
      return std::nullopt;
    return static_cast<std::int64_t>(value->number);
  };
  RunChanges changes;
  for (const auto& [name, counts] : {std::pair("files", &changes.files), {"pairs", &changes.pairs}}) {
    const markup::JsonValue* list = json->find(name);
    if (list == nullptr || !list->is_array() || list->items.size() != counts->size()) return std::nullopt;
    for (std::size_t i = 0; i < counts->size(); ++i) (*counts)[i] = count_of(&list->items[i]).value_or(0);
  }
  const auto units = count_of(json->find("units"));
  if (!units) return std::nullopt;
  changes.units = *units;
  return changes;
}

}  // namespace

Result<std::uint64_t> judgements_in(const store::Store& store) {
  const auto files = store.knowledge();
  if (!files) return files.error();
  return files->empty() ? 0 : judgements_of(*files, store.database().path());
}

Result<std::optional<ReportRun>> last_run(const store::Store& store) {
  const auto runs = store.runs();
  if (!runs) return runs.error();
  const auto inputs = store.inputs();
  if (!inputs) return inputs.error();
  std::optional<ReportRun> last;
  for (const store::Run& run : *runs) {
    if (run.finished.empty()) continue;
    auto changes = changes_of(run);
    if (changes && last && last->changes) changes->units_before = last->changes->units;
    last = ReportRun{command_of(run), run.started, run.finished, run.knowledge, *inputs, changes};
  }
  if (!last) return last;
  const auto decisions = store.corrections_since(last->finished);
  if (!decisions) return decisions.error();
  last->decisions = *decisions;
  const auto judgements = judgements_in(store);
  if (!judgements) return judgements.error();
  last->judgements = *judgements;
  return last;
}

}  // namespace jjak::cli
