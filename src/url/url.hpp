// Web addresses: resolving and comparing. What is done to them, with a table of cases, is in docs/linking.md.
#pragma once

#include <string>
#include <string_view>

namespace jjak::url {

/// `reference` seen from the page `base`: absolute, "//host/x", "/x", "../x?y", "?y", "x", as the WHATWG URL standard reads them:
/// white space around it and line breaks inside are dropped, backslashes are slashes, user and password are cut, dot segments
/// resolved. The fragment is cut, but for #! and #/, which applications use as paths. The host is ASCII; blanks and control
/// characters are percent-encoded.
/// Empty for javascript:, mailto:, data: and other schemes, for an empty reference or one that is only a fragment, over 8,192
/// bytes, relative without a base, or with a host or port that cannot be.
std::string resolve(std::string_view base, std::string_view reference);

/// Whether a query parameter only says how the reader came: utm_source, fbclid ... Gets its name in lower case.
bool is_tracking_parameter(std::string_view name);

/// Whether the address is a site's front page: no path, or one that only names a language, "home" or an index file.
bool is_front_page(std::string_view url);

/// Whether the address is that of a page that lists articles: a front page, also its second page; what is filed under a section, a
/// tag or an author: "/list/society", "/category/economy/page/2". A number or a long name there is an article's: "/archives/1204".
bool is_listing(std::string_view url);

/// The host of an address as keys have it: in ASCII and lower case, without a leading "www." and default ports. Empty without one.
std::string host_of(std::string_view url);

/// The site that an address belongs to, without subdomains: "a.kr", "news.co.kr". Which last labels a country gives out together is
/// guessed by their length and a short list. Empty without a host.
std::string site_of(std::string_view url);

/// Percent-encoding decoded, whatever comes out.
std::string decode(std::string_view url);

/// The address as people type it into a browser: Hangul percent-encoded, of the host in punycode, the rest as it was.
std::string encode(std::string_view url);

}  // namespace jjak::url
