#include "dates/date_values.hpp"

#include "text/scan.hpp"

#include <array>
#include <chrono>

namespace jjak::anchors {
namespace {

using text::at;
using text::Figures;
using text::figures_at;
using text::follows;
using text::length_of_any;
using text::skip_blank;

namespace chrono = std::chrono;

std::optional<chrono::year_month_day> day_of(const Timestamp* time) {
  if (time == nullptr || !is_year(time->year)) return std::nullopt;
  const auto day = day_number(*time);
  return day ? std::optional<chrono::year_month_day>(chrono::sys_days{chrono::days{*day}}) : std::nullopt;
}

std::string with_unit(char unit, unsigned value) { return unit + std::to_string(value); }

std::string two_digits(int value) { return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)}; }

std::string clock_value(int hour, int minute) { return "t" + two_digits(hour) + ":" + two_digits(minute); }

}  // namespace

bool starts_figures(std::string_view s, std::size_t i) {
  if (i == 0) return true;
  const char before = s[i - 1];
  if (ascii::is_digit(before) || ascii::is_letter(before)) return false;
  return !((before == '.' || before == ',' || before == ':') && i > 1 && ascii::is_digit(s[i - 2]));
}

std::optional<std::string> time_value(int hour, int minute, DayHalf half) {
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return std::nullopt;
  constexpr int noon = 12;
  const bool half_day = hour >= 1 && hour <= noon;
  if (!half_day) return clock_value(hour, minute);
  const int morning = hour % noon;
  switch (half) {
    case DayHalf::before_noon: return clock_value(morning, minute);
    case DayHalf::after_noon: return clock_value(morning + noon, minute);
    case DayHalf::unknown: break;
  }
  return clock_value(morning, minute) + "|" + clock_value(morning + noon, minute);
}

std::optional<std::string> decade_value(const Figures& figures) {
  if (figures.value % 10 != 0 || figures.value < 0) return std::nullopt;
  if (figures.size() == 4 && is_year(figures.value)) return "y" + std::to_string(figures.value) + "s";
  if (figures.size() != 2) return std::nullopt;
  return "y" + std::to_string((figures.value < 20 ? 2000 : 1900) + figures.value) + "s";
}

std::string relative_value(char unit, int offset, const Timestamp* reference) {
  const auto today = day_of(reference);
  if (today && unit == 'y') return with_unit(unit, static_cast<unsigned>(int{today->year()} + offset));
  if (today && unit == 'm') return with_unit(unit, unsigned{(today->month() + chrono::months{offset})});
  if (today && unit == 'd') {
    const chrono::year_month_day day{chrono::sys_days{*today} + chrono::days{offset}};
    return with_unit(unit, unsigned{day.day()});
  }
  return unit + std::string(offset > 0 ? "+" : "") + std::to_string(offset);
}

std::string weekday_value(int weekday, bool after, const Timestamp* reference) {
  std::string value = "w" + std::to_string(weekday);
  const auto today = day_of(reference);
  if (!today) return value;
  const chrono::sys_days date{*today};
  const chrono::weekday wanted{static_cast<unsigned>(weekday % 7)};
  const chrono::days back = chrono::weekday{date} - wanted;  // 0 .. 6
  const chrono::sys_days day = after ? date + chrono::weeks{1} - back : date - back;
  const auto day_value = [](chrono::sys_days d) {
    return "|" + with_unit('d', unsigned{chrono::year_month_day{d}.day()});
  };
  value += day_value(day);
  if (!after && back == chrono::days{6}) value += day_value(date + chrono::days{1});
  return value;
}

void add_date(std::vector<text::Mention>& mentions, std::string value, std::size_t begin, std::size_t end) {
  mentions.push_back({std::move(value), {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}});
}

void add_date(std::vector<text::Mention>& mentions, char unit, const Figures& figures, std::size_t end) {
  add_date(mentions, unit + std::to_string(figures.value), figures.begin, end);
}

std::size_t take_figures_date(std::vector<text::Mention>& mentions, std::string_view s, std::size_t begin) {
  const Figures year = figures_at(s, begin);
  const char separator = at(s, year.end);
  if (year.size() != 4 || !is_year(year.value) || (separator != '-' && separator != '/' && separator != '.')) return 0;
  const auto after = [&](std::size_t end) { return separator == '.' ? skip_blank(s, end + 1) : end + 1; };
  const Figures month = figures_at(s, after(year.end));
  if (month.size() == 0 || month.size() > 2 || !is_month(month.value) || at(s, month.end) != separator) return 0;
  const Figures day = figures_at(s, after(month.end));
  if (day.size() == 0 || day.size() > 2 || !is_day(day.value)) return 0;
  add_date(mentions, 'y', year, year.end);
  add_date(mentions, 'm', month, month.end);
  add_date(mentions, 'd', day, day.end);
  return day.end;
}

std::size_t take_september_11(std::vector<text::Mention>& mentions, std::string_view s, std::size_t begin) {
  constexpr std::array<std::string_view, 5> separators{"/", ".", "·", "ㆍ", "・"};
  const Figures month = figures_at(s, begin);
  if (month.value != 9 || month.size() != 1) return 0;
  const std::size_t length = length_of_any(s, month.end, separators);
  const Figures day = figures_at(s, month.end + length);
  const char next = at(s, day.end);
  if (length == 0 || day.value != 11 || next == '/' || next == '%') return 0;
  const bool amount = at(s, month.end) == '.' && next != ' ' && next != '\0';  // 9.11% and 9.11달러
  if (amount || (at(s, month.end) == '.' && !follows(s, skip_blank(s, day.end), "테러"))) return 0;
  add_date(mentions, 'm', month, month.end);
  add_date(mentions, 'd', day, day.end);
  return day.end;
}

}  // namespace jjak::anchors
