// Decisions about imported units follow these into another import, whose file has another name or other units before
// them.
#pragma once

#include "store/store.hpp"

#include <cstdint>

namespace jjak::desk {

/// Takes decisions that fit no unit where they were made (judge_units has marked them) to the one pair that has a unit
/// with their texts, and judges its units. What fits several places, or none, stays where it is. Each pair that gives
/// or gets decisions has a step "follow" in its history. Returns how many followed. To be called inside a transaction.
/// Fails as the store. O(bytes of the corpus), where there is such a decision.
Result<std::uint64_t> follow_units(store::Store& store);

}  // namespace jjak::desk
