// Prints, parses and compares the parts of dates. Anchors keep the printed form; everything else works on values.
#include "dates/value.hpp"

#include "text/scan.hpp"

#include <algorithm>

namespace jjak::dates {
namespace {

constexpr int minutes_an_hour = 60, minutes_a_day = 24 * minutes_an_hour;
constexpr std::string_view letters = "yymdwkt";  // by Unit; a decade ends in "s"

void append_two_digits(std::string& out, int number) {
  out += static_cast<char>('0' + number / 10);
  out += static_cast<char>('0' + number % 10);
}

void append(std::string& out, const Reading& reading) {
  out += letters[static_cast<std::size_t>(reading.unit)];
  if (reading.unit == Unit::time) {
    append_two_digits(out, reading.number / minutes_an_hour);
    out += ':';
    append_two_digits(out, reading.number % minutes_an_hour);
    return;
  }
  if (reading.is_relative && reading.number > 0) out += '+';
  out += std::to_string(reading.number);
  if (reading.unit == Unit::decade) out += 's';
}

/// "15:30"
std::optional<Reading> parse_time(std::string_view printed) {
  if (printed.size() != 5 || printed[2] != ':') return std::nullopt;
  const auto hour = text::number_of(printed.substr(0, 2)), minute = text::number_of(printed.substr(3));
  if (!hour || !minute || *minute >= minutes_an_hour) return std::nullopt;
  const int minutes = *hour * minutes_an_hour + *minute;
  if (minutes >= minutes_a_day) return std::nullopt;
  return Reading{Unit::time, false, static_cast<std::int16_t>(minutes)};
}

std::optional<Reading> parse_reading(std::string_view printed) {
  constexpr std::size_t longest = 4;  // digits
  const std::size_t place = printed.empty() ? std::string_view::npos : letters.find(printed.front());
  if (place == std::string_view::npos) return std::nullopt;
  std::string_view rest = printed.substr(1);
  auto unit = static_cast<Unit>(place);
  if (unit == Unit::time) return parse_time(rest);
  if (unit == Unit::year && rest.ends_with('s')) {
    unit = Unit::decade;
    rest.remove_suffix(1);
  }
  const bool minus = rest.starts_with('-'), is_signed = minus || rest.starts_with('+');
  if (is_signed) rest.remove_prefix(1);
  const auto number = text::number_of(rest);
  const bool padded = rest.size() > 1 && rest.front() == '0';
  if (!number || rest.size() > longest || padded || (is_signed && *number == 0)) return std::nullopt;
  const bool is_relative = is_signed || *number == 0;
  if (is_relative ? unit == Unit::weekday || unit == Unit::decade : unit == Unit::week) return std::nullopt;
  return Reading{unit, is_relative, static_cast<std::int16_t>(minus ? -*number : *number)};
}

}  // namespace

std::string to_string(const Value& value) {
  std::string out;
  for (const Reading& reading : value.readings()) {
    if (!out.empty()) out += '|';
    append(out, reading);
  }
  return out;
}

std::optional<Value> parse_value(std::string_view printed) {
  std::optional<Value> value;
  while (true) {
    const std::size_t end = std::min(printed.find('|'), printed.size());
    const auto reading = parse_reading(printed.substr(0, end));
    if (!reading) return std::nullopt;
    if (!value)
      value.emplace(*reading);
    else if (!value->add(*reading))
      return std::nullopt;
    if (end == printed.size()) return value;
    printed.remove_prefix(end + 1);
  }
}

double match_probability(const Value& a, const Value& b) {
  constexpr double alike = .6;
  const auto readings = b.readings();
  const auto is_shared = [&](const Reading& reading) {
    return std::find(readings.begin(), readings.end(), reading) != readings.end();
  };
  return std::any_of(a.readings().begin(), a.readings().end(), is_shared) ? alike : 0;
}

}  // namespace jjak::dates
