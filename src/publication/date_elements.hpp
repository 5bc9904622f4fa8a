// What an element says of a date in its attributes, and which order of day and month a page uses.
#pragma once

#include "page/page.hpp"
#include "publication/date_evidence.hpp"

#include <optional>

namespace jjak::extraction {

/// The date in the attributes of an element: `datetime`, `content`, `title`, or data of a script such as
/// `data-timestamp`; the first that is a date.
std::optional<Timestamp> date_in_attributes(const markup::HtmlNode& node);

/// Which part of 3/4/2024 is the month, by the language that the page declares: the month in American English, the day
/// in other European languages and other English. Several places may declare one; a bare "en" says nothing, and
/// neither do Korean, Japanese and Chinese, where the year leads.
DateOrder order_of(const Page& page);

/// Which part stands first where the year has two digits: the year on Korean pages and on pages that declare nothing,
/// else the day.
dates::ShortOrder short_order_of(const Page& page);

}  // namespace jjak::extraction
