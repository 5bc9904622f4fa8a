// Reads what a page says of itself in schema.org terms. The scripts of a page describe several things, so most of the
// work is to find the object that is the article.
#include "page/structured.hpp"

#include "page/lenient_json.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace jjak::extraction {
namespace {

using nlohmann::json;

constexpr std::size_t max_script_bytes = 2u << 20;
constexpr std::size_t max_page_bytes = 8u << 20;
constexpr int max_depth = 32;
constexpr std::size_t max_objects = 20'000;
constexpr std::size_t longest_value = 4'000;  // bytes

const json* member(const json& object, const char* name) {
  if (!object.is_object()) return nullptr;
  const auto found = object.find(name);
  return found == object.end() ? nullptr : &*found;
}

/// Text in JSON-LD is often escaped for HTML once more.
std::string text_in(const json* value) {
  const auto* string = value == nullptr ? nullptr : value->get_ptr<const std::string*>();
  if (string == nullptr || string->size() > longest_value) return {};
  if (string->find('&') == std::string::npos && string->find('<') == std::string::npos)
    return text::fold_space(*string);
  return text::fold_space(markup::parse_html(*string).text_of(0));
}

/// A value or the first of a list of them.
std::string first_text(const json* value) {
  if (value != nullptr && value->is_array()) value = value->empty() ? nullptr : &value->front();
  if (value != nullptr && value->is_object()) value = member(*value, "name");
  return text_in(value);
}

std::vector<std::string> types_of(const json& object) {
  std::vector<std::string> types;
  const auto add = [&](const json& each) {
    const std::string type = text_in(&each);
    types.push_back(type.substr(type.find_last_of("/:") + 1));  // "http://schema.org/NewsArticle", "schema:NewsArticle"
  };
  if (const json* type = member(object, "@type")) {
    if (type->is_array())
      for (const json& each : *type) add(each);
    else
      add(*type);
  }
  return types;
}

bool has_type(const json& object, auto is_wanted) {
  const std::vector<std::string> types = types_of(object);
  return std::any_of(types.begin(), types.end(), is_wanted);
}

bool is_article(const json& object) {
  return has_type(object, [](const std::string& type) {
    return type.ends_with("Article") || type.ends_with("BlogPosting") || type == "Report" || type == "Review";
  });
}

bool is_page(const json& object) {
  return has_type(object, [](const std::string& type) { return type == "WebPage" || type == "ItemPage"; });
}

bool is_site(const json& object) {
  return has_type(object, [](const std::string& type) {
    return type == "WebSite" || type == "NewsMediaOrganization" || type == "Organization";
  });
}

bool is_trail(const json& object) {
  return has_type(object, [](const std::string& type) { return type == "BreadcrumbList"; });
}

/// The objects in all scripts of a page. `roots` owns them.
struct Graph {
  std::vector<json> roots;
  std::vector<const json*> articles, pages, sites, trails;
  std::unordered_map<std::string, const json*> by_id;

  /// The object itself, or the one that its "@id" refers to.
  const json& resolved(const json& object) const {
    const json* id = member(object, "@id");
    if (id == nullptr || object.size() > 1) return object;
    const auto found = by_id.find(text_in(id));
    return found == by_id.end() ? object : *found->second;
  }

  void add(const json& object) {
    if (is_article(object)) articles.push_back(&object);
    if (is_page(object)) pages.push_back(&object);
    if (is_site(object)) sites.push_back(&object);
    if (is_trail(object)) trails.push_back(&object);
    if (const std::string id = text_in(member(object, "@id")); !id.empty() && object.size() > 1)
      by_id.emplace(id, &object);
  }
};

/// Articles are at the top, in a list, in an "@graph", or the main entity of a page.
void collect(const json& root, Graph& graph) {
  std::vector<const json*> open{&root};
  for (std::size_t i = 0; i < open.size() && i < max_objects; ++i) {
    const json& each = *open[i];
    if (each.is_array()) {
      for (const json& element : each) open.push_back(&element);
    } else if (each.is_object()) {
      graph.add(each);
      for (const char* name : {"@graph", "mainEntity", "mainEntityOfPage", "breadcrumb"})
        if (const json* inner = member(each, name)) open.push_back(inner);
    }
  }
}

/// "author": a name, an object that has one, a reference to such an object, or a list of these.
std::vector<std::string> names_of(const json* author, const Graph& graph) {
  constexpr std::size_t most = 30;
  std::vector<std::string> names;
  const auto add = [&](const json& each) {
    std::string name = each.is_object() ? first_text(member(graph.resolved(each), "name")) : text_in(&each);
    if (!name.empty() && names.size() < most) names.push_back(std::move(name));
  };
  if (author == nullptr) return names;
  if (author->is_array())
    for (const json& each : *author) add(each);
  else
    add(*author);
  return names;
}

/// The names of a trail's steps: "itemListElement": [{"name": ...} or {"item": {"name": ...}}].
std::vector<std::string> steps_of(const json& trail) {
  constexpr std::size_t most = 20;
  std::vector<std::string> steps;
  const json* list = member(trail, "itemListElement");
  if (list == nullptr || !list->is_array()) return steps;
  for (const json& each : *list) {
    std::string name = text_in(member(each, "name"));
    if (const json* item = member(each, "item"); name.empty() && item != nullptr) name = text_in(member(*item, "name"));
    if (!name.empty() && steps.size() < most) steps.push_back(std::move(name));
  }
  return steps;
}

const json* best_article(const Graph& graph, const std::vector<std::string>& titles) {
  for (const json* article : graph.articles) {
    const std::string headline = text_in(member(*article, "headline"));
    const bool known = std::any_of(titles.begin(), titles.end(), [&](const std::string& title) {
      return !headline.empty() && title.find(headline) != std::string::npos;
    });
    if (known) return article;
  }
  return graph.articles.empty() ? nullptr : graph.articles.front();
}

void take(const json& object, const Graph& graph, Structured& found) {
  const auto take_text = [&](std::string& value, const char* name) {
    if (value.empty()) value = first_text(member(object, name));
  };
  take_text(found.headline, "headline");
  take_text(found.published, "datePublished");
  take_text(found.modified, "dateModified");
  take_text(found.section, "articleSection");
  take_text(found.language, "inLanguage");
  if (found.authors.empty()) found.authors = names_of(member(object, "author"), graph);
  if (found.authors.empty()) found.authors = names_of(member(object, "creator"), graph);
}

Graph read_graph(const Page& page) {
  Graph graph;
  std::size_t bytes = 0;
  for (const std::uint32_t node : page.elements.json_ld) {
    const std::string script = page.document.text_of(node);
    if (script.size() > max_script_bytes || (bytes += script.size()) > max_page_bytes) continue;
    json root = parse_lenient(script, max_depth);
    if (!root.is_discarded()) graph.roots.push_back(std::move(root));
  }
  for (const json& root : graph.roots) collect(root, graph);
  return graph;
}

}  // namespace

Structured read_structured(const Page& page, const std::vector<std::string>& titles) {
  const Graph graph = read_graph(page);
  Structured found;
  const auto add_site = [&](const json& site) {
    if (std::string name = first_text(member(graph.resolved(site), "name")); !name.empty())
      found.site_names.push_back(std::move(name));
  };
  if (const json* article = best_article(graph, titles)) {
    found.is_article = true;
    take(*article, graph, found);
    if (const json* publisher = member(*article, "publisher")) add_site(*publisher);
  } else if (!graph.pages.empty()) {
    take(*graph.pages.front(), graph, found);
  }
  for (const json* site : graph.sites) add_site(*site);
  if (!graph.trails.empty()) found.trail = steps_of(*graph.trails.front());
  return found;
}

}  // namespace jjak::extraction
