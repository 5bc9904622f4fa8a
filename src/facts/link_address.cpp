// Finds the address of a link. Many sites lead to the other language without <a href>: by a menu, a button, a form or a
// line of script.
#include "facts/link_address.hpp"

#include "text/utf8.hpp"
#include "url/url.hpp"

#include <algorithm>
#include <array>

namespace jjak::extraction {
namespace {

using markup::HtmlNode;

constexpr std::size_t longest_address = 8192;  // bytes
constexpr std::size_t longest_script = 1024;   // bytes; longer attributes do more than lead to another page

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  for (;;) {
    if (!text.empty() && is_blank(text.back()))
      text.remove_suffix(1);
    else if (text.ends_with("%20"))
      text.remove_suffix(3);
    else
      return text;
  }
}

/// The text between the quotation marks with which `code` begins.
std::string quoted(std::string_view code) {
  if (code.empty() || (code[0] != '"' && code[0] != '\'' && code[0] != '`')) return {};
  const std::size_t end = code.find(code[0], 1);
  if (end == std::string_view::npos) return {};
  std::string text;
  for (std::size_t i = 1; i < end; ++i)
    if (code[i] != '\\' || code[i + 1] != '/') text += code[i];  // "https:\/\/a.kr"
  return text;
}

/// Whether a string of a script or data attribute is an address, not a word or number.
bool looks_like_address(std::string_view text) {
  constexpr std::array beginnings{"http://", "https://", "/", "./", "../", "www.", "?"};
  constexpr std::array endings{".html", ".htm", ".php", ".asp", ".aspx", ".jsp", ".do", ".shtml"};
  if (text.size() < 2 || text.size() > longest_address || std::any_of(text.begin(), text.end(), is_blank)) return false;
  const std::string_view path = text.substr(0, text.find_first_of("?#"));
  return std::any_of(beginnings.begin(), beginnings.end(), [&](const char* each) { return text.starts_with(each); }) ||
         std::any_of(endings.begin(), endings.end(), [&](const char* each) { return path.ends_with(each); });
}

/// The first string of a script that is an address: goTo('ko', '/ko/7') -> /ko/7.
std::string first_address(std::string_view script) {
  for (std::size_t at = script.find_first_of("'\"`"); at != std::string_view::npos;
       at = script.find_first_of("'\"`", at)) {
    std::string text = quoted(script.substr(at));
    if (looks_like_address(text)) return text;
    const std::size_t end = script.find(script[at], at + 1);
    if (end == std::string_view::npos) return {};
    at = end + 1;
  }
  return {};
}

/// The address in an onclick attribute or a javascript: address.
std::string address_in_script(std::string_view script) {
  if (script.size() > longest_script) return {};
  const bool encoded = script.find_first_of("'\"`") == std::string_view::npos;
  const std::string code = encoded ? url::decode(script) : std::string(script);
  std::string target = script_target(code);
  return target.empty() ? first_address(code) : target;
}

bool is_script(std::string_view address) {
  constexpr std::string_view scheme = "javascript:";
  return text::to_lower_ascii(trimmed(address).substr(0, scheme.size())) == scheme;
}

std::string address_in_data(const HtmlNode& node) {
  constexpr std::array names{"data-href",     "data-url",       "data-link",       "data-uri",
                             "data-location", "data-permalink", "data-target-url", "data-link-url"};
  for (const char* name : names)
    if (const std::string_view value = trimmed(node.attribute(name)); looks_like_address(value))
      return std::string(value);
  if (node.tag != "a") return {};
  for (const markup::HtmlAttribute& attribute : node.attributes)
    if (attribute.name.starts_with("data-") && looks_like_address(trimmed(attribute.value)))
      return std::string(trimmed(attribute.value));
  return {};
}

std::string address_of_form(const Page& page, std::uint32_t form) {
  std::string address(trimmed(page.node(form).attribute("action")));
  if (address.empty() || is_script(address)) return {};
  if (text::to_lower_ascii(page.node(form).attribute("method")) == "post") return address;
  char mark = address.find('?') == std::string::npos ? '?' : '&';
  const std::uint32_t end = std::min(page.node(form).end, form + max_form_elements);
  for (std::uint32_t i = form + 1; i < end; ++i) {
    const HtmlNode& field = page.node(i);
    if (field.tag != "input" || text::to_lower_ascii(field.attribute("type")) != "hidden") continue;
    if (field.attribute("name").empty()) continue;
    (address += mark).append(field.attribute("name")).append("=").append(field.attribute("value"));
    mark = '&';
  }
  return address;
}

/// A host in front, without a scheme: "www.a.kr/x", "a.kr/x" on a page of a.kr.
bool lacks_scheme(const std::string& base, std::string_view address) {
  const std::size_t end = std::min(address.find_first_of("/?#"), address.size());
  const std::string host = text::to_lower_ascii(address.substr(0, end));
  if (host.find('.') == std::string::npos || host.find(':') != std::string::npos) return false;
  if (host.starts_with("www.")) return std::count(host.begin(), host.end(), '.') >= 2;
  return end < address.size() && !base.empty() && url::host_of("http://" + host) == url::host_of(base);
}

}  // namespace

std::string script_target(std::string_view script) {
  constexpr std::string_view name = "location";
  for (std::size_t at = script.find(name); at != std::string_view::npos; at = script.find(name, at + 1)) {
    std::string_view rest = script.substr(at + name.size());
    std::string target;
    const std::size_t method = rest.starts_with(".replace") ? 8 : rest.starts_with(".assign") ? 7 : 0;
    if (method > 0) {
      rest = trimmed(rest.substr(method));
      if (rest.starts_with('(')) target = quoted(trimmed(rest.substr(1)));
    } else {
      if (rest.starts_with(".href")) rest.remove_prefix(5);
      rest = trimmed(rest);
      if (rest.starts_with('=')) target = quoted(trimmed(rest.substr(1)));
    }
    if (!target.empty()) return target;
  }
  return {};
}

std::string address_of(const Page& page, std::uint32_t element) {
  const HtmlNode& node = page.node(element);
  if (node.tag == "form") return address_of_form(page, element);
  if (node.tag == "a" || node.tag == "area") {
    const std::string_view href = trimmed(node.attribute("href"));
    if (is_script(href))
      if (std::string address = address_in_script(href); !address.empty()) return address;
    if (!href.empty() && !href.starts_with('#') && !is_script(href)) return std::string(href);
  }
  if (node.tag == "option" && looks_like_address(trimmed(node.attribute("value"))))
    return std::string(trimmed(node.attribute("value")));
  if (std::string address = address_in_data(node); !address.empty()) return address;
  if (const std::string_view formaction = trimmed(node.attribute("formaction")); !formaction.empty())
    return std::string(formaction);
  if (std::string address = address_in_script(node.attribute("onclick")); !address.empty()) return address;
  return node.tag == "a" ? std::string(trimmed(node.attribute("href"))) : std::string{};
}

std::string absolute(const std::string& base, std::string_view address) {
  address = trimmed(address);
  if (lacks_scheme(base, address)) return url::resolve(base, "http://" + std::string(address));
  std::string url = url::resolve(base, address);
  if (!url.empty() || !base.empty()) return url;
  // If the page's address is unknown, a relative link is kept as it is rather than lost.
  if (address.empty() || address.size() > longest_address || address[0] == '#' ||
      address.find(':') != std::string_view::npos)
    return {};
  return std::string(address);
}

}  // namespace jjak::extraction
