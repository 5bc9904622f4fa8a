// Knows the names under which crawlers and databases export the fields of an article, and makes a document of them, so
// that JSON and tables agree on both.
#include "records/record_fields.hpp"

#include "text/hangul.hpp"
#include "text/table.hpp"
#include "text/utf8.hpp"
#include "url/url.hpp"

#include <algorithm>

namespace jjak {
namespace reading {
namespace {

constexpr std::array<std::string_view, field_count> field_names{"url",  "html",     "text",    "title",  "byline",
                                                                "date", "language", "section", "records"};

bool has_any(const std::string& lower, const auto& marks) {
  return std::any_of(marks.begin(), marks.end(),
                     [&](const char* mark) { return lower.find(mark) != std::string::npos; });
}

/// A whole page, or a part that was cut out of one.
bool is_whole_page(const std::string& html) {
  constexpr std::array marks{"<!doctype", "<html", "<head>", "<body", "<title"};
  return has_any(text::to_lower_ascii(html), marks);
}

/// Whether a text that should be plain holds the markup of paragraphs.
bool has_paragraph_tags(const std::string& value) {
  constexpr std::array marks{"</p>", "<br>", "<br/>", "<br />", "</div>"};
  return value.find('<') != std::string::npos && has_any(text::to_lower_ascii(value), marks);
}

}  // namespace

std::optional<Field> field_named(std::string_view name) {
  const auto* const found = std::find(field_names.begin(), field_names.end(), name);
  if (found == field_names.end()) return std::nullopt;
  return static_cast<Field>(found - field_names.begin());
}

std::string field_key(std::string_view name) {
  std::string key;
  for (const char c : text::to_lower_ascii(text::fold_space(text::repair_utf8(name))))
    if (c != '_' && c != '-' && c != ' ' && c != ':') key += c;
  return key;
}

FieldNames::FieldNames(const std::vector<RecordKey>& keys) {
  std::size_t rank = 0;
  for (const RecordKey& each : keys) {
    const auto field = field_named(each.field);
    if (!field) continue;
    places_.try_emplace(field_key(each.key), Place{*field, rank++});
    if (const std::size_t dot = each.key.find('.'); dot != std::string::npos)
      inner_.emplace(field_key(each.key.substr(0, dot)), true);
  }
  text::TableReader table(record_names_list(), "records.tsv");
  while (table.next())
    if (const auto field = field_named(table.row().cell(0)))
      places_.try_emplace(field_key(table.row().cell(1)), Place{*field, rank++});
}

const FieldNames::Place* FieldNames::find(std::string_view name) const {
  const auto found = places_.find(field_key(name));
  return found == places_.end() ? nullptr : &found->second;
}

void Record::add(const FieldNames::Place& place, std::string value) {
  Value& known = values_[static_cast<std::size_t>(place.field)];
  if (text::visible_length(value) == 0) return;
  // "source" and "id" are addresses in some exports and names in others.
  if (place.field == Field::url && url::resolve({}, value).empty()) return;
  if (place.rank > known.rank) return;
  if (place.rank < known.rank) {
    known = {std::move(value), place.rank};
  } else if (place.field == Field::text || place.field == Field::html) {
    (known.text += "\n\n") += value;
  } else if (place.field == Field::byline) {
    (known.text += ", ") += value;
  }
}

void Record::give(Origin origin, Outlet& outlet) && {
  RawDocument document;
  document.origin = std::move(origin);
  const bool has_page = !value_of(Field::html).empty();
  const std::string content = take(has_page ? Field::html : Field::text);
  document.kind = has_page && is_whole_page(content)        ? DocumentKind::html
                  : has_page || has_paragraph_tags(content) ? DocumentKind::fragment
                                                            : DocumentKind::text;
  document.url = url::resolve({}, take(Field::url));
  document.given = {take(Field::title), take(Field::byline), take(Field::section), take(Field::date),
                    take(Field::language)};
  outlet.decode(std::move(document), content, "utf-8");
}

std::string listed_names(const std::vector<std::string>& names) {
  constexpr std::size_t most = 12, longest = 40;
  std::string out;
  for (std::size_t i = 0; i < std::min(names.size(), most); ++i)
    (out += i == 0 ? "" : ", ") += text::fold_space(text::beginning_of(names[i], longest));
  return names.size() > most ? out + " ..." : out;
}

}  // namespace reading

Result<std::vector<RecordKey>> read_record_keys(std::string_view text) {
  std::vector<RecordKey> keys;
  for (const std::string_view part : text::split(text, ',')) {
    const std::size_t mark = part.find('=');
    const std::string field = text::fold_space(part.substr(0, mark));
    const std::string key = mark == std::string_view::npos ? std::string() : text::fold_space(part.substr(mark + 1));
    const auto known = reading::field_named(field);
    if (!known || *known == reading::Field::records || key.empty())
      return Error{errors::option_value,
                   {},
                   "keys are FIELD=KEY, with url, html, text, title, byline, date, language or section as FIELD"};
    keys.push_back({field, key});
  }
  return keys;
}

}  // namespace jjak
