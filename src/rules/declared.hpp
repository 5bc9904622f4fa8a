// What corpus/rules/lists.tsv says of each list: which words it may hold, and which values they have.
#pragma once

#include "rules/lists.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::rules {

/// Which letters the words of a list are written in.
enum class Letters : std::uint8_t {
  english,  ///< no Hangul and no capitals: they are compared in lower case
  korean,   ///< at least one letter of Hangul or a Chinese character
  any       ///< as written
};

/// What the values of a list are.
enum class ValueKind : std::uint8_t { none, choice, number, text };

struct Declaration {
  Letters letters = Letters::any;
  ValueKind values = ValueKind::none;
  std::vector<std::string> choices;
  std::int64_t least = 0, most = 0;  ///< of numbers
  std::vector<ListId> excludes;      ///< lists that may not hold the same word
};

/// The declaration of a list.
const Declaration& declaration_of(ListId id);
/// The list with this name.
std::optional<ListId> list_named(std::string_view name);

/// Reads declarations; what is wrong with them, in words, or nothing. The built-in ones are checked by a test and by tools/lint.
std::string check_declarations(std::string_view bytes);

}  // namespace jjak::rules
