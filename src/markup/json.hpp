// JSON as a tree, and the members of its outer object.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::markup {

enum class JsonKind : std::uint8_t { null, string, number, boolean, array, object };

/// A JSON value.
struct JsonValue {
  struct Member;

  JsonKind kind = JsonKind::null;
  std::string string;            ///< of a string, UTF-8
  double number = 0;             ///< of a number; of a truth value 0 or 1
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

/// Parses JSON; nothing when it is none. Values deeper than `max_depth` are left out. Half a surrogate pair is read as
/// U+FFFD, a number that no double holds as null. O(n log n).
std::optional<JsonValue> parse_json(std::string_view text, int max_depth, JsonComments comments);

/// As parse_json with comments skipped; what is broken is mended first: control characters in strings, backslashes that
/// escape nothing, commas before a closing bracket, comments around the whole, a missing end, something behind it.
std::optional<JsonValue> parse_lenient(std::string_view text, int max_depth);

/// What read_json_members saw.
struct JsonOutline {
  std::size_t bad_column = 0;  ///< 1-based column of the first character that is no JSON; 0 when all is
  bool is_object = false;
  std::size_t mended_surrogates = 0;  ///< halves of surrogate pairs that were read as U+FFFD
  std::size_t mended_numbers = 0;     ///< numbers that no double holds, read as null
};

/// Gets the members of an outer object, as they stand there.
class JsonVisitor {
 public:
  virtual ~JsonVisitor() = default;
  /// Called for each member; whether its values are wanted. What is not wanted costs no memory.
  virtual bool wants(std::string_view member) = 0;
  /// A string or number of a wanted member. `inner`: the names of the objects inside the member that hold it, with dots
  /// between them; empty for the member's own value and for the items of its list. Deeper than eight is left out.
  virtual void value(std::string_view member, std::string_view inner, std::string text, bool is_number) = 0;
};

/// Reads the members of the outer object. O(n).
JsonOutline read_json_members(std::string_view text, JsonVisitor& visitor);

/// Finds the end of a JSON value piece by piece, without parsing it.
class JsonEnd {
 public:
  /// Takes the next bytes of the value, from its first one on. Returns the offset in them behind the value, or npos
  /// when it goes on. O(n).
  std::size_t find(std::string_view text);
  /// Whether a string holds a line break, which JSON does not allow: a quotation mark is missing.
  bool is_broken() const { return broken_; }

 private:
  std::size_t depth_ = 0;
  bool in_string_ = false, escaped_ = false, broken_ = false;
};

}  // namespace jjak::markup
