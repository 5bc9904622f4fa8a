// What English and Korean sentences write alike: dates in figures, decades, the eleventh of September.
#include "dates/mention_list.hpp"

#include <array>

namespace jjak::dates {

using text::at;
using text::Figures;
using text::figures_at;

void MentionList::insert(std::size_t size, const Value& value, std::size_t begin, std::size_t end) {
  mentions_.insert(mentions_.begin() + static_cast<std::ptrdiff_t>(size),
                   Mention{value, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}});
}

std::size_t MentionList::end_of_last(Unit unit) const {
  return !mentions_.empty() && mentions_.back().value.unit() == unit ? mentions_.back().bytes.end : 0;
}

std::size_t MentionList::take_numeric_date(std::string_view s, std::size_t begin) {
  const auto date = read_year_first(s, begin, NumericStyle::sentence);
  if (!date || !is_named_year(date->year.value)) return 0;
  if (!is_month(date->month.value) || !is_day_of_month(date->day.value)) return 0;
  add(Unit::year, date->year, date->year.end);
  add(Unit::month, date->month, date->month.end);
  add(Unit::day, date->day, date->day.end);
  return date->day.end;
}

std::size_t MentionList::take_september_11(std::string_view s, std::size_t begin) {
  constexpr std::array<std::string_view, 5> separators{"/", ".", "·", "ㆍ", "・"};
  const Figures month = figures_at(s, begin);
  if (month.value != 9 || month.size() != 1) return 0;
  const std::size_t length = text::length_of_any(s, month.end, separators);
  const Figures day = figures_at(s, month.end + length);
  const char next = at(s, day.end);
  if (length == 0 || day.value != 11 || next == '/' || next == '%') return 0;
  const bool amount = at(s, month.end) == '.' && next != ' ' && next != '\0';  // 9.11% and 9.11달러
  if (amount || (at(s, month.end) == '.' && !text::follows(s, text::skip_blank(s, day.end), "테러"))) return 0;
  add(Unit::month, month, month.end);
  add(Unit::day, day, day.end);
  return day.end;
}

bool starts_figures(std::string_view s, std::size_t i) {
  if (i == 0) return true;
  const char before = s[i - 1];
  if (ascii::is_alnum(before)) return false;
  return !((before == '.' || before == ',' || before == ':') && i > 1 && ascii::is_digit(s[i - 2]));
}

std::optional<Value> decade_value(const Figures& figures) {
  constexpr int first_of_this_century = 20;  // 10s are of this one, 20s of the last
  if (figures.value % 10 != 0 || figures.value < 0) return std::nullopt;
  if (figures.size() == 4 && is_named_year(figures.value)) return Value::absolute(Unit::decade, figures.value);
  if (figures.size() != 2) return std::nullopt;
  const int century = figures.value < first_of_this_century ? 2000 : 1900;
  return Value::absolute(Unit::decade, century + figures.value);
}

}  // namespace jjak::dates
