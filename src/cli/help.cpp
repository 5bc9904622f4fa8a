#include "cli/help.hpp"

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

namespace {

/// Appends words behind `column`, and under `indent` where a line is full.
void append_folded(std::string& out, std::string_view words, std::size_t column, std::size_t indent) {
  bool first = true;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    const std::string_view word = words.substr(0, end);
    words.remove_prefix(std::min(end + 1, words.size()));
    const std::size_t width = columns_of(word);
    if (!first && column + 1 + width > terminal_columns) {
      out += "\n" + std::string(indent, ' ');
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

/// "  -o,--output FILE       what it does": the name is padded anew, because CLI11 counts bytes.
void append_option(std::string& out, std::string_view name, std::string_view description) {
  const std::size_t width = columns_of(name);
  out += name;
  if (width + 1 > help_column)
    out += "\n" + std::string(help_column, ' ');
  else
    out += std::string(help_column - width, ' ');
  append_folded(out, description, help_column, help_column);
}

void append_line(std::string& out, std::string_view line) {
  const std::size_t gap = line.starts_with("  ") ? line.find("  ", 2) : std::string_view::npos;
  const std::size_t description = gap == std::string_view::npos ? gap : line.find_first_not_of(' ', gap);
  if (description != std::string_view::npos)
    append_option(out, line.substr(0, gap), line.substr(description));
  else if (columns_of(line) > terminal_columns)
    append_folded(out, line, 0, 0);
  else
    out += line;
  out += '\n';
}

}  // namespace

std::string folded(std::string_view help) {
  std::string out;
  for (const std::string_view line : text::lines_of(help)) append_line(out, line);
  return out;
}

}  // namespace jjak::cli
