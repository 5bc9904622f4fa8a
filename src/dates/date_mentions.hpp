// Dates and times in a sentence, down to the day and the minute, and relative ones.
#pragma once

#include "text/mention.hpp"

#include <jjak/article.hpp>

#include <string_view>
#include <vector>

namespace jjak::anchors {

/// The parts of dates by rising place, not overlapping: year "y2019", decade "y1990s", month "m12", day of month "d7",
/// weekday "w4" (Monday is 1), time of day "t15:30", week "k-1". Equivalent values stand side by side: "t03:00|t15:00".
///
/// `reference` is the day of the article, as its dateline counts: Korean papers give Korean time, which is taken as it
/// is. With it last month is "m11", yesterday "d6", and a weekday also names its day ("w4|d5"): the nearest one not after
/// the reference, after it for "next"; tomorrow's weekday also names tomorrow. Without it (or with one that is no date) they are relative: "m-1", "d-1", "w4".
/// Impossible parts (35일, 25:00) are not dates. Complexity: linear; no allocation where there is no date.
std::vector<Mention> find_dates(std::string_view sentence, Language language, const Timestamp* reference);

/// Whether a value tells no day unless one knows when it was written: "w4", "m-1", "d0", every week.
bool is_relative_date(std::string_view value);

/// How probable it is that two values render each other: whether an alternative of one is one of the other.
double match_probability(std::string_view a, std::string_view b);

/// The two languages, for find_dates.
std::vector<Mention> find_english_dates(std::string_view sentence, const Timestamp* reference);
std::vector<Mention> find_korean_dates(std::string_view sentence, const Timestamp* reference);

}  // namespace jjak::anchors
