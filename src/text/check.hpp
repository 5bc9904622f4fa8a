// Whether a file is text.
#pragma once

#include <jjak/result.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace jjak::text {

/// The error bad_utf8 with line and byte, where the text of a file is not valid UTF-8.
std::optional<Error> utf8_problem(std::string_view text, const std::string& file);

}  // namespace jjak::text
