// The dates that the sources on a page give, and which of them is believed.
#pragma once

#include "publication/publication.hpp"

#include <vector>

namespace jjak::extraction {

/// Where a date was found, the most trusted source first.
enum class Trust {
  structured,       ///< JSON-LD of the article
  meta,             ///< a <meta> for publication or modification
  container,        ///< the feed or the record that the page came in
  named_element,    ///< <time> in the article's head whose name says that it is of publication
  named_line,       ///< a line of the head that says "Published", "입력"
  structured_page,  ///< JSON-LD of the page as a whole
  element,          ///< another <time> in the head
  line,             ///< another date in a line of the head
  weak_meta,        ///< <meta name=date>, which some systems set when the page is made or changed
  far_element,      ///< a <time> that is named for publication, outside of the head
  far_line,         ///< a line behind the text that says "Published", "입력"
  address,
  last_resort,  ///< last_resort.hpp
};

/// Which part of 3/4/2024 is the month.
enum class DateOrder { unknown, month_first, day_first };

struct DateEvidence {
  Timestamp time;
  Trust trust{};
  bool ambiguous = false;  ///< 3/4/2024: nobody knows which is the month
};

struct Evidence {
  std::vector<DateEvidence> published;
  std::vector<DateEvidence> modified;
};

/// Whether two times fall on one day; where both have a zone and differ in it, whether they are less than a day apart.
bool same_day(const Timestamp& a, const Timestamp& b);

/// Resolves ambiguous dates: the reading that a sure date, the month in the address or the day of the dateline
/// confirms, else the one that is usual where the page was written. Drops those that stay ambiguous.
void settle_ambiguous(Evidence& evidence, std::string_view url, const std::optional<Timestamp>& dateline,
                      DateOrder order);

/// The date of publication: of the most trusted source, unless more kinds of sources agree on another day; its time of
/// day is from the most trusted source of that day that has one. Where a system has overwritten it with the day of the
/// last change, an earlier day that readers see counts; where it is given in UTC, the day that
/// the newsroom's own clock had. The date of modification: the most trusted that is not earlier.
Publication weigh(const Evidence& evidence);

}  // namespace jjak::extraction
