// A part of a date as a value: what a sentence says of year, month, day, weekday, week or time.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace jjak::dates {

enum class Unit : std::uint8_t { year, decade, month, day, weekday, week, time };

/// One reading of a part. Two are equal when they say the same.
struct Reading {
  Unit unit = Unit::year;
  bool is_relative = false;  ///< counted from the day of writing: -1 is last, 0 this, 1 next
  /// The year; the first year of the decade; 1-12; 1-31; 1 (Monday) to 7; weeks, always relative; minutes since
  /// midnight.
  std::int16_t number = 0;

  friend bool operator==(const Reading&, const Reading&) = default;
};

/// A part of a date with all that it may mean: "3 o'clock" is 3:00 or 15:00; a weekday is also the day of the month
/// that it names in an article whose date is known, or either of two. Trivially copyable, 16 bytes.
class Value {
 public:
  constexpr explicit Value(Reading reading) : readings_{reading} {}

  static constexpr Value absolute(Unit unit, int number) {
    return Value({unit, false, static_cast<std::int16_t>(number)});
  }
  static constexpr Value relative(Unit unit, int offset) {
    return Value({unit, true, static_cast<std::int16_t>(offset)});
  }

  /// Whether the value had room for another reading: there are never more than three.
  constexpr bool add(Reading reading) {
    if (size_ == readings_.size()) return false;
    readings_[size_++] = reading;
    return true;
  }

  constexpr Unit unit() const { return readings_[0].unit; }
  constexpr const Reading& first() const { return readings_[0]; }
  constexpr std::span<const Reading> readings() const { return {readings_.data(), size_}; }

  /// Whether it says no day unless one knows when it was written: a bare weekday, last month, every week.
  constexpr bool is_relative() const {
    return unit() == Unit::week || (unit() == Unit::weekday ? size_ == 1 : first().is_relative);
  }

  friend constexpr bool operator==(const Value&, const Value&) = default;

 private:
  std::array<Reading, 3> readings_{};
  std::uint8_t size_ = 1;
};

/// The printed form, which is also the key of an anchor: "y2019", "y1990s", "m12", "d7", "w4", "k-1", "t15:30";
/// relative ones with their sign or as 0: "m-1", "d+1", "y0"; several readings side by side: "t03:00|t15:00", "w4|d5".
std::string to_string(const Value& value);

/// The value of a printed form; nothing of any other text. parse(to_string(v)) == v.
std::optional<Value> parse_value(std::string_view printed);

/// How probable it is that two values render each other: whether a reading of one is one of the other.
double match_probability(const Value& a, const Value& b);

}  // namespace jjak::dates
