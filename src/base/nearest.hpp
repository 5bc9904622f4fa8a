// "Did you mean build?": the nearest of the names that would have been right.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace jjak {

/// How many letters must be put in, left out, replaced, or swapped with their neighbour to make one word of the other.
/// Counts bytes. Takes time and memory in proportion to the product of the lengths.
std::size_t edit_distance(std::string_view a, std::string_view b);

/// The name nearest to a word, the first of several; empty where none is near enough: one mistake in a word of three to
/// five letters, two in a longer one. Leading dashes must be equal and count as no letters.
std::string_view nearest(std::string_view word, const std::vector<std::string_view>& names);

}  // namespace jjak
