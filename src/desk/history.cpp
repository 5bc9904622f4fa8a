// Folds the corrections of a pair into two stacks.
#include "desk/history.hpp"

#include <utility>

namespace jjak::desk {
namespace {

void move_last(std::vector<const store::Correction*>& from, std::vector<const store::Correction*>& to) {
  if (from.empty()) return;
  to.push_back(from.back());
  from.pop_back();
}

}  // namespace

History history_of(const std::vector<store::Correction>& corrections) {
  History history;
  for (const store::Correction& correction : corrections) {
    if (correction.action == undo_action) {
      move_last(history.done, history.undone);
    } else if (correction.action == redo_action) {
      move_last(history.undone, history.done);
    } else {
      history.done.push_back(&correction);
      history.undone.clear();
    }
  }
  return history;
}

}  // namespace jjak::desk
