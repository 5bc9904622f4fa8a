// How a fuzz target states what must hold.
#pragma once

#include "text/utf8.hpp"

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace jjak::fuzz {

/// Ends the program when a parser broke its promise.
inline void promise(bool kept, const char* what) {
  if (kept) return;
  std::fprintf(stderr, "broken promise: %s\n", what);
  std::abort();
}

inline bool is_utf8(std::string_view bytes) { return !text::invalid_utf8(bytes); }

}  // namespace jjak::fuzz
