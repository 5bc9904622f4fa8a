// Marks messages for the catalogues.
#pragma once

#include <string_view>

namespace jjak {

/// Marks an English message; tools/catalogues collects it, and it is translated where it is shown.
constexpr std::string_view tr(std::string_view text) { return text; }

}  // namespace jjak
