// Keys of Korean words. North and South write the same word with different first consonants; dictionaries have either.
#include "text/hangul.hpp"

#include "text/utf8.hpp"

namespace jjak::text {

std::string korean_key(std::string_view hangul) {
  std::string key;
  key.reserve(hangul.size());
  for (std::size_t offset = 0; offset < hangul.size();)
    append_code_point(key, initial_sound(next_code_point(hangul, offset)));
  return key;
}

}  // namespace jjak::text
