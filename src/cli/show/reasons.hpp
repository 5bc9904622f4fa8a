// Says in words why a bead is doubted, as the pages of the report do (src/report/pages/why.ts).
#pragma once

#include "cli/ui.hpp"

#include <jjak/alignment.hpp>
#include <jjak/check/check.hpp>

#include <string>

namespace jjak::cli {

/// Sentences about a bead with both sides, the most important first.
std::string reasons_in_words(const Ui& ui, const Bead& bead);

/// "number differs".
std::string finding_name(const Ui& ui, FindingKind kind);

/// The kind, what was found, and how probably it is an error.
std::string finding_in_words(const Ui& ui, const Finding& finding);

}  // namespace jjak::cli
