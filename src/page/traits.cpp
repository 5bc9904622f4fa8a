#include "page/traits.hpp"

#include "page/element_words.hpp"
#include "page/page.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace jjak::extraction {
namespace {

using markup::HtmlDocument;
using markup::HtmlNode;

bool style_hides(std::string_view style) {
  if (style.find("none") == std::string_view::npos && style.find("hidden") == std::string_view::npos) return false;
  std::string compact;
  for (const char c : text::to_lower_ascii(style))
    if (c != ' ') compact += c;
  return compact.find("display:none") != std::string::npos || compact.find("visibility:hidden") != std::string::npos;
}

/// Offers the class words as they are written, until `use` returns true; whether it did.
template <class Use>
bool any_class(std::string_view classes, Use use) {
  while (!classes.empty()) {
    const std::size_t length = std::min(classes.find_first_of(" \t\n\r\f"), classes.size());
    if (use(classes.substr(0, length))) return true;
    classes.remove_prefix(std::min(length + 1, classes.size()));
  }
  return false;
}

bool is_embedded_post(const HtmlNode& node, std::string_view classes) {
  return node.tag == "blockquote" &&
         any_class(classes, [](std::string_view each) { return embedded_posts.contains(each); });
}

unsigned tag_traits(const HtmlNode& node) {
  unsigned traits = 0;
  if (silent_tags.contains(node.tag)) traits |= silent;
  if (furniture_tags.contains(node.tag)) traits |= furniture;
  if (node.tag == "b" || node.tag == "strong") traits |= bold;
  if (node.tag == "figcaption" || node.tag == "figure" || node.tag == "caption") traits |= caption;
  if (node.tag == "blockquote") traits |= quote;
  if (node.tag == "li" || node.tag == "dd" || node.tag == "dt") traits |= list_item;
  if (node.tag == "pre") traits |= preformatted;
  return traits;
}

/// What the attributes say; `sure`: set when that is furniture even where it holds most of the page's words.
unsigned attribute_traits(const HtmlNode& node, bool& sure) {
  unsigned traits = 0;
  bool embeds = false, article = false;
  for (const markup::HtmlAttribute& each : node.attributes) {
    if (each.name == "class" || each.name == "id") {
      for_each_hint_word(each.value, [&](std::string_view word) {
        if (caption_words.contains(word)) traits |= caption;
        if (furniture_words.contains(word)) traits |= furniture;
        sure |= sure_furniture_words.contains(word);
        embeds |= embedding_words.contains(word);
        article |= article_words.contains(word);
      });
      if (each.name == "class" &&
          any_class(each.value, [](std::string_view word) { return hiding_classes.contains(word); }))
        traits |= hidden;
    } else if (each.name == "hidden" || (each.name == "aria-hidden" && each.value == "true") ||
               (each.name == "style" && style_hides(each.value))) {
      traits |= hidden;
    } else if (each.name == "href" && node.tag == "a" && !each.value.empty()) {
      traits |= in_link;
    }
  }
  if (sure) traits |= furniture;
  sure &= !article && node.tag != "article" && node.tag != "main";
  if (embeds && !sure) traits &= ~unsigned{furniture};
  for (const markup::HtmlAttribute& each : node.attributes)
    if (each.name == "role" && furniture_roles.contains(each.value)) traits |= furniture;
  return traits;
}

/// Letters outside links in front of each node, so that any node's are a difference.
std::vector<std::size_t> prose_before(const Page& page) {
  const HtmlDocument& document = page.document;
  std::vector<std::size_t> before(document.nodes.size() + 1, 0);
  std::uint32_t skip_to = 0;
  for (std::uint32_t i = 0; i < document.nodes.size(); ++i) {
    const HtmlNode& node = document.nodes[i];
    if (i >= skip_to && (node.tag == "a" || silent_tags.contains(node.tag))) skip_to = node.end;
    before[i + 1] = before[i] + (i < skip_to ? 0 : page.letters[i]);
  }
  return before;
}

}  // namespace

std::vector<std::uint16_t> traits_of(const Page& page) {
  constexpr unsigned can_be_wrong = hidden | furniture | caption | quote | list_item | in_link;
  constexpr std::size_t article_letters = 250;  // what must be left of a page when most of it is furniture for sure
  const HtmlDocument& document = page.document;
  const auto before = prose_before(page);
  const auto prose_of = [&](std::uint32_t i) { return before[document.nodes[i].end] - before[i]; };
  const std::size_t all = prose_of(page.body);
  std::vector<std::uint16_t> traits(document.nodes.size(), 0);
  for (std::uint32_t i = 0; i < document.nodes.size(); ++i) {
    const HtmlNode& node = document.nodes[i];
    unsigned inherited = i == 0 ? 0u : traits[node.parent];
    unsigned own = 0;
    if (!node.is_text() && node.tag != "html" && node.tag != "body") {
      bool sure = false;
      own = tag_traits(node) | attribute_traits(node, sure);
      const bool most = prose_of(i) * 5 > all * 2;
      if (most && !(sure && all - prose_of(i) >= article_letters)) own &= ~can_be_wrong;
      if (own & quote && is_embedded_post(node, node.attribute("class"))) {
        own |= embedded;
        own &= ~unsigned{furniture};
      }
      // A figure can hold code or a quotation too: neither is a caption.
      if (own & (quote | preformatted)) inherited &= ~unsigned{caption};
    }
    traits[i] = static_cast<std::uint16_t>(own | inherited);
  }
  return traits;
}

}  // namespace jjak::extraction
