// The measures of a unit that need nothing but the unit.
#pragma once

#include "filter/recipe.hpp"

#include <jjak/bitext/bitext.hpp>
#include <jjak/rules.hpp>

namespace jjak::filter {

/// The score; NaN where the unit does not say it, and for measures that need the whole corpus. O(n).
float score_of(const BitextUnit& unit, const Filter& filter, const Rules& rules);

}  // namespace jjak::filter
