#include "extract/structured.hpp"

#include "text/utf8.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace jjak::extraction {
namespace {

using nlohmann::json;

constexpr std::size_t max_script_bytes = 2u << 20;
constexpr int max_depth = 32;

const json* member(const json& object, const char* name) {
  const auto found = object.is_object() ? object.find(name) : object.end();
  return object.is_object() && found != object.end() ? &*found : nullptr;
}

/// Text in JSON-LD is often escaped for HTML once more.
std::string text_in(const json* value) {
  const auto* string = value == nullptr ? nullptr : value->get_ptr<const std::string*>();
  if (string == nullptr) return {};
  if (string->find('&') == std::string::npos && string->find('<') == std::string::npos)
    return text::fold_space(*string);
  return text::fold_space(markup::parse_html(*string).text_of(0));
}

bool is_article_type(const std::string& type) {
  constexpr std::array types{
      "Article", "NewsArticle",     "BlogPosting", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
      "Report",  "ScholarlyArticle"};
  return std::any_of(types.begin(), types.end(), [&](const char* each) { return type == each; });
}

bool is_article(const json& object) {
  const json* type = member(object, "@type");
  if (type == nullptr) return false;
  if (type->is_array())
    return std::any_of(type->begin(), type->end(), [](const json& each) { return is_article_type(text_in(&each)); });
  return is_article_type(text_in(type));
}

/// "author": a name, an object with one, or a list of either.
std::string names_of(const json* author) {
  if (author == nullptr) return {};
  if (author->is_object()) return text_in(member(*author, "name"));
  if (!author->is_array()) return text_in(author);
  std::string names;
  for (const json& each : *author) {
    const std::string name = each.is_object() ? text_in(member(each, "name")) : text_in(&each);
    if (!name.empty()) names += (names.empty() ? "" : ", ") + name;
  }
  return names;
}

/// Articles stand at the top, in a list, or in an "@graph".
void collect_articles(const json& root, std::vector<const json*>& articles) {
  std::vector<const json*> open{&root};
  for (std::size_t i = 0; i < open.size(); ++i) {
    const json& each = *open[i];
    if (each.is_array()) {
      for (const json& element : each) open.push_back(&element);
    } else if (each.is_object()) {
      if (is_article(each)) articles.push_back(&each);
      for (const char* name : {"@graph", "mainEntity"})
        if (const json* inner = member(each, name)) open.push_back(inner);
    }
  }
}

void read_script(std::string_view script, Structured& found) {
  if (script.size() > max_script_bytes) return;
  const auto shallow = [](int depth, json::parse_event_t, json&) { return depth <= max_depth; };
  const json root = json::parse(script, shallow, false, true);
  if (root.is_discarded()) return;
  std::vector<const json*> articles;
  collect_articles(root, articles);
  for (const json* article : articles) {
    if (found.headline.empty()) found.headline = text_in(member(*article, "headline"));
    if (found.author.empty()) found.author = names_of(member(*article, "author"));
    if (found.published.empty()) found.published = text_in(member(*article, "datePublished"));
  }
}

}  // namespace

Structured read_structured(const markup::HtmlDocument& document) {
  Structured found;
  for (std::uint32_t i = 0; i < document.nodes.size(); ++i) {
    const markup::HtmlNode& node = document.nodes[i];
    if (node.tag == "script" && text::to_lower_ascii(node.attribute("type")).starts_with("application/ld+json"))
      read_script(document.text_of(i), found);
  }
  return found;
}

}  // namespace jjak::extraction
