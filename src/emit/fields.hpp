// The fields that several formats share, and how they are written.
#pragma once

#include <jjak/model.hpp>

#include <string>
#include <string_view>

namespace jjak::emit {

/// Makes one line of valid UTF-8: tabs, line breaks (also U+0085, U+2028, U+2029) and control characters become blanks.
std::string plain(std::string_view text);

/// The article's address, percent-encoded; the file's path where there is none. One line.
std::string address_of(const Article& article);

/// The article's date in ISO 8601; empty when the page gives none.
std::string date_of(const Article& article);

/// Four decimals, "0.9731". A value outside of 0 to 1, or NaN, is brought into this range.
std::string decimal(double share);

/// What a unit's indexes stand for.
struct UnitParts {
  const ArticlePair& link;
  const Article& english;
  const Article& korean;
  const Bead& bead;
};
UnitParts parts_of(const Collection& collection, const Unit& unit);

}  // namespace jjak::emit
