// Finds the dates of a page's head and metadata: a date with a year, and the time beside it. What could be part of a
// number, a version or an address is no date.
#include "dates/full_date.hpp"

#include "dates/clock.hpp"
#include "dates/numeric.hpp"
#include "text/cursor.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
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

/// The year behind month and day; "Jul 30 09:35:14 CEST 2019" has a time before it.
std::optional<int> year_behind(Reader& reader) {
  Cursor& cursor = reader.cursor;
  if (const auto year = cursor.number(4, 4)) return year;
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

/// "18 November 2024", "18th of Nov., 2024", "16-Dec-2024", "Mon, 16 Dec 2024", "18. November 2024", "18 de noviembre de
/// 2024", "1er mars 2024"
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
  return set_day(reader.found.time, cursor.number(4, 4), month, day);
}

/// Three numbers of one or two digits, the last of them of `year_digits`, with one mark between them.
struct Triple {
  std::optional<int> first, second, third;
  std::string_view mark;
};

Triple read_triple(Cursor& cursor, std::size_t year_digits) {
  Triple read;
  read.first = cursor.number(1, 2);
  for (const std::string_view each : {"/", ".", "-"})
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

/// "20241216", "202412161014", "20241216101400"
std::optional<Timestamp> compact_date(std::string_view digits) {
  auto time = compact_day(digits);
  if (!time || digits.size() == 8) return time;
  const auto hour = text::number_of(digits.substr(8, 2)), minute = text::number_of(digits.substr(10, 2));
  if (!hour || !minute || !is_time(*hour, *minute)) return std::nullopt;
  time->hour = *hour;
  time->minute = *minute;
  return time;
}

/// Seconds since 1970, as far as they give a day of publication.
std::optional<Timestamp> from_epoch(std::int64_t seconds) {
  using namespace std::chrono;
  const sys_seconds point{std::chrono::seconds(seconds)};
  const sys_days day = floor<days>(point);
  const year_month_day date{day};
  Timestamp time;
  if (!set_day(time, static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
               static_cast<int>(static_cast<unsigned>(date.day()))))
    return std::nullopt;
  const auto minutes = duration_cast<std::chrono::minutes>(point - day).count();
  time.hour = static_cast<int>(minutes / 60);
  time.minute = static_cast<int>(minutes % 60);
  time.utc_offset = 0;
  return time;
}

std::optional<Timestamp> digits_alone(std::string_view digits) {
  std::int64_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  switch (digits.size()) {
    case 8:
    case 12:
    case 14: return compact_date(digits);
    // Ten digits can be a day and its hour too; then nothing is sure.
    case 10: return compact_day(digits) ? std::nullopt : from_epoch(number);
    case 13: return from_epoch(number / 1000);
    default: return std::nullopt;
  }
}

}  // namespace

std::optional<Timestamp> parse_date(std::string_view value, const Vocabulary& words) {
  constexpr std::size_t longest = 64;
  if (value.size() > 4 * longest) return std::nullopt;
  const std::string folded = text::fold_space(value);
  if (folded.empty() || folded.size() > longest) return std::nullopt;
  if (std::all_of(folded.begin(), folded.end(), ascii::is_digit)) return digits_alone(folded);
  // "20241216T101400Z"
  if (folded.size() > 9 && folded[8] == 'T' && std::all_of(folded.begin(), folded.begin() + 8, ascii::is_digit))
    return compact_day(folded);
  const auto found = find_date(folded, 0, words);
  if (!found || found->ambiguous) return std::nullopt;
  // "Sonntag, Dezember 16th, 2012": a weekday in another language may stand in front.
  constexpr std::size_t longest_weekday = 24;  // bytes
  const std::string_view front = std::string_view(folded).substr(0, found->bytes.begin);
  const bool only_date = front.size() <= longest_weekday && std::none_of(front.begin(), front.end(), [](char c) {
                           return ascii::is_digit(c) || c == '/' || c == '<';
                         });
  return only_date ? std::optional(found->time) : std::nullopt;
}

std::optional<FoundDate> find_date(std::string_view text, std::size_t from, const Vocabulary& words) {
  for (std::size_t at = from; at < text.size(); ++at)
    if (can_begin(text, at, words))
      if (auto found = date_at(text, at, words)) return found;
  return std::nullopt;
}

std::optional<FoundDate> find_short_date(std::string_view text, ShortOrder order) {
  const auto is_part = [](char c) { return ascii::is_alnum(c) || c == '.' || c == '/' || c == '-' || c == ':'; };
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!ascii::is_digit(text[at]) || (at > 0 && is_part(text[at - 1]))) continue;
    Cursor cursor(text, at);
    const Triple read = read_triple(cursor, 2);
    if (!read.third || goes_on(cursor)) continue;
    const auto year = [](int digits) { return digits + (digits < earliest_published % 100 ? 2000 : 1900); };
    FoundDate found;
    const bool year_leads = order == ShortOrder::year_first;
    if (!set_day(found.time, year(year_leads ? *read.first : *read.third), *read.second,
                 year_leads ? *read.third : *read.first))
      continue;
    found.ambiguous = !year_leads && read.mark != "." && is_month(*read.first);
    found.bytes = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(cursor.at())};
    return found;
  }
  return std::nullopt;
}

std::optional<Timestamp> parse_iso_date(std::string_view text) {
  const auto part = [&](std::size_t at, std::size_t digits) {
    return at + digits <= text.size() ? text::number_of(text.substr(at, digits)) : std::nullopt;
  };
  const auto year = part(0, 4), month = part(5, 2), day = part(8, 2), hour = part(11, 2), minute = part(14, 2);
  if (!year || !month || !day || text[4] != '-' || text[7] != '-') return std::nullopt;
  auto time = day_of(*year, *month, *day);
  if (!time || !hour || !minute || !is_time(*hour, *minute)) return time;
  time->hour = *hour;
  time->minute = *minute;
  const std::size_t zone = text.find_first_of("Z+-", 16);
  if (zone == std::string_view::npos) return time;
  if (text[zone] == 'Z') time->utc_offset = 0;
  const auto hours = part(zone + 1, 2), minutes = part(zone + (text.substr(zone).find(':') == 3 ? 4 : 3), 2);
  if (text[zone] != 'Z' && hours && minutes) time->utc_offset = (text[zone] == '-' ? -1 : 1) * (*hours * 60 + *minutes);
  return time;
}

}  // namespace jjak::dates
