// Lays out text for a terminal, where Hangul is twice as wide as Latin letters.
#include "cli/columns.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace jjak::cli {

std::size_t columns_of(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = text::next_code_point(text, offset);
    columns += text::is_hangul(c) || text::is_han(c) ? 2 : 1;
  }
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

}  // namespace jjak::cli
