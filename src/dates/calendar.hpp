// The calendar: which days and times there are, and which day a relative one is.
#pragma once

#include "dates/value.hpp"

#include <jjak/article.hpp>

#include <optional>

namespace jjak::dates {

/// A page of news is dated within these years: before, pages were not written; behind, dates are placeholders.
inline constexpr int earliest_published = 1990, latest_published = 2040;
/// A sentence speaks of these years: four digits that are no year of history are a count.
inline constexpr int earliest_named = 1000, latest_named = 2999;

constexpr bool is_named_year(int year) { return year >= earliest_named && year <= latest_named; }
constexpr bool is_month(int month) { return month >= 1 && month <= 12; }
/// Of some month.
constexpr bool is_day_of_month(int day) { return day >= 1 && day <= 31; }
constexpr bool is_time(int hour, int minute) { return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59; }

/// The day as a time without hour; nothing when the calendar has no such day.
std::optional<Timestamp> day_of(int year, int month, int day);
/// The same of a day on which a page can have been published.
std::optional<Timestamp> day_published_on(int year, int month, int day);
/// "20241216": a day of publication in eight digits at the beginning of `digits`; nothing when it is none.
std::optional<Timestamp> compact_day(std::string_view digits);

/// Which half of the day a word before or after an hour names.
enum class Half : std::uint8_t { unknown, before_noon, after_noon };

/// The hour on a clock of 24 hours: 12 a.m. is 0, 12 p.m. is 12. Hours above 12 are left as they are.
constexpr int hour_of_day(int hour, Half half) {
  constexpr int noon = 12;
  if (half == Half::unknown || hour > noon) return hour;
  return hour % noon + (half == Half::after_noon ? noon : 0);
}

/// A time of day; where the half is unknown, both that it may mean. Nothing when there is no such time.
std::optional<Value> time_value(int hour, int minute, Half half);

/// Last, this and next are -1, 0 and 1. With a reference that is a date, the year, month or day that is meant; a week
/// stays relative.
Value relative_value(Unit unit, int offset, const Timestamp* reference);

/// A weekday with the day that it names: the nearest one not after the reference, or after it when `after`. Tomorrow's
/// weekday is also tomorrow: it is said of what is planned, and of today where a page gives its time in UTC or the
/// newsroom stands west of the news. Without a reference the weekday alone.
Value weekday_value(int weekday, bool after, const Timestamp* reference);

}  // namespace jjak::dates
