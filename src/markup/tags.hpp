// The names and attributes of tags, found without a parser.
#pragma once

#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace jjak::markup {

/// The name of a tag as a number (FNV-1a), regardless of case.
using TagName = std::uint64_t;

constexpr TagName tag_name(std::string_view text) {
  TagName name = 0xCBF2'9CE4'8422'2325;
  for (const char c : text) name = (name ^ static_cast<unsigned char>(ascii::to_lower(c))) * 0x0000'0100'0000'01B3;
  return name;
}

/// A list of names, sorted.
template <std::size_t N>
constexpr std::array<TagName, N> tag_names(const std::array<std::string_view, N>& texts) {
  std::array<TagName, N> names{};
  for (std::size_t i = 0; i < N; ++i) names[i] = tag_name(texts[i]);
  std::sort(names.begin(), names.end());
  return names;
}

bool is_one_of(TagName name, const auto& sorted) { return std::binary_search(sorted.begin(), sorted.end(), name); }

/// White space within tags.
constexpr bool is_tag_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

/// Where the name of a tag ends that begins at `at`. O(name).
inline std::size_t tag_name_end(std::string_view html, std::size_t at) {
  while (at < html.size() && !is_tag_blank(html[at]) && html[at] != '>' && html[at] != '/') ++at;
  return at;
}

/// The attributes of a tag, counted as the HTML tokenizer counts them.
struct TagAttributes {
  std::size_t count = 0;
  std::size_t surplus = 0;       ///< where the first attribute beyond `most` begins
  std::size_t end = 0;           ///< where the `>` of the tag stands; the size of the page if it has none
  bool is_self_closing = false;  ///< "/>"
};

/// `at`: after the name of the tag. O(tag).
TagAttributes attributes_at(std::string_view html, std::size_t at, std::size_t most);

}  // namespace jjak::markup
