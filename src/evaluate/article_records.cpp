// Reads articles as `jjak extract --json` writes them, to compare two extractions.
#include "text/check.hpp"
#include "text/utf8.hpp"

#include <jjak/evaluate.hpp>

#include <nlohmann/json.hpp>

namespace jjak {
namespace {

using nlohmann::json;

constexpr std::size_t most_records = 1'000'000;
constexpr int max_depth = 6;  // of a record; deeper parts are left out

/// What is wrong with a record; empty if it is fine.
using Complaint = std::string;

Complaint take_text(const json& value, const std::string& key, std::string& into) {
  if (value.is_null()) return {};
  const auto* string = value.get_ptr<const std::string*>();
  if (string == nullptr) return "\"" + key + "\" is no string";
  into = text::fold_space(*string);
  return {};
}

std::optional<BlockRole> role_of(std::string_view name) {
  for (const BlockRole role : {BlockRole::body, BlockRole::subhead, BlockRole::quote, BlockRole::list_item,
                               BlockRole::caption, BlockRole::table})
    if (name_of(role) == name) return role;
  return std::nullopt;
}

Complaint take_blocks(const json& value, std::vector<Block>& blocks) {
  if (!value.is_array()) return "\"blocks\" is no list";
  for (const json& each : value) {
    if (!each.is_object() || !each.contains("text")) return "a block without \"text\"";
    std::string role_name = "body";
    Block block;
    if (each.contains("role"))
      if (Complaint wrong = take_text(each["role"], "role", role_name); !wrong.empty()) return wrong;
    if (Complaint wrong = take_text(each["text"], "text", block.text); !wrong.empty()) return wrong;
    const auto role = role_of(role_name);
    if (!role) return "a block with the unknown role \"" + role_name + "\"";
    block.role = *role;
    blocks.push_back(std::move(block));
  }
  return {};
}

Complaint take_record(const json& object, ArticleRecord& record) {
  if (object.is_discarded()) return "no JSON";
  if (!object.is_object()) return "no JSON object";
  for (const auto& [key, into] : {std::pair{"file", &record.file}, std::pair{"url", &record.url}})
    if (object.contains(key))
      if (Complaint wrong = take_text(object[key], key, *into); !wrong.empty()) return wrong;
  for (const std::string_view field : article_fields) {
    const std::string key(field);
    if (!object.contains(key)) continue;
    const json& value = object[key];
    const bool nested = value.is_object() && value.contains("text");
    if (Complaint wrong = take_text(nested ? value["text"] : value, key, record.fields[key]); !wrong.empty())
      return wrong;
  }
  if (object.contains("blocks"))
    if (Complaint wrong = take_blocks(object["blocks"], record.blocks.emplace()); !wrong.empty()) return wrong;
  return record.file.empty() && record.url.empty() ? "neither \"url\" nor \"file\"" : Complaint{};
}

}  // namespace

Result<std::vector<ArticleRecord>> read_article_records(std::string_view text, const std::string& path) {
  const auto shallow = [](int depth, json::parse_event_t, json&) { return depth <= max_depth; };
  std::vector<ArticleRecord> records;
  std::uint64_t number = 0;
  for (const std::string_view line : text::lines_of(text::without_byte_order_mark(text))) {
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    if (records.size() == most_records)
      return Error{errors::too_large, path, std::to_string(most_records) + " records", number, {}};
    if (const Complaint wrong = take_record(json::parse(line, shallow, false), records.emplace_back()); !wrong.empty())
      return Error{errors::article_record, path, wrong, number, {}};
  }
  return records;
}

}  // namespace jjak
