// Reads dates in figures. Pages and sentences write the same dates with different freedom; the style says which.
#include "dates/numeric.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace jjak::dates {
namespace {

using text::Cursor;
using text::Figures;
using text::figures_at;
using text::follows;

/// What stands behind year, month and day.
struct Marks {
  std::string_view year, month, day;
};
constexpr std::array<Marks, 6> all_marks{
    {{"년", "월", "일"}, {"年", "月", "日"}, {"| ", "| ", ""}, {"-", "-", ""}, {".", ".", "."}, {"/", "/", ""}}};
constexpr std::span<const Marks> signs = std::span(all_marks).subspan(3);

std::size_t skip_blanks(std::string_view s, std::size_t i) {
  Cursor cursor(s, i);
  cursor.skip_blanks();
  return cursor.at();
}

bool is_short(const Figures& figures) { return figures.value >= 0 && figures.size() <= 2; }

}  // namespace

std::optional<NumericDate> read_year_first(std::string_view s, std::size_t begin, NumericStyle style) {
  const bool page = style == NumericStyle::page;
  NumericDate date;
  date.year = figures_at(s, begin);
  if (date.year.size() != 4) return std::nullopt;
  std::size_t i = date.year.end;
  if (page) i = skip_blanks(s, follows(s, i, ")") ? i + 1 : i);
  const std::span<const Marks> known = page ? std::span<const Marks>(all_marks) : signs;
  const auto marks =
      std::find_if(known.begin(), known.end(), [&](const Marks& each) { return follows(s, i, each.year); });
  if (marks == known.end()) return std::nullopt;
  const auto gap = [&](std::size_t at) {
    if (page) return skip_blanks(s, at);
    return marks->year == "." ? text::skip_blank(s, at) : at;
  };
  date.month = figures_at(s, gap(i + marks->year.size()));
  if (!is_short(date.month)) return std::nullopt;
  i = page ? skip_blanks(s, date.month.end) : date.month.end;
  if (!follows(s, i, marks->month)) return std::nullopt;
  date.day = figures_at(s, gap(i + marks->month.size()));
  if (!is_short(date.day)) return std::nullopt;
  date.end = date.day.end;
  if (!page || marks->day.empty()) return date;
  i = skip_blanks(s, date.day.end);
  if (follows(s, i, marks->day)) date.end = i + marks->day.size();
  return date;
}

std::size_t skip_ordinal(std::string_view s, std::size_t i) {
  constexpr std::array<std::string_view, 4> endings{"st", "nd", "rd", "th"};
  const std::string_view letters = text::letters_at(s, i);
  return text::is_one_of(letters, endings) ? i + letters.size() : i;
}

bool skip_weekday(Cursor& cursor, const Vocabulary& words) {
  Cursor ahead = cursor;
  if (words.weekday_of(ahead.word()) == 0) return false;
  ahead.eat(".");
  ahead.eat(",");
  ahead.skip_blanks();
  cursor = ahead;
  return true;
}

bool skip_korean_weekday(Cursor& cursor, const Vocabulary& words) {
  Cursor ahead = cursor;
  ahead.skip_blanks();
  const bool open = ahead.eat("(");
  if (words.korean_weekday_at(ahead.rest(), 0) == 0) return false;
  ahead.skip(text::syllable_bytes);
  const bool whole = ahead.eat("요일");
  if (open ? !ahead.eat(")") : !whole) return false;
  cursor = ahead;
  return true;
}

void skip_joints(Cursor& cursor, const Vocabulary& words) {
  constexpr std::array joints{",", "|", "·", "at ", "@", "-", "–", "/", "ㅣ"};
  bool moved = true;
  while (moved) {
    moved = cursor.skip_blanks() || skip_korean_weekday(cursor, words) || skip_weekday(cursor, words) ||
            std::any_of(joints.begin(), joints.end(), [&](const char* joint) { return cursor.eat(joint); });
  }
}

}  // namespace jjak::dates
