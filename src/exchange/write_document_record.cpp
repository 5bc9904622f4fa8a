// Writes what came of a document as a line of JSON. Members stand in a fixed order, so that equal records are equal
// bytes.
#include "markup/writer.hpp"

#include <jjak/exchange.hpp>

#include <fmt/format.h>

namespace jjak {
namespace {

using markup::json_array;
using markup::json_string;
using markup::JsonObject;

std::string json_of(const std::vector<std::string>& texts) { return json_array(texts, json_string); }

std::string_view json_of(bool value) { return value ? "true" : "false"; }

std::string date_of(const std::optional<Timestamp>& time) { return time ? iso_date(*time) : std::string{}; }

/// "--12-16", as ISO 8601 writes a day of any year.
std::string day_of(const Dateline& dateline) {
  return dateline.day ? fmt::format("--{:02}-{:02}", dateline.day->month, dateline.day->day) : std::string{};
}

/// Empty where the page does not say.
std::string_view declared_language_of(const Article& article) {
  return article.declared_language == Language::unknown ? std::string_view{} : code_of(article.declared_language);
}

std::string_view source_of_publication(const Article& article) {
  if (article.published) return "publication";
  return article.modified ? "last_change" : "";
}

std::string json_of(const std::optional<TextConfidence>& sure) {
  if (!sure) return "{}";
  return JsonObject()
      .json("confidence", fmt::format("{}", sure->confidence))
      .json("completeness", fmt::format("{}", sure->completeness))
      .take();
}

std::string json_of(const Outlink& link) {
  JsonObject object;
  object.text("url", link.url).text("text", link.text);
  if (!link.hreflang.empty()) object.text("hreflang", link.hreflang);
  if (link.source != LinkSource::anchor_text) object.text("source", name_of(link.source));
  return object.text("place", name_of(link.place)).take();
}

std::string json_of(const Block& block) {
  JsonObject object;
  object.text("role", name_of(block.role));
  if (!block.label.empty()) object.text("label", block.label);
  object.text("text", block.text);
  if (block.row > 0) object.json("row", fmt::format("{}", block.row));
  if (!block.source.empty()) object.json("source", fmt::format("[{},{}]", block.source.begin, block.source.end));
  return object.take();
}

std::string json_of(const ForeignBlock& block) {
  return JsonObject().text("language", block.language).text("text", block.text).take();
}

std::string json_of(const PageLayout& layout) {
  return JsonObject()
      .text("page_title", layout.title)
      .text("headline", layout.headline)
      .text("container", layout.container)
      .json("inside", json_of(layout.inside))
      .json("outside", json_of(layout.outside))
      .take();
}

void add_origin(JsonObject& object, const Origin& origin) {
  object.json("offset", fmt::format("{}", origin.offset))
      .json("length", fmt::format("{}", origin.length))
      .json("in_archive", json_of(origin.in_archive))
      .text("digest", origin.digest);
}

void add_article(JsonObject& object, const DocumentRecord& record) {
  const auto list = [&](std::string_view name, const auto& items) {
    object.json(name, json_array(items, [](const auto& item) { return json_of(item); }));
  };
  const Article& article = record.article;
  object.text("url", article.url)
      .json("aliases", json_of(article.aliases))
      .text("kind", name_of(article.kind))
      .text("title", article.title)
      .text("byline", article.byline)
      .text("section", article.section)
      .text("published", date_of(article.published ? article.published : article.modified))
      .text("published_from", source_of_publication(article))
      .text("modified", date_of(article.modified))
      .text("dateline", article.dateline.text)
      .text("dateline_place", article.dateline.place)
      .text("dateline_day", day_of(article.dateline))
      .text("language", article.language_tag)
      .json("language_confidence", fmt::format("{}", article.language_confidence))
      .text("declared_language", declared_language_of(article))
      .json("text_confidence", json_of(article.text_confidence))
      .text("charset", article.charset);
  add_origin(object, record.origin);
  object.text("rejected_charset", article.rejected_charset);
  object.text("found", record.url).json("part", fmt::format("{}", record.part));
  if (!record.pair.empty()) object.text("pair", record.pair).text("side", record.is_korean_side ? "ko" : "en");
  object.json("shared_pages", json_of(article.shared_pages));
  list("links", article.links);
  list("blocks", article.blocks);
  list("foreign_blocks", article.foreign_blocks);
  object.json("layout", json_of(record.layout));
}

void add_problem(JsonObject& object, const Error& problem) {
  object.text("code", problem.code.name()).text("message", problem.code.message()).text("detail", problem.detail);
  if (problem.line) object.json("line", fmt::format("{}", *problem.line));
  if (problem.byte) object.json("byte", fmt::format("{}", *problem.byte));
}

}  // namespace

std::string write_document_record(const DocumentRecord& record) {
  JsonObject object;
  object.text("record", name_of(record.kind)).json("version", fmt::format("{}", record_version));
  object.text("file", record.problem ? record.problem->file : record.origin.path);
  switch (record.kind) {
    case RecordKind::article: add_article(object, record); break;
    case RecordKind::failure:
      object.text("found", record.url);
      add_origin(object, record.origin);
      add_problem(object, *record.problem);
      break;
    case RecordKind::redirect:
      object.text("found", record.url).text("location", record.location).json("is_page", json_of(record.is_document));
      add_origin(object, record.origin);
      break;
    case RecordKind::problem: add_problem(object, *record.problem); break;
  }
  return object.take() + '\n';
}

}  // namespace jjak
