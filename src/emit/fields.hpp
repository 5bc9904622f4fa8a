// The fields that several formats share, and how they are written.
#pragma once

#include <jjak/model.hpp>

#include <initializer_list>
#include <string>
#include <string_view>

namespace jjak::emit {

/// Makes one line of valid UTF-8: tabs, line breaks (also U+0085, U+2028, U+2029) and control characters become blanks.
std::string plain(std::string_view text);

/// The fields with tabs between them, and a line end.
std::string table_line(std::initializer_list<std::string_view> fields);

/// The article's address, percent-encoded; the file's path where there is none. One line.
std::string address_of(const Article& article);

/// The article's date in ISO 8601; empty when the page gives none.
std::string date_of(const Article& article);

/// Four decimals, "0.9731". A value outside of 0 to 1, or NaN, is brought into this range.
std::string decimal(double share);

}  // namespace jjak::emit
