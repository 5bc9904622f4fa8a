// Full dates as pages write them, in English and Korean. Time and offset are taken where they stand.
#pragma once

#include "dates/vocabulary.hpp"

#include <jjak/article.hpp>

#include <optional>
#include <string_view>

namespace jjak::dates {

struct FoundDate {
  Timestamp time;
  Range bytes;             ///< of the date with its time, in the text searched
  bool ambiguous = false;  ///< 03/04/2024: `time` is the reading with the month in front
};

/// A value that is a date: "2024-11-14T09:12:00+09:00", "2024-11-14 09:12", "20241114", "Mon, 16 Dec 2024 10:14:00
/// +0900", seconds or milliseconds since 1970. Nothing when it is not one or can be read in two ways.
std::optional<Timestamp> parse_date(std::string_view value, const Vocabulary& words = Vocabulary::built_in());

/// The first date at or after `from`: "2024.11.18 4:30pm", "2024년 11월 14일 오후 4시 30분", "Nov. 18, 2024",
/// "18 November 2024", "December 23, 2024 at 05:30AM", "2:15 p.m. EST, Dec. 16, 2024". Only dates with a year in which
/// a page can have been published. Complexity: linear in the text.
std::optional<FoundDate> find_date(std::string_view text, std::size_t from = 0,
                                   const Vocabulary& words = Vocabulary::built_in());

/// Which part stands first where the year has two digits: Korean boards begin with it, European pages with the day.
enum class ShortOrder : std::uint8_t { year_first, day_first };

/// The first date in figures whose year has two digits, with the time behind it: "24.12.16 10:14", "16.12.24",
/// "12/16/24". Such figures are often something else, so only short lines that can hold nothing but a date should be
/// asked. 05/12/24 is ambiguous: `time` is the reading with the month in front. Complexity: linear in the text.
std::optional<FoundDate> find_short_date(std::string_view text, ShortOrder order,
                                         const Vocabulary& words = Vocabulary::built_in());

}  // namespace jjak::dates
