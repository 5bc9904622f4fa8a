// Resolves web addresses and guesses from an address alone what kind of page it leads to.
#include "url/url.hpp"

#include "text/utf8.hpp"
#include "url/url_parts.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace jjak::url {
namespace {

bool is_one_of(std::string_view word, const auto& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_index_file(std::string_view name) {
  constexpr std::array stems{"index", "default", "main", "home"};
  constexpr std::array types{"html", "htm", "shtml", "php", "asp", "aspx", "jsp", "do"};
  const std::size_t dot = name.find('.');
  return dot != std::string_view::npos && is_one_of(name.substr(0, dot), stems) &&
         is_one_of(name.substr(dot + 1), types);
}

/// A segment of the path of a front page.
bool is_front_segment(std::string_view segment) {
  constexpr std::array words{"ko",  "kr",      "kor",   "korean", "ko-kr", "ko_kr", "hangul", "hangeul", "en",
                             "eng", "english", "en-us", "en_us",  "home",  "main",  "index",  "한국어",  "국문"};
  return is_index_file(segment) || is_one_of(text::to_lower_ascii(segment), words);
}

bool is_language_parameter(std::string_view name) {
  constexpr std::array names{"lang", "language", "hl", "locale", "lng", "l"};
  return is_one_of(name, names);
}

/// Whether a parameter does not choose the article: language, tracking. Gets its name in lower case.
bool chooses_no_article(std::string_view name) {
  return name.empty() || is_language_parameter(name) || is_tracking_parameter(name);
}

/// The names of the query's parameters, in lower case.
std::vector<std::string> parameters_of(const UrlParts& parts) {
  std::vector<std::string> names;
  std::string_view query = parts.query ? std::string_view(*parts.query) : std::string_view{};
  while (!query.empty()) {
    const std::size_t end = std::min(query.find('&'), query.size());
    names.push_back(text::to_lower_ascii(query.substr(0, std::min(query.find('='), end))));
    query.remove_prefix(std::min(end + 1, query.size()));
  }
  return names;
}

/// The segments of the path that are not empty, decoded.
std::vector<std::string> segments_of(const UrlParts& parts) {
  const std::string path = decode(remove_dot_segments(parts.path));
  std::vector<std::string> segments;
  for (std::string_view rest = path; !rest.empty();) {
    const std::size_t end = std::min(rest.find('/'), rest.size());
    if (end > 0) segments.emplace_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return segments;
}

/// Whether a segment looks like an article: a number, "1204.html", or four or more words joined by hyphens.
bool names_article(std::string_view segment) {
  constexpr std::ptrdiff_t fewest_hyphens = 3;
  const std::string_view stem = segment.substr(0, segment.find('.'));
  return std::all_of(stem.begin(), stem.end(), ascii::is_digit) ||
         std::count(stem.begin(), stem.end(), '-') >= fewest_hyphens;
}

/// The fragment with its #, when a web application uses it as a path (#!, #/); else empty.
std::string routed(const std::string& fragment) {
  return fragment.starts_with('!') || fragment.starts_with('/') ? '#' + fragment : std::string{};
}

}  // namespace

std::string decode(std::string_view url) {
  std::string out;
  out.reserve(url.size());
  for (std::size_t i = 0; i < url.size(); ++i) {
    if (url[i] == '%' && i + 2 < url.size() && ascii::hex_value(url[i + 1]) >= 0 && ascii::hex_value(url[i + 2]) >= 0) {
      out += static_cast<char>(ascii::hex_value(url[i + 1]) * 16 + ascii::hex_value(url[i + 2]));
      i += 2;
    } else {
      out += url[i];
    }
  }
  return out;
}

std::string resolve(std::string_view base, std::string_view reference) {
  const auto target = parse(reference);
  if (!target) return {};
  const auto origin = parse(base);
  const bool has_base = origin && origin->has_host && !origin->scheme.empty();
  UrlParts parts = *target;
  // "http:x" is relative to a page of the same scheme, and a slip for "http://x" elsewhere.
  if (!parts.scheme.empty() && !parts.has_host && (!has_base || origin->scheme != parts.scheme)) {
    if (parts.path.find_first_not_of('/') == std::string::npos) return {};
    const auto slip = parse(parts.scheme + "://" + parts.path.substr(parts.path.find_first_not_of('/')));
    if (!slip) return {};
    parts.host = slip->host;
    parts.path = slip->path;
    parts.has_host = true;
  }
  const std::string route = routed(parts.fragment);
  if (!parts.has_host) {
    if (!has_base || (parts.path.empty() && !parts.query && route.empty())) return {};
    if (parts.path.empty()) {
      parts.path = origin->path;
      if (!parts.query) parts.query = origin->query;
    } else if (!parts.path.starts_with('/')) {
      parts.path.insert(0, origin->path.substr(0, origin->path.rfind('/') + 1));
    }
    parts.host = origin->host;
  }
  if (parts.scheme.empty() && !has_base) return {};
  std::string out =
      (parts.scheme.empty() ? origin->scheme : parts.scheme) + "://" + parts.host + remove_dot_segments(parts.path);
  if (parts.query && !parts.query->empty()) out += '?' + *parts.query;
  out += route;
  for (std::size_t at = 0; at < out.size(); ++at) {
    const auto byte = static_cast<unsigned char>(out[at]);
    if (byte > 0x20 && byte != 0x7F) continue;
    std::string encoded;
    append_encoded(encoded, byte);
    out.replace(at, 1, encoded);
  }
  return out.size() > max_url_bytes ? std::string{} : out;
}

bool is_front_page(std::string_view url) {
  constexpr std::size_t most_segments = 3;  // "/kor/main/index.html"
  const auto parts = parse(url);
  if (!parts || !parts->has_host || !routed(parts->fragment).empty()) return false;
  const std::vector<std::string> names = parameters_of(*parts), segments = segments_of(*parts);
  return segments.size() <= most_segments && std::all_of(segments.begin(), segments.end(), is_front_segment) &&
         std::all_of(names.begin(), names.end(), chooses_no_article);
}

bool is_listing(std::string_view url) {
  constexpr std::array shelves{"tag",   "tags",    "category", "categories", "author",   "authors", "label", "list",
                               "lists", "section", "sections", "archive",    "archives", "topic",   "topics"};
  constexpr std::array pages{"page", "paged"};
  const auto parts = parse(url);
  if (!parts || !parts->has_host || !routed(parts->fragment).empty()) return false;
  std::vector<std::string> segments = segments_of(*parts);
  const std::vector<std::string> names = parameters_of(*parts);
  const bool chooses = std::any_of(names.begin(), names.end(), [&](const std::string& name) {
    return !chooses_no_article(name) && !is_one_of(name, pages);
  });
  if (chooses) return false;
  if (segments.size() > 1 && is_one_of(segments[segments.size() - 2], pages)) segments.resize(segments.size() - 2);
  if (std::all_of(segments.begin(), segments.end(), is_front_segment)) return true;
  if (is_one_of(segments.back(), shelves)) return true;
  return segments.size() > 1 && is_one_of(segments[segments.size() - 2], shelves) && !names_article(segments.back());
}

std::string site_of(std::string_view url) {
  // Labels that countries put before their own: co.kr, com.cn, org.uk.
  constexpr std::array shared{"ac", "co", "com", "edu", "go", "gov", "mil", "ne", "net", "or", "org", "pe", "re"};
  const auto parts = parse(url);
  if (!parts) return {};
  const std::string& host = parts->host;
  const std::size_t last = host.rfind('.');
  if (last == std::string::npos || last == 0 || host.starts_with('[')) return host;
  if (host.find_first_not_of("0123456789.:") == std::string::npos) return host;  // an IP address
  std::size_t begin = host.rfind('.', last - 1);
  const std::string second =
      host.substr(begin == std::string::npos ? 0 : begin + 1, last - (begin == std::string::npos ? 0 : begin + 1));
  if (begin != std::string::npos && begin > 0 && host.size() - last == 3 && is_one_of(second, shared))
    begin = host.rfind('.', begin - 1);
  return begin == std::string::npos ? host : host.substr(begin + 1);
}

std::string encode(std::string_view url) {
  std::string ascii;
  const bool international =
      std::any_of(url.begin(), url.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
  if (const auto parts = international ? parse(url) : std::nullopt; parts && parts->has_host) {
    ascii = (parts->scheme.empty() ? "" : parts->scheme + ":") + "//" + parts->host + parts->path;
    if (parts->query) ascii += '?' + *parts->query;
    if (!parts->fragment.empty()) ascii += '#' + parts->fragment;
    url = ascii;
  }
  std::string out;
  for (const char c : url) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > 0x20 && byte < 0x7F && c != '"' && c != '<' && c != '>' && c != '\\' && c != '`')
      out += c;
    else
      append_encoded(out, byte);
  }
  return out;
}

}  // namespace jjak::url
