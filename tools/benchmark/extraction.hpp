// Time of extraction compared with parsing alone.
#pragma once

#include <jjak/result.hpp>

#include <string>
#include <vector>

namespace jjak::bench {

/// Prints the seconds of processor time that gumbo takes to parse all pages of the inputs, and that extract() takes for
/// all of its work on them, parsing included; a JSON object a repetition.
Status time_extraction(const std::vector<std::string>& inputs, std::size_t repeat);

}  // namespace jjak::bench
