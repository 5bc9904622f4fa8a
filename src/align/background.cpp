#include <jjak/align.hpp>

namespace jjak {
namespace {

constexpr double unseen_count = .5;       // of an anchor that the collection does not have
constexpr double vocabulary_mass = 5000;  // anchors that are reserved for those

}  // namespace

void Background::add(const AnchoredText& text) {
  for (const std::vector<Anchor>& sentence : text.anchors)
    for (const Anchor& anchor : sentence) {
      counts_[static_cast<std::size_t>(anchor.kind)][anchor.value] += 1;
      total_ += 1;
    }
}

double Background::probability(const Anchor& anchor) const {
  const auto& counts = counts_[static_cast<std::size_t>(anchor.kind)];
  const auto found = counts.find(anchor.value);
  return ((found == counts.end() ? 0 : found->second) + unseen_count) / (total_ + vocabulary_mass);
}

}  // namespace jjak
