#include "extract/traits.hpp"

#include "extract/page.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace jjak::extraction {
namespace {

using markup::HtmlDocument;
using markup::HtmlNode;

constexpr std::array silent_tags{"script",   "style", "template", "noscript", "svg",      "select",
                                 "textarea", "input", "iframe",   "object",   "embed",    "canvas",
                                 "audio",    "video", "map",      "math",     "datalist", "head"};
constexpr std::array furniture_tags{"nav", "aside", "footer", "form", "button", "dialog", "menu"};
constexpr std::array furniture_roles{"navigation", "complementary", "contentinfo", "dialog",
                                     "banner",     "search",        "menu",        "alert"};
constexpr std::array bold_tags{"b", "strong"};
constexpr std::array caption_words{"caption", "figcaption", "cutline", "credit", "photocredit", "imagecaption"};
constexpr std::array furniture_words{"share",
                                     "sharing",
                                     "sharebar",
                                     "sharedaddy",
                                     "social",
                                     "sns",
                                     "related",
                                     "relate",
                                     "relation",
                                     "recommend",
                                     "recommended",
                                     "recommendation",
                                     "recommendations",
                                     "recirc",
                                     "tags",
                                     "taglist",
                                     "newsletter",
                                     "subscribe",
                                     "subscription",
                                     "signup",
                                     "cookie",
                                     "cookies",
                                     "consent",
                                     "gdpr",
                                     "ad",
                                     "ads",
                                     "advert",
                                     "advertisement",
                                     "adslot",
                                     "advertising",
                                     "sponsor",
                                     "sponsored",
                                     "promo",
                                     "promos",
                                     "promotion",
                                     "popular",
                                     "trending",
                                     "breadcrumb",
                                     "breadcrumbs",
                                     "pagination",
                                     "pager",
                                     "navigation",
                                     "navbar",
                                     "nav",
                                     "comment",
                                     "comments",
                                     "commentlist",
                                     "disqus",
                                     "respond",
                                     "toolbar",
                                     "copyright",
                                     "copyrights",
                                     "outbrain",
                                     "taboola",
                                     "byline",
                                     "dateline",
                                     "timestamp",
                                     "popup",
                                     "modal",
                                     "footer",
                                     "footnav",
                                     "sidebar",
                                     "masthead",
                                     "menu",
                                     "disclaimer",
                                     "authorbio",
                                     "bio",
                                     "widget",
                                     "widgets",
                                     "utility",
                                     "skip",
                                     "morestories",
                                     "mostread",
                                     "mostpopular",
                                     "readmore",
                                     "teaser",
                                     "teasers",
                                     "print",
                                     "hatnote",
                                     "infobox",
                                     "navbox",
                                     "editsection",
                                     "catlinks",
                                     "toc"};

bool is_one_of(std::string_view name, const auto& names) {
  return std::any_of(names.begin(), names.end(), [&](std::string_view each) { return each == name; });
}

bool style_hides(std::string_view style) {
  std::string compact;
  for (const char c : text::to_lower_ascii(style))
    if (c != ' ') compact += c;
  return compact.find("display:none") != std::string::npos || compact.find("visibility:hidden") != std::string::npos;
}

bool is_hidden(const HtmlNode& node) {
  for (const markup::HtmlAttribute& each : node.attributes) {
    if (each.name == "hidden") return true;
    if (each.name == "aria-hidden" && each.value == "true") return true;
    if (each.name == "style" && style_hides(each.value)) return true;
  }
  return node.has_class("hidden") || node.has_class("hide") || node.has_class("sr-only") ||
         node.has_class("visually-hidden") || node.has_class("screen-reader-text") || node.has_class("visuallyhidden");
}

std::uint16_t tag_traits(const HtmlNode& node) {
  unsigned traits = 0;
  if (is_one_of(node.tag, silent_tags)) traits |= silent;
  if (is_one_of(node.tag, furniture_tags)) traits |= furniture;
  if (is_one_of(node.tag, bold_tags)) traits |= bold;
  if (node.tag == "a" && !node.attribute("href").empty()) traits |= in_link;
  if (node.tag == "figcaption" || node.tag == "figure" || node.tag == "caption") traits |= caption;
  if (node.tag == "blockquote") traits |= quote;
  if (node.tag == "li" || node.tag == "dd") traits |= list_item;
  if (node.tag == "pre") traits |= preformatted;
  if (is_one_of(node.attribute("role"), furniture_roles)) traits |= furniture;
  return static_cast<std::uint16_t>(traits);
}

std::uint16_t hint_traits(const HtmlNode& node) {
  unsigned traits = 0;
  for (const std::string& word : hint_words(node)) {
    if (is_one_of(word, caption_words)) traits |= caption;
    if (is_one_of(word, furniture_words)) traits |= furniture;
  }
  return static_cast<std::uint16_t>(traits);
}

/// Letters outside links in front of each node, so that any node's are a difference.
std::vector<std::size_t> prose_before(const HtmlDocument& document) {
  std::vector<std::size_t> before(document.nodes.size() + 1, 0);
  std::uint32_t skip_to = 0;
  for (std::uint32_t i = 0; i < document.nodes.size(); ++i) {
    const HtmlNode& node = document.nodes[i];
    if (i >= skip_to && (node.tag == "a" || is_one_of(node.tag, silent_tags))) skip_to = node.end;
    before[i + 1] = before[i] + (i < skip_to ? 0 : text::visible_length(node.text));
  }
  return before;
}

}  // namespace

std::vector<std::uint16_t> traits_of(const HtmlDocument& document, std::uint32_t body) {
  constexpr unsigned can_be_wrong = hidden | furniture | caption | quote | list_item | in_link;
  const auto before = prose_before(document);
  const auto prose_of = [&](std::uint32_t i) { return before[document.nodes[i].end] - before[i]; };
  const std::size_t all = prose_of(body);
  std::vector<std::uint16_t> traits(document.nodes.size(), 0);
  for (std::uint32_t i = 0; i < document.nodes.size(); ++i) {
    const HtmlNode& node = document.nodes[i];
    unsigned own = 0;
    if (!node.is_text() && node.tag != "html" && node.tag != "body") {
      own = static_cast<unsigned>(tag_traits(node) | hint_traits(node)) | (is_hidden(node) ? unsigned{hidden} : 0u);
      if (prose_of(i) * 5 > all * 2) own &= ~can_be_wrong;
    }
    traits[i] = static_cast<std::uint16_t>(own | (i == 0 ? 0u : traits[node.parent]));
  }
  return traits;
}

}  // namespace jjak::extraction
