// Reads what a page says of itself in schema.org terms. The scripts of a page describe several things, so most of the
// work is to find the object that is the article.
#include "page/structured.hpp"

#include "markup/json.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

namespace jjak::extraction {
namespace {

using markup::JsonValue;

constexpr std::size_t max_script_bytes = 2u << 20;
constexpr std::size_t max_page_bytes = 8u << 20;
constexpr int max_depth = 32;
constexpr std::size_t max_objects = 20'000;
constexpr std::size_t longest_value = 4'000;  // bytes

/// Text in JSON-LD is often escaped for HTML once more.
std::string text_in(const JsonValue* value) {
  if (value == nullptr || !value->is_string() || value->string.size() > longest_value) return {};
  const std::string& string = value->string;
  if (string.find('&') == std::string::npos && string.find('<') == std::string::npos) return text::fold_space(string);
  return text::fold_space(markup::parse_html(string).text_of(0));
}

/// A value or the first of a list of them.
std::string first_text(const JsonValue* value) {
  if (value != nullptr && value->is_array()) value = value->items.empty() ? nullptr : &value->items.front();
  if (value != nullptr && value->is_object()) value = value->find("name");
  return text_in(value);
}

std::vector<std::string> types_of(const JsonValue& object) {
  std::vector<std::string> types;
  const auto add = [&](const JsonValue& each) {
    const std::string type = text_in(&each);
    types.push_back(type.substr(type.find_last_of("/:") + 1));  // "http://schema.org/NewsArticle", "schema:NewsArticle"
  };
  if (const JsonValue* type = object.find("@type")) {
    if (type->is_array())
      for (const JsonValue& each : type->items) add(each);
    else
      add(*type);
  }
  return types;
}

bool has_type(const JsonValue& object, auto is_wanted) {
  const std::vector<std::string> types = types_of(object);
  return std::any_of(types.begin(), types.end(), is_wanted);
}

bool is_article(const JsonValue& object) {
  return has_type(object, [](const std::string& type) {
    return type.ends_with("Article") || type.ends_with("BlogPosting") || type == "Report" || type == "Review";
  });
}

bool is_page(const JsonValue& object) {
  return has_type(object, [](const std::string& type) { return type == "WebPage" || type == "ItemPage"; });
}

/// A work that is no article, but whose dates are those of its page.
bool is_other_work(const JsonValue& object) {
  constexpr std::array<std::string_view, 6> works{"HowTo",   "Recipe", "CreativeWork",
                                                  "FAQPage", "QAPage", "MedicalWebPage"};
  return has_type(object, [&](const std::string& type) {
    return type.ends_with("Posting") || std::find(works.begin(), works.end(), type) != works.end();
  });
}

bool is_site(const JsonValue& object) {
  return has_type(object, [](const std::string& type) {
    return type == "WebSite" || type == "NewsMediaOrganization" || type == "Organization";
  });
}

bool is_trail(const JsonValue& object) {
  return has_type(object, [](const std::string& type) { return type == "BreadcrumbList"; });
}

/// The objects in all scripts of a page. `roots` owns them.
struct Graph {
  std::vector<JsonValue> roots;
  std::vector<const JsonValue*> articles, pages, works, sites, trails;
  std::vector<const JsonValue*> described;  ///< all of them in their order
  std::unordered_map<std::string, const JsonValue*> by_id;

  /// The object itself, or the one that its "@id" refers to.
  const JsonValue& resolved(const JsonValue& object) const {
    const JsonValue* id = object.find("@id");
    if (id == nullptr || object.members.size() > 1) return object;
    const auto found = by_id.find(text_in(id));
    return found == by_id.end() ? object : *found->second;
  }

  void add(const JsonValue& object) {
    described.push_back(&object);
    if (is_article(object)) articles.push_back(&object);
    if (is_page(object)) pages.push_back(&object);
    if (is_other_work(object)) works.push_back(&object);
    if (is_site(object)) sites.push_back(&object);
    if (is_trail(object)) trails.push_back(&object);
    if (const std::string id = text_in(object.find("@id")); !id.empty() && object.members.size() > 1)
      by_id.emplace(id, &object);
  }
};

/// Articles are at the top, in a list, in an "@graph", or the main entity of a page.
void collect(const JsonValue& root, Graph& graph) {
  std::vector<const JsonValue*> open{&root};
  for (std::size_t i = 0; i < open.size() && i < max_objects; ++i) {
    const JsonValue& each = *open[i];
    if (each.is_array()) {
      for (const JsonValue& element : each.items) open.push_back(&element);
    } else if (each.is_object()) {
      graph.add(each);
      for (const char* name : {"@graph", "mainEntity", "mainEntityOfPage", "breadcrumb"})
        if (const JsonValue* inner = each.find(name)) open.push_back(inner);
    }
  }
}

/// "author": a name, an object that has one, a reference to such an object, or a list of these.
std::vector<std::string> names_of(const JsonValue* author, const Graph& graph) {
  constexpr std::size_t most = 30;
  std::vector<std::string> names;
  const auto add = [&](const JsonValue& each) {
    std::string name = each.is_object() ? first_text(graph.resolved(each).find("name")) : text_in(&each);
    if (!name.empty() && names.size() < most) names.push_back(std::move(name));
  };
  if (author == nullptr) return names;
  if (author->is_array())
    for (const JsonValue& each : author->items) add(each);
  else
    add(*author);
  return names;
}

/// The names of a trail's steps: "itemListElement": [{"name": ...} or {"item": {"name": ...}}].
std::vector<std::string> steps_of(const JsonValue& trail) {
  constexpr std::size_t most = 20;
  std::vector<std::string> steps;
  const JsonValue* list = trail.find("itemListElement");
  if (list == nullptr || !list->is_array()) return steps;
  for (const JsonValue& each : list->items) {
    std::string name = text_in(each.find("name"));
    if (const JsonValue* item = each.find("item"); name.empty() && item != nullptr) name = text_in(item->find("name"));
    if (!name.empty() && steps.size() < most) steps.push_back(std::move(name));
  }
  return steps;
}

const JsonValue* best_article(const Graph& graph, const std::vector<std::string>& titles) {
  for (const JsonValue* article : graph.articles) {
    const std::string headline = text_in(article->find("headline"));
    const bool known = std::any_of(titles.begin(), titles.end(), [&](const std::string& title) {
      return !headline.empty() && title.find(headline) != std::string::npos;
    });
    if (known) return article;
  }
  return graph.articles.empty() ? nullptr : graph.articles.front();
}

void take(const JsonValue& object, const Graph& graph, Structured& found) {
  const auto take_text = [&](std::string& value, const char* name) {
    if (value.empty()) value = first_text(object.find(name));
  };
  take_text(found.headline, "headline");
  take_text(found.published, "datePublished");
  take_text(found.modified, "dateModified");
  take_text(found.section, "articleSection");
  take_text(found.language, "inLanguage");
  if (found.authors.empty()) found.authors = names_of(object.find("author"), graph);
  if (found.authors.empty()) found.authors = names_of(object.find("creator"), graph);
}

/// "isAccessibleForFree": false, or "False" as many pages write it.
bool is_paid(const JsonValue& object) {
  const JsonValue* free = object.find("isAccessibleForFree");
  if (free == nullptr) return false;
  return free->is_string() ? text::to_lower_ascii(free->string) == "false"
                           : (free->kind == markup::JsonKind::boolean && free->number == 0);
}

/// What says which kind of page it is.
void add_kinds(const Graph& graph, Structured& found) {
  constexpr std::size_t most = 100;
  for (const JsonValue* object : graph.described) {
    for (std::string& type : types_of(*object))
      if (found.types.size() < most) found.types.push_back(std::move(type));
    found.is_paid |= is_paid(*object);
  }
  for (const JsonValue* article : graph.articles)
    if (std::string headline = text_in(article->find("headline")); !headline.empty() && found.headlines.size() < most)
      found.headlines.push_back(std::move(headline));
}

Graph read_graph(const Page& page) {
  Graph graph;
  std::size_t bytes = 0;
  for (const std::uint32_t node : page.elements.json_ld) {
    const std::string script = page.document.text_of(node);
    if (script.size() > max_script_bytes || (bytes += script.size()) > max_page_bytes) continue;
    if (std::optional<JsonValue> root = markup::parse_lenient(script, max_depth))
      graph.roots.push_back(std::move(*root));
  }
  for (const JsonValue& root : graph.roots) collect(root, graph);
  return graph;
}

}  // namespace

Structured read_structured(const Page& page, const std::vector<std::string>& titles) {
  const Graph graph = read_graph(page);
  Structured found;
  const auto add_site = [&](const JsonValue& site) {
    if (std::string name = first_text(graph.resolved(site).find("name")); !name.empty())
      found.site_names.push_back(std::move(name));
  };
  if (const JsonValue* article = best_article(graph, titles)) {
    found.is_article = true;
    take(*article, graph, found);
    if (const JsonValue* publisher = article->find("publisher")) add_site(*publisher);
  } else {
    if (!graph.pages.empty()) take(*graph.pages.front(), graph, found);
    // Several works are cards of other pages.
    if (const JsonValue* work = graph.works.size() == 1 ? graph.works.front() : nullptr) {
      if (found.published.empty()) found.published = first_text(work->find("datePublished"));
      if (found.modified.empty()) found.modified = first_text(work->find("dateModified"));
    }
  }
  for (const JsonValue* site : graph.sites) add_site(*site);
  add_kinds(graph, found);
  if (!graph.trails.empty()) found.trail = steps_of(*graph.trails.front());
  return found;
}

}  // namespace jjak::extraction
