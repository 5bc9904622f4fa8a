// Reads what came of a document from its line of JSON. Nothing that stands there is believed: types, names and ranges
// are checked, and a record at fault says what is wrong with it.
#include "dates/full_date.hpp"
#include "exchange/recorded_problems.hpp"
#include "markup/json_tape.hpp"
#include "text/ascii.hpp"

#include <jjak/exchange.hpp>

#include <fmt/core.h>

#include <cmath>
#include <limits>

namespace jjak {
namespace {

using markup::JsonKind;
using markup::JsonNode;

/// The value of an enumeration with that name; `last`: its last value.
template <class Enum>
std::optional<Enum> named(std::string_view name, Enum last) {
  for (int i = 0; i <= static_cast<int>(last); ++i)
    if (name_of(static_cast<Enum>(i)) == name) return static_cast<Enum>(i);
  return std::nullopt;
}

/// Takes members of a JSON object, and remembers the first that is at fault.
class Members {
 public:
  Members(const JsonNode& object, std::string& complaint) : object_(object), complaint_(complaint) {}

  void text(const char* name, std::string& into) {
    if (const JsonNode* value = find(name, JsonKind::string)) into = value->string;
  }
  std::string text(const char* name) {
    std::string value;
    text(name, value);
    return value;
  }
  void texts(const char* name, std::vector<std::string>& into) {
    const JsonNode* list = find(name, JsonKind::array);
    if (list == nullptr) return;
    for (const JsonNode* each = list->begin(); each != list->end(); each = each->next()) {
      if (each->kind != JsonKind::string) return complain(name, "holds something that is no string");
      into.emplace_back(each->string);
    }
  }
  void share(const char* name, double& into) {
    const JsonNode* value = find(name, JsonKind::number);
    if (value == nullptr) return;
    if (!(value->number >= 0 && value->number <= 1)) return complain(name, "is not between 0 and 1");
    into = value->number;
  }
  template <class Number>
  void count(const char* name, Number& into) {
    // Larger numbers of JSON are not exact.
    constexpr auto most =
        static_cast<double>(std::min<std::uint64_t>(std::uint64_t{1} << 53, std::numeric_limits<Number>::max()));
    const JsonNode* value = find(name, JsonKind::number);
    if (value == nullptr) return;
    if (!(value->number >= 0 && value->number <= most) || value->number != std::floor(value->number))
      return complain(name, "is no whole number, or too large");
    into = static_cast<Number>(value->number);
  }
  /// [begin, end)
  void range(const char* name, Range& into) {
    const JsonNode* list = find(name, JsonKind::array);
    if (list == nullptr) return;
    const auto is_offset = [](const JsonNode& value) {
      return value.kind == JsonKind::number && value.number >= 0 && value.number == std::floor(value.number) &&
             value.number <= std::numeric_limits<std::uint32_t>::max();
    };
    const JsonNode* begin = list->size == 3 ? list->begin() : list;
    const JsonNode* end = list->size == 3 ? begin->next() : list;
    if (!is_offset(*begin) || end == list->end() || !is_offset(*end) || begin->number >= end->number)
      return complain(name, "is no range of bytes");
    into = {static_cast<std::uint32_t>(begin->number), static_cast<std::uint32_t>(end->number)};
  }
  void count(const char* name, std::optional<std::uint64_t>& into) {
    if (object_.find(name) != nullptr) count(name, into.emplace());
  }
  void flag(const char* name, bool& into) {
    if (const JsonNode* value = find(name, JsonKind::boolean)) into = value->number != 0;
  }
  template <class Enum>
  void name(const char* name, Enum last, Enum& into) {
    const JsonNode* value = find(name, JsonKind::string);
    if (value == nullptr) return;
    const std::optional<Enum> found = named(value->string, last);
    if (!found) return complain(name, "has an unknown value");
    into = *found;
  }
  void date(const char* name, std::optional<Timestamp>& into) {
    const std::string value = text(name);
    if (value.empty()) return;
    into = dates::parse_date(value);
    if (!into || iso_date(*into) != value) complain(name, "is no date as 2024-12-16T10:14+09:00");
  }
  /// Calls `take` with the members of each object of a list.
  template <class Take>
  void objects(const char* name, Take take) {
    const JsonNode* list = find(name, JsonKind::array);
    if (list == nullptr) return;
    for (const JsonNode* each = list->begin(); each != list->end(); each = each->next()) {
      if (each->kind != JsonKind::object) return complain(name, "holds something that is no object");
      take(Members(*each, complaint_));
    }
  }
  /// The members of an object; of none where it is absent.
  Members object(const char* name) {
    static const JsonNode none{};
    const JsonNode* found = find(name, JsonKind::object);
    return {found == nullptr ? none : *found, complaint_};
  }
  bool has(const char* name) const { return object_.find(name) != nullptr; }
  void complain(const char* name, const char* what) {
    if (complaint_.empty()) complaint_ = fmt::format("\"{}\" {}", name, what);
  }

 private:
  const JsonNode* find(const char* name, JsonKind kind) {
    const JsonNode* value = object_.find(name);
    if (value == nullptr || value->kind == kind) return value;
    complain(name, "has another type");
    return nullptr;
  }

  const JsonNode& object_;
  std::string& complaint_;
};

Language language_of(std::string_view tag) {
  if (tag.empty() || tag == "und") return Language::unknown;
  if (tag == code_of(Language::english)) return Language::english;
  return tag == code_of(Language::korean) ? Language::korean : Language::other;
}

/// "--12-16"
void take_day(Members& members, std::optional<Timestamp>& day) {
  const std::string text = members.text("dateline_day");
  if (text.empty()) return;
  const auto two = [&](std::size_t at) {
    return ascii::is_digit(text[at]) && ascii::is_digit(text[at + 1]) ? (text[at] - '0') * 10 + text[at + 1] - '0' : 0;
  };
  const bool has_form = text.size() == 7 && text.starts_with("--") && text[4] == '-';
  const int month = has_form ? two(2) : 0, number = has_form ? two(5) : 0;
  if (month < 1 || month > 12 || number < 1 || number > 31) return members.complain("dateline_day", "is no --12-16");
  day.emplace();
  day->month = month;
  day->day = number;
}

void take_origin(Members& members, Origin& origin) {
  members.text("file", origin.path);
  members.count("offset", origin.offset);
  members.count("length", origin.length);
  members.flag("in_archive", origin.in_archive);
  members.text("digest", origin.digest);
}

void take_lists(Members& members, DocumentRecord& record) {
  Article& article = record.article;
  members.objects("links", [&](Members each) {
    Outlink& link = article.links.emplace_back();
    each.text("url", link.url);
    each.text("text", link.text);
    each.text("hreflang", link.hreflang);
    each.name("source", LinkSource::previous_page, link.source);
    each.name("place", LinkPlace::furniture, link.place);
  });
  members.objects("blocks", [&](Members each) {
    Block& block = article.blocks.emplace_back();
    each.name("role", BlockRole::table, block.role);
    each.text("label", block.label);
    each.text("text", block.text);
    each.count("row", block.row);
    each.range("source", block.source);
  });
  members.objects("foreign_blocks", [&](Members each) {
    ForeignBlock& block = article.foreign_blocks.emplace_back();
    each.text("language", block.language);
    each.text("text", block.text);
  });
  Members layout = members.object("layout");
  layout.text("page_title", record.layout.title);
  layout.text("headline", record.layout.headline);
  layout.text("container", record.layout.container);
  layout.texts("inside", record.layout.inside);
  layout.texts("outside", record.layout.outside);
}

void take_article(Members& members, DocumentRecord& record) {
  Article& article = record.article;
  take_origin(members, record.origin);
  article.origin = record.origin;
  members.text("url", article.url);
  members.texts("aliases", article.aliases);
  members.name("kind", PageKind::stub, article.kind);
  members.text("title", article.title);
  members.text("byline", article.byline);
  members.text("section", article.section);
  if (members.text("published_from") != "last_change") members.date("published", article.published);
  members.date("modified", article.modified);
  members.text("dateline", article.dateline.text);
  members.text("dateline_place", article.dateline.place);
  take_day(members, article.dateline.day);
  members.text("language", article.language_tag);
  article.language = language_of(article.language_tag);
  members.share("language_confidence", article.language_confidence);
  if (const std::string declared = members.text("declared_language"); !declared.empty())
    article.declared_language = declared == "und" ? Language::other : language_of(declared);
  Members sure = members.object("text_confidence");
  if (sure.has("confidence")) {
    article.text_confidence.emplace();
    sure.share("confidence", article.text_confidence->confidence);
    sure.share("completeness", article.text_confidence->completeness);
  }
  members.text("charset", article.charset);
  members.text("rejected_charset", article.rejected_charset);
  members.text("found", record.url);
  members.count("part", record.part);
  members.text("pair", record.pair);
  record.is_korean_side = members.text("side") == "ko";
  members.texts("shared_pages", article.shared_pages);
  take_lists(members, record);
}

void take_problem(Members& members, DocumentRecord& record) {
  const std::optional<ErrorCode> code = exchange::recorded_code(members.text("code"), members.text("message"));
  if (!code) return members.complain("code", "is no name of a problem, or \"message\" no line");
  Error problem{*code, members.text("file"), members.text("detail")};
  members.count("line", problem.line);
  members.count("byte", problem.byte);
  record.problem = std::move(problem);
}

void take_record(Members& members, DocumentRecord& record) {
  switch (record.kind) {
    case RecordKind::article: return take_article(members, record);
    case RecordKind::problem: return take_problem(members, record);
    case RecordKind::failure: take_problem(members, record); break;
    case RecordKind::redirect:
      members.text("location", record.location);
      members.flag("is_page", record.is_document);
      break;
  }
  members.text("found", record.url);
  take_origin(members, record.origin);
}

Error error_at(const Origin& place, ErrorCode code, std::string detail) {
  Error error{code, place.path, std::move(detail)};
  if (place.offset > 0) error.byte = place.offset;
  return error;
}

}  // namespace

Result<DocumentRecord> read_document_record(std::string_view json, const Origin& place) {
  const std::optional<markup::JsonTape> tape = markup::JsonTape::parse(json);
  if (!tape || tape->root().kind != JsonKind::object) return error_at(place, errors::bad_record, "no JSON object");
  std::string complaint;
  Members members(tape->root(), complaint);
  std::uint32_t version = 0;
  members.count("version", version);
  if (version > record_version) return error_at(place, errors::record_version, fmt::format("version {}", version));
  DocumentRecord record;
  const std::optional<RecordKind> kind = named(members.text("record"), RecordKind::problem);
  if (!kind || version == 0) members.complain(kind ? "version" : "record", "has no known value");
  if (kind) {
    record.kind = *kind;
    take_record(members, record);
  }
  if (!complaint.empty()) return error_at(place, errors::bad_record, complaint);
  return record;
}

}  // namespace jjak
