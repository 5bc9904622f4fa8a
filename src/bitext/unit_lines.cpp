// Writes units as TSV and JSON lines, so that what comes out of a corpus has the columns that went in.
#include "bitext/unit_lines.hpp"

#include "bitext/fields.hpp"
#include "markup/writer.hpp"
#include "text/table.hpp"
#include "text/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <span>

namespace jjak::bitext {
namespace {

constexpr std::size_t most_extra = 100;  // other fields; what more a corpus has is left out of TSV

/// One line of text without tabs.
std::string cell_of(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = text::next_code_point(text, at);
    const bool breaks = text::is_control(c) || c == 0x2028 || c == 0x2029;
    breaks ? out += ' ' : out.append(text, begin, at - begin);
  }
  return out;
}

bool is_json(const BitextUnit& unit) { return unit.record.starts_with('{'); }

/// "3,4" as "[3,4]".
bool is_index_list(std::string_view name, std::string_view value) {
  const bool is_list = name.ends_with("_sentences") || name.ends_with("_paragraphs");
  return is_list && value.find_first_not_of("0123456789,") == std::string_view::npos;
}

bool has_value(const BitextUnit& unit, const FieldPlace& place) {
  const std::string* text = text_at(unit, place);
  return text != nullptr ? !text->empty() : (unit.*place.number).has_value();
}

std::string value_of(const BitextUnit& unit, const FieldPlace& place) {
  const std::string* text = text_at(unit, place);
  if (text != nullptr) return *text;
  const std::optional<double> number = unit.*place.number;
  return number ? fmt::format("{:.4f}", *number) : std::string();
}

}  // namespace

void Columns::see(const BitextUnit& unit) {
  if (given_ != nullptr && is_given_ && unit.columns == given_) return;
  if (given_ == nullptr) given_ = unit.columns;
  is_given_ = is_given_ && unit.columns != nullptr && unit.columns == given_;
  const std::span<const NamedField> fields = all_fields();
  used_.resize(fields.size());
  for (std::size_t i = 0; i < fields.size(); ++i) used_[i] = used_[i] || has_value(unit, fields[i].place);
  for (const BitextField& field : unit.extra)
    if (extra_.size() < most_extra && std::find(extra_.begin(), extra_.end(), field.name) == extra_.end())
      extra_.push_back(field.name);
}

std::string Columns::tsv_header() const {
  std::string line;
  const auto add = [&](std::string_view name) { (line += line.empty() ? "" : "\t") += cell_of(name); };
  if (is_given_ && given_ != nullptr) {
    for (const std::string& name : *given_) add(name);
    return line + '\n';
  }
  const std::span<const NamedField> fields = all_fields();
  for (std::size_t i = 0; i < used_.size(); ++i)
    if (used_[i]) add(fields[i].name);
  for (const std::string& name : extra_) add(name);
  return line + '\n';
}

std::string Columns::tsv_line(const BitextUnit& unit) const {
  if (is_given_ && given_ != nullptr) return unit.record + '\n';
  std::string line;
  bool is_first = true;
  const auto add = [&](const std::string& value) {
    if (!is_first) line += '\t';
    is_first = false;
    line += cell_of(value);
  };
  const std::span<const NamedField> fields = all_fields();
  for (std::size_t i = 0; i < used_.size(); ++i)
    if (used_[i]) add(value_of(unit, fields[i].place));
  for (const std::string& name : extra_) {
    const auto found = std::find_if(unit.extra.begin(), unit.extra.end(),
                                    [&](const BitextField& field) { return field.name == name; });
    add(found == unit.extra.end() ? std::string() : found->value);
  }
  return line + '\n';
}

std::string json_members(const BitextUnit& unit) {
  if (is_json(unit)) {
    const std::size_t begin = unit.record.find('{') + 1, end = unit.record.rfind('}');
    return unit.record.substr(begin, end - begin);
  }
  std::string out = "\"translation\": {\"en\": " + markup::json_string(unit.english.text) +
                    ", \"ko\": " + markup::json_string(unit.korean.text) + "}";
  const auto add = [&](std::string_view name, std::string_view json) {
    ((out += ", ") += markup::json_string(name)) += ": ";
    out += json;
  };
  for (const NamedField& field : all_fields()) {
    if (field.name == "en" || field.name == "ko" || !has_value(unit, field.place)) continue;
    const std::string value = value_of(unit, field.place);
    const bool is_number = text_at(unit, field.place) == nullptr;
    if (is_index_list(field.name, value))
      add(field.name, "[" + value + "]");
    else
      add(field.name, is_number ? value : markup::json_string(value));
  }
  for (const BitextField& field : unit.extra) add(field.name, markup::json_string(field.value));
  return out;
}

std::string json_line(const BitextUnit& unit) {
  return is_json(unit) ? unit.record + '\n' : "{" + json_members(unit) + "}\n";
}

}  // namespace jjak::bitext
