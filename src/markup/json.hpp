// JSON as a tree. One unit compiles the JSON library; everybody else includes this.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::markup {

enum class JsonKind : std::uint8_t { null, string, array, object, other };

/// A JSON value. Numbers and truth values are of the kind `other`: nobody asks what they are.
struct JsonValue {
  struct Member;

  JsonKind kind = JsonKind::null;
  std::string string;            ///< of a string, UTF-8
  std::vector<JsonValue> items;  ///< of an array
  std::vector<Member> members;   ///< of an object: by rising names, each name once, its last value

  bool is_string() const { return kind == JsonKind::string; }
  bool is_array() const { return kind == JsonKind::array; }
  bool is_object() const { return kind == JsonKind::object; }
  /// The value of an object's member; null when there is none. O(log members).
  const JsonValue* find(std::string_view name) const;
};

struct JsonValue::Member {
  std::string name;
  JsonValue value;
};

enum class JsonComments : std::uint8_t { are_errors, are_skipped };

/// Parses JSON; nothing when it is none. Values deeper than `max_depth` are left out. O(n log n).
std::optional<JsonValue> parse_json(std::string_view text, int max_depth, JsonComments comments);

/// As parse_json with comments skipped; what is broken is mended first: control characters in strings, backslashes that
/// escape nothing, commas before a closing bracket, comments around the whole, a missing end, something behind it.
std::optional<JsonValue> parse_lenient(std::string_view text, int max_depth);

/// What read_json_strings saw.
struct JsonOutline {
  std::size_t bad_column = 0;  ///< 1-based column of the first character that is no JSON; 0 when all is
  bool is_object = false;
};

/// Where the string of an outer object's member goes; null where it is not wanted.
using JsonPlace = std::function<std::string*(std::string_view name)>;

/// Reads the strings of the outer object and nothing else: whatever else stands in the text costs no memory. O(n).
JsonOutline read_json_strings(std::string_view text, const JsonPlace& place_of);

}  // namespace jjak::markup
