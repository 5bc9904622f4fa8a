// Knows by tag, role, class and id which elements of a page hold its article and which hold everything around it.
#include "page/traits.hpp"

#include "lines/word_table.hpp"
#include "page/page.hpp"
#include "page/struck_classes.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace jjak::extraction {
namespace {

using markup::HtmlDocument;
using markup::HtmlNode;
using rules::ListId;

/// Elements without anything to read.
constexpr WordTable silent_tags(std::array{"script",   "style",         "template",  "noscript", "svg",      "select",
                                           "textarea", "input",         "iframe",    "object",   "embed",    "canvas",
                                           "audio",    "video",         "map",       "math",     "datalist", "head",
                                           "amp-ad",   "amp-analytics", "amp-iframe"});
constexpr WordTable boilerplate_tags(std::array{"nav", "aside", "footer", "form", "button", "dialog", "menu",
                                                "amp-sidebar", "amp-consent", "amp-social-share",
                                                "amp-user-notification", "amp-next-page", "amp-lightbox"});
constexpr WordTable boilerplate_roles(std::array{"navigation", "complementary", "contentinfo", "dialog", "banner",
                                                 "search", "menu", "alert"});

bool style_hides(std::string_view style) {
  if (style.find("none") == std::string_view::npos && style.find("hidden") == std::string_view::npos &&
      style.find("line-through") == std::string_view::npos)
    return false;
  std::string compact;
  for (const char c : text::to_lower_ascii(style))
    if (c != ' ') compact += c;
  return compact.find("display:none") != std::string::npos || compact.find("visibility:hidden") != std::string::npos ||
         compact.find("line-through") != std::string::npos;
}

/// Calls `use` with each class as written, until it returns true. Returns whether it did.
template <class Use>
bool any_class(std::string_view classes, Use use) {
  while (!classes.empty()) {
    const std::size_t length = std::min(classes.find_first_of(" \t\n\r\f"), classes.size());
    if (use(classes.substr(0, length))) return true;
    classes.remove_prefix(std::min(length + 1, classes.size()));
  }
  return false;
}

/// Whether one of the classes, as they are written, is in the list.
bool has_class(std::string_view classes, const rules::WordList& list) {
  return any_class(classes, [&](std::string_view each) { return list.contains(each); });
}

unsigned tag_traits(const HtmlNode& node) {
  unsigned traits = 0;
  if (silent_tags.contains(node.tag)) traits |= silent;
  if (boilerplate_tags.contains(node.tag)) traits |= boilerplate;
  if (node.tag == "b" || node.tag == "strong") traits |= bold;
  if (node.tag == "del" || node.tag == "s" || node.tag == "strike") traits |= hidden;  // not said any more
  if (node.tag == "figcaption" || node.tag == "figure" || node.tag == "caption") traits |= caption;
  if (node.tag == "blockquote") traits |= quote;
  if (node.tag == "li" || node.tag == "dd" || node.tag == "dt") traits |= list_item;
  if (node.tag == "pre") traits |= preformatted;
  return traits;
}

/// The id of a heading is an anchor, made of its words: it says nothing about the page.
bool is_heading(const HtmlNode& node) {
  return node.tag.size() == 2 && node.tag[0] == 'h' && ascii::is_digit(node.tag[1]);
}

/// What the words of a class or id say.
struct Hints {
  unsigned traits = 0;
  bool sure = false;     ///< boilerplate even if it holds most of the page's words
  bool embeds = false;   ///< wraps a post of another service
  bool article = false;  ///< may hold the article after all
};

void read_hints(std::string_view attribute, const rules::Lists& words, Hints& hints) {
  std::string joined;  // the word behind the one before it: "read-more" is known as "readmore"
  for_each_hint_word(attribute, [&](std::string_view word) {
    joined += word;
    for (const std::string_view name : {word, std::string_view(joined)}) {
      if (words[ListId::caption_classes].contains(name)) hints.traits |= caption;
      if (words[ListId::boilerplate_classes].contains(name)) hints.traits |= boilerplate;
      hints.sure |= words[ListId::sure_boilerplate_classes].contains(name);
    }
    joined = word;
    hints.embeds |= words[ListId::embedding_classes].contains(word);
    hints.article |= words[ListId::article_classes].contains(word);
  });
}

/// Whether a class hides or strikes out.
bool class_hides(std::string_view classes, const rules::Lists& words, const StringSet& struck) {
  return any_class(classes, [&](std::string_view each) {
    return words[ListId::hiding_classes].contains(each) || struck.contains(each);
  });
}

/// What the attributes say. Sets `sure` when the element is boilerplate even if it holds most of the page's words.
unsigned attribute_traits(const HtmlNode& node, const rules::Lists& words, const StringSet& struck, bool& sure) {
  Hints hints;
  unsigned traits = 0;
  for (const markup::HtmlAttribute& each : node.attributes) {
    if (each.name == "class" || (each.name == "id" && !is_heading(node))) {
      read_hints(each.value, words, hints);
      if (each.name == "class" && class_hides(each.value, words, struck)) traits |= hidden;
    } else if (each.name == "hidden" || (each.name == "style" && style_hides(each.value))) {
      traits |= hidden;
    } else if (each.name == "href" && node.tag == "a" && !each.value.empty()) {
      traits |= in_link;
    }
  }
  traits |= hints.traits;
  if (hints.sure) traits |= boilerplate;
  sure = hints.sure && !hints.article && node.tag != "article" && node.tag != "main";
  if (hints.embeds && !sure) traits &= ~unsigned{boilerplate};
  for (const markup::HtmlAttribute& each : node.attributes)
    if (each.name == "role" && boilerplate_roles.contains(each.value)) traits |= boilerplate;
  return traits;
}

/// Letters outside links before each node: the letters of any element are the difference of two.
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

/// What stands inside an element, from counts before each node.
class Contents {
 public:
  explicit Contents(const Page& page) : page_(page), letters_(1, 0), pictures_(1, 0), paragraphs_(1, 0) {
    for (std::size_t i = 0; i < page.document.nodes.size(); ++i) {
      letters_.push_back(letters_.back() + page.letters[i]);
      pictures_.push_back(pictures_.back() + (page.document.nodes[i].tag == "img"));
      paragraphs_.push_back(paragraphs_.back() + (page.document.nodes[i].tag == "p"));
    }
  }

  /// The traits of an element by its tag and attributes, corrected by what it holds. `before`: the element before it in
  /// the same parent (0: none), `all`: letters of prose that the page shows.
  unsigned corrected(unsigned traits, std::uint32_t i, std::uint32_t before, std::size_t all) const {
    constexpr std::size_t fewest = 120;  // letters
    const HtmlNode& node = page_.node(i);
    if (node.attribute("aria-hidden") == "true" && !goes_on_reading(i, before)) traits |= hidden;
    if (is_picture(i)) traits |= caption;
    // The text for browsers without scripts is the article where the page shows next to nothing else.
    const bool for_no_scripts = node.tag == "noscript" || node.tag == "template";
    if (for_no_scripts && letters(i) >= fewest && letters(i) > all * 2) traits &= ~unsigned{silent};
    return traits;
  }

 private:
  std::size_t letters(std::uint32_t i) const { return letters_[page_.node(i).end] - letters_[i]; }

  /// Whether an element is a picture with the few words below it: by its class, or as a small table.
  bool is_picture(std::uint32_t i) const {
    constexpr std::size_t longest = 200;  // letters
    const HtmlNode& node = page_.node(i);
    if (node.tag == "p" || node.tag == "a" || pictures_[node.end] == pictures_[i]) return false;
    if (letters(i) == 0 || letters(i) > longest) return false;
    if (node.tag == "table") return true;
    bool named = false;
    for (const std::string_view name : {node.attribute("class"), node.attribute("id")})
      for_each_hint_word(
          name, [&](std::string_view word) { named |= (*page_.words)[ListId::picture_classes].contains(word); });
    return named;
  }

  /// Whether an element that is hidden from screen readers goes on where the paragraphs before it end: the rest of an
  /// article behind a wall. `before`: the element before it in the same parent; 0: none.
  bool goes_on_reading(std::uint32_t i, std::uint32_t before) const {
    constexpr std::size_t shortest = 60;  // letters of a paragraph
    const std::size_t paragraphs = paragraphs_[page_.node(i).end] - paragraphs_[i];
    if (before == 0 || paragraphs == 0 || letters(i) < shortest * paragraphs) return false;
    return page_.node(before).tag == "p" || page_.node(before).tag == page_.node(i).tag;
  }

  const Page& page_;
  std::vector<std::size_t> letters_, pictures_, paragraphs_;  ///< before each node
};

}  // namespace

std::vector<std::uint16_t> traits_of(const Page& page) {
  constexpr unsigned can_be_wrong = hidden | boilerplate | caption | quote | list_item | in_link;
  constexpr std::size_t article_letters = 250;  // that must be left when sure boilerplate is removed
  const HtmlDocument& document = page.document;
  const rules::Lists& words = *page.words;
  const auto before = prose_before(page);
  const auto prose_of = [&](std::uint32_t i) { return before[document.nodes[i].end] - before[i]; };
  const std::size_t all = prose_of(page.body);
  const Contents contents(page);
  const StringSet struck = struck_classes(document);
  std::vector<std::uint32_t> last_child(document.nodes.size(), 0);  // by element, as far as the walk has come
  std::vector<std::uint16_t> traits(document.nodes.size(), 0);
  for (std::uint32_t i = 0; i < document.nodes.size(); ++i) {
    const HtmlNode& node = document.nodes[i];
    unsigned inherited = i == 0 ? 0u : traits[node.parent];
    unsigned own = 0;
    if (!node.is_text() && node.tag != "html" && node.tag != "body") {
      bool sure = false;
      own = tag_traits(node) | attribute_traits(node, words, struck, sure);
      own = contents.corrected(own, i, last_child[node.parent], all);
      const bool most = prose_of(i) * 5 > all * 2;
      if (most && !(sure && all - prose_of(i) >= article_letters))
        own &= ~can_be_wrong;
      else if (sure)
        own |= set_apart;
      if (own & quote && has_class(node.attribute("class"), words[ListId::embedded_posts])) {
        own |= embedded;
        own &= ~unsigned{boilerplate};
      }
      // A figure can hold code or a quotation too; neither is a caption.
      if (own & (quote | preformatted)) inherited &= ~unsigned{caption};
    }
    traits[i] = static_cast<std::uint16_t>(own | inherited);
    if (!node.is_text()) last_child[node.parent] = i;
  }
  return traits;
}

}  // namespace jjak::extraction
