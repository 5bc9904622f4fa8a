// The readable part of names that are made of titles and addresses.
#pragma once

#include <string>
#include <string_view>

namespace jjak::url {

/// ASCII letters and digits of a name in lower case, everything else as single dashes: "rain-in-wonsan"; at most 48
/// bytes. `otherwise`: where none is left. O(n).
std::string stem_of(std::string_view name, std::string_view otherwise);

}  // namespace jjak::url
