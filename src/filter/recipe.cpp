// The measures that filters can use, and a filter's rule in words.
#include "filter/recipe.hpp"

#include "filter/filtering.hpp"

#include "base/message.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace jjak {
namespace errors {

const ErrorKind recipe_syntax{"recipe_syntax", tr("not TOML: {detail}"), true};
const ErrorKind recipe_word{"recipe_word", tr("unknown word in the recipe: {detail}"), true};
const ErrorKind filtering_stopped{"stopped", tr("stopped before the work was done"), false};
const ErrorKind recipe_value{"recipe_value", tr("wrong value in the recipe: {detail}"), true};

}  // namespace errors

namespace filter {

const std::vector<MeasureInfo>& measures() {
  static const std::vector<MeasureInfo> all = {
      {Measure::confidence, "confidence", "higher"},
      {Measure::margin, "margin", "higher"},
      {Measure::link_score, "link_score", "higher"},
      {Measure::evidence, "evidence", "higher"},
      {Measure::findings, "findings", "lower"},
      {Measure::judge, "judge", "higher"},
      {Measure::letters_en, "letters_en", "higher"},
      {Measure::letters_ko, "letters_ko", "higher"},
      {Measure::length_deviation, "length_deviation", "lower"},
      {Measure::language_en, "language_en", "higher"},
      {Measure::language_ko, "language_ko", "higher"},
      {Measure::untranslated, "untranslated", "lower"},
      {Measure::damaged, "damaged", "lower"},
      {Measure::equal_sides, "equal_sides", "lower"},
      {Measure::boilerplate, "boilerplate", "lower"},
      {Measure::is_title, "is_title", "lower"},
      {Measure::personal_data, "personal_data", "lower"},
      {Measure::address_share, "address_share", "lower"},
      {Measure::duplicate, "duplicate", "lower"},
      {Measure::near_duplicate, "near_duplicate", "lower"},
      {Measure::level, "level", "words"},
      {Measure::type, "type", "words"},
      {Measure::method, "method", "words"},
      {Measure::label, "label", "words"},
      {Measure::site, "site", "words"},
      {Measure::kind, "kind", "words"},
      {Measure::date, "date", "dates"},
  };
  return all;
}

const MeasureInfo& info_of(Measure measure) { return measures()[static_cast<std::size_t>(measure)]; }

Filter judge_filter() {
  constexpr double even = .5;
  Filter filter;
  filter.name = "judge";
  filter.measure = Measure::judge;
  filter.reject_below = even;
  return filter;
}

std::string rule_of(const Filter& filter) {
  std::string rule;
  const auto add = [&rule](std::string_view name, const std::string& value) {
    rule += fmt::format("{}{} = {}", rule.empty() ? "" : ", ", name, value);
  };
  const auto list = [](const std::vector<std::string>& words) { return fmt::format("[{}]", fmt::join(words, ", ")); };
  if (!filter.level.empty()) add("level", filter.level);
  if (!filter.kinds.empty()) add("kinds", list(filter.kinds));
  if (filter.reject_below) add("reject_below", fmt::format("{}", *filter.reject_below));
  if (filter.reject_above) add("reject_above", fmt::format("{}", *filter.reject_above));
  if (!filter.only.empty()) add("only", list(filter.only));
  if (!filter.except.empty()) add("except", list(filter.except));
  if (!filter.from.empty()) add("from", filter.from);
  if (!filter.to.empty()) add("to", filter.to);
  if (filter.rejects_unknown) add("unknown", "reject");
  return rule;
}

}  // namespace filter
}  // namespace jjak
