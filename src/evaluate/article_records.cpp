// Reads articles as `jjak extract --json` writes them, to compare two extractions.
#include "evaluate/iso_date.hpp"
#include "markup/json.hpp"
#include "text/check.hpp"
#include "text/utf8.hpp"

#include <jjak/evaluate.hpp>

namespace jjak {
namespace {

using markup::JsonValue;

constexpr std::size_t most_records = 1'000'000;
constexpr int max_depth = 6;  // of a record; deeper parts are left out

/// What is wrong with a record; empty if it is fine.
using Complaint = std::string;

Complaint take_text(const JsonValue& value, const std::string& key, std::string& into) {
  if (value.kind == markup::JsonKind::null) return {};
  if (!value.is_string()) return "\"" + key + "\" is no string";
  into = text::fold_space(value.string);
  return {};
}

std::optional<BlockRole> role_of(std::string_view name) {
  for (const BlockRole role : {BlockRole::body, BlockRole::subhead, BlockRole::quote, BlockRole::list_item,
                               BlockRole::caption, BlockRole::standfirst, BlockRole::table})
    if (name_of(role) == name) return role;
  return std::nullopt;
}

Complaint take_blocks(const JsonValue& value, std::vector<Block>& blocks) {
  if (!value.is_array()) return "\"blocks\" is no list";
  for (const JsonValue& each : value.items) {
    const JsonValue *text = each.find("text"), *role_named = each.find("role");
    if (text == nullptr) return "a block without \"text\"";
    std::string role_name = "body";
    Block block;
    if (role_named != nullptr)
      if (Complaint wrong = take_text(*role_named, "role", role_name); !wrong.empty()) return wrong;
    if (Complaint wrong = take_text(*text, "text", block.text); !wrong.empty()) return wrong;
    const auto role = role_of(role_name);
    if (!role) return "a block with the unknown role \"" + role_name + "\"";
    block.role = *role;
    blocks.push_back(std::move(block));
  }
  return {};
}

/// A date that cannot be read would only count as a mistake of the other side.
Complaint check_date(const std::string& key, const std::string& value) {
  const bool is_date = key == "published" || key == "modified";
  if (!is_date || value.empty() || evaluation::read_iso_time(value)) return {};
  return "\"" + key + "\" is \"" + value + "\"; write 2024-12-16, 2024-12-16T10:14 or 2024-12-16T10:14+09:00";
}

/// Whether it is a record of a document that gave no article.
bool holds_no_article(const JsonValue& object) {
  const JsonValue* kind = object.find("record");
  return kind != nullptr && kind->is_string() && kind->string != "article";
}

Complaint take_record(const std::optional<JsonValue>& parsed, ArticleRecord& record) {
  if (!parsed) return "no JSON";
  const JsonValue& object = *parsed;
  if (!object.is_object()) return "no JSON object";
  for (const auto& [key, into] : {std::pair{"file", &record.file}, std::pair{"url", &record.url}})
    if (const JsonValue* value = object.find(key))
      if (Complaint wrong = take_text(*value, key, *into); !wrong.empty()) return wrong;
  for (const std::string_view field : article_fields) {
    const std::string key(field);
    const JsonValue* value = object.find(key);
    if (value == nullptr) continue;
    const JsonValue* nested = value->find("text");
    if (Complaint wrong = take_text(nested == nullptr ? *value : *nested, key, record.fields[key]); !wrong.empty())
      return wrong;
    if (Complaint wrong = check_date(key, record.fields[key]); !wrong.empty()) return wrong;
  }
  if (const JsonValue* blocks = object.find("blocks"))
    if (Complaint wrong = take_blocks(*blocks, record.blocks.emplace()); !wrong.empty()) return wrong;
  return record.file.empty() && record.url.empty() ? "neither \"url\" nor \"file\"" : Complaint{};
}

}  // namespace

Result<std::vector<ArticleRecord>> read_article_records(std::string_view text, const std::string& path) {
  std::vector<ArticleRecord> records;
  std::uint64_t number = 0;
  for (const std::string_view line : text::lines_of(text::without_byte_order_mark(text))) {
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    if (records.size() == most_records)
      return Error{errors::too_large, path, std::to_string(most_records) + " records", number, {}};
    const std::optional<JsonValue> object = markup::parse_json(line, max_depth, markup::JsonComments::are_errors);
    if (object && holds_no_article(*object)) continue;
    if (const Complaint wrong = take_record(object, records.emplace_back()); !wrong.empty())
      return Error{errors::article_record, path, wrong, number, {}};
  }
  return records;
}

}  // namespace jjak
