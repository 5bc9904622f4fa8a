// One entry for each parser of outside bytes. A target ends the program when a promise is broken.
#pragma once

#include <string_view>
#include <vector>

namespace jjak::fuzz {

struct Target {
  std::string_view name;
  void (*run)(std::string_view bytes);
};

const std::vector<Target>& targets();

/// Null when there is none of that name.
const Target* target_of(std::string_view name);

}  // namespace jjak::fuzz
