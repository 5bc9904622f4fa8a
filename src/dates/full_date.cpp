#include "dates/full_date.hpp"

#include "dates/clock.hpp"
#include "text/cursor.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace jjak::extraction {
namespace {

using text::Cursor;

constexpr std::array months{"january", "february", "march",     "april",   "may",      "june",
                            "july",    "august",   "september", "october", "november", "december"};

/// 1-12; at least three letters of the name.
int month_of(std::string_view word) {
  if (word == "sept") return 9;
  for (std::size_t i = 0; i < months.size(); ++i)
    if (word.size() >= 3 && (word == months[i] || word == std::string_view(months[i]).substr(0, 3)))
      return static_cast<int>(i) + 1;
  return 0;
}

bool set_day(Timestamp& time, std::optional<int> year, std::optional<int> month, std::optional<int> day) {
  if (!year || !month || !day || !is_day(*year, *month, *day)) return false;
  time.year = *year;
  time.month = *month;
  time.day = *day;
  return true;
}

/// "2024-11-14", "2024. 11. 14.", "2024/11/14", "2024년 11월 14일", "2024年11月14日"; "(2024)년" behind a year of another count.
bool year_first(Cursor& cursor, FoundDate& found) {
  const auto year = cursor.number(4, 4);
  if (!year) return false;
  cursor.eat(")");
  cursor.skip_blanks();
  std::array<std::string_view, 3> marks{};
  constexpr std::array<std::array<std::string_view, 3>, 5> sets{
      {{"년", "월", "일"}, {"年", "月", "日"}, {"-", "-", ""}, {".", ".", "."}, {"/", "/", ""}}};
  for (const auto& set : sets)
    if (marks[0].empty() && cursor.eat(set[0])) marks = set;
  if (marks[0].empty()) return false;
  cursor.skip_blanks();
  const auto month = cursor.number(1, 2);
  cursor.skip_blanks();
  if (!month || !cursor.eat(marks[1])) return false;
  cursor.skip_blanks();
  const auto day = cursor.number(1, 2);
  if (!day) return false;
  Cursor after = cursor;
  after.skip_blanks();
  if (!marks[2].empty() && after.eat(marks[2])) cursor = after;
  return set_day(found.time, year, month, day);
}

void skip_ordinal(Cursor& cursor) {
  cursor.eat_any_case("st") || cursor.eat_any_case("nd") || cursor.eat_any_case("rd") || cursor.eat_any_case("th");
}

/// "Nov. 18, 2024", "December 23rd 2024", "Mon, Dec 16, 2024"
bool month_first(Cursor& cursor, FoundDate& found) {
  skip_weekday(cursor);
  const int month = month_of(cursor.word());
  if (month == 0) return false;
  cursor.eat(".");
  cursor.skip_blanks();
  const auto day = cursor.number(1, 2);
  if (!day) return false;
  skip_ordinal(cursor);
  cursor.skip_blanks();
  cursor.eat(",");
  cursor.skip_blanks();
  return set_day(found.time, cursor.number(4, 4), month, day);
}

/// "18 November 2024", "18th of Nov., 2024", "16-Dec-2024", "Mon, 16 Dec 2024"
bool day_first(Cursor& cursor, FoundDate& found) {
  skip_weekday(cursor);
  const auto day = cursor.number(1, 2);
  if (!day) return false;
  skip_ordinal(cursor);
  const bool dashed = cursor.eat("-");
  cursor.skip_blanks();
  cursor.eat_any_case("of ");
  const int month = month_of(cursor.word());
  if (month == 0) return false;
  cursor.eat(".");
  cursor.eat(",");
  if (!dashed || !cursor.eat("-")) cursor.skip_blanks();
  return set_day(found.time, cursor.number(4, 4), month, day);
}

/// "11/18/2024" and "18/11/2024", "18.11.2024", "18-11-2024": what can only be one of the two, else ambiguous.
bool year_last(Cursor& cursor, FoundDate& found) {
  const auto first = cursor.number(1, 2);
  std::string_view mark;
  for (const std::string_view each : {"/", ".", "-"})
    if (mark.empty() && first && cursor.eat(each)) mark = each;
  if (mark.empty()) return false;
  const auto second = cursor.number(1, 2);
  if (!second || !cursor.eat(mark)) return false;
  const auto year = cursor.number(4, 4);
  Timestamp other;
  const bool day_leads = set_day(other, year, second, first);
  const bool month_leads = set_day(found.time, year, first, second);
  if (!month_leads) found.time = other;
  found.ambiguous = month_leads && day_leads && first != second;
  return month_leads || day_leads;
}

using Reader = bool (*)(Cursor&, FoundDate&);
constexpr std::array<Reader, 4> readers{&year_first, &month_first, &day_first, &year_last};

/// The time behind a date; moves the cursor only when one stands there.
void read_clock_behind(Cursor& cursor, Timestamp& time) {
  Cursor behind = cursor;
  if (!behind.eat("T") && !behind.eat(":")) skip_joints(behind);
  if (read_clock(behind, time)) cursor = behind;
}

/// Whether a date that ends here is part of something longer: a version, an address, a number.
bool goes_on(const Cursor& cursor) {
  const std::string_view rest = cursor.rest();
  if (rest.empty()) return false;
  if (ascii::is_alnum(rest[0]) || rest[0] == '_') return true;
  return rest.size() > 1 && (rest[0] == '.' || rest[0] == '-' || rest[0] == '/') && ascii::is_digit(rest[1]);
}

/// A date with the time behind it.
std::optional<FoundDate> date_with_clock(std::string_view text, std::size_t at) {
  for (const Reader reader : readers) {
    Cursor cursor(text, at);
    FoundDate found;
    if (!reader(cursor, found)) continue;
    skip_korean_weekday(cursor);
    const std::size_t day_end = cursor.at();
    read_clock_behind(cursor, found.time);
    const bool dotted = day_end > at && text[day_end - 1] == '.';  // "2024.12.16.1234"
    if (cursor.at() == day_end && (goes_on(cursor) || (dotted && goes_on(Cursor(text, day_end - 1))))) continue;
    found.bytes = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(cursor.at())};
    return found;
  }
  return std::nullopt;
}

std::optional<FoundDate> date_at(std::string_view text, std::size_t at) {
  if (auto found = date_with_clock(text, at)) return found;
  // "2:15 p.m. EST, Dec. 16, 2024", "오전 10:14 2024.12.16"
  Cursor cursor(text, at);
  Timestamp clock;
  if (!read_clock(cursor, clock)) return std::nullopt;
  skip_joints(cursor);
  for (Cursor word = cursor; word.eat_any_case("on ");) cursor = word;
  auto found = date_with_clock(text, cursor.at());
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
bool can_begin(std::string_view text, std::size_t at) {
  const bool korean = text.substr(at).starts_with("오전") || text.substr(at).starts_with("오후");
  if (!ascii::is_alnum(text[at]) && !korean) return false;
  if (at == 0) return true;
  const char before = text[at - 1];
  if (ascii::is_alnum(before) || before == '_' || before == '=' || before == '/') return false;
  const bool joined = before == '-' || before == '.' || before == ',' || before == ':';
  return !joined || at < 2 || !ascii::is_digit(text[at - 2]) || (before == '.' && ascii::is_letter(text[at]));
}

std::optional<Timestamp> compact_date(std::string_view digits) {
  const auto part = [&](std::size_t at, std::size_t length) {
    int value = 0;
    std::from_chars(digits.data() + at, digits.data() + at + length, value);
    return value;
  };
  Timestamp time;
  if (!set_day(time, part(0, 4), part(4, 2), part(6, 2))) return std::nullopt;
  if (digits.size() == 8) return time;
  const int hour = part(8, 2), minute = part(10, 2);
  if (hour > 23 || minute > 59) return std::nullopt;
  time.hour = hour;
  time.minute = minute;
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
    case 10: return compact_date(digits.substr(0, 8)) ? std::nullopt : from_epoch(number);
    case 13: return from_epoch(number / 1000);
    default: return std::nullopt;
  }
}

}  // namespace

bool is_day(int year, int month, int day) {
  return year >= earliest_year && year <= latest_year && day_number({year, month, day, -1, -1, {}}).has_value();
}

std::optional<Timestamp> parse_date(std::string_view value) {
  constexpr std::size_t longest = 64;
  if (value.size() > 4 * longest) return std::nullopt;
  const std::string folded = text::fold_space(value);
  if (folded.empty() || folded.size() > longest) return std::nullopt;
  if (std::all_of(folded.begin(), folded.end(), ascii::is_digit)) return digits_alone(folded);
  // "20241216T101400Z"
  if (folded.size() > 9 && folded[8] == 'T' && std::all_of(folded.begin(), folded.begin() + 8, ascii::is_digit))
    return compact_date(std::string_view(folded).substr(0, 8));
  const auto found = find_date(folded);
  return found && found->bytes.begin == 0 && !found->ambiguous ? std::optional(found->time) : std::nullopt;
}

std::optional<FoundDate> find_date(std::string_view text, std::size_t from) {
  for (std::size_t at = from; at < text.size(); ++at)
    if (can_begin(text, at))
      if (auto found = date_at(text, at)) return found;
  return std::nullopt;
}

}  // namespace jjak::extraction
