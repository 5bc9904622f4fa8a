// Takes large beads into a decoded alignment, the most probable first.
#include "dp/large_beads.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace jjak {
namespace {

bool is_inside(Range inner, Range outer) { return inner.begin >= outer.begin && inner.end <= outer.end; }

/// Decoded beads, and which of them has each unit.
class Decoded {
 public:
  explicit Decoded(std::vector<Bead> beads) : beads_(std::move(beads)), is_gone_(beads_.size()) {
    for (std::size_t b = 0; b < beads_.size(); ++b) own(b);
  }

  /// Whether the large bead is in place now.
  bool put(const LargeBead& large, const Marginals& marginals, double null_reward) {
    std::vector<std::size_t> inside;
    for (std::uint32_t unit = large.source.begin; unit < large.source.end; ++unit) inside.push_back(source_[unit]);
    for (std::uint32_t unit = large.target.begin; unit < large.target.end; ++unit) inside.push_back(target_[unit]);
    std::sort(inside.begin(), inside.end());
    inside.erase(std::unique(inside.begin(), inside.end()), inside.end());
    double gain = large.posterior - null_reward;
    for (const std::size_t b : inside) {
      const Bead& bead = beads_[b];
      if (!bead.is_null()) gain -= bead.confidence - null_reward;
      const bool fits = (bead.source.empty() || is_inside(bead.source, large.source)) &&
                        (bead.target.empty() || is_inside(bead.target, large.target));
      if (!fits) return false;
    }
    if (gain <= 0) return false;
    for (const std::size_t b : inside) is_gone_[b] = true;
    Bead bead;
    bead.source = large.source;
    bead.target = large.target;
    bead.confidence = large.posterior;
    const Marginals::Rival rival = marginals.rival_of(large.source, large.target);
    bead.margin = std::max(0.0, large.posterior - rival.posterior);
    if (rival.posterior > 0) bead.rival = rival.as_bead();
    beads_.push_back(std::move(bead));
    is_gone_.push_back(false);
    own(beads_.size() - 1);
    return true;
  }

  /// All beads in order. Null alignments come before the first bead with two sides that follows their unit.
  std::vector<Bead> in_order() && {
    std::vector<Bead> linked, sources, targets, ordered;
    for (std::size_t b = 0; b < beads_.size(); ++b)
      if (!is_gone_[b])
        (!beads_[b].is_null() ? linked : beads_[b].target.empty() ? sources : targets).push_back(std::move(beads_[b]));
    std::sort(linked.begin(), linked.end(),
              [](const Bead& a, const Bead& b) { return a.source.begin < b.source.begin; });
    auto source = sources.begin();
    auto target = targets.begin();
    for (Bead& bead : linked) {
      for (; source != sources.end() && source->source.begin < bead.source.begin; ++source)
        ordered.push_back(std::move(*source));
      for (; target != targets.end() && target->target.begin < bead.target.begin; ++target)
        ordered.push_back(std::move(*target));
      ordered.push_back(std::move(bead));
    }
    std::move(source, sources.end(), std::back_inserter(ordered));
    std::move(target, targets.end(), std::back_inserter(ordered));
    return ordered;
  }

 private:
  void own(std::size_t b) {
    const auto note = [b](std::vector<std::size_t>& owners, Range units) {
      if (owners.size() < units.end) owners.resize(units.end);
      std::fill(owners.begin() + units.begin, owners.begin() + units.end, b);
    };
    note(source_, beads_[b].source);
    note(target_, beads_[b].target);
  }

  std::vector<Bead> beads_;
  std::vector<bool> is_gone_;
  std::vector<std::size_t> source_, target_;  // by unit: the bead that has it
};

}  // namespace

std::vector<Bead> with_large_beads(std::vector<Bead> beads, std::vector<LargeBead> large, const Marginals& marginals,
                                   double null_reward) {
  if (large.empty()) return beads;
  std::sort(large.begin(), large.end(), [](const LargeBead& a, const LargeBead& b) {
    return std::tuple(-a.posterior, a.source.begin, a.target.begin, a.source.end, a.target.end) <
           std::tuple(-b.posterior, b.source.begin, b.target.begin, b.source.end, b.target.end);
  });
  Decoded decoded(std::move(beads));
  for (const LargeBead& bead : large) decoded.put(bead, marginals, null_reward);
  return std::move(decoded).in_order();
}

}  // namespace jjak
