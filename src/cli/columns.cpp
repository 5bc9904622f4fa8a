// Lays out text for a terminal, where Hangul is twice as wide as Latin letters.
#include "cli/columns.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace jjak::cli {
namespace {

struct Span {
  char32_t first, last;
};

/// What is wide or fullwidth (UAX #11), beside Hangul and Chinese characters.
constexpr std::array wide{Span{0x2E80, 0x303E},   Span{0x3041, 0x33FF},   Span{0xA000, 0xA4CF},
                          Span{0xFE30, 0xFE6F},   Span{0xFF01, 0xFF60},   Span{0xFFE0, 0xFFE6},
                          Span{0x1F300, 0x1F64F}, Span{0x1F680, 0x1F6FF}, Span{0x1F900, 0x1F9FF}};
/// What stands above the letter before it, or is not seen.
constexpr std::array narrow{Span{0x0300, 0x036F}, Span{0x1160, 0x11FF}, Span{0x200B, 0x200D},
                            Span{0xD7B0, 0xD7FF}, Span{0xFE00, 0xFE0F}, Span{0xFEFF, 0xFEFF}};

bool is_in(const auto& spans, char32_t c) {
  return std::any_of(spans.begin(), spans.end(), [c](const Span& span) { return c >= span.first && c <= span.last; });
}

std::size_t columns_of(char32_t c) {
  constexpr char32_t first_above = 0x0300;  // of all that is not one column
  if (c < first_above) return 1;
  if (is_in(narrow, c)) return 0;
  return text::is_hangul(c) || text::is_han(c) || is_in(wide, c) ? 2 : 1;
}

/// Takes the first word of a text away from it; empty when there is none.
std::string_view take_word(std::string_view& text) {
  constexpr std::string_view blanks = " \t\r\n";
  text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
  const std::string_view word = text.substr(0, text.find_first_of(blanks));
  text.remove_prefix(word.size());
  return word;
}

}  // namespace

std::size_t columns_of(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t offset = 0; offset < text.size();) columns += columns_of(text::next_code_point(text, offset));
  return columns;
}

std::string padded(std::string_view text, std::size_t columns) {
  const std::size_t width = columns_of(text);
  std::string out(text);
  out.append(width < columns ? columns - width : 0, ' ');
  return out;
}

std::string cut(std::string_view text, std::size_t columns) {
  std::string out;
  std::size_t width = 0, kept = 0;  // kept: bytes that leave room for the mark of the cut
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t begin = out.size();
    const char32_t c = text::next_code_point(text, offset);
    text::append_code_point(out, c < 0x20 || (c >= 0x7F && c < 0xA0) ? U' ' : c);
    width += columns_of(std::string_view(out).substr(begin));
    if (width < columns) kept = out.size();
    if (width > columns) return out.substr(0, kept) + "…";
  }
  return out;
}

void append_folded(std::string& out, std::string_view words, std::size_t column, std::size_t indent,
                   std::size_t limit) {
  bool first = true;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    const std::string_view word = words.substr(0, end);
    words.remove_prefix(std::min(end + 1, words.size()));
    const std::size_t width = columns_of(word);
    if (!first && column + 1 + width > limit) {
      out += '\n';
      out.append(indent, ' ');
      column = indent;
    } else if (!first) {
      out += ' ';
      ++column;
    }
    out += word;
    column += width;
    first = false;
  }
}

std::vector<std::string> wrapped(std::string_view text, std::size_t columns) {
  std::vector<std::string> lines{{}};
  std::size_t column = 0;
  const auto begin_line = [&] {
    lines.emplace_back();
    column = 0;
  };
  for (std::string_view word = take_word(text); !word.empty(); word = take_word(text)) {
    if (column > 0 && column + 1 + columns_of(word) > columns) begin_line();
    if (column > 0) {
      lines.back() += ' ';
      ++column;
    }
    for (std::size_t offset = 0; offset < word.size();) {
      const std::size_t begin = offset;
      const std::size_t width = columns_of(text::next_code_point(word, offset));
      if (column + width > columns) begin_line();
      lines.back() += word.substr(begin, offset - begin);
      column += width;
    }
  }
  return lines;
}

void append_wrapped(std::string& out, std::string_view head, std::string_view text, std::size_t columns) {
  constexpr std::size_t least = 8;  // columns for the text, however wide the head is
  const std::size_t indent = columns_of(head);
  out += head;
  bool is_first = true;
  for (const std::string& line : wrapped(text, columns > indent + least ? columns - indent : least)) {
    if (!is_first) out.append(indent, ' ');
    out += line + "\n";
    is_first = false;
  }
}

}  // namespace jjak::cli
