// Recognises pages that only lead to another page, by meta refresh or a line of script. Crawls are full of them; their
// address is an alias of the article that they lead to.
#include <jjak/extract.hpp>

#include "facts/addresses.hpp"
#include "facts/link_address.hpp"
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
      if (script.size() <= max_script_bytes) target = url::resolve(base, extraction::script_target(script));
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
