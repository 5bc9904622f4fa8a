// Finds the page behind an address that leads to it by a detour. Links often name the mobile host, an archive's copy or
// a counter, while the page itself was read under its usual address.
#include "url/variants.hpp"

#include "text/utf8.hpp"
#include "url/url.hpp"
#include "url/url_parts.hpp"

#include <algorithm>
#include <array>

namespace jjak::url {
namespace {

constexpr int most_layers = 4;

bool is_address(std::string_view text) {
  const std::string lower = text::to_lower_ascii(text.substr(0, 8));
  return (lower.starts_with("http://") || lower.starts_with("https://")) && parse(text) && !host_of(text).empty();
}

/// The address behind the first "/http:" in the path, as archives and proxies write it. One slash may be lost.
std::string inside_path(std::string_view address) {
  for (const std::string_view scheme : {"/http:/", "/https:/"}) {
    const std::size_t at = address.find(scheme);
    if (at == std::string_view::npos || at < std::string_view("http://").size()) continue;
    if (address.substr(0, at).find('?') != std::string_view::npos) continue;
    std::string_view rest = address.substr(at + scheme.size());
    while (rest.starts_with('/')) rest.remove_prefix(1);
    std::string inner = std::string(scheme.substr(1)) + '/' + std::string(rest);
    if (is_address(inner)) return inner;
  }
  // Wayback Machine without a scheme: "/web/20250312000000/www.a.kr/x".
  const std::size_t web = address.find("/web/");
  if (web == std::string_view::npos || host_of(address) != "web.archive.org") return {};
  const std::size_t slash = address.find('/', web + 5);
  if (slash == std::string_view::npos || !ascii::is_digit(address[web + 5])) return {};
  std::string inner = "http://" + std::string(address.substr(slash + 1));
  return host_of(inner).find('.') == std::string::npos ? std::string{} : inner;
}

/// The value of the first parameter that is an address of its own.
std::string inside_query(std::string_view address) {
  const std::size_t mark = address.find('?');
  if (mark == std::string_view::npos) return {};
  std::string_view query = address.substr(mark + 1);
  // Some counters append the address as it is, with its own parameters.
  if (is_address(query)) return std::string(query);
  while (!query.empty()) {
    const std::size_t end = std::min(query.find('&'), query.size());
    const std::string_view parameter = query.substr(0, end);
    const std::size_t equals = parameter.find('=');
    if (equals != std::string_view::npos) {
      const std::string value = decode(parameter.substr(equals + 1));
      const bool is_plain = parameter.find("://", equals) != std::string_view::npos;
      if (is_address(value))
        return is_plain && equals < 4 && end < query.size() && value.find('?') != std::string::npos
                   ? std::string(query.substr(equals + 1))
                   : value;
    }
    query.remove_prefix(std::min(end + 1, query.size()));
  }
  return {};
}

bool is_one_of(std::string_view word, const auto& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Without the labels of hosts for phones and AMP: "m.a.kr", "en.m.a.kr".
std::string usual_host(std::string_view host) {
  constexpr std::array labels{"m", "mobile", "amp", "wap", "touch", "mob"};
  std::string usual;
  std::size_t left = static_cast<std::size_t>(std::count(host.begin(), host.end(), '.')) + 1;
  for (std::string_view rest = host; !rest.empty(); --left) {
    const std::size_t end = std::min(rest.find('.'), rest.size());
    const std::string_view label = rest.substr(0, end);
    if (left <= 2 || !is_one_of(label, labels)) usual += (usual.empty() ? "" : ".") + std::string(label);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return usual.starts_with("www.") && usual.size() > 4 ? usual.substr(4) : usual;
}

/// Without "/amp" in front and at the end, and ".amp" before the ending.
std::string usual_path(std::string path) {
  if (path.starts_with("/amp/")) path.erase(0, 4);
  if (path.ends_with("/amp")) path.resize(path.size() - 4);
  for (const std::string_view ending : {".amp.html", ".amp.htm", ".amp"})
    if (path.ends_with(ending)) {
      path.resize(path.size() - ending.size());
      if (ending.size() > 4) path += ending.substr(4);
      break;
    }
  return path;
}

/// Without the parameters that choose the form of a page.
std::string usual_query(std::string_view query) {
  constexpr std::array parameters{"amp",    "amp=1",         "amp=true",    "outputtype=amp", "output=amp",
                                  "m=1",    "mobile=1",      "mobile=y",    "view=mobile",    "viewtype=mobile",
                                  "ispc=0", "device=mobile", "mobile=true", "platform=mobile"};
  std::string usual;
  while (!query.empty()) {
    const std::size_t end = std::min(query.find('&'), query.size());
    if (!is_one_of(text::to_lower_ascii(query.substr(0, end)), parameters))
      (usual += usual.empty() ? '?' : '&') += query.substr(0, end);
    query.remove_prefix(std::min(end + 1, query.size()));
  }
  return usual;
}

}  // namespace

std::string unwrapped(std::string_view address) {
  std::string inner(address);
  for (int layer = 0; layer < most_layers; ++layer) {
    std::string next = inside_path(inner);
    if (next.empty()) next = inside_query(inner);
    if (next.empty()) break;
    inner = std::move(next);
  }
  return inner;
}

UrlKey loose_key(std::string_view address) {
  const UrlKey exact(unwrapped(address));
  const std::string& key = exact.text();
  const std::size_t path = std::min(key.find_first_of("/?#"), key.size());
  const std::size_t fragment = std::min(key.find('#', path), key.size());
  const std::size_t query = std::min(key.find('?', path), fragment);
  std::string loose = usual_host(std::string_view(key).substr(0, path)) + usual_path(key.substr(path, query - path));
  if (query < fragment) loose += usual_query(std::string_view(key).substr(query + 1, fragment - query - 1));
  return key.empty() ? UrlKey() : UrlKey("http://" + loose + key.substr(fragment));
}

PageNumber page_number(const UrlKey& address) {
  constexpr std::array names{"page", "p", "pg", "pageno", "page_no", "pagenum", "page_num", "paged", "part", "cpage"};
  const std::string& key = address.text();
  const auto number_in = [](std::string_view text) {
    const bool is_number = !text.empty() && text.size() <= 2 && std::all_of(text.begin(), text.end(), ascii::is_digit);
    int number = 0;
    if (is_number)
      for (const char c : text) number = number * 10 + (c - '0');
    return number;
  };
  const std::size_t query = std::min(key.find('?'), key.size());
  for (std::size_t begin = query; begin < key.size();) {
    const std::size_t end = std::min(key.find('&', begin + 1), key.size());
    const std::size_t equals = std::min(key.find('=', begin), end);
    const std::string name = text::to_lower_ascii(std::string_view(key).substr(begin + 1, equals - begin - 1));
    const int number = equals < end ? number_in(std::string_view(key).substr(equals + 1, end - equals - 1)) : 0;
    if (number > 0 && is_one_of(name, names)) {
      std::string base = key.substr(0, begin) + key.substr(end);
      if (begin == query && end < key.size()) base[begin] = '?';
      return {UrlKey("http://" + base), number};
    }
    begin = end;
  }
  const std::size_t slash = std::min(key.rfind('/', query), key.size());
  if (slash == key.size() || slash == std::string::npos) return {address, 1};
  const std::size_t dot = std::min(key.find('.', slash), query);
  std::string_view stem = std::string_view(key).substr(slash + 1, dot - slash - 1);
  if (dot == query && number_in(stem) > 0) {
    std::string base = key.substr(0, slash);
    if (base.ends_with("/page")) base.resize(base.size() - 5);
    return {UrlKey("http://" + base + key.substr(query)), number_in(stem)};
  }
  const std::size_t mark = stem.find_last_of("-_");
  if (mark == std::string_view::npos || mark == 0) return {address, 1};
  std::string_view tail = stem.substr(mark + 1);
  for (const std::string_view word : {"page", "p"})
    if (tail.starts_with(word)) tail.remove_prefix(word.size());
  if (number_in(tail) == 0) return {address, 1};
  return {UrlKey("http://" + key.substr(0, slash + 1 + mark) + key.substr(dot)), number_in(tail)};
}

}  // namespace jjak::url
