// Taking web addresses apart, as the WHATWG URL standard does for http and https.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace jjak::url {

inline constexpr std::size_t max_url_bytes = 8192;  // what servers commonly take at most

struct UrlParts {
  std::string scheme;                ///< lower case; empty for a relative address
  std::string host;                  ///< ASCII (punycode), lower case, without default ports; empty when relative
  std::string path;                  ///< as written, with / for every backslash
  std::optional<std::string> query;  ///< without its question mark
  std::string fragment;              ///< without its #
  bool has_host = false;
};

/// Takes an address apart; user and password are dropped. White space and control characters around it, tabs and line
/// breaks inside are dropped. Nothing for other schemes than http and https, an impossible host, and over
/// max_url_bytes.
std::optional<UrlParts> parse(std::string_view address);

/// Lower case and ASCII by UTS #46 (한국.kr and xn--3e0b707e.kr are one), without a trailing dot. Empty for
/// what UTS #46 or the URL standard does not allow. Scripts may be mixed.
std::string ascii_host(std::string_view host);

/// The path without "." and "..", also percent-encoded ones (RFC 3986, 5.2.4); starts with a slash.
std::string remove_dot_segments(std::string_view path);

/// Appends %XX.
void append_encoded(std::string& out, unsigned char byte);

}  // namespace jjak::url
