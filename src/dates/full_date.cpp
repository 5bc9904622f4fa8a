// Finds the dates of a page's head and metadata: a date with a year, and the time beside it. What could be part of a
// number, a version or an address is no date.
#include "dates/full_date.hpp"

#include "dates/clock.hpp"
#include "dates/numeric.hpp"
#include "text/cursor.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace jjak::dates {
namespace {

using text::Cursor;

bool set_day(Timestamp& time, std::optional<int> year, std::optional<int> month, std::optional<int> day) {
  const auto found = year && month && day ? day_published_on(*year, *month, *day) : std::nullopt;
  if (!found) return false;
  time.year = found->year;
  time.month = found->month;
  time.day = found->day;
  return true;
}

/// What the readers of dates read: a place in the text, with the words that they know.
struct Reader {
  Cursor cursor;
  const Vocabulary& words;
  FoundDate found = {};

  void skip_ordinal() { cursor.skip(dates::skip_ordinal(cursor.rest(), 0)); }
};

/// "2024-11-14", "2024. 11. 14.", "2024/11/14", "2024년 11월 14일", "2024年11月14日"; "(2024)년" behind a year of another
/// count.
bool year_first(Reader& reader) {
  const auto date = read_year_first(reader.cursor.rest(), 0, NumericStyle::page);
  if (!date) return false;
  reader.cursor.skip(date->end);
  return set_day(reader.found.time, date->year.value, date->month.value, date->day.value);
}

/// The name of a month in any language that we know; the cursor moves behind it. 0 when none stands there.
int eat_month(Cursor& cursor, const Vocabulary& words) {
  constexpr std::size_t longest = 24;  // bytes
  constexpr std::string_view no_break_space = "\xC2\xA0";
  const std::string_view rest = cursor.rest();
  std::size_t end = 0;
  while (end < rest.size() && end < longest &&
         (ascii::is_letter(rest[end]) || static_cast<unsigned char>(rest[end]) >= 0x80u) &&
         !rest.substr(end).starts_with(no_break_space))
    ++end;
  const int month = words.month_anywhere(rest.substr(0, end));
  if (month != 0) cursor.skip(end);
  return month;
}

void skip_any(Cursor& cursor, std::initializer_list<std::string_view> marks) {
  std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) { return cursor.eat(mark); });
}

/// A year in four digits. A time may be glued to it, where two elements show them without a blank: "202410:15 AM".
std::optional<int> eat_year(Cursor& cursor) {
  constexpr std::size_t year_digits = 4, most = 6;
  if (const auto year = cursor.number(year_digits, year_digits)) return year;
  const std::string_view rest = cursor.rest();
  const text::Figures run = text::figures_at(rest, 0, most);
  if (run.value < 0 || run.size() <= year_digits || text::at(rest, run.end) != ':') return std::nullopt;
  cursor.skip(year_digits);
  return text::number_of(rest.substr(0, year_digits));
}

/// The year behind month and day; "Jul 30 09:35:14 CEST 2019" has a time before it.
std::optional<int> year_behind(Reader& reader) {
  Cursor& cursor = reader.cursor;
  if (const auto year = eat_year(cursor)) return year;
  Cursor ahead = cursor;
  if (!read_clock(ahead, reader.found.time, reader.words)) return std::nullopt;
  ahead.skip_blanks();
  const auto year = ahead.number(4, 4);
  if (year) cursor = ahead;
  return year;
}

/// "Nov. 18, 2024", "December 23rd 2024", "Mon, Dec 16, 2024", "Mai 06 2018"
bool month_first(Reader& reader) {
  Cursor& cursor = reader.cursor;
  skip_weekday(cursor, reader.words);
  const int month = eat_month(cursor, reader.words);
  if (month == 0) return false;
  cursor.eat(".");
  cursor.skip_blanks();
  const auto day = cursor.number(1, 2);
  if (!day) return false;
  reader.skip_ordinal();
  cursor.skip_blanks();
  cursor.eat(",");
  cursor.skip_blanks();
  return set_day(reader.found.time, year_behind(reader), month, day);
}

/// "18 November 2024", "18th of Nov., 2024", "16-Dec-2024", "Mon, 16 Dec 2024", "18. November 2024", "18 de noviembre
/// de 2024", "1er mars 2024"
bool day_first(Reader& reader) {
  Cursor& cursor = reader.cursor;
  skip_weekday(cursor, reader.words);
  const auto day = cursor.number(1, 2);
  if (!day) return false;
  reader.skip_ordinal();
  skip_any(cursor, {".", "º", "er "});
  const bool dashed = cursor.eat("-");
  cursor.skip_blanks();
  skip_any(cursor, {"of ", "de ", "d'", "d’", "di "});
  const int month = eat_month(cursor, reader.words);
  if (month == 0) return false;
  cursor.eat(".");
  cursor.eat(",");
  if (!dashed || !cursor.eat("-")) cursor.skip_blanks();
  skip_any(cursor, {"de ", "del "});
  return set_day(reader.found.time, eat_year(cursor), month, day);
}

/// Three numbers of one or two digits, the last of them of `year_digits`, with one mark between them.
struct Triple {
  std::optional<int> first, second, third;
  std::string_view mark;
};

Triple read_triple(Cursor& cursor, std::size_t year_digits) {
  Triple read;
  read.first = cursor.number(1, 2);
  for (const std::string_view each : {"/", ".", "-", " | "})
    if (read.mark.empty() && read.first && cursor.eat(each)) read.mark = each;
  if (read.mark.empty()) return {};
  if (read.mark == ".") cursor.skip_blanks();
  read.second = cursor.number(1, 2);
  if (!read.second || !cursor.eat(read.mark)) return {};
  if (read.mark == ".") cursor.skip_blanks();
  read.third = cursor.number(year_digits, year_digits);
  return read;
}

/// "11/18/2024" and "18/11/2024", "18.11.2024", "18-11-2024": what can only be one of the two, else ambiguous. Between
/// full stops the day stands in front in all countries that write so.
bool year_last(Reader& reader) {
  const Triple read = read_triple(reader.cursor, 4);
  Timestamp other;
  const bool day_leads = set_day(other, read.third, read.second, read.first);
  const bool month_leads = set_day(reader.found.time, read.third, read.first, read.second);
  const bool dotted = read.mark == "." && day_leads;
  if (!month_leads || dotted) reader.found.time = other;
  reader.found.ambiguous = month_leads && day_leads && !dotted && read.first != read.second;
  return month_leads || day_leads;
}

constexpr std::array orders{&year_first, &month_first, &day_first, &year_last};

/// The time behind a date; moves the cursor only when one stands there.
void read_clock_behind(Cursor& cursor, Timestamp& time, const Vocabulary& words) {
  Cursor behind = cursor;
  if (!behind.eat("T") && !behind.eat(":")) skip_joints(behind, words);
  // "2024/12/16 [10:14]"
  const std::string_view close = behind.eat("[") ? "]" : behind.eat("(") ? ")" : "";
  if (!read_clock(behind, time, words)) return;
  behind.eat(close);
  cursor = behind;
}

/// Whether a date that ends here is part of something longer: a version, an address, a number.
bool goes_on(const Cursor& cursor) {
  const std::string_view rest = cursor.rest();
  if (rest.empty()) return false;
  if (ascii::is_alnum(rest[0]) || rest[0] == '_') return true;
  return rest.size() > 1 && (rest[0] == '.' || rest[0] == '-' || rest[0] == '/') && ascii::is_digit(rest[1]);
}

/// A date with the time behind it.
std::optional<FoundDate> date_with_clock(std::string_view text, std::size_t at, const Vocabulary& words) {
  for (const auto order : orders) {
    Reader reader{Cursor(text, at), words};
    Cursor& cursor = reader.cursor;
    if (!order(reader)) continue;
    skip_korean_weekday(cursor, words);
    const std::size_t day_end = cursor.at();
    read_clock_behind(cursor, reader.found.time, words);
    const bool dotted = day_end > at && text[day_end - 1] == '.';  // "2024.12.16.1234"
    if (cursor.at() == day_end && (goes_on(cursor) || (dotted && goes_on(Cursor(text, day_end - 1))))) continue;
    reader.found.bytes = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(cursor.at())};
    return reader.found;
  }
  return std::nullopt;
}

std::optional<FoundDate> date_at(std::string_view text, std::size_t at, const Vocabulary& words) {
  if (auto found = date_with_clock(text, at, words)) return found;
  // "2:15 p.m. EST, Dec. 16, 2024", "오전 10:14 2024.12.16"
  Cursor cursor(text, at);
  Timestamp clock;
  if (!read_clock(cursor, clock, words)) return std::nullopt;
  skip_joints(cursor, words);
  for (Cursor word = cursor; word.eat_any_case("on ");) cursor = word;
  auto found = date_with_clock(text, cursor.at(), words);
  if (!found) return std::nullopt;
  if (found->time.hour < 0) {
    found->time.hour = clock.hour;
    found->time.minute = clock.minute;
    found->time.utc_offset = clock.utc_offset;
    found->bytes.begin = static_cast<std::uint32_t>(at);
  }
  return found;
}

/// Whether a date can begin here: not inside a word, a number, an address.
bool can_begin(std::string_view text, std::size_t at, const Vocabulary& words) {
  if (!ascii::is_alnum(text[at]) && words.korean_parts.at(text, at) == nullptr) return false;
  if (at == 0) return true;
  const char before = text[at - 1];
  if (ascii::is_alnum(before) || before == '_' || before == '=' || before == '/') return false;
  const bool joined = before == '-' || before == '.' || before == ',' || before == ':';
  return !joined || at < 2 || !ascii::is_digit(text[at - 2]) || (before == '.' && ascii::is_letter(text[at]));
}

/// The day of three numbers whose year has two digits. Only where the day cannot stand in front ("12/16/24"), the month
/// does.
std::optional<FoundDate> short_date(const Triple& read, ShortOrder order) {
  const auto year = [](int digits) { return digits + (digits < earliest_published % 100 ? 2000 : 1900); };
  FoundDate found;
  if (order == ShortOrder::year_first) {
    if (!set_day(found.time, year(*read.first), read.second, read.third)) return std::nullopt;
    return found;
  }
  const bool month_may_lead = read.mark == "/";
  if (set_day(found.time, year(*read.third), read.second, read.first)) {
    found.ambiguous = read.mark != "." && is_month(*read.first) && read.first != read.second;
    if (found.ambiguous) std::swap(found.time.month, found.time.day);
    return found;
  }
  if (!month_may_lead || !set_day(found.time, year(*read.third), read.first, read.second)) return std::nullopt;
  return found;
}

}  // namespace

std::optional<FoundDate> find_date(std::string_view text, std::size_t from, const Vocabulary& words) {
  for (std::size_t at = from; at < text.size(); ++at)
    if (can_begin(text, at, words))
      if (auto found = date_at(text, at, words)) return found;
  return std::nullopt;
}

std::optional<FoundDate> find_short_date(std::string_view text, ShortOrder order, const Vocabulary& words) {
  const auto is_part = [](char c) { return ascii::is_alnum(c) || c == '.' || c == '/' || c == '-' || c == ':'; };
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!ascii::is_digit(text[at]) || (at > 0 && is_part(text[at - 1]))) continue;
    Cursor cursor(text, at);
    const Triple read = read_triple(cursor, 2);
    if (!read.third || goes_on(cursor)) continue;
    auto found = short_date(read, order);
    if (!found) continue;
    read_clock_behind(cursor, found->time, words);
    found->bytes = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(cursor.at())};
    return found;
  }
  return std::nullopt;
}

}  // namespace jjak::dates
