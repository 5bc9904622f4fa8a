// Notes in one walk which elements can hold metadata, so that no search for one walks the page again.
#include "page/element_index.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace jjak::extraction {
namespace {

using markup::HtmlAttribute;
using markup::HtmlNode;

using rules::ListId;

class Indexer {
 public:
  Indexer(const markup::HtmlDocument& document, const rules::Lists& words) : document_(document), words_(words) {}

  ElementIndex run() {
    for (std::uint32_t i = 0; i < document_.nodes.size(); ++i)
      if (const HtmlNode& node = document_.nodes[i]; !node.is_text()) visit(node, i);
    std::stable_sort(index_.metas.begin(), index_.metas.end(),
                     [](const NamedElement& a, const NamedElement& b) { return a.name < b.name; });
    return std::move(index_);
  }

 private:
  static void add(std::vector<std::uint32_t>& list, std::uint32_t node) {
    if (list.size() < ElementIndex::most) list.push_back(node);
  }

  void visit(const HtmlNode& node, std::uint32_t i) {
    if (node.tag == "meta") return add_meta(node, i);
    if (node.tag == "link") return add(index_.links, i);
    if (node.tag == "base") return add(index_.bases, i);
    if (node.tag == "title") return add(index_.titles, i);
    if (node.tag == "html" || node.tag == "body") return add(index_.languages, i);
    if (node.tag == "script") {
      if (text::to_lower_ascii(node.attribute("type")).find("ld+json") != std::string::npos) add(index_.json_ld, i);
      return;
    }
    if (node.tag == "time") add(index_.times, i);
    look_at_hints(node, i);
  }

  void add_meta(const HtmlNode& node, std::uint32_t i) {
    for (const HtmlAttribute& each : node.attributes) {
      if (each.name != "property" && each.name != "name" && each.name != "itemprop" && each.name != "http-equiv")
        continue;
      if (index_.metas.size() < ElementIndex::most && !each.value.empty())
        index_.metas.push_back({text::to_lower_ascii(each.value), i});
    }
  }

  void look_at_hints(const HtmlNode& node, std::uint32_t i) {
    bool byline = false, trail = false, dated = node.tag == "abbr";
    for (const HtmlAttribute& each : node.attributes) {
      if (each.name == "rel" || each.name == "itemprop") {
        if (each.value.find("author") != std::string::npos) add(index_.authors, i);
        dated = dated || (each.name == "itemprop" && words_[ListId::date_classes].inside(each.value) != nullptr);
      } else if (each.name == "property") {
        dated = dated || words_[ListId::date_classes].inside(each.value) != nullptr;
      } else if (each.name == "class" || each.name == "id") {
        const std::string value = text::to_lower_ascii(each.value);
        byline = byline || words_[ListId::author_classes].inside(value) != nullptr;
        trail = trail || words_[ListId::trail_classes].inside(value) != nullptr;
        dated = dated || words_[ListId::date_classes].inside(value) != nullptr;
      }
    }
    if (byline) add(index_.bylines, i);
    if (dated && node.tag != "time") add(index_.dated, i);
    if (trail) add(index_.breadcrumbs, i);
  }

  const markup::HtmlDocument& document_;
  const rules::Lists& words_;
  ElementIndex index_;
};

}  // namespace

std::string_view ElementIndex::meta(const markup::HtmlDocument& document, std::string_view name) const {
  auto at = std::lower_bound(metas.begin(), metas.end(), name,
                             [](const NamedElement& each, std::string_view wanted) { return each.name < wanted; });
  for (; at != metas.end() && at->name == name; ++at)
    if (const std::string_view content = document.nodes[at->node].attribute("content"); !content.empty())
      return content;
  return {};
}

ElementIndex index_elements(const markup::HtmlDocument& document, const rules::Lists& words) {
  return Indexer(document, words).run();
}

}  // namespace jjak::extraction
