// The links of a page with the words that name them. Linking an article to its original rests on them.
#include "facts/addresses.hpp"
#include "facts/link_address.hpp"
#include "facts/link_words.hpp"
#include "lines/boilerplate.hpp"
#include "page/elements.hpp"
#include "text/utf8.hpp"
#include "text/wordings.hpp"

#include <algorithm>
#include <optional>

namespace jjak::extraction {
namespace {

using markup::HtmlNode;

constexpr std::uint32_t largest_button = 64;  // nodes in an element that a script makes a link; larger ones are teasers
constexpr std::size_t longest_number = 2;     // digits of the number of a page

class LinkFinder {
 public:
  LinkFinder(const Page& page, const std::string& page_url, std::uint32_t text_begin)
      : page_(page), base_(base_of(page, page_url)), text_begin_(text_begin), context_(page) {}

  std::vector<Outlink> run() {
    const auto count = static_cast<std::uint32_t>(page_.document.nodes.size());
    for (std::uint32_t i = 0; i < count; ++i) {
      const HtmlNode& node = page_.node(i);
      if (node.is_text()) continue;
      if (node.tag == "link")
        add_declared(node);
      else if (node.tag == "a" || node.tag == "area")
        add_anchor(i);
      else
        add_other(i);
    }
    add_bare_words_before(count);
    return std::move(links_);
  }

 private:
  LinkPlace place_of(std::uint32_t node) const {
    if (page_.traits[node] & boilerplate) return LinkPlace::furniture;
    return node < text_begin_ ? LinkPlace::head : LinkPlace::body;
  }

  void add_bare_words_before(std::uint32_t node) {
    for (; next_piece_ < page_.pieces.size() && page_.pieces[next_piece_].node < node; ++next_piece_) {
      const Piece& piece = page_.pieces[next_piece_];
      if (piece.link_letters == 0 && !(piece.traits & hidden) && piece.facts.korean_version)
        links_.push_back({{}, piece.text, {}, LinkSource::anchor_text, place_of(piece.node)});
    }
  }

  /// <link rel=alternate hreflang>, rel=next, rel=prev.
  void add_declared(const HtmlNode& node) {
    const std::string_view rel = node.attribute("rel"), href = node.attribute("href");
    if (href.empty()) return;
    if (has_word(rel, "alternate") && !node.attribute("hreflang").empty())
      add(absolute(base_, href), {{}, LinkSource::alternate}, node.attribute("hreflang"), LinkPlace::head);
    if (const auto part = part_of(rel)) add(absolute(base_, href), {std::string(rel), *part}, {}, LinkPlace::head);
  }

  static std::optional<LinkSource> part_of(std::string_view rel) {
    if (has_word(rel, "next")) return LinkSource::next_page;
    if (has_word(rel, "prev") || has_word(rel, "previous")) return LinkSource::previous_page;
    return std::nullopt;
  }

  void add_anchor(std::uint32_t i) {
    const HtmlNode& node = page_.node(i);
    add_bare_words_before(i);
    const std::string address = address_of(page_, i);
    if (address.empty()) return;
    const std::string url = absolute(base_, address);
    LinkWords words = words_of(page_, i);
    if (url.empty() && !names_korean_version(words.text)) return;
    const LinkPlace place = place_of(i);
    if (const auto part = part_of(node.attribute("rel")))
      add(url, {words.text, *part}, {}, place);
    else if (is_page_number(words.text))
      add(url, {words.text, LinkSource::next_page}, {}, place);
    if (!names_language(words.text))
      for (LinkWords& around : context_.around(i, words.text)) add(url, std::move(around), {}, place);
    add(url, std::move(words), node.attribute("hreflang"), place);
  }

  /// Menus, buttons, forms and other elements that lead somewhere.
  void add_other(std::uint32_t i) {
    const HtmlNode& node = page_.node(i);
    const bool is_form = node.tag == "form";
    if (!is_form && node.attributes.empty()) return;
    if (node.end - i > (is_form ? max_form_elements : largest_button)) return;
    const std::string address = address_of(page_, i);
    if (address.empty()) return;
    const std::string url = absolute(base_, address);
    LinkWords words = words_of(page_, i);
    if (url.empty() || words.text.empty()) return;
    add(url, std::move(words), {}, place_of(i));
  }

  static bool is_page_number(std::string_view words) {
    return !words.empty() && words.size() <= longest_number && std::all_of(words.begin(), words.end(), ascii::is_digit);
  }

  static bool names_language(std::string_view words) { return text::own_wordings().names_language(words); }

  void add(std::string url, LinkWords words, std::string_view hreflang, LinkPlace place) {
    links_.push_back({std::move(url), std::move(words.text), std::string(hreflang), words.source, place});
  }

  const Page& page_;
  std::string base_;
  std::uint32_t text_begin_;
  LinkContext context_;
  std::size_t next_piece_ = 0;
  std::vector<Outlink> links_;
};

}  // namespace

std::vector<Outlink> find_links(const Page& page, const std::string& page_url, std::uint32_t text_begin) {
  return LinkFinder(page, page_url, text_begin).run();
}

}  // namespace jjak::extraction
