// Decisions as JSON, in the store, and merged.
#include "corpus/decisions.hpp"

#include "bytes/digest.hpp"
#include "markup/json.hpp"
#include "markup/writer.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <utility>

namespace jjak::corpus {
namespace {

constexpr int deepest = 6;
constexpr double most = 1e9;  // of the counts that are read
constexpr std::string_view english_side = "english", korean_side = "korean";
constexpr std::size_t longest_sentence = 20'000;  // bytes

std::string sentences_json(const store::KeptSentences& sentences) {
  return markup::JsonObject()
      .text("lines", sentences.lines)
      .json("nth", std::to_string(sentences.nth))
      .json("count", std::to_string(sentences.count))
      .take();
}

std::string pin_json(const store::KeptPin& pin) {
  markup::JsonObject json;
  json.text("verdict", name_of(pin.verdict))
      .json("english", sentences_json(pin.english))
      .json("korean", sentences_json(pin.korean))
      .text("note", pin.note);
  if (pin.is_moved) json.json("moved", "true");
  return json.take();
}

std::string edit_json(const store::KeptEdit& edit) {
  return markup::JsonObject()
      .text("side", edit.is_korean ? korean_side : english_side)
      .json("sentence", sentences_json(edit.sentence))
      .text("text", edit.text)
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
  const markup::JsonValue* moved = json.find("moved");
  pin.is_moved = moved != nullptr && moved->kind == markup::JsonKind::boolean && moved->number != 0;
  return pin;
}

std::optional<store::KeptEdit> read_edit(const markup::JsonValue& json, const store::PairName& pair) {
  store::KeptEdit edit;
  edit.pair = pair;
  std::string side;
  if (!read_text(json, "side", side) || !read_sentences(json.find("sentence"), edit.sentence) ||
      !read_text(json, "text", edit.text))
    return std::nullopt;
  const std::string& lines = edit.sentence.lines;
  const bool is_one_sentence = std::count(lines.begin(), lines.end(), '\n') == 1;
  if ((side != english_side && side != korean_side) || !is_one_sentence || !is_sentence_text(edit.text))
    return std::nullopt;
  edit.is_korean = side == korean_side;
  return edit;
}

/// False where an item is something else.
template <class Item>
bool read_items(const markup::JsonValue& list, const store::PairName& pair,
                std::optional<Item> (*read)(const markup::JsonValue&, const store::PairName&),
                std::vector<Item>& items) {
  if (!list.is_array()) return false;
  for (const markup::JsonValue& json : list.items) {
    auto item = read(json, pair);
    if (!item) return false;
    items.push_back(*std::move(item));
  }
  return true;
}

bool is_of_same_sentence(const store::KeptEdit& a, const store::KeptEdit& b) {
  return a.is_korean == b.is_korean && a.sentence == b.sentence;
}

}  // namespace

std::string decisions_json(const Decisions& decisions) {
  return markup::JsonObject()
      .json("pins", markup::json_array(decisions.pins, pin_json))
      .json("edits", markup::json_array(decisions.edits, edit_json))
      .json("parted", decisions.is_parted ? "true" : "false")
      .take();
}

std::optional<Decisions> read_decisions(const markup::JsonValue& json, const store::PairName& pair) {
  const markup::JsonValue *pins = json.find("pins"), *edits = json.find("edits"), *parted = json.find("parted");
  if (pins == nullptr || parted == nullptr || parted->kind != markup::JsonKind::boolean) return std::nullopt;
  Decisions decisions;
  decisions.is_parted = parted->number != 0;
  if (!read_items(*pins, pair, read_pin, decisions.pins)) return std::nullopt;
  if (edits != nullptr && !read_items(*edits, pair, read_edit, decisions.edits)) return std::nullopt;
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
  auto edits = store.edits(pair);
  if (!edits) return edits.error();
  return Decisions{*std::move(pins), is_parted, *std::move(edits)};
}

Result<std::set<store::PairName>> decided_pairs(const store::Store& store) {
  const auto pins = store.pins();
  if (!pins) return pins.error();
  std::set<store::PairName> pairs;
  for (const store::KeptPin& pin : *pins) pairs.insert(pin.pair);
  const auto edits = store.edits();
  if (!edits) return edits.error();
  for (const store::KeptEdit& edit : *edits) pairs.insert(edit.pair);
  for (const auto& list : {store.parted(), store.corrected_pairs()}) {
    if (!list) return list.error();
    pairs.insert(list->begin(), list->end());
  }
  return pairs;
}

Result<std::string> decisions_digest(const store::Store& store) {
  const auto takedowns = store.takedowns();
  if (!takedowns) return takedowns.error();
  const auto pins = store.pins();
  if (!pins) return pins.error();
  const auto parted = store.parted();
  if (!parted) return parted.error();
  const auto edits = store.edits();
  if (!edits) return edits.error();
  reading::FieldDigest digest;
  for (const std::string& label : *takedowns) digest.add(label);
  for (const store::KeptPin& pin : *pins) {
    digest.add(pin.pair.english).add(pin.pair.korean);
    for (const store::KeptSentences* side : {&pin.english, &pin.korean})
      digest.add(side->lines).add(std::to_string(side->nth));
    if (pin.verdict == store::Verdict::rejected) digest.add("rejected");
    if (pin.is_moved) digest.add("moved");
  }
  for (const store::PairName& pair : *parted) digest.add(pair.english).add(pair.korean);
  for (const store::KeptEdit& edit : *edits)
    digest.add(edit.pair.english)
        .add(edit.pair.korean)
        .add(edit.is_korean ? "ko" : "en")
        .add(edit.sentence.lines)
        .add(std::to_string(edit.sentence.nth))
        .add(edit.text);
  constexpr std::size_t digits = 64;
  return digest.digits(digits);
}

Status set_decisions(store::Store& store, const store::PairName& pair, const Decisions& decisions) {
  if (Status set = store.set_pins(pair, decisions.pins); !set) return set;
  if (Status set = store.set_edits(pair, decisions.edits); !set) return set;
  return store.set_parted(pair, decisions.is_parted);
}

Status decide(store::Store& store, const store::PairName& pair, const Decisions& decisions,
              store::Correction correction) {
  const Result<Decisions> before = decisions_of(store, pair);
  if (!before) return before.error();
  if (Status set = set_decisions(store, pair, decisions); !set) return set;
  correction.before = decisions_json(*before);
  correction.after = decisions_json(decisions);
  return correction.before == correction.after ? Done{} : store.add_correction(pair, correction);
}

bool is_sentence_text(std::string_view text) {
  const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
  return text.size() <= longest_sentence && text.find_first_not_of(' ') != std::string_view::npos &&
         text.front() != ' ' && text.back() != ' ' && !text::invalid_utf8(text) &&
         std::none_of(text.begin(), text.end(), is_control);
}

Decisions merge_decisions(Decisions first, const Decisions& second) {
  first.is_parted = first.is_parted || second.is_parted;
  for (const store::KeptPin& pin : second.pins) {
    const bool is_known = std::any_of(first.pins.begin(), first.pins.end(), [&](const store::KeptPin& known) {
      return known.english == pin.english && known.korean == pin.korean;
    });
    if (!is_known) first.pins.push_back(pin);
  }
  for (const store::KeptEdit& edit : second.edits)
    if (std::none_of(first.edits.begin(), first.edits.end(),
                     [&](const store::KeptEdit& known) { return is_of_same_sentence(known, edit); }))
      first.edits.push_back(edit);
  return first;
}

}  // namespace jjak::corpus
