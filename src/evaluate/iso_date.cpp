// Reads the dates of gold files strictly, and compares them with those that were found: gold may lack the time or the
// zone. It shares nothing with src/dates, which eval articles tests.
#include "evaluate/iso_date.hpp"

#include <algorithm>
#include <chrono>

namespace jjak::evaluation {
namespace {

constexpr int minutes_an_hour = 60;

/// Takes digits and marks off the front of a text.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  bool done() const { return text_.empty(); }

  bool eat(char mark) {
    const bool found = !text_.empty() && text_.front() == mark;
    if (found) text_.remove_prefix(1);
    return found;
  }

  /// A number of so many digits that is at most `most`.
  std::optional<int> number(std::size_t digits, int most) {
    if (text_.size() < digits) return std::nullopt;
    int value = 0;
    for (const char c : text_.substr(0, digits)) {
      if (c < '0' || c > '9') return std::nullopt;
      value = value * 10 + (c - '0');
    }
    text_.remove_prefix(digits);
    return value <= most ? std::optional(value) : std::nullopt;
  }

 private:
  std::string_view text_;
};

std::optional<std::int64_t> read_day(Reader& reader) {
  using namespace std::chrono;
  const auto year_number = reader.number(4, 9999);
  if (!year_number || !reader.eat('-')) return std::nullopt;
  const auto month_number = reader.number(2, 12);
  if (!month_number || !reader.eat('-')) return std::nullopt;
  const auto day_number = reader.number(2, 31);
  if (!day_number) return std::nullopt;
  const year_month_day date(year(*year_number), month(static_cast<unsigned>(*month_number)),
                            day(static_cast<unsigned>(*day_number)));
  if (!date.ok()) return std::nullopt;
  return sys_days(date).time_since_epoch().count();
}

/// "10:14", "10:14:30"
std::optional<int> read_minute(Reader& reader) {
  const auto hour = reader.number(2, 23);
  if (!hour || !reader.eat(':')) return std::nullopt;
  const auto minute = reader.number(2, minutes_an_hour - 1);
  if (!minute || (reader.eat(':') && !reader.number(2, 60))) return std::nullopt;
  return *hour * minutes_an_hour + *minute;
}

/// "Z", "+09:00", "-0330"
std::optional<int> read_offset(Reader& reader) {
  constexpr int farthest = 14;  // hours
  if (reader.eat('Z')) return 0;
  const bool west = reader.eat('-');
  if (!west && !reader.eat('+')) return std::nullopt;
  const auto hours = reader.number(2, farthest);
  reader.eat(':');
  const auto minutes = reader.number(2, minutes_an_hour - 1);
  if (!hours || !minutes) return std::nullopt;
  return (west ? -1 : 1) * (*hours * minutes_an_hour + *minutes);
}

}  // namespace

std::optional<IsoTime> read_iso_time(std::string_view text) {
  Reader reader(text);
  IsoTime time;
  const auto day = read_day(reader);
  if (!day) return std::nullopt;
  time.day = *day;
  if (reader.done()) return time;
  if (!reader.eat('T') || !(time.minute = read_minute(reader))) return std::nullopt;
  if (!reader.done() && !(time.offset = read_offset(reader))) return std::nullopt;
  return reader.done() ? std::optional(time) : std::nullopt;
}

bool is_same_time(std::string_view a, std::string_view b) {
  const auto first = read_iso_time(a), second = read_iso_time(b);
  if (!first || !second) return a == b;
  if (!first->minute || !second->minute) return first->day == second->day;
  const bool zones = first->offset && second->offset;
  const auto minutes = [zones](const IsoTime& time) {
    constexpr std::int64_t minutes_a_day = std::int64_t{24} * minutes_an_hour;
    return time.day * minutes_a_day + *time.minute - (zones ? *time.offset : 0);
  };
  return minutes(*first) == minutes(*second);
}

}  // namespace jjak::evaluation
