// Web addresses: resolving and comparing. A small subset of the WHATWG URL standard: http, https.
#pragma once

#include <string>
#include <string_view>

namespace jjak::text {

/// `reference` seen from the page `base`: absolute, "//host/x", "/x", "../x?y", "?y", "x". White space around it and line breaks
/// inside are dropped, dot segments resolved, the fragment cut. Empty for javascript:, mailto:, data: and other schemes,
/// for an empty reference or one that is only a fragment, over 8,192 bytes, or relative without a base.
std::string resolve_url(std::string_view base, std::string_view reference);

/// A key under which spellings of one address are equal: no scheme, no leading "www.", host in lower case, no default port, no
/// fragment, no trailing slash, percent-encoding decoded where it is valid UTF-8, NFC, `utm_*` and `fbclid` parameters cut.
std::string url_key(std::string_view url);

/// Whether the address is a site's front page: no path (or an index file) and no query.
bool is_front_page(std::string_view url);

/// The site that an address belongs to, without subdomains: "a.kr", "news.co.kr". Which last labels a country gives out together is
/// guessed by their length and a short list. Empty without a host.
std::string site_of(std::string_view url);

/// Percent-encoding decoded, whatever comes out.
std::string decode_url(std::string_view url);

/// The address as people type it into a browser: Hangul percent-encoded, the rest as it was.
std::string encode_url(std::string_view url);

}  // namespace jjak::text
