// What can go wrong in an alignment, the ranges of its options, and the cells that all alignments of a run share.
#include <jjak/align.hpp>

#include "base/message.hpp"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace jjak {

namespace errors {

const ErrorKind pin_outside{"pin_outside",
                            tr("this pin is outside the texts, whose last lines are {detail} (counted from 0)")};
const ErrorKind pin_overlap{"pin_overlap",
                            tr("shares a line with the pin {detail}; a line of a text can be pinned once")};
const ErrorKind pin_crossing{"pin_crossing",
                             tr("crosses the pin {detail}; pins must come in the same order on both sides")};
const ErrorKind too_many_cells{
    "too_many_cells", tr("too long to align, or too much alike: {detail} cells to search; divide it, or pin beads")};

}  // namespace errors

class CellBudget::State {
 public:
  explicit State(std::size_t cells) : all_(cells), free_(cells) {}

  void take(std::size_t cells) {
    std::unique_lock lock(mutex_);
    given_.wait(lock, [&] { return free_ >= std::min(cells, all_); });
    free_ -= std::min(cells, all_);
  }

  void give(std::size_t cells) {
    {
      const std::lock_guard lock(mutex_);
      free_ += std::min(cells, all_);
    }
    given_.notify_all();
  }

 private:
  const std::size_t all_;
  std::size_t free_;
  std::mutex mutex_;
  std::condition_variable given_;
};

CellBudget::CellBudget(std::size_t cells) : state_(std::make_unique<State>(cells)) {}
CellBudget::~CellBudget() = default;

void CellBudget::take(std::size_t cells) { state_->take(cells); }

void CellBudget::give(std::size_t cells) { state_->give(cells); }

std::vector<Error> AlignOptions::validate() const {
  std::vector<Error> errors;
  const auto check = [&errors](bool fits, std::string detail) {
    if (!fits) errors.push_back({errors::option_value, {}, std::move(detail)});
  };
  check(temperature >= .1 && temperature <= 10, "temperature must lie between 0.1 and 10");
  check(null_reward >= 0 && null_reward <= 1, "null_reward must lie between 0 and 1");
  check(max_cells >= 10'000 && max_cells <= 1'000'000'000, "max_cells must lie between 10,000 and 1,000,000,000");
  check(cell_budget >= 10'000 && cell_budget <= 100'000'000'000,
        "cell_budget must lie between 10,000 and 100,000,000,000");
  return errors;
}

}  // namespace jjak
