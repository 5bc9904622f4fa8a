// Taking web addresses apart, as the WHATWG URL standard does for http and https.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace jjak::text {

inline constexpr std::size_t max_url_bytes = 8192;  // what servers commonly take at most

struct UrlParts {
  std::string scheme;  ///< lower case; empty for a relative address
  std::string
      host;  ///< lower case ASCII (punycode), without user, password and default ports (80, 443); empty for a relative address
  std::string path;                  ///< as written, with / for every backslash
  std::optional<std::string> query;  ///< without its question mark
  std::string fragment;              ///< without its #
  bool has_host = false;
};

/// Takes an address apart. White space and control characters around it, tabs and line breaks inside are dropped.
/// Nothing for other schemes than http and https, a host that cannot be one, and over max_url_bytes.
std::optional<UrlParts> parse_url(std::string_view address);

/// Lower case and ASCII by UTS #46 (한국.kr and xn--3e0b707e.kr are one), without a trailing dot. Empty for
/// what UTS #46 or the URL standard does not allow. Scripts may be mixed.
std::string ascii_host(std::string_view host);

/// The path without "." and "..", also percent-encoded ones (RFC 3986, 5.2.4); starts with a slash.
std::string remove_dot_segments(std::string_view path);

/// Appends %XX.
void append_encoded(std::string& out, unsigned char byte);

}  // namespace jjak::text
