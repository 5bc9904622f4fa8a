// Where the date of publication is looked for when no usual place has one.
#pragma once

#include "facts/date_evidence.hpp"
#include "facts/header.hpp"

namespace jjak::extraction {

/// Which part of 3/4/2024 is the month, by the language that the page declares: the month in American English, the day
/// in other European languages and other English; nobody knows where the page says only "en", or Korean.
DateOrder order_of(const Page& page);

/// A date from the first place that has one: a <meta> that stands aside, an element marked as a date, a short line
/// behind the title, a date whose year has two digits, a script, the path of a picture.
/// Complexity: linear in the page; most pages never come here.
std::optional<Timestamp> last_resort(const Page& page, const Header& header, const Evidence& evidence, DateOrder order);

}  // namespace jjak::extraction
