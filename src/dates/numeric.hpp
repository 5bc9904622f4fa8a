// Dates in figures, and the words that stand beside them, as both readers of dates need them.
#pragma once

#include "dates/vocabulary.hpp"
#include "text/cursor.hpp"
#include "text/scan.hpp"

#include <optional>
#include <string_view>

namespace jjak::dates {

/// Year, month and day as they stand; whether there is such a day is the reader's question.
struct NumericDate {
  text::Figures year, month, day;
  std::size_t end = 0;
};

/// Heads of pages put blanks around any mark, a bracket before it ("주체113(2024)년") and 년월일 or 年月日 in its place; in
/// sentences these are read part by part, and a blank stands only behind a full stop.
enum class NumericStyle : std::uint8_t { sentence, page };

/// "2019-12-07", "2019/12/7", "2019. 12. 7." at `begin`, where a year in four digits stands. Ends behind the last mark
/// on pages, behind the day in sentences.
std::optional<NumericDate> read_year_first(std::string_view s, std::size_t begin, NumericStyle style);

/// Past st, nd, rd, th right after a day.
std::size_t skip_ordinal(std::string_view s, std::size_t i);

/// Reads the English name of a weekday with what follows it ("Mon, ", "Monday "), and moves the cursor behind it.
bool skip_weekday(text::Cursor& cursor, const Vocabulary& words);
/// The same for "(월)", "월요일", "(월요일)", with the blanks before it.
bool skip_korean_weekday(text::Cursor& cursor, const Vocabulary& words);

/// Moves the cursor over blanks and over what may stand between a date and its time: weekdays in both languages, "at",
/// commas, bars.
void skip_joints(text::Cursor& cursor, const Vocabulary& words);

}  // namespace jjak::dates
