// Small values as JSON, and what the list of pairs shows of each.
#include "report/values.hpp"

#include "base/message.hpp"
#include "markup/writer.hpp"
#include "model/index_list.hpp"
#include "url/url.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace jjak::report {
namespace {

using markup::json_string;
using markup::JsonObject;

// Of a bead, the strongest anchors are shown; a translation less probable than this explains nothing.
constexpr std::size_t max_anchors = 6;
constexpr double least_probability = .1;

std::string date_json(const Article& article) {
  return json_string(article.published ? iso_date(*article.published) : std::string());
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

std::string estimate_json(const sample::Estimate& estimate) {
  return markup::JsonObject()
      .json("share", number_json(estimate.share))
      .json("low", number_json(estimate.interval.low))
      .json("high", number_json(estimate.interval.high))
      .take();
}

std::string filled(std::string_view message, const Translate& translate,
                   std::initializer_list<std::pair<std::string_view, std::string>> values) {
  return fill(translate ? translate(message) : std::string(message), values);
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

std::size_t nulls_of(const Alignment& alignment, Side side) {
  const auto [own, other] =
      side == Side::english ? std::pair(&Bead::source, &Bead::target) : std::pair(&Bead::target, &Bead::source);
  std::size_t count = 0;
  for (const Bead& bead : alignment.sentences)
    if ((bead.*other).empty()) count += (bead.*own).size();
  return count;
}

std::vector<const AnchorMatch*> shown_anchors(const Bead& bead) {
  std::vector<const AnchorMatch*> shown;
  for (const AnchorMatch& match : bead.matches)
    // Punctuation tells a reader little.
    if (match.source.kind != AnchorKind::punctuation && match.probability >= least_probability) shown.push_back(&match);
  std::stable_sort(shown.begin(), shown.end(),
                   [](const AnchorMatch* a, const AnchorMatch* b) { return a->weight > b->weight; });
  if (shown.size() > max_anchors) shown.resize(max_anchors);
  return shown;
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
      .json("nulls",
            fmt::format("[{},{}]", nulls_of(pair.alignment, Side::english), nulls_of(pair.alignment, Side::korean)))
      .take();
}

}  // namespace jjak::report
