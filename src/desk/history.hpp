// The history of a pair: what was done, taken back, and done again.
#pragma once

#include "store/store.hpp"

#include <vector>

namespace jjak::desk {

/// What can be taken back, and done again: the last of each list comes first.
struct History {
  std::vector<const store::Correction*> done, undone;
};

/// `corrections`: of a pair, in their order; must outlive what is returned. An action after an undo ends what could be
/// done again. O(corrections).
History history_of(const std::vector<store::Correction>& corrections);

inline constexpr std::string_view undo_action = "undo", redo_action = "redo";

}  // namespace jjak::desk
