// How findings of the truth check are shown: lines of JSON for programs, text for people.
#pragma once

#include "cli/ui.hpp"

#include <jjak/bitext/bitext.hpp>
#include <jjak/check/check.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace jjak::cli {

/// {"id", "findings": [{"kind", "probability", "en": [begin, end], "ko": [begin, end], "words"}]} and a line feed; with
/// "partial": true for a unit that is longer than what is compared.
std::string json_line(const Ui& ui, const BitextUnit& unit, const CheckOutcome& outcome);

/// The unit's name and its findings with the places, folded to `columns`; nothing where there is no finding.
std::string text_of(const Ui& ui, const BitextUnit& unit, const std::vector<Finding>& findings, std::size_t columns);

/// How many units and findings there were.
struct CheckCounts {
  std::uint64_t units = 0, flagged = 0, partial = 0;
  std::array<std::uint64_t, finding_kinds> findings{};

  void add(const CheckOutcome& unit);
};

/// The counts by kind, a line each, and how many units were compared in part.
std::string summary_of(const Ui& ui, const CheckCounts& counts);

}  // namespace jjak::cli
