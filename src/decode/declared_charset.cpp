// Finds the charset that a page declares: byte-order mark, <meta>, XML declaration.
#include "decode/declared_charset.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace jjak::reading {
namespace {

constexpr std::size_t window_bytes = 64u << 10;

/// The value after "charset" (or "encoding") and an equals sign, with or without quotes.
std::string_view value_after(std::string_view text, std::string_view key) {
  const std::size_t at = text.find(key);
  if (at == std::string_view::npos) return {};
  text.remove_prefix(at + key.size());
  std::size_t start = text.find_first_not_of(" \t\r\n");
  if (start == std::string_view::npos || text[start] != '=') return {};
  start = text.find_first_not_of(" \t\r\n\"'", start + 1);
  if (start == std::string_view::npos) return {};
  text.remove_prefix(start);
  return text.substr(0, text.find_first_of(" \t\r\n\"';/>?"));
}

/// Skips a comment or script, which holds no declaration. `at`: the offset of a "<".
std::size_t end_of_passage(std::string_view head, std::size_t at) {
  const std::string_view rest = head.substr(at);
  if (rest.starts_with("<!--")) return head.find("-->", at + 4);
  if (rest.starts_with("<script")) return head.find("</script", at);
  if (rest.starts_with("<style")) return head.find("</style", at);
  return at;
}

}  // namespace

OrderMark byte_order_mark(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("\xEF\xBB\xBF"sv)) return {utf_8, 3};
  if (bytes.starts_with("\xFF\xFE\0\0"sv)) return {utf_32le, 4};
  if (bytes.starts_with("\0\0\xFE\xFF"sv)) return {utf_32be, 4};
  if (bytes.starts_with("\xFF\xFE"sv)) return {utf_16le, 2};
  if (bytes.starts_with("\xFE\xFF"sv)) return {utf_16be, 2};
  return {};
}

std::optional<Label> declared_label(std::string_view bytes) {
  const std::string head = text::to_lower_ascii(bytes.substr(0, window_bytes));
  for (std::size_t at = head.find('<'); at != std::string::npos; at = head.find('<', at + 1)) {
    const std::size_t passed = end_of_passage(head, at);
    if (passed == std::string::npos) return std::nullopt;
    if (passed != at) {
      at = passed;
      continue;
    }
    const std::string_view rest = std::string_view(head).substr(at);
    const bool xml = at == 0 && rest.starts_with("<?xml");
    if (!xml && !rest.starts_with("<meta")) continue;
    auto label = label_of(value_after(rest.substr(0, rest.find('>')), xml ? "encoding" : "charset"));
    if (!label) continue;
    // We read the declaration as ASCII, so the page is not UTF-16, whatever it says (WHATWG).
    if (label->charset.name.starts_with("utf-16")) label->charset = utf_8;
    return label;
  }
  return std::nullopt;
}

}  // namespace jjak::reading
