// The addresses on a page: its own and those it links to.
#pragma once

#include "page/page.hpp"

#include <jjak/article.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace jjak::extraction {

/// The base of relative addresses: <base>, else where the page was found.
std::string base_of(const Page& page, const std::string& page_url);

/// The page's own address: <link rel=canonical>, og:url, else where it was found.
std::string find_url(const Page& page, const std::string& container_url);

/// Other addresses of the same article, each once: where it was found, og:url, AMP, print version, short link. At most
/// max_aliases. `url`: the article's own, which is not among them.
std::vector<std::string> find_aliases(const Page& page, const std::string& container_url, const std::string& url);
inline constexpr std::size_t max_aliases = 16;

/// All links in page order, also menus, buttons, forms and elements with a script; and texts that name a Korean version
/// without being a link. A link whose own words name no language comes again with the label before it and with the
/// sentence around it. Links to the next and the previous part of the article are marked. `text_begin`: the node with
/// which the article's text begins. Addresses over 8,192 bytes and other schemes than http and https are left out.
std::vector<Outlink> find_links(const Page& page, const std::string& page_url, std::uint32_t text_begin);

/// The translations that the page declares to machines: JSON-LD and microdata (schema.org), Open Graph. At most
/// max_translations.
std::vector<Outlink> find_translations(const Page& page, const std::string& page_url);
inline constexpr std::size_t max_translations = 64;

}  // namespace jjak::extraction
