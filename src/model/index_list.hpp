// Ranges of sentences or paragraphs as lists of their indexes: "[0, 1]" in ladders, "0,1" in tables, "0.1" in ids.
#pragma once

#include <jjak/model.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace jjak {

/// The indexes of a range with `separator` between them: "3", "3,4"; empty for an empty range.
std::string list_indexes(Range range, std::string_view separator);

/// Reads what list_indexes writes with "."; nothing for an empty list, and for one whose indexes do not follow each
/// other.
std::optional<Range> read_indexes(std::string_view list);

/// The parts of the name of a bead, as exports have it: "hyesan-1a2b3c4d:s3-2.3".
struct BeadName {
  std::string_view pair;
  char level = 0;                    ///< 's' or 'p'
  std::string_view english, korean;  ///< lists of indexes; empty for an empty side
};
/// Nothing where it is no such name. The views are of `name`.
std::optional<BeadName> read_bead_name(std::string_view name);

/// The indexes as ladders and JSON have them: "[]", "[3]", "[3, 4]".
std::string bracket_indexes(Range range);

/// Takes a bracketed list off the beginning of `text`, with white space anywhere in it. Nothing where there is none,
/// where the indexes are not neighbours in rising order or the last one is the largest number of its type; then `text`
/// is left somewhere inside.
std::optional<Range> take_indexes(std::string_view& text);

/// Takes a character and the blanks, tabs and CRs before it off the beginning of `text`. False where another one stands
/// there.
bool take_mark(std::string_view& text, char mark);

/// Takes blanks, tabs and CRs off the beginning of `text`.
void skip_blanks(std::string_view& text);

}  // namespace jjak
