// Whether a file is text.
#pragma once

#include <jjak/result.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace jjak::text {

/// The error bad_utf8 with line and byte, where the text of a file is not valid UTF-8.
std::optional<Error> utf8_problem(std::string_view text, const std::string& file);

/// The text behind a byte-order mark, which some editors write before UTF-8.
std::string_view without_byte_order_mark(std::string_view text);

}  // namespace jjak::text
