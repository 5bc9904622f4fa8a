// Decisions as JSON, in the store, and merged.
#include "corpus/decisions.hpp"

#include "markup/json.hpp"
#include "markup/writer.hpp"

#include <algorithm>
#include <utility>

namespace jjak::corpus {
namespace {

constexpr int deepest = 6;
constexpr double most = 1e9;  // of the counts that are read

std::string sentences_json(const store::KeptSentences& sentences) {
  return markup::JsonObject()
      .text("lines", sentences.lines)
      .json("nth", std::to_string(sentences.nth))
      .json("count", std::to_string(sentences.count))
      .take();
}

std::string pin_json(const store::KeptPin& pin) {
  return markup::JsonObject()
      .text("verdict", name_of(pin.verdict))
      .json("english", sentences_json(pin.english))
      .json("korean", sentences_json(pin.korean))
      .text("note", pin.note)
      .take();
}

bool read_text(const markup::JsonValue& json, std::string_view name, std::string& text) {
  const markup::JsonValue* value = json.find(name);
  if (value == nullptr || !value->is_string()) return false;
  text = value->string;
  return true;
}

bool read_count(const markup::JsonValue& json, std::string_view name, std::size_t& count) {
  const markup::JsonValue* value = json.find(name);
  if (value == nullptr || value->kind != markup::JsonKind::number) return false;
  if (!(value->number >= 0) || value->number > most) return false;
  count = static_cast<std::size_t>(value->number);
  return true;
}

bool read_sentences(const markup::JsonValue* json, store::KeptSentences& sentences) {
  if (json == nullptr || !read_text(*json, "lines", sentences.lines)) return false;
  if (!read_count(*json, "nth", sentences.nth) || !read_count(*json, "count", sentences.count)) return false;
  return sentences.lines.empty() || sentences.lines.ends_with('\n');
}

std::optional<store::KeptPin> read_pin(const markup::JsonValue& json, const store::PairName& pair) {
  store::KeptPin pin;
  pin.pair = pair;
  std::string verdict;
  if (!read_text(json, "verdict", verdict) || !read_sentences(json.find("english"), pin.english) ||
      !read_sentences(json.find("korean"), pin.korean))
    return std::nullopt;
  const auto known = store::verdict_of(verdict);
  if (!known || (pin.english.lines.empty() && pin.korean.lines.empty())) return std::nullopt;
  pin.verdict = *known;
  read_text(json, "note", pin.note);
  return pin;
}

}  // namespace

std::string decisions_json(const Decisions& decisions) {
  return markup::JsonObject()
      .json("pins", markup::json_array(decisions.pins, pin_json))
      .json("parted", decisions.is_parted ? "true" : "false")
      .take();
}

std::optional<Decisions> read_decisions(const markup::JsonValue& json, const store::PairName& pair) {
  const markup::JsonValue *pins = json.find("pins"), *parted = json.find("parted");
  if (pins == nullptr || !pins->is_array() || parted == nullptr || parted->kind != markup::JsonKind::boolean)
    return std::nullopt;
  Decisions decisions;
  decisions.is_parted = parted->number != 0;
  for (const markup::JsonValue& item : pins->items) {
    auto pin = read_pin(item, pair);
    if (!pin) return std::nullopt;
    decisions.pins.push_back(*std::move(pin));
  }
  return decisions;
}

std::optional<Decisions> read_decisions(std::string_view json, const store::PairName& pair) {
  const auto value = markup::parse_json(json, deepest, markup::JsonComments::are_errors);
  return value && value->is_object() ? read_decisions(*value, pair) : std::nullopt;
}

Result<Decisions> decisions_of(const store::Store& store, const store::PairName& pair) {
  auto pins = store.pins(pair);
  if (!pins) return pins.error();
  const auto parted = store.parted();
  if (!parted) return parted.error();
  const bool is_parted = std::any_of(parted->begin(), parted->end(), [&](const store::PairName& other) {
    return other.english == pair.english && other.korean == pair.korean;
  });
  return Decisions{*std::move(pins), is_parted};
}

Result<std::set<store::PairName>> decided_pairs(const store::Store& store) {
  const auto pins = store.pins();
  if (!pins) return pins.error();
  std::set<store::PairName> pairs;
  for (const store::KeptPin& pin : *pins) pairs.insert(pin.pair);
  for (const auto& list : {store.parted(), store.corrected_pairs()}) {
    if (!list) return list.error();
    pairs.insert(list->begin(), list->end());
  }
  return pairs;
}

Status decide(store::Store& store, const store::PairName& pair, const Decisions& decisions,
              store::Correction correction) {
  const Result<Decisions> before = decisions_of(store, pair);
  if (!before) return before.error();
  if (Status set = store.set_pins(pair, decisions.pins); !set) return set;
  if (Status set = store.set_parted(pair, decisions.is_parted); !set) return set;
  correction.before = decisions_json(*before);
  correction.after = decisions_json(decisions);
  return correction.before == correction.after ? Done{} : store.add_correction(pair, correction);
}

Decisions merge_decisions(Decisions first, const Decisions& second) {
  first.is_parted = first.is_parted || second.is_parted;
  for (const store::KeptPin& pin : second.pins) {
    const bool is_known = std::any_of(first.pins.begin(), first.pins.end(), [&](const store::KeptPin& known) {
      return known.english == pin.english && known.korean == pin.korean;
    });
    if (!is_known) first.pins.push_back(pin);
  }
  return first;
}

}  // namespace jjak::corpus
