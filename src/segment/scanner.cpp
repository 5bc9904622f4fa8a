#include "segment/scanner.hpp"

namespace jjak::segmentation {
namespace {

constexpr std::size_t longest_footnote = 16;  // bytes: [12], [참고 2]
constexpr std::size_t longest_emoticon = 5;   // bytes: :-)))

/// Past a footnote mark with a number, or a star: [3], [참고 2], [*].
std::size_t end_of_footnote(std::string_view text, std::size_t offset) {
  bool has_number = false;
  for (std::size_t at = offset + 1; at < text.size() && at - offset <= longest_footnote;) {
    const char32_t c = next_character(text, at);
    if (c == U']') return has_number ? at : offset;
    if (!ascii::is_digit(c) && c != U'*' && c != U',' && !text::is_hangul(c) && !text::is_space(c)) break;
    has_number = has_number || ascii::is_digit(c) || c == U'*';
  }
  return offset;
}

/// :) :-) ;-D :'( =)
bool is_emoticon(std::string_view token) {
  if (token.size() < 2 || token.size() > longest_emoticon) return false;
  if (std::string_view(":;=").find(token.front()) == std::string_view::npos) return false;
  token.remove_prefix(1);
  if (token.size() > 1 && std::string_view("-o'^").find(token.front()) != std::string_view::npos)
    token.remove_prefix(1);
  return token.find_first_not_of(token.front()) == std::string_view::npos &&
         std::string_view(")(DPp|]*").find(token.front()) != std::string_view::npos;
}

/// Past what says nothing but a feeling and is followed by white space or nothing; else the same offset. Stops at the first
/// character that is anything else, so that long words cost nothing.
std::size_t end_of_feeling(std::string_view text, std::size_t begin) {
  const std::string_view first = text.substr(begin, longest_emoticon + 1);
  if (const std::string_view token = first.substr(0, first.find_first_of(" \t\n")); is_emoticon(token))
    return begin + token.size();
  for (std::size_t offset = begin; offset < text.size();) {
    const std::size_t at = offset;
    const char32_t c = next_character(text, offset);
    if (text::is_space(c)) return at;
    if (!is_feeling(c)) return begin;
  }
  return text.size();
}

}  // namespace

std::size_t Scanner::skip_space(std::size_t offset) const {
  while (offset < paragraph.size()) {
    std::size_t next = offset;
    if (!text::is_space(next_character(paragraph, next))) break;
    offset = next;
  }
  return offset;
}

std::size_t Scanner::end_of_token(std::size_t offset) const {
  while (offset < paragraph.size()) {
    std::size_t next = offset;
    if (text::is_space(next_character(paragraph, next))) break;
    offset = next;
  }
  return offset;
}

std::size_t Scanner::end_of_marks(std::size_t offset) const {
  while (offset < paragraph.size()) {
    std::size_t next = offset;
    const char32_t c = next_character(paragraph, next);
    if (c == U'[') next = end_of_footnote(paragraph, offset);
    if (next == offset || (c != U'[' && !is_terminator(c) && !is_closer(c) && c != U'…')) break;
    offset = next;
  }
  return offset;
}

std::size_t Scanner::end_of_feelings(std::size_t offset) const {
  while (true) {
    const std::size_t begin = skip_space(offset);
    if (begin >= paragraph.size()) return offset;
    const std::size_t end = end_of_feeling(paragraph, begin);
    if (end == begin) return offset;
    offset = end;
  }
}

void Scanner::cut(std::size_t end) {
  std::size_t last = end;
  while (last > start && text::is_space(before(last))) last = start_of_last(paragraph, last);
  if (last > start) sentences.push_back({static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(last)});
  start = skip_space(end);
}

std::size_t Scanner::after_enumerator() {
  const std::optional<Enumerator> item = enumerator_at(paragraph, start);
  if (!item) return start;
  item_ = item;
  return skip_space(item->end);
}

bool Scanner::is_next_item(std::size_t offset) const {
  if (!item_) return false;
  const std::optional<Enumerator> next = enumerator_at(paragraph, offset);
  if (!next || next->style != item_->style || next->bullet != item_->bullet) return false;
  return next->style == Enumerator::Style::bullet || next->number == item_->number + 1;
}

}  // namespace jjak::segmentation
