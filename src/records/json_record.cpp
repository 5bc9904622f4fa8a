// Makes a document of one JSON object. Exports wrap their articles in lists and objects ({"data": {"items": [...]}});
// these are opened.
#include "records/json_record.hpp"

#include "markup/json_tape.hpp"
#include "text/utf8.hpp"

#include <jjak/document_record.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace jjak::reading {
namespace {

constexpr std::size_t deepest_wrapper = 4;
constexpr std::string_view blanks = " \t\r\n";

bool is_one_of(std::string_view name, const auto& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// Whether a value inside an object of a field's member is that field: {"author": {"name": ...}}.
bool is_value_name(Field field, std::string_view name) {
  constexpr std::array<std::string_view, 2> of_people{"name", "fullname"};
  constexpr std::array<std::string_view, 2> of_dates{"$date", "date"};
  constexpr std::array<std::string_view, 3> of_addresses{"@id", "url", "href"};
  constexpr std::array<std::string_view, 11> of_texts{
      "rendered", "text", "value", "content", "html", "plain", "#text", "headline", "summary", "body", "paragraphs"};
  switch (field) {
    case Field::byline:
    case Field::section: return is_one_of(name, of_people);
    case Field::date: return is_one_of(name, of_dates);
    case Field::url: return is_one_of(name, of_addresses);
    default: return is_one_of(name, of_texts);
  }
}

constexpr std::array record_kinds{RecordKind::article, RecordKind::failure, RecordKind::redirect, RecordKind::problem};

bool is_record_kind(std::string_view name) {
  return std::any_of(record_kinds.begin(), record_kinds.end(), [&](RecordKind kind) { return name == name_of(kind); });
}

/// Whether an object begins as write_document_record begins them, so that its other members need not be looked at.
bool opens_document_record(std::string_view json) {
  return std::any_of(record_kinds.begin(), record_kinds.end(), [&](RecordKind kind) {
    return json.starts_with(fmt::format(R"({{"record":"{}","version":)", name_of(kind)));
  });
}

/// Puts the members of an object into a record.
class RecordVisitor : public markup::JsonVisitor {
 public:
  explicit RecordVisitor(const FieldNames& names) : names_(names) {}

  Record& record() { return record_; }
  /// Whether the object is a document record (document_record.hpp): no other export says which kind of record it is.
  bool is_document_record() const { return has_kind_ && has_version_; }
  const std::vector<std::string>& keys() const { return keys_; }

  bool wants(std::string_view member) override {
    constexpr std::size_t most_keys = 40;
    if (keys_.size() < most_keys) keys_.emplace_back(member);
    place_ = names_.find(member);
    return place_ != nullptr || names_.names_inner(member) || member == "record" || member == "version";
  }

  void value(std::string_view member, std::string_view inner, std::string text, bool is_number) override {
    if (inner.empty() && member == "record") has_kind_ = has_kind_ || (!is_number && is_record_kind(text));
    if (inner.empty() && member == "version") has_version_ = has_version_ || is_number;
    if (inner.empty()) {
      if (place_ != nullptr) add(*place_, std::move(text), is_number);
      return;
    }
    if (const auto* named = names_.find(std::string(member) + "." + std::string(inner)); named != nullptr)
      return add(*named, std::move(text), is_number);
    if (place_ == nullptr) return;
    const std::string_view last = inner.substr(inner.rfind('.') + 1);
    if (is_value_name(place_->field, field_key(last))) return add(*place_, std::move(text), is_number);
    // fundus keeps the page and its address in one object.
    const FieldNames::Place* other = place_->field == Field::html ? names_.find(last) : nullptr;
    if (other != nullptr && other->field == Field::url) add(*other, std::move(text), is_number);
  }

 private:
  void add(const FieldNames::Place& place, std::string text, bool is_number) {
    if (!is_number || place.field == Field::date) record_.add(place, std::move(text));
  }

  const FieldNames& names_;
  const FieldNames::Place* place_ = nullptr;
  Record record_;
  std::vector<std::string> keys_;
  bool has_kind_ = false, has_version_ = false;
};

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(blanks, at), text.size());
}

std::uint64_t lines_in(std::string_view text) {
  return static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\n'));
}

/// Where the value that begins at `at` ends.
std::size_t value_end(std::string_view text, std::size_t at) {
  const std::size_t length = markup::JsonEnd().find(text.substr(at));
  return length == std::string_view::npos ? text.size() : at + length;
}

/// Behind the quotation mark that closes the string at `at`.
std::size_t string_end(std::string_view text, std::size_t at) {
  for (++at; at < text.size() && text[at] != '"'; ++at)
    if (text[at] == '\\') ++at;
  return std::min(at + 1, text.size());
}

/// Names the values that the JSON library refuses; empty when there were none.
std::string what_was_mended(const markup::JsonOutline& outline) {
  std::string told;
  if (outline.mended_surrogates > 0)
    told = fmt::format("half a surrogate pair, now U+FFFD: {}", outline.mended_surrogates);
  if (outline.mended_numbers > 0)
    told += fmt::format("{}number too large, left out: {}", told.empty() ? "" : "; ", outline.mended_numbers);
  return told;
}

}  // namespace

void JsonRecords::report(ErrorCode code, std::string detail, std::uint64_t line) const {
  outlet_.report(Error{code, path_, std::move(detail), line, {}});
}

void JsonRecords::use(std::string_view json, std::uint64_t line, std::uint64_t offset) {
  if (opens_document_record(json) && markup::is_plain_json(json))
    give_document_record(json, offset);
  else
    use_value(json, line, offset, 0);
}

void JsonRecords::give_document_record(std::string_view json, std::uint64_t offset) const {
  RawDocument document;
  document.origin = {path_, offset, json.size(), true, {}};
  document.kind = DocumentKind::record;
  document.text = json;
  outlet_.give(std::move(document));
}

/// Whether the value gave an article, or was an object at fault of which that was said.
bool JsonRecords::use_value(std::string_view json, std::uint64_t line, std::uint64_t offset, std::size_t depth) {
  RecordVisitor visitor(names_);
  const markup::JsonOutline outline = markup::read_json_members(json, visitor);
  if (outline.bad_column > 0) {
    report(errors::bad_json, fmt::format("syntax error in column {}", outline.bad_column), line);
    return true;
  }
  if (!outline.is_object) {
    report(errors::bad_json, "no object", line);
    return true;
  }
  if (const std::string mended = what_was_mended(outline); !mended.empty() && depth == 0)
    report(errors::mended_json, mended, line);
  if (visitor.is_document_record()) {
    give_document_record(json, offset);
    return true;
  }
  if (visitor.record().has_text()) {
    std::move(visitor.record()).give({path_, offset, json.size(), true, {}}, outlet_);
    return true;
  }
  if (use_inner(json, line, offset, depth)) return true;
  report(errors::json_keys, "its keys are " + listed_names(visitor.keys()), line);
  return true;
}

/// Uses the records in the members of a wrapper. The object is valid JSON.
bool JsonRecords::use_inner(std::string_view object, std::uint64_t line, std::uint64_t offset, std::size_t depth) {
  if (depth == deepest_wrapper) return false;
  bool found = false;
  std::size_t at = skip_blanks(object, 0) + 1, counted = 0;
  while (at < object.size()) {
    at = skip_blanks(object, at);
    if (at >= object.size() || object[at] != '"') break;
    const std::size_t key_end = string_end(object, at);
    const std::string_view key = object.substr(at + 1, key_end - at - 2);
    at = skip_blanks(object, skip_blanks(object, key_end) + 1);  // behind the colon
    const std::size_t end = value_end(object, at);
    const FieldNames::Place* place = names_.find(key);
    const bool holds_records = place != nullptr && place->field == Field::records && at < object.size();
    if (holds_records && (object[at] == '{' || object[at] == '[')) {
      line += lines_in(object.substr(counted, at - counted));
      counted = at;
      const std::string_view value = object.substr(at, end - at);
      const bool used = object[at] == '[' ? use_items(value, line, offset + at, depth + 1)
                                          : use_value(value, line, offset + at, depth + 1);
      found = found || used;
    }
    at = skip_blanks(object, end) + 1;  // behind the comma
  }
  return found;
}

/// Uses the objects of a list; whether there is one.
bool JsonRecords::use_items(std::string_view list, std::uint64_t line, std::uint64_t offset, std::size_t depth) {
  bool found = false;
  std::size_t at = skip_blanks(list, 1), counted = 0;
  while (at < list.size() && outlet_.is_wanted()) {
    const std::size_t end = value_end(list, at);
    if (list[at] == '{') {
      line += lines_in(list.substr(counted, at - counted));
      counted = at;
      use_value(list.substr(at, end - at), line, offset + at, depth);
      found = true;
    }
    at = skip_blanks(list, skip_blanks(list, end) + 1);
  }
  return found;
}

}  // namespace jjak::reading
