// What the formats have in common: how a unit's particulars are written.
#pragma once

#include <jjak/model.hpp>

#include <string>
#include <string_view>

namespace jjak::emit {

/// One line of valid UTF-8: tabs, line breaks (also U+0085, U+2028, U+2029) and other control characters become blanks.
std::string plain(std::string_view text);

/// The indexes of a range with `separator` between them: "3", "3,4".
std::string indexes(Range range, std::string_view separator);

/// The article's address, percent-encoded; the file's path where there is none. One line.
std::string address_of(const Article& article);

/// The article's date in ISO 8601; empty when the page gives none.
std::string date_of(const Article& article);

/// Four decimals, "0.9731"; what is not a number between 0 and 1 is brought there.
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
