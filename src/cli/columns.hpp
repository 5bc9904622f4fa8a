// Widths of text on a terminal.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::cli {

inline constexpr std::size_t terminal_columns = 80;

/// Columns that a text takes on a terminal: Hangul, Chinese characters, their punctuation and pictures take two, and
/// marks above a letter none.
std::size_t columns_of(std::string_view text);

/// With blanks behind it, up to `columns`.
std::string padded(std::string_view text, std::size_t columns);

/// One line without control characters, cut where it is wider than `columns`; the cut is marked by "…".
std::string cut(std::string_view text, std::size_t columns);

/// Appends words behind `column`, and under `indent` where a line is full. No line is wider than `limit`, unless a word
/// is.
void append_folded(std::string& out, std::string_view words, std::size_t column, std::size_t indent,
                   std::size_t limit = terminal_columns);

/// The text as lines of at most `columns`, at least one of them. A word that is wider is divided between characters.
/// Precondition: two columns or more.
std::vector<std::string> wrapped(std::string_view text, std::size_t columns);

/// Appends wrapped lines: the first behind `head`, the others under its end.
void append_wrapped(std::string& out, std::string_view head, std::string_view text, std::size_t columns);

}  // namespace jjak::cli
