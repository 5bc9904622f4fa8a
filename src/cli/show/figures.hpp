// The report of a corpus as text.
#pragma once

#include "cli/ui.hpp"
#include "report/figures.hpp"

#include <cstddef>
#include <string>

namespace jjak::cli {

/// How many doubtful units a report as text shows.
inline constexpr std::size_t doubtful_units_in_text = 20;

/// What the first screen of the pages says, in lines of at most `columns`; only names of units may be wider. `corpus`:
/// its folder. Control characters are not yet taken out.
std::string text_of(const report::Figures& figures, const std::string& corpus, std::size_t columns, const Ui& ui);

}  // namespace jjak::cli
