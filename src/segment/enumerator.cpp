#include "segment/enumerator.hpp"

#include "segment/characters.hpp"

namespace jjak::segmentation {
namespace {

using Style = Enumerator::Style;

constexpr std::size_t most_digits = 3;  // a longer number is a year or a sum
constexpr std::u32string_view syllables = U"가나다라마바사아자차카타파하";

/// What a number, letter or syllable is followed by.
enum class Close : std::uint8_t { none, stop, bracket, stop_bracket };

Close close_at(std::string_view text, std::size_t& offset) {
  const bool stop = offset < text.size() && text[offset] == '.';
  const std::size_t next = offset + (stop ? 1 : 0);
  const bool bracket = next < text.size() && text[next] == ')';
  offset = next + (bracket ? 1 : 0);
  return bracket ? (stop ? Close::stop_bracket : Close::bracket) : (stop ? Close::stop : Close::none);
}

std::size_t skip_blanks(std::string_view text, std::size_t offset) {
  while (offset < text.size() && (text[offset] == ' ' || text[offset] == '\t')) ++offset;
  return offset;
}

std::optional<Enumerator> number_at(std::string_view text, std::size_t offset) {
  const bool opened = text[offset] == '(';
  if (opened) ++offset;
  Enumerator item;
  const std::size_t digits = offset;
  while (offset < text.size() && ascii::is_digit(text[offset])) {
    item.number = item.number * 10 + static_cast<std::uint32_t>(text[offset++] - '0');
    if (offset - digits > most_digits) return std::nullopt;
  }
  if (offset == digits) return std::nullopt;
  const Close close = close_at(text, offset);
  if (close == Close::none || (opened && close != Close::bracket)) return std::nullopt;
  item.style = opened                    ? Style::number_brackets
               : close == Close::stop    ? Style::number_stop
               : close == Close::bracket ? Style::number_bracket
                                         : Style::number_stop_bracket;
  item.end = offset;
  return item;
}

std::optional<Enumerator> letter_at(std::string_view text, std::size_t offset) {
  Enumerator item;
  const char32_t c = next_character(text, offset);
  const std::size_t syllable = syllables.find(c);
  const bool is_letter = ascii::is_lower(c);
  if (!is_letter && syllable == std::u32string_view::npos) return std::nullopt;
  item.number = is_letter ? c - U'a' + 1 : static_cast<std::uint32_t>(syllable) + 1;
  const Close close = close_at(text, offset);
  if (close != Close::stop && close != Close::bracket) return std::nullopt;
  item.style = is_letter ? (close == Close::stop ? Style::letter_stop : Style::letter_bracket)
                         : (close == Close::stop ? Style::syllable_stop : Style::syllable_bracket);
  item.end = offset;
  return item;
}

}  // namespace

std::optional<Enumerator> enumerator_at(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) return std::nullopt;
  std::size_t next = offset;
  const char32_t first = next_character(text, next);
  if (first >= U'①' && first <= U'⑳')
    return Enumerator{Style::circled, false, static_cast<std::uint32_t>(first - U'①') + 1, skip_blanks(text, next)};
  const bool bullet = is_bullet(first);
  if (bullet) offset = skip_blanks(text, next);
  if (offset >= text.size()) return std::nullopt;
  std::optional<Enumerator> item = number_at(text, offset);
  if (!item) item = letter_at(text, offset);
  if (item && skip_blanks(text, item->end) > item->end && skip_blanks(text, item->end) < text.size()) {
    item->bullet = bullet;
    item->end = skip_blanks(text, item->end);
    return item;
  }
  if (!bullet) return std::nullopt;
  return Enumerator{Style::bullet, true, 0, offset};
}

}  // namespace jjak::segmentation
