// What the words around a date say of it: published, modified, or neither.
#pragma once

#include "dates/full_date.hpp"
#include "rules/lists.hpp"

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

/// The first eight dates of a line, each with what the words next to it call it. At most `longest_date_line` bytes are
/// looked at. Of a line of a page ask LineFacts::dates: they are found there already.
std::vector<MarkedDate> marked_dates(std::string_view line, const rules::Lists& words);
constexpr std::size_t longest_date_line = 600;

/// The first of these dates that is called one of publication ("입력", "Published"); else the first that is called
/// nothing.
std::optional<dates::FoundDate> published_among(const std::vector<MarkedDate>& dates);

/// The meaning that the last word about dates in `text` gives to a date behind it.
DateMeaning meaning_of_words(std::string_view text, const rules::Lists& words);

/// The line with a bar in place of each of its dates, and without the words that call them published or modified.
std::string without_dates(std::string_view line, const std::vector<MarkedDate>& dates, const rules::Lists& words);
inline std::string without_dates(std::string_view line, const rules::Lists& words) {
  return without_dates(line, marked_dates(line, words), words);
}

/// Whether a line is nothing but its dates (with weekday, time and words like "Published", "입력").
bool is_only_date(std::string_view line, const std::vector<MarkedDate>& dates, const rules::Lists& words);

}  // namespace jjak::extraction
