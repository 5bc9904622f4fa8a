// Laying out help for a terminal.
#pragma once

#include <string>
#include <string_view>

namespace jjak::cli {

inline constexpr std::size_t help_column = 30;  ///< where descriptions of options begin
inline constexpr std::size_t terminal_columns = 80;

/// Columns that a text takes on a terminal; Hangul and Chinese characters take two.
std::size_t columns_of(std::string_view text);

/// One line without control characters, cut where it is wider than `columns`; the cut is marked by "…".
std::string cut(std::string_view text, std::size_t columns);

/// Help as CLI11 makes it, in lines that fit a terminal; Hangul counts as two columns.
std::string folded(std::string_view help);

}  // namespace jjak::cli
