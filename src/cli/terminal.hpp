// What standard output can show: its width, and colours.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace jjak::cli {

/// The width of standard output: COLUMNS of the environment, else that of the terminal, else 80; within 30
/// and 1,000.
std::size_t columns_of_output();

enum class Colour : std::uint8_t { faint, bold, yellow, red };

/// Whether standard output is a terminal that shows colours, and NO_COLOR of the environment doesn't forbid them.
bool output_has_colours();

/// The text in a colour, if colours are wanted.
std::string painted(Colour colour, const std::string& text, bool wanted);

}  // namespace jjak::cli
