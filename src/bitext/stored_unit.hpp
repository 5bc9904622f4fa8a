// Units as rows of a store, and back.
#pragma once

#include "store/lookup.hpp"

#include <jjak/bitext/bitext.hpp>

#include <string>

namespace jjak::bitext {

/// A unit as its rows say it.
BitextUnit unit_of(store::UnitRow row);

/// What a unit says otherwise than the columns of its row, as JSON: addresses, dates and titles that its pair has not,
/// indexes that its name does not say, and the fields that only its file knows. Empty when there is nothing. unit_of
/// gives it back. `unit` went through read_bitext.
std::string other_fields(const BitextUnit& unit, const store::UnitRow& row);

}  // namespace jjak::bitext
