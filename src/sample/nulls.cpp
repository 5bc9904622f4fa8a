// Looks at the beads around a null alignment.
#include "sample/nulls.hpp"

#include <algorithm>

namespace jjak::sample {
namespace {

constexpr std::size_t beads_around = 3;

std::string joined(const std::deque<BitextUnit>& beads, std::size_t begin, std::size_t end,
                   BitextSide BitextUnit::*side) {
  std::string text;
  for (std::size_t i = begin; i < end; ++i)
    if (const std::string& next = (beads[i].*side).text; !next.empty()) text += (text.empty() ? "" : " ") + next;
  return text;
}

}  // namespace

bool is_null(const BitextUnit& bead) { return bead.english.text.empty() != bead.korean.text.empty(); }

void NullFinder::add(const BitextUnit& bead) {
  if (!beads_.empty() && beads_.back().pair != bead.pair) end();
  beads_.push_back(bead);
  if (beads_.size() > next_ + beads_around) give();
}

void NullFinder::end() {
  while (next_ < beads_.size()) give();
  beads_.clear();
  next_ = 0;
}

void NullFinder::give() {
  const std::size_t first = next_ - std::min(next_, beads_around),
                    last = std::min(beads_.size(), next_ + 1 + beads_around);
  if (is_null(beads_[next_])) {
    BitextUnit null = beads_[next_];
    null.extra = {{std::string(before_english), joined(beads_, first, next_, &BitextUnit::english)},
                  {std::string(before_korean), joined(beads_, first, next_, &BitextUnit::korean)},
                  {std::string(after_english), joined(beads_, next_ + 1, last, &BitextUnit::english)},
                  {std::string(after_korean), joined(beads_, next_ + 1, last, &BitextUnit::korean)}};
    sink_(null);
  }
  if (++next_ <= beads_around) return;
  beads_.pop_front();
  --next_;
}

}  // namespace jjak::sample
