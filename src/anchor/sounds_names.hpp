// The ways in which a whole name may be compared with one in the other language.
#pragma once

#include "anchor/sounds.hpp"

#include <string_view>
#include <vector>

namespace jjak::sounds {

/// What a name says beside its sounds, when both languages translate it: "North Hamgyong", 함경북도.
enum class Meaning : std::uint8_t { none, north, south, east, west, center, upper, lower, fresh, great };

/// A name or what is left of it without words that the other language may lack or translate.
struct Form {
  Sounds sounds;
  Meaning meaning = Meaning::none;
};

std::vector<Form> english_forms(std::string_view name);
std::vector<Form> korean_forms(std::string_view name);

}  // namespace jjak::sounds
