// What the formats have in common: how a unit's particulars are written.
#pragma once

#include <jjak/model.hpp>

#include <string>
#include <string_view>

namespace jjak::emit {

/// One line of valid UTF-8: tabs, line breaks (also U+0085, U+2028, U+2029) and other control characters become blanks.
std::string plain(std::string_view text);

/// The article's address, percent-encoded; the file's path where there is none. One line.
std::string address_of(const Article& article);

/// The article's date in ISO 8601; empty when the page gives none.
std::string date_of(const Article& article);

/// Four decimals, "0.9731"; what is not a number between 0 and 1 is brought there.
std::string decimal(double share);

/// The sentences of a unit's two sides; also for paragraph units.
Range source_sentences(const Unit& unit);
Range target_sentences(const Unit& unit);

}  // namespace jjak::emit
