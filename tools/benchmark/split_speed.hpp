// Speed of splitting sentences.
#pragma once

#include <jjak/result.hpp>

#include <string>

namespace jjak::bench {

/// Splits the lines of a file `repeat` times and prints the speed of the fastest run as a JSON object: bytes read in a
/// second of processor time, in millions. `language`: en or ko.
Status time_splitting(const std::string& language, const std::string& path, std::size_t repeat);

}  // namespace jjak::bench
