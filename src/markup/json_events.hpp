// JSON as events, from its first byte to its last. Everything that reads JSON stands on it.
#pragma once

#include "markup/json.hpp"

#include <cstddef>
#include <string_view>

namespace jjak::markup {

/// Gets the values of a text one after the other. Views last until the next event.
class JsonEvents {
 public:
  virtual ~JsonEvents() = default;
  virtual void null() = 0;
  virtual void boolean(bool is_true) = 0;
  virtual void number(double number, std::string_view digits) = 0;
  virtual void string(std::string_view text) = 0;
  virtual void key(std::string_view name) = 0;
  virtual void open(JsonKind kind) = 0;  ///< an array or an object
  virtual void close(JsonKind kind) = 0;
};

/// What a text turned out to be. What cannot be said in UTF-8 or as a double is mended.
struct JsonParse {
  std::size_t bad_column = 0;         ///< 1-based column where the text turned out to be no JSON; 0 when all of it is
  std::size_t mended_surrogates = 0;  ///< escapes of half a surrogate pair, read as U+FFFD
  std::size_t mended_numbers = 0;     ///< numbers that no double holds, read as null
};

/// Parses JSON (RFC 8259), up to its first fault. Any depth; O(n).
JsonParse parse_events(std::string_view text, JsonComments comments, JsonEvents& events);

}  // namespace jjak::markup
