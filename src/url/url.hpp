// Web addresses: resolving, and guessing what they lead to. docs/linking.md has a table of cases.
#pragma once

#include <string>
#include <string_view>

namespace jjak::url {

/// The absolute address of `reference` on the page `base`, as the WHATWG URL standard resolves it. `reference` may be
/// absolute, "//host/x", "/x", "../x?y", "?y" or "x". White space around it and line breaks inside are dropped,
/// backslashes count as slashes, user and password are cut, dot segments are resolved. The fragment is cut, except #!
/// and #/, which web applications use as paths. The host is ASCII; blanks and control characters are percent-encoded.
/// Empty for other schemes (javascript:, mailto:, data:), for an empty reference or a mere fragment, over 8,192 bytes,
/// for a relative reference without a base, and for an impossible host or port.
std::string resolve(std::string_view base, std::string_view reference);

/// Whether a query parameter only tracks where readers come from: utm_source, fbclid ... Gets its name in lower case.
bool is_tracking_parameter(std::string_view name);

/// Whether the address is a site's front page: no path, or one that only names a language, "home" or an index file.
bool is_front_page(std::string_view url);

/// Whether the address leads to a page that lists articles: a front page and its further pages, or the page of a
/// section, tag or author: "/list/society", "/category/economy/page/2". A number or a long name in such a place is an
/// article: "/archives/1204".
bool is_listing(std::string_view url);

/// The host of an address as keys have it: in ASCII and lower case, without a leading "www." and default ports. Empty
/// without one.
std::string host_of(std::string_view url);

/// The site that an address belongs to, without subdomains: "a.kr", "news.co.kr". Two-part endings such as co.kr are
/// recognised by their length and a short list. Empty without a host.
std::string site_of(std::string_view url);

/// Decodes percent-encoding; the result may be any bytes.
std::string decode(std::string_view url);

/// The address in ASCII, as HTTP needs it: letters beyond ASCII are percent-encoded, in the host written as punycode.
/// The rest is unchanged.
std::string encode(std::string_view url);

}  // namespace jjak::url
