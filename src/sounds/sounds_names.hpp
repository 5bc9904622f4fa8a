// The ways in which a whole name may be compared with one in the other language.
#pragma once

#include "rules/lists.hpp"
#include "sounds/sounds.hpp"

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

std::vector<Form> english_forms(std::string_view name, const rules::Lists& lists = rules::built_in());
std::vector<Form> korean_forms(std::string_view name, const rules::Lists& lists = rules::built_in());

/// 0..1: how alike two forms of equal meaning are that are `apart` (see distance).
double likeness(const Form& english, const Form& korean, double apart);

/// Up to slope x (weight of both first readings) + base a distance may cost that gives a likeness of at least `least`.
struct CostLimit {
  double slope = 0, base = 0;
};
CostLimit cost_limit(const Form& english, double least);

}  // namespace jjak::sounds
