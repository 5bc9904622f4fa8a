// The addresses of a page itself: canonical, AMP, print copy, short link. An article is found under each of them.
#include "facts/addresses.hpp"

#include "page/elements.hpp"
#include "text/utf8.hpp"
#include "url/url.hpp"
#include "url/url_key.hpp"

#include <algorithm>

namespace jjak::extraction {
namespace {

using markup::HtmlNode;

constexpr std::size_t longest_href = 1024;  // bytes of an address that may be a page for printing

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
    } else if (node.tag == "a" && node.attribute("href").size() <= longest_href &&
               is_print_address(std::string(node.attribute("href"))) &&
               print_links.contains(text::match_key(text::fold_space(page.document.text_of(i))))) {
      add(node.attribute("href"));
    }
    return aliases.size() == max_aliases;
  });
  return aliases;
}

}  // namespace jjak::extraction
