#include "text/url.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace jjak::text {
namespace {

constexpr std::size_t max_url_bytes = 8192;

struct Parts {
  std::string_view scheme;
  std::string_view host;   ///< with user and port
  std::string_view path;   ///< with its leading slash, or empty
  std::string_view query;  ///< with its question mark, or empty
};

/// The scheme of an absolute address; empty when there is none.
std::string_view scheme_of(std::string_view url) {
  const std::size_t colon = url.find(':');
  if (colon == std::string_view::npos || colon == 0) return {};
  const auto is_scheme_char = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '-' ||
           c == '.';
  };
  const std::string_view scheme = url.substr(0, colon);
  return std::all_of(scheme.begin(), scheme.end(), is_scheme_char) ? scheme : std::string_view{};
}

Parts split(std::string_view url) {
  Parts parts;
  if (const std::size_t hash = url.find('#'); hash != std::string_view::npos) url = url.substr(0, hash);
  parts.scheme = scheme_of(url);
  if (!parts.scheme.empty()) url.remove_prefix(parts.scheme.size() + 1);
  if (url.starts_with("//")) {
    url.remove_prefix(2);
    const std::size_t end = url.find_first_of("/?");
    parts.host = url.substr(0, end);
    url = end == std::string_view::npos ? std::string_view{} : url.substr(end);
  }
  const std::size_t question = url.find('?');
  parts.path = url.substr(0, question);
  if (question != std::string_view::npos) parts.query = url.substr(question);
  return parts;
}

/// RFC 3986, 5.2.4, for a path that starts with a slash.
std::string remove_dot_segments(std::string_view path) {
  std::vector<std::string_view> kept;
  bool slash_at_end = false;
  while (!path.empty()) {
    path.remove_prefix(1);
    const std::size_t end = std::min(path.find('/'), path.size());
    const std::string_view segment = path.substr(0, end);
    path.remove_prefix(end);
    slash_at_end = segment.empty() || segment == "." || segment == "..";
    if (segment == "..") {
      if (!kept.empty()) kept.pop_back();
    } else if (segment != "." && !(segment.empty() && path.empty())) {
      kept.push_back(segment);
    }
  }
  std::string out;
  for (const std::string_view segment : kept) (out += '/') += segment;
  if (slash_at_end || out.empty()) out += '/';
  return out;
}

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/// Decoded where that gives valid UTF-8 without control characters; otherwise as it is.
std::string decoded(std::string_view text) {
  std::string plain = decode_url(text);
  const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20; };
  if (invalid_utf8(plain) || std::any_of(plain.begin(), plain.end(), is_control)) return repair_utf8(text);
  return nfc(plain);
}

bool is_tracking(std::string_view parameter) {
  constexpr std::array names{"utm_", "fbclid=", "gclid="};
  return std::any_of(names.begin(), names.end(), [&](std::string_view name) { return parameter.starts_with(name); });
}

std::string clean_query(std::string_view query) {
  std::string out;
  if (!query.empty()) query.remove_prefix(1);
  while (!query.empty()) {
    const std::size_t end = std::min(query.find('&'), query.size());
    const std::string_view parameter = query.substr(0, end);
    query.remove_prefix(std::min(end + 1, query.size()));
    if (parameter.empty() || is_tracking(parameter)) continue;
    (out += out.empty() ? '?' : '&') += decoded(parameter);
  }
  return out;
}

std::string_view without_default_port(std::string_view host) {
  for (const std::string_view port : {":80", ":443"})
    if (host.ends_with(port)) host.remove_suffix(port.size());
  return host;
}

bool is_index_file(std::string_view name) {
  constexpr std::array names{"index.html", "index.htm", "index.php", "index.asp", "index.jsp", "main.php"};
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

std::string decode_url(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%' && i + 2 < text.size() && hex_value(text[i + 1]) >= 0 && hex_value(text[i + 2]) >= 0) {
      out += static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2]));
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
}

std::string resolve_url(std::string_view base, std::string_view reference) {
  std::string cleaned;
  for (const char c : reference)
    if (c != '\n' && c != '\r' && c != '\t') cleaned += c;
  const std::size_t first = cleaned.find_first_not_of(' ');
  if (first == std::string::npos || cleaned.size() > max_url_bytes || base.size() > max_url_bytes) return {};
  cleaned = cleaned.substr(first, cleaned.find_last_not_of(' ') - first + 1);
  if (cleaned.starts_with('#')) return {};

  const Parts target = split(cleaned);
  const Parts origin = split(base);
  const std::string scheme = to_lower_ascii(target.scheme.empty() ? origin.scheme : target.scheme);
  if (scheme != "http" && scheme != "https") return {};
  const std::string_view host = target.host.empty() ? origin.host : target.host;
  if (host.empty() || (!target.scheme.empty() && target.host.empty())) return {};

  std::string path(target.path);
  std::string_view query = target.query;
  if (target.host.empty() && target.path.empty()) {
    path = origin.path;
    if (query.empty()) query = origin.query;
  } else if (target.host.empty() && !target.path.starts_with('/')) {
    path = std::string(origin.path.substr(0, origin.path.rfind('/') + 1)) + path;
  }
  if (!path.starts_with('/')) path.insert(0, 1, '/');
  return scheme + "://" + to_lower_ascii(host) + remove_dot_segments(path) + std::string(query);
}

std::string url_key(std::string_view url) {
  const Parts parts = split(url.substr(0, max_url_bytes));
  std::string host = to_lower_ascii(without_default_port(parts.host));
  if (host.starts_with("www.")) host.erase(0, 4);
  std::string path = decoded(parts.path);
  while (path.ends_with('/')) path.pop_back();
  return host + path + clean_query(parts.query);
}

bool is_front_page(std::string_view url) {
  const Parts parts = split(url);
  std::string_view path = parts.path;
  if (path.starts_with('/')) path.remove_prefix(1);
  return !parts.host.empty() && parts.query.empty() && (path.empty() || is_index_file(path));
}

std::string site_of(std::string_view url) {
  // Second-level labels under which a country's sites stand: co.kr, com.cn, org.uk.
  constexpr std::array shared{"ac", "co", "com", "edu", "go", "gov", "mil", "ne", "net", "or", "org", "pe", "re"};
  std::string host = url_key(url);
  host.resize(std::min(host.find_first_of("/?"), host.size()));
  const std::size_t last = host.rfind('.');
  if (last == std::string::npos || last == 0) return host;
  std::size_t begin = host.rfind('.', last - 1);
  const std::string second = host.substr(begin == std::string::npos ? 0 : begin + 1, last - (begin + 1));
  if (begin != std::string::npos && begin > 0 && host.size() - last == 3 &&
      std::find(shared.begin(), shared.end(), second) != shared.end())
    begin = host.rfind('.', begin - 1);
  return begin == std::string::npos ? host : host.substr(begin + 1);
}

std::string encode_url(std::string_view url) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out;
  for (const char c : url) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > 0x20 && byte < 0x7F && c != '"' && c != '<' && c != '>' && c != '\\' && c != '`')
      out += c;
    else
      ((out += '%') += digits[byte >> 4]) += digits[byte & 15];
  }
  return out;
}

}  // namespace jjak::text
