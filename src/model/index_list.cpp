// Writes and reads ranges as lists of indexes, so that ladders, pins, tables, ids and the report agree on them.
#include "model/index_list.hpp"

#include <algorithm>
#include <charconv>
#include <limits>

namespace jjak {
namespace {

/// Digits only. The last number of the type is kept free for the end of a range.
std::optional<std::uint32_t> take_index(std::string_view& text) {
  skip_blanks(text);
  std::uint32_t index = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), index);
  if (error != std::errc{} || index == std::numeric_limits<std::uint32_t>::max()) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return index;
}

}  // namespace

std::string list_indexes(Range range, std::string_view separator) {
  std::string out;
  for (std::uint32_t index = range.begin; index < range.end; ++index) {
    if (!out.empty()) out += separator;
    out += std::to_string(index);
  }
  return out;
}

std::optional<Range> read_indexes(std::string_view list) {
  const std::optional<std::uint32_t> first = take_index(list);
  if (!first) return std::nullopt;
  Range range{*first, *first + 1};
  for (; take_mark(list, '.'); ++range.end)
    if (take_index(list) != range.end) return std::nullopt;
  return list.empty() ? std::optional(range) : std::nullopt;
}

std::optional<BeadName> read_bead_name(std::string_view name) {
  const std::size_t colon = name.rfind(':'), dash = name.find('-', std::min(colon, name.size()));
  if (colon == std::string_view::npos || dash == std::string_view::npos || colon + 2 > dash) return std::nullopt;
  return BeadName{name.substr(0, colon), name[colon + 1], name.substr(colon + 2, dash - colon - 2),
                  name.substr(dash + 1)};
}

std::string bracket_indexes(Range range) { return '[' + list_indexes(range, ", ") + ']'; }

std::optional<Range> take_indexes(std::string_view& text) {
  if (!take_mark(text, '[')) return std::nullopt;
  if (take_mark(text, ']')) return Range{};
  const std::optional<std::uint32_t> first = take_index(text);
  if (!first) return std::nullopt;
  Range range{*first, *first + 1};
  for (; take_mark(text, ','); ++range.end)
    if (take_index(text) != range.end) return std::nullopt;
  return take_mark(text, ']') ? std::optional(range) : std::nullopt;
}

bool take_mark(std::string_view& text, char mark) {
  skip_blanks(text);
  if (!text.starts_with(mark)) return false;
  text.remove_prefix(1);
  return true;
}

void skip_blanks(std::string_view& text) { text.remove_prefix(std::min(text.find_first_not_of(" \t\r"), text.size())); }

}  // namespace jjak
