// Finds the translations that a page declares to machines (JSON-LD, microdata, Open Graph): the surest links between
// two languages.
#include "facts/addresses.hpp"
#include "page/elements.hpp"
#include "text/utf8.hpp"
#include "url/url.hpp"

#include <nlohmann/json.hpp>

#include <array>

namespace jjak::extraction {
namespace {

using markup::HtmlNode;
using nlohmann::json;

constexpr std::size_t max_script_bytes = 2u << 20;
constexpr int max_depth = 32;

struct Property {
  const char* name;
  LinkSource source;
};
constexpr std::array properties{Property{"translationOfWork", LinkSource::translation_of},
                                Property{"workTranslation", LinkSource::translated_as}};

class TranslationFinder {
 public:
  TranslationFinder(const Page& page, const std::string& page_url) : page_(page), base_(base_of(page, page_url)) {}

  std::vector<Outlink> run() {
    each_element(page_, {}, [&](std::uint32_t i) {
      const HtmlNode& node = page_.node(i);
      if (node.tag == "script")
        read_script(node, i);
      else
        read_microdata(node);
      return links_.size() >= max_translations;
    });
    read_open_graph();
    return std::move(links_);
  }

 private:
  void add(std::string_view address, std::string_view language, LinkSource source, std::string_view words) {
    std::string url = url::resolve(base_, address);
    if (!url.empty() && links_.size() < max_translations)
      links_.push_back({std::move(url), std::string(words), std::string(language), source, LinkPlace::head});
  }

  void read_script(const HtmlNode& node, std::uint32_t index) {
    if (!text::to_lower_ascii(node.attribute("type")).starts_with("application/ld+json")) return;
    std::string script;
    for (std::uint32_t i = index + 1; i < node.end; ++i) script += page_.node(i).text;
    if (script.size() > max_script_bytes ||
        (script.find(properties[0].name) == std::string::npos && script.find(properties[1].name) == std::string::npos))
      return;
    const auto shallow = [](int depth, json::parse_event_t, json&) { return depth <= max_depth; };
    const json root = json::parse(script, shallow, false, true);
    if (!root.is_discarded()) walk(root);
  }

  /// Looks everywhere: in the article, in lists, in an "@graph".
  void walk(const json& root) {
    std::vector<const json*> open{&root};
    for (std::size_t i = 0; i < open.size(); ++i) {
      const json& each = *open[i];
      for (const auto& [name, value] : each.items())
        if (value.is_structured()) open.push_back(&value);
      if (!each.is_object()) continue;
      for (const Property& property : properties)
        if (const auto found = each.find(property.name); found != each.end()) take(*found, property);
    }
  }

  /// An address, an object that has one, or a list of either.
  void take(const json& value, const Property& property) {
    if (value.is_array()) {
      for (const json& each : value)
        if (!each.is_array()) take(each, property);
    } else if (const auto* address = value.get_ptr<const std::string*>(); address != nullptr) {
      add(*address, {}, property.source, property.name);
    } else if (value.is_object()) {
      const auto text_at = [&](const char* name) {
        const auto found = value.find(name);
        const auto* text = found == value.end() ? nullptr : found->get_ptr<const std::string*>();
        return text == nullptr ? std::string{} : *text;
      };
      for (const char* name : {"url", "@id", "mainEntityOfPage"})
        if (const std::string named = text_at(name); !url::resolve(base_, named).empty())
          return add(named, text_at("inLanguage"), property.source, property.name);
    }
  }

  void read_microdata(const HtmlNode& node) {
    if (node.tag != "link" && node.tag != "a") return;
    for (const Property& property : properties)
      if (node.attribute("itemprop") == property.name)
        add(node.attribute("href"), node.attribute("hreflang"), property.source, property.name);
  }

  /// og:locale:alternate followed by an og:url of its own.
  void read_open_graph() {
    std::string_view locale;
    each_element(page_, "meta", [&](std::uint32_t i) {
      const HtmlNode& node = page_.node(i);
      const std::string name = text::to_lower_ascii(node.attribute("property"));
      if (name == "og:locale:alternate") {
        locale = node.attribute("content");
      } else if (name == "og:url" && !locale.empty()) {
        add(node.attribute("content"), locale, LinkSource::locale_alternate, "og:locale:alternate");
        locale = {};
      } else if (name == "og:locale") {
        locale = {};
      }
      return false;
    });
  }

  const Page& page_;
  std::string base_;
  std::vector<Outlink> links_;
};

}  // namespace

std::vector<Outlink> find_translations(const Page& page, const std::string& page_url) {
  return TranslationFinder(page, page_url).run();
}

}  // namespace jjak::extraction
