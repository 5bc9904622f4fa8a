// Finds the translations that a page declares to machines (JSON-LD, microdata, Open Graph): the surest links between
// two languages.
#include "facts/addresses.hpp"
#include "markup/json.hpp"
#include "page/elements.hpp"
#include "text/utf8.hpp"
#include "url/url.hpp"

#include <array>

namespace jjak::extraction {
namespace {

using markup::HtmlNode;
using markup::JsonValue;

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
    if (const auto root = markup::parse_json(script, max_depth, markup::JsonComments::are_skipped)) walk(*root);
  }

  /// Looks everywhere: in the article, in lists, in an "@graph".
  void walk(const JsonValue& root) {
    std::vector<const JsonValue*> open{&root};
    for (std::size_t i = 0; i < open.size(); ++i) {
      const JsonValue& each = *open[i];
      const auto open_later = [&open](const JsonValue& value) {
        if (value.is_object() || value.is_array()) open.push_back(&value);
      };
      for (const JsonValue& item : each.items) open_later(item);
      for (const JsonValue::Member& member : each.members) open_later(member.value);
      for (const Property& property : properties)
        if (const JsonValue* found = each.find(property.name)) take(*found, property);
    }
  }

  /// An address, an object that has one, or a list of either.
  void take(const JsonValue& value, const Property& property) {
    if (value.is_array()) {
      for (const JsonValue& each : value.items)
        if (!each.is_array()) take(each, property);
    } else if (value.is_string()) {
      add(value.string, {}, property.source, property.name);
    } else if (value.is_object()) {
      const auto text_at = [&](const char* name) {
        const JsonValue* found = value.find(name);
        return found == nullptr ? std::string() : found->string;
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
