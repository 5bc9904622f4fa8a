// Estimates what was lost from what people found among null alignments.
#include "sample/recall.hpp"

namespace jjak::sample {

void Recall::add_null(std::uint64_t sentences, double confidence, std::optional<bool> is_right) {
  sentences_ += sentences;
  nulls_.add(confidence, is_right);
}

std::optional<Estimate> Recall::recall() const {
  const auto right = this->right();
  if (!right) return std::nullopt;
  const auto found = static_cast<double>(linked_), nulls = static_cast<double>(sentences_);
  const auto share = [&](double right_nulls) {
    const double all = found + (1 - right_nulls) * nulls;
    return all > 0 ? found / all : 1;
  };
  return Estimate{share(right->share), {share(right->interval.low), share(right->interval.high)}};
}

}  // namespace jjak::sample
