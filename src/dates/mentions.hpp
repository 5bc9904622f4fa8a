// Dates and times in a sentence, down to the day and the minute, and relative ones.
#pragma once

#include "dates/value.hpp"
#include "dates/vocabulary.hpp"

#include <jjak/model.hpp>

#include <string_view>
#include <vector>

namespace jjak::dates {

/// A part of a date at its place in a sentence.
struct Mention {
  Value value;
  Range bytes;
};

/// The parts of dates by rising place, not overlapping: "Dec. 7, 2019" has a month, a day and a year.
///
/// `reference` is the day of the article, as its dateline counts: Korean papers give Korean time, which is taken as it
/// is. With it relative parts become absolute (see relative_value and weekday_value); without it, or with one that is
/// no date, they stay relative. Impossible parts (35일, 25:00) are not dates. Complexity: linear; no allocation where
/// there is no date.
std::vector<Mention> find_dates(std::string_view sentence, Language language, const Timestamp* reference,
                                const Vocabulary& words = Vocabulary::built_in());

/// The two languages, for find_dates.
std::vector<Mention> find_english_dates(std::string_view sentence, const Timestamp* reference, const Vocabulary& words);
std::vector<Mention> find_korean_dates(std::string_view sentence, const Timestamp* reference, const Vocabulary& words);

}  // namespace jjak::dates
