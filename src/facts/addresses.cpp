// The addresses on a page: its own (canonical, AMP, print copy) and its links with the words that name them. Linking
// rests on both.
#include "facts/addresses.hpp"

#include "lines/boilerplate.hpp"
#include "page/elements.hpp"
#include "text/utf8.hpp"
#include "url/url.hpp"
#include "url/url_key.hpp"

#include <algorithm>
#include <array>

namespace jjak::extraction {
namespace {

using markup::HtmlNode;

constexpr std::size_t max_link_words = 1024;  // bytes of a link's text that are kept: whole teasers can be links

std::string absolute(const std::string& base, std::string_view href) {
  std::string url = url::resolve(base, href);
  if (!url.empty() || !base.empty()) return url;
  // If the page's address is unknown, a relative link is kept as it is rather than lost.
  constexpr std::size_t longest = 8192;
  const std::size_t first = href.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos || href.size() > longest || href[first] == '#' ||
      href.find(':') != std::string_view::npos)
    return {};
  href.remove_prefix(first);
  return std::string(href.substr(0, href.find_last_not_of(" \t\r\n") + 1));
}

/// The readable part of a picture's file name: "/img/btn_korean_2.gif" -> "btn korean".
std::string name_of_picture(std::string_view source) {
  constexpr std::array parts_of_names{"btn", "button", "icon", "ico",      "ic", "bt",
                                      "img", "flag",   "lang", "language", "on", "off"};
  source = source.substr(0, source.find_first_of("?#"));
  source = source.substr(std::min(source.rfind('/') + 1, source.size()));
  source = source.substr(0, source.find('.'));
  std::string name, word;
  const auto end_word = [&] {
    if (!word.empty() && std::find(parts_of_names.begin(), parts_of_names.end(), word) == parts_of_names.end())
      name += (name.empty() ? "" : " ") + word;
    word.clear();
  };
  for (const char c : text::to_lower_ascii(source)) {
    if (ascii::is_lower(c))
      word += c;
    else
      end_word();
  }
  end_word();
  return name;
}

struct Words {
  std::string text;
  LinkSource source = LinkSource::anchor_text;
};

/// The words of a link: its text, else what its pictures or attributes say.
Words words_of(const Page& page, std::uint32_t link) {
  const HtmlNode& node = page.node(link);
  const auto folded = [](std::string_view text) { return text::fold_space(text.substr(0, max_link_words)); };
  Words words{text::fold_space(page.document.text_of(link)), LinkSource::anchor_text};
  if (words.text.size() > max_link_words) words.text = text::repair_utf8(words.text.substr(0, max_link_words));
  const auto first_of = [&](LinkSource source, const auto& value) {
    for (std::uint32_t i = link; words.text.empty() && i < node.end; ++i) words = {folded(value(page.node(i))), source};
  };
  const auto is_picture = [](const HtmlNode& each) { return each.tag == "img" || each.tag == "area"; };
  first_of(LinkSource::image_alt,
           [&](const HtmlNode& each) { return is_picture(each) ? each.attribute("alt") : std::string_view{}; });
  first_of(LinkSource::title, [](const HtmlNode& each) { return each.attribute("title"); });
  first_of(LinkSource::aria_label, [](const HtmlNode& each) { return each.attribute("aria-label"); });
  for (std::uint32_t i = link; words.text.empty() && i < node.end; ++i)
    if (page.node(i).tag == "img") words = {name_of_picture(page.node(i).attribute("src")), LinkSource::image_name};
  return words;
}

/// Takes title or aria-label where they name a Korean version and the text does not: <a aria-label="Read in
/// Korean">KO</a>.
void prefer_attributes(const HtmlNode& node, Words& words) {
  if (names_korean_version(words.text)) return;
  for (const auto& [name, source] : {std::pair("title", LinkSource::title), {"aria-label", LinkSource::aria_label}}) {
    const std::string_view value = node.attribute(name);
    if (value.size() <= max_link_words && names_korean_version(value)) {
      words = {text::fold_space(value), source};
      return;
    }
  }
}

/// Whether the address is a page for printing, not a script that opens the print dialogue.
bool is_print_address(const std::string& url) {
  const std::string lower = text::to_lower_ascii(url);
  return lower.find("print") != std::string::npos || lower.find("popup") != std::string::npos;
}

}  // namespace

std::string base_of(const Page& page, const std::string& page_url) {
  std::string base = page_url;
  each_element(page, "base", [&](std::uint32_t i) {
    const std::string_view href = page.node(i).attribute("href");
    if (const std::string url = url::resolve(page_url, href); !url.empty()) base = url;
    return !href.empty();
  });
  return base;
}

std::string find_url(const Page& page, const std::string& container_url) {
  std::string found;
  each_element(page, "link", [&](std::uint32_t i) {
    const HtmlNode& node = page.node(i);
    if (has_word(node.attribute("rel"), "canonical")) found = url::resolve(container_url, node.attribute("href"));
    return !found.empty();
  });
  if (found.empty()) found = url::resolve(container_url, meta_content(page, "og:url"));
  // A canonical link to the front page is a mistake in the site's template.
  return found.empty() || (url::is_front_page(found) && !container_url.empty()) ? container_url : found;
}

std::vector<std::string> find_aliases(const Page& page, const std::string& container_url, const std::string& url) {
  std::vector<std::string> aliases;
  const rules::WordList& print_links = (*page.words)[rules::ListId::print_links];
  std::vector<url::UrlKey> keys;  // of the page's own address, then of the aliases
  const std::string base = base_of(page, container_url.empty() ? url : container_url);
  const auto add = [&](std::string_view address) {
    std::string alias = url::resolve(base, address);
    if (alias.empty() || alias == url || aliases.size() == max_aliases || url::is_front_page(alias)) return;
    if (keys.empty()) keys.emplace_back(url);
    url::UrlKey key(alias);
    if (key.empty() || std::find(keys.begin(), keys.end(), key) != keys.end()) return;
    aliases.push_back(std::move(alias));
    keys.push_back(std::move(key));
  };
  add(container_url);
  add(meta_content(page, "og:url"));
  each_element(page, {}, [&](std::uint32_t i) {
    const HtmlNode& node = page.node(i);
    if (node.tag == "link") {
      const std::string_view rel = node.attribute("rel");
      const bool print = has_word(rel, "alternate") && text::to_lower_ascii(node.attribute("media")) == "print";
      if (has_word(rel, "amphtml") || has_word(rel, "shortlink") || print) add(node.attribute("href"));
    } else if (node.tag == "a" && node.attribute("href").size() <= max_link_words &&
               is_print_address(std::string(node.attribute("href"))) &&
               print_links.contains(text::match_key(text::fold_space(page.document.text_of(i))))) {
      add(node.attribute("href"));
    }
    return aliases.size() == max_aliases;
  });
  return aliases;
}

std::vector<Outlink> find_links(const Page& page, const std::string& page_url, std::uint32_t text_begin) {
  const std::string base = base_of(page, page_url);
  std::vector<Outlink> links;
  std::size_t next_piece = 0;
  const auto place_of = [&](std::uint32_t node) {
    if (page.traits[node] & boilerplate) return LinkPlace::furniture;
    return node < text_begin ? LinkPlace::head : LinkPlace::body;
  };
  const auto add_bare_words_before = [&](std::uint32_t node) {
    for (; next_piece < page.pieces.size() && page.pieces[next_piece].node < node; ++next_piece) {
      const Piece& piece = page.pieces[next_piece];
      if (piece.link_letters == 0 && !(piece.traits & hidden) && piece.facts.korean_version)
        links.push_back({{}, piece.text, {}, LinkSource::anchor_text, place_of(piece.node)});
    }
  };
  const auto count = static_cast<std::uint32_t>(page.document.nodes.size());
  for (std::uint32_t i = 0; i < count; ++i) {
    const HtmlNode& node = page.node(i);
    const bool alternate =
        node.tag == "link" && has_word(node.attribute("rel"), "alternate") && !node.attribute("hreflang").empty();
    if (!alternate && node.tag != "a" && node.tag != "area") continue;
    add_bare_words_before(i);
    if (node.attribute("href").empty()) continue;
    Words words{{}, LinkSource::alternate};
    if (!alternate) {
      words = words_of(page, i);
      prefer_attributes(node, words);
    }
    Outlink link{absolute(base, node.attribute("href")), std::move(words.text), std::string(node.attribute("hreflang")),
                 words.source, alternate ? LinkPlace::head : place_of(i)};
    if (!link.url.empty() || names_korean_version(link.text)) links.push_back(std::move(link));
  }
  add_bare_words_before(count);
  return links;
}

}  // namespace jjak::extraction
