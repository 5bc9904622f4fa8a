// The libraries in C return null, or a code, where memory is short. Whoever takes that for a property of the data gives
// wrong results, so it becomes the exception that C++ has for it.
#pragma once

#include <new>

namespace jjak {

/// Throws std::bad_alloc when something was not to be had.
inline void require_memory(bool was_enough) {
  if (!was_enough) throw std::bad_alloc();
}

/// What a library has made.
template <class T>
T* allocated(T* made) {
  require_memory(made != nullptr);
  return made;
}

}  // namespace jjak
