// Recognises pages that only lead to another page, by meta refresh or a line of script. Crawls are full of them; their
// address is an alias of the article that they lead to.
#include <jjak/extract.hpp>

#include "facts/addresses.hpp"
#include "page/elements.hpp"
#include "rules/lists.hpp"
#include "text/utf8.hpp"
#include "url/url.hpp"
#include "url/url_key.hpp"

namespace jjak {
namespace {

using extraction::Page;

constexpr std::size_t max_stub_bytes = 8u << 10;    // larger pages have an article; they are not parsed twice
constexpr std::size_t max_stub_letters = 300;       // "You are being taken to the new address. If nothing happens ..."
constexpr std::size_t max_script_bytes = 4u << 10;  // longer scripts do more than redirect

/// "0; url='https://a.kr/x'" -> https://a.kr/x
std::string_view refresh_target(std::string_view content) {
  const std::string lower = text::to_lower_ascii(content);
  std::size_t at = lower.find("url");
  if (at == std::string::npos) return {};
  at = content.find_first_not_of(" \t", at + 3);
  if (at == std::string_view::npos || content[at] != '=') return {};
  at = content.find_first_not_of(" \t'\"", at + 1);
  if (at == std::string_view::npos) return {};
  content.remove_prefix(at);
  return content.substr(0, content.find_first_of("'\" \t"));
}

/// The text between the quotation marks with which `code` begins.
std::string quoted(std::string_view code) {
  if (code.empty() || (code[0] != '"' && code[0] != '\'')) return {};
  const std::size_t end = code.find(code[0], 1);
  if (end == std::string_view::npos) return {};
  std::string text;
  for (std::size_t i = 1; i < end; ++i)
    if (code[i] != '\\' || code[i + 1] != '/') text += code[i];  // "https:\/\/a.kr"
  return text;
}

std::string_view without_blanks(std::string_view code) {
  const std::size_t first = code.find_first_not_of(" \t\r\n");
  return first == std::string_view::npos ? std::string_view{} : code.substr(first);
}

/// location = "…", location.href = "…", location.replace("…"), location.assign("…"); also with window., document.
/// before it.
std::string script_target(std::string_view script) {
  constexpr std::string_view name = "location";
  for (std::size_t at = script.find(name); at != std::string_view::npos; at = script.find(name, at + 1)) {
    std::string_view rest = script.substr(at + name.size());
    std::string target;
    const std::size_t method = rest.starts_with(".replace") ? 8 : rest.starts_with(".assign") ? 7 : 0;
    if (method > 0) {
      rest = without_blanks(rest.substr(method));
      if (rest.starts_with('(')) target = quoted(without_blanks(rest.substr(1)));
    } else {
      if (rest.starts_with(".href")) rest.remove_prefix(5);
      rest = without_blanks(rest);
      if (rest.starts_with('=')) target = quoted(without_blanks(rest.substr(1)));
    }
    if (!target.empty()) return target;
  }
  return {};
}

std::size_t visible_letters(const Page& page) {
  std::size_t letters = 0;
  for (const extraction::Piece& piece : page.pieces)
    if (!(piece.traits & (extraction::hidden | extraction::silent))) letters += piece.letters;
  return letters;
}

std::string target_of(const Page& page, const std::string& base) {
  std::string target;
  extraction::each_element(page, {}, [&](std::uint32_t i) {
    const markup::HtmlNode& node = page.node(i);
    if (node.tag == "meta" && text::to_lower_ascii(node.attribute("http-equiv")) == "refresh") {
      target = url::resolve(base, refresh_target(node.attribute("content")));
    } else if (node.tag == "script") {
      std::string script;
      for (std::uint32_t child = i + 1; child < node.end; ++child) script += page.node(child).text;
      if (script.size() <= max_script_bytes) target = url::resolve(base, script_target(script));
    }
    return !target.empty();
  });
  return target;
}

}  // namespace

std::optional<std::string> redirect_target(const RawDocument& document) {
  if (document.kind == DocumentKind::redirect)
    return document.location.empty() ? std::nullopt : std::optional(document.location);
  if (document.kind != DocumentKind::html || document.text.size() > max_stub_bytes) return std::nullopt;
  const std::string lower = text::to_lower_ascii(document.text);
  if (lower.find("refresh") == std::string::npos && lower.find("location") == std::string::npos) return std::nullopt;
  const Page page = extraction::make_page(document.text, rules::built_in());
  if (visible_letters(page) > max_stub_letters) return std::nullopt;
  std::string target = target_of(page, extraction::base_of(page, document.url));
  const bool elsewhere = !target.empty() && url::UrlKey(target) != url::UrlKey(document.url);
  return elsewhere ? std::optional(std::move(target)) : std::nullopt;
}

}  // namespace jjak
