// What the words around a date say of it: published, changed, or neither.
#pragma once

#include "dates/full_date.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace jjak::extraction {

enum class DateMeaning {
  unmarked,
  published,
  modified,
  other  ///< an event's, a comment's, a deadline, a copyright, one end of a span of time ...
};

struct MarkedDate {
  dates::FoundDate date;
  DateMeaning meaning{};
};

/// All dates of a line, each with what the words next to it call it. At most `longest_date_line` bytes are looked at.
std::vector<MarkedDate> marked_dates(std::string_view line);
constexpr std::size_t longest_date_line = 600;

/// The first date that is called one of publication ("입력", "Published"); else the first that is called nothing.
std::optional<dates::FoundDate> find_published(std::string_view line);

/// The meaning that the last of such words in a text gives to what follows it.
DateMeaning meaning_of_words(std::string_view words);

/// The line with a bar in place of each date, and without the words that call it published or changed.
std::string without_dates(std::string_view line);

/// Whether a line is nothing but a date (with weekday, time and words like "Published", "입력").
bool is_date_line(std::string_view line);

}  // namespace jjak::extraction
