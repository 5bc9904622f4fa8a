// Takes addresses apart as browsers do (WHATWG URL standard), because pages are full of addresses that no RFC allows.
#include "url/url_parts.hpp"

#include "base/allocated.hpp"
#include "text/utf8.hpp"
#include "url/url.hpp"

#include <unicode/bytestream.h>
#include <unicode/idna.h>

#include <algorithm>
#include <charconv>
#include <memory>
#include <vector>

namespace jjak::url {
namespace {

constexpr std::size_t longest_host = 253;  // RFC 1035, in ASCII

/// Drops the characters that browsers ignore in addresses.
std::string cleaned(std::string_view address) {
  const auto is_edge = [](char c) { return static_cast<unsigned char>(c) <= 0x20; };
  while (!address.empty() && is_edge(address.front())) address.remove_prefix(1);
  while (!address.empty() && is_edge(address.back())) address.remove_suffix(1);
  std::string out;
  for (const char c : address)
    if (c != '\n' && c != '\r' && c != '\t') out += c;
  return out;
}

/// The scheme with which an address begins; empty when there is none.
std::string_view scheme_of(std::string_view address) {
  const std::size_t colon = address.find(':');
  if (colon == std::string_view::npos || colon == 0) return {};
  const auto is_scheme_char = [](char c) { return ascii::is_alnum(c) || c == '+' || c == '-' || c == '.'; };
  const std::string_view scheme = address.substr(0, colon);
  const bool well_formed = ascii::is_letter(scheme[0]) && std::all_of(scheme.begin(), scheme.end(), is_scheme_char);
  return well_formed ? scheme : std::string_view{};
}

/// ICU's UTS #46 processing; null when ICU has no data.
const icu::IDNA* idna() {
  static const std::unique_ptr<icu::IDNA> instance = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::IDNA> made(icu::IDNA::createUTS46Instance(
        UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ, status));
    require_memory(status != U_MEMORY_ALLOCATION_ERROR);
    return made;
  }();
  return instance.get();
}

/// Host and port of an authority; nothing where they are impossible.
std::optional<std::string> checked_host(std::string_view authority) {
  if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos) authority.remove_prefix(at + 1);
  std::string port;
  const std::size_t colon = authority.rfind(':');
  if (colon != std::string_view::npos && authority.find(']', colon) == std::string_view::npos) {
    const std::string_view digits = authority.substr(colon + 1);
    unsigned number = 0;
    const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (!digits.empty() && (failure != std::errc{} || end != digits.data() + digits.size() || number > 65535))
      return std::nullopt;
    // Both default ports are dropped with either scheme: lists of crawlers say http where pages say https.
    if (!digits.empty() && number != 80 && number != 443) port = ':' + std::to_string(number);
    authority = authority.substr(0, colon);
  }
  const std::string host = ascii_host(authority);
  if (host.empty() || host.size() > longest_host) return std::nullopt;
  return host + port;
}

}  // namespace

void append_encoded(std::string& out, unsigned char byte) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  ((out += '%') += digits[byte >> 4]) += digits[byte & 15];
}

std::string ascii_host(std::string_view host) {
  std::string name = text::to_lower_ascii(host.find('%') == std::string_view::npos ? std::string(host) : decode(host));
  if (!ascii::is_ascii(name)) {
    if (name.size() > max_url_bytes || text::invalid_utf8(name) || idna() == nullptr) return {};
    std::string ascii;
    icu::StringByteSink<std::string> sink(&ascii);
    icu::IDNAInfo info;
    UErrorCode status = U_ZERO_ERROR;
    idna()->nameToASCII_UTF8(icu::StringPiece(name.data(), static_cast<std::int32_t>(name.size())), sink, info, status);
    require_memory(status != U_MEMORY_ALLOCATION_ERROR);
    if (U_FAILURE(status) || info.hasErrors()) return {};
    name = std::move(ascii);
  }
  while (name.ends_with('.')) name.pop_back();
  const bool is_number = name.starts_with('[') && name.find(']') == name.size() - 1;  // IPv6
  const auto is_forbidden = [&](char c) {
    return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F ||
           std::string_view(is_number ? "#/<>?@\\^|%" : "#/:<>?@[\\]^|%").find(c) != std::string_view::npos;
  };
  return std::any_of(name.begin(), name.end(), is_forbidden) ? std::string{} : name;
}

std::string remove_dot_segments(std::string_view path) {
  std::vector<std::string_view> kept;
  bool slash_at_end = false;
  while (!path.empty()) {
    if (path.front() == '/') path.remove_prefix(1);
    const std::size_t end = std::min(path.find('/'), path.size());
    const std::string_view segment = path.substr(0, end);
    path.remove_prefix(end);
    const std::string plain = segment.size() <= 6 ? decode(segment) : std::string{};
    slash_at_end = segment.empty() || plain == "." || plain == "..";
    if (plain == "..") {
      if (!kept.empty()) kept.pop_back();
    } else if (plain != "." && !(segment.empty() && path.empty())) {
      kept.push_back(segment);
    }
  }
  std::string out;
  for (const std::string_view segment : kept) (out += '/') += segment;
  if (slash_at_end || out.empty()) out += '/';
  return out;
}

std::optional<UrlParts> parse(std::string_view address) {
  if (address.size() > max_url_bytes) return std::nullopt;
  const std::string text = cleaned(address);
  std::string_view rest = text;
  UrlParts parts;
  if (const std::size_t hash = rest.find('#'); hash != std::string_view::npos) {
    parts.fragment = rest.substr(hash + 1);
    rest = rest.substr(0, hash);
  }
  if (const std::string_view scheme = scheme_of(rest); !scheme.empty()) {
    parts.scheme = text::to_lower_ascii(scheme);
    if (parts.scheme != "http" && parts.scheme != "https") return std::nullopt;
    rest.remove_prefix(scheme.size() + 1);
  }
  if (const std::size_t question = rest.find('?'); question != std::string_view::npos) {
    parts.query = rest.substr(question + 1);
    rest = rest.substr(0, question);
  }
  parts.path = rest;
  std::replace(parts.path.begin(), parts.path.end(), '\\', '/');
  if (parts.path.starts_with("//")) {
    const std::size_t begin = std::min(parts.path.find_first_not_of('/'), parts.path.size());
    const std::size_t end = std::min(parts.path.find('/', begin), parts.path.size());
    const auto host = checked_host(std::string_view(parts.path).substr(begin, end - begin));
    if (!host) return std::nullopt;
    parts.host = *host;
    parts.has_host = true;
    parts.path.erase(0, end);
  }
  return parts;
}

}  // namespace jjak::url
