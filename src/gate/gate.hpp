// The last check before units leave: what no parallel corpus should hold is refused, with a reason.
#pragma once

#include <jjak/align.hpp>
#include <jjak/model.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace jjak {

/// Why an English and a Korean text make no unit; nothing when they do. O(n).
std::optional<RefusalReason> reason_to_refuse(std::string_view english, std::string_view korean);

/// The refusals of a pair, by level and bead. `pins`: with which it was aligned. O(bytes of its texts).
std::vector<Refusal> refusals_of(const AlignedPair& pair, const Pins& pins = {});

}  // namespace jjak
