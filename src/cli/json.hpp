// JSON that commands print. Kept small, because the JSON library takes seconds to compile where it is included.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace jjak::cli {

/// A value that can be printed. Members of an object come out in the order in which they were given.
class Json {
 public:
  using Member = std::pair<std::string, Json>;
  using Object = std::vector<Member>;
  using Array = std::vector<Json>;

  Json(const char* text) : value_(std::string(text)) {}
  Json(std::string_view text) : value_(std::string(text)) {}
  Json(std::string text) : value_(std::move(text)) {}
  Json(double number) : value_(number) {}
  /// null where there is none.
  Json(const std::optional<double>& number) {
    if (number) value_ = *number;
  }
  template <std::integral Number>
  requires(!std::same_as<Number, bool>) Json(Number number) : value_(static_cast<std::int64_t>(number)) {}
  template <std::same_as<bool> Truth>
  Json(Truth truth) : value_(truth) {}
  Json(Array array) : value_(std::move(array)) {}
  Json(Object object) : value_(std::move(object)) {}
  template <class Value>
  Json(const std::vector<Value>& values) : value_(Array(values.begin(), values.end())) {}
  template <class Value>
  Json(const std::map<std::string, Value>& values) : value_(Object(values.begin(), values.end())) {}

  /// Without line breaks. Bytes that are not UTF-8 come out as U+FFFD.
  std::string compact() const;
  /// On several lines, two blanks a level.
  std::string indented() const;

 private:
  friend class JsonPrinter;
  std::variant<std::nullptr_t, bool, std::string, double, std::int64_t, Array, Object> value_;
};

}  // namespace jjak::cli
