// Dates that sources give, and which of them is believed.
#pragma once

#include "facts/publication.hpp"

#include <vector>

namespace jjak::extraction {

/// Where a date stands, the most trusted first.
enum class Trust {
  structured,       ///< JSON-LD of the article
  meta,             ///< a <meta> that names publication or change
  container,        ///< the feed or the record that the page came in
  named_element,    ///< <time> in the article's head that is called one of publication
  named_line,       ///< a line of the head that says "Published", "입력"
  structured_page,  ///< JSON-LD of the page as a whole
  weak_meta,        ///< <meta name=date>, which some systems set when the page is made
  element,          ///< another <time> in the head
  line,             ///< another date in a line of the head
  far_element,      ///< a <time> that is called one of publication, elsewhere
  far_line,         ///< a line behind the text that is called one of publication
  address,
};

struct DateEvidence {
  Timestamp time;
  Trust trust{};
  bool ambiguous = false;  ///< day and month can be exchanged
};

struct Evidence {
  std::vector<DateEvidence> published;
  std::vector<DateEvidence> modified;
};

/// Whether two times fall on one day; where both have a zone and differ in it, whether they are less than a day apart.
bool same_day(const Timestamp& a, const Timestamp& b);

/// Gives ambiguous dates their reading when the address's month or the dateline's day leaves one, and drops the others.
void settle_ambiguous(Evidence& evidence, std::string_view url, const std::optional<Timestamp>& dateline);

/// The most trusted date of publication, unless more kinds of sources agree on another day; with the time of day of the most
/// trusted source of that day that has one. The most trusted date of change that is not earlier.
Publication weigh(const Evidence& evidence);

}  // namespace jjak::extraction
