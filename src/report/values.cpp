// Small values as JSON, and what the list of pairs shows of each.
#include "report/values.hpp"

#include "markup/writer.hpp"
#include "model/index_list.hpp"
#include "url/url.hpp"

#include <fmt/core.h>

#include <cmath>

namespace jjak::report {
namespace {

using markup::json_string;
using markup::JsonObject;

std::string date_json(const Article& article) {
  return json_string(article.published ? iso_date(*article.published) : std::string());
}

/// Sentences of a side that stand in no unit, because they have no counterpart.
std::size_t nulls_of(const Alignment& alignment, Range Bead::*side, Range Bead::*other) {
  std::size_t count = 0;
  for (const Bead& bead : alignment.sentences)
    if ((bead.*other).empty()) count += (bead.*side).size();
  return count;
}

}  // namespace

std::string number_json(double value) {
  if (!std::isfinite(value)) return "null";
  std::string text = fmt::format("{:.4f}", value);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text == "-0" ? "0" : text;
}

std::string number_json(const std::optional<double>& value) { return value ? number_json(*value) : "null"; }

std::string sides_json(std::string_view english, std::string_view korean) {
  return fmt::format("[{},{}]", english, korean);
}

std::string texts_json(std::string_view english, std::string_view korean) {
  return sides_json(json_string(english), json_string(korean));
}

std::string words_json(const Error& error, const Translate& korean) {
  return JsonObject().text("en", describe(error)).text("ko", describe(error, korean)).take();
}

const std::string& title_of(const Article& article) {
  return article.title.empty() ? label_of(article) : article.title;
}

std::string_view method_of(const ArticlePair& link) {
  return link.evidence.empty() && !std::isfinite(link.score) ? "import" : name_of(link.method);
}

std::string id_of(const AlignedPair& pair, const Bead& bead, char level) {
  return fmt::format("{}:{}{}-{}", pair.name, level, list_indexes(bead.source, "."), list_indexes(bead.target, "."));
}

std::map<std::size_t, RefusalReason> refusals_of(const AlignedPair& pair, Level level) {
  std::map<std::size_t, RefusalReason> refused;
  for (const Refusal& refusal : pair.refused)
    if (refusal.level == level) refused.emplace(refusal.bead, refusal.reason);
  return refused;
}

std::vector<CheckedUnit> check_units(const PairView& view, const UnitCheck& check) {
  std::vector<CheckedUnit> checked;
  if (!check) return checked;
  for_each_unit(view.pair, [&](const Unit& unit) {
    if (unit.level != Level::sentence) return;
    std::vector<Finding> findings = check({view, unit, bead_of(view.pair, unit)});
    if (!findings.empty()) checked.push_back({unit.bead, std::move(findings)});
  });
  return checked;
}

std::string head_json(const PairView& view, std::size_t file) {
  const auto& [pair, english, korean, runner_up] = view;
  return JsonObject()
      .text("name", pair.name)
      .json("titles", texts_json(title_of(english), title_of(korean)))
      .json("urls", texts_json(url::encode(english.url), url::encode(korean.url)))
      .json("dates", sides_json(date_json(english), date_json(korean)))
      .text("method", method_of(pair.link))
      .json("score", number_json(pair.link.score))
      .text("label", name_of(pair.link.label))
      .text("kind", name_of(english.kind))
      .json("file", std::to_string(file))
      .json("nulls", fmt::format("[{},{}]", nulls_of(pair.alignment, &Bead::source, &Bead::target),
                                 nulls_of(pair.alignment, &Bead::target, &Bead::source)))
      .take();
}

}  // namespace jjak::report
