// Where the date of publication is looked for when no usual place has one.
#pragma once

#include "facts/header.hpp"
#include "publication/date_evidence.hpp"

namespace jjak::extraction {

/// A date from the first place that has one; docs/metadata.md lists them in order ("Last resorts").
/// Complexity: linear in the page; most pages never come here.
std::optional<Timestamp> last_resort(const Page& page, const Header& header, const Evidence& evidence, DateOrder order);

}  // namespace jjak::extraction
