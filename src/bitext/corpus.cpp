// Reads units from the store of a corpus.
#include "bitext/fields.hpp"
#include "bitext/readers.hpp"
#include "bitext/stored_unit.hpp"
#include "markup/json.hpp"
#include "markup/writer.hpp"
#include "model/index_list.hpp"
#include "url/url.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace jjak::bitext {
namespace {

BitextSide side_of(const store::ArticleRow& article, std::string text, std::string refs) {
  BitextSide side;
  side.text = std::move(text);
  side.refs = std::move(refs);
  if (article.is_named)
    side.url = article.label.find("://") == std::string::npos ? article.label : url::encode(article.label);
  side.date = article.published;
  side.title = article.title;
  side.byline = article.byline;
  side.kind = article.kind;
  if (article.is_named) side.article = article.id;
  return side;
}

/// "3.4" of "rain-1a2b3c4d:s3.4-2", as "3,4".
std::pair<std::string, std::string> indexes_of(const std::string& name) {
  const auto parts = read_bead_name(name);
  if (!parts) return {};
  std::string first(parts->english), second(parts->korean);
  for (std::string* list : {&first, &second})
    for (char& c : *list)
      if (c == '.') c = ',';
  return {std::move(first), std::move(second)};
}

/// What the columns of a bead and its pair say.
BitextUnit columns_of(store::UnitRow row) {
  store::BeadRow& bead = row.bead;
  BitextUnit unit;
  auto [english, korean] = indexes_of(bead.name);
  unit.english = side_of(row.pair.english, std::move(bead.english), std::move(bead.english_refs));
  unit.korean = side_of(row.pair.korean, std::move(bead.korean), std::move(bead.korean_refs));
  const bool has_sentences = bead.level == "sentence";
  (has_sentences ? unit.english.sentences : unit.english.paragraphs) = std::move(english);
  (has_sentences ? unit.korean.sentences : unit.korean.paragraphs) = std::move(korean);
  unit.id = std::move(bead.name);
  unit.level = std::move(bead.level);
  unit.type = std::move(bead.type);
  unit.mark = std::move(bead.mark);
  unit.refused = std::move(bead.refused);
  unit.confidence = bead.confidence;
  unit.margin = bead.margin;
  // Rows of imported units that name no pair have the label of their file.
  const store::PairRow& pair = row.pair;
  if (pair.english.is_named || pair.korean.is_named || pair.english.label == pair.name) unit.pair = pair.name;
  unit.method = row.pair.method;
  unit.label = row.pair.label;
  unit.score = row.pair.score;
  return unit;
}

/// Puts what an import kept beside the columns in its place.
void set_fields(BitextUnit& unit, const std::string& json) {
  constexpr int deepest = 2;
  const auto fields = markup::parse_json(json, deepest, markup::JsonComments::are_errors);
  if (!fields) return;
  FieldSetter setter;
  for (const markup::JsonValue::Member& member : fields->members) {
    const FieldPlace* place = find_field(member.name);
    std::string* text = place == nullptr ? nullptr : text_at(unit, *place);
    if (text != nullptr)
      *text = member.value.string;
    else if (place != nullptr && !member.value.is_string())
      (unit.*place->number).reset();
    else
      setter.set(unit, member.name, member.value.string);
  }
}

/// Whether a field is in a column of its own, whatever it holds, or is given by the import where a file has none.
bool is_in_column(std::string_view name, const std::string* text) {
  constexpr std::array<std::string_view, 10> columns{"id",   "en",     "ko",      "type",    "confidence",
                                                     "mark", "margin", "refs_en", "refs_ko", "refused"};
  constexpr std::array<std::string_view, 5> given{"pair", "level", "link", "article_en", "article_ko"};
  if (std::find(columns.begin(), columns.end(), name) != columns.end()) return true;
  return text != nullptr && text->empty() && std::find(given.begin(), given.end(), name) != given.end();
}

}  // namespace

std::string other_fields(const BitextUnit& unit, const store::UnitRow& row) {
  BitextUnit known = columns_of(row);
  complete(known);
  markup::JsonObject json;
  bool is_empty = true;
  for (const NamedField& field : all_fields()) {
    const std::string* text = text_at(unit, field.place);
    if (is_in_column(field.name, text)) continue;
    if (text != nullptr ? *text == *text_at(known, field.place) : unit.*field.place.number == known.*field.place.number)
      continue;
    is_empty = false;
    if (text != nullptr) {
      json.text(field.name, *text);
    } else {
      const std::optional<double> number = unit.*field.place.number;
      json.json(field.name, number ? markup::json_string(fmt::format("{}", *number)) : "null");
    }
  }
  std::map<std::string_view, std::string> extra;
  for (const BitextField& field : unit.extra) {
    std::string& value = extra[field.name];
    value += value.empty() ? field.value : " | " + field.value;
  }
  for (const auto& [name, value] : extra) json.text(name, value);
  is_empty = is_empty && extra.empty();
  return is_empty ? std::string() : json.take();
}

BitextUnit unit_of(store::UnitRow row) {
  const std::string fields = std::move(row.bead.fields);
  BitextUnit unit = columns_of(std::move(row));
  if (!fields.empty()) set_fields(unit, fields);
  return unit;
}

Status read_corpus(const std::string& path, bool all_beads, Outlet& outlet) {
  const auto opened = store::Store::open(path, sqlite::Mode::read);
  if (!opened) return opened.error();
  auto cursor = store::UnitCursor::open(**opened, all_beads ? store::Beads::all : store::Beads::units);
  if (!cursor) return cursor.error();
  for (std::uint64_t number = 1; outlet.is_wanted(); ++number) {
    const Result<bool> row = cursor->next();
    if (!row) return row.error();
    if (!*row) break;
    BitextUnit unit = unit_of(cursor->row());
    unit.line = number;
    outlet.give_bead(unit);
  }
  return Done{};
}

}  // namespace jjak::bitext
