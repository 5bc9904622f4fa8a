#include "markup/characters.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <charconv>

namespace jjak::markup {
namespace {

constexpr std::string_view next_line = "\xC2\x85";
constexpr std::uint32_t last_character = 0x10FFFF;

/// The digits of a reference: "&#8222;", "&#x201E".
struct Digits {
  std::size_t begin = 0, end = 0;
  bool is_hex = false;
};

Digits digits_at(std::string_view html, std::size_t at) {
  Digits digits;
  digits.is_hex = at < html.size() && ascii::to_lower(html[at]) == 'x';
  digits.begin = at + (digits.is_hex ? 1 : 0);
  digits.end = digits.begin;
  while (digits.end < html.size() &&
         (digits.is_hex ? ascii::hex_value(html[digits.end]) >= 0 : ascii::is_digit(html[digits.end])))
    ++digits.end;
  return digits;
}

/// Whether the number is larger than that of any character, however many digits it has.
bool is_too_large(std::string_view html, const Digits& digits) {
  std::uint32_t number = 0;
  const auto [end, failure] =
      std::from_chars(html.data() + digits.begin, html.data() + digits.end, number, digits.is_hex ? 16 : 10);
  return failure == std::errc::result_out_of_range || number > last_character;
}

}  // namespace

std::optional<std::string> mend_characters(std::string_view html) {
  std::optional<std::string> mended;
  const auto put = [&](std::size_t at, std::string_view by) {
    if (!mended) mended = html;
    mended->replace(at, by.size(), by);
  };
  for (std::size_t at = html.find('\v'); at != std::string_view::npos; at = html.find('\v', at + 1)) put(at, " ");
  for (std::size_t at = html.find(next_line); at != std::string_view::npos; at = html.find(next_line, at + 1))
    put(at, "  ");
  for (std::size_t at = html.find("&#"); at != std::string_view::npos;) {
    const Digits digits = digits_at(html, at + 2);
    at = html.find("&#", digits.end);
    if (!is_too_large(html, digits)) continue;
    const std::string_view replacement = digits.is_hex ? "FFFD" : "65533";
    put(digits.begin, std::string(digits.end - digits.begin, '0'));
    put(digits.end - replacement.size(), replacement);
  }
  return mended;
}

}  // namespace jjak::markup
