// Takes from the posterior what the model cannot see: free renderings.
#include "confidence/null_alignments.hpp"

#include <algorithm>
#include <array>

namespace jjak {
namespace {

// The share of null alignments that a translator did render, but so freely that neither anchors nor lengths show it. In
// a run, all of them together would have to be free: the share is divided by its length. The posterior itself holds:
// unlike that of a bead, it does not rest on related anchors that count as independent, so it needs no temperature.
// Fitted by likelihood on the null alignments of the evaluation data; .01 to .03 do about as well, on either half of
// the documents.
constexpr double free_rendering = .02;

}  // namespace

std::vector<std::uint32_t> null_runs(const std::vector<Bead>& beads) {
  std::vector<std::uint32_t> runs(beads.size(), 0);
  std::array<std::vector<std::size_t>, 2> open;  // by side: null alignments since the last bead of two sides
  const auto close = [&] {
    for (std::vector<std::size_t>& side : open) {
      for (const std::size_t b : side) runs[b] = static_cast<std::uint32_t>(side.size());
      side.clear();
    }
  };
  for (std::size_t b = 0; b < beads.size(); ++b) {
    if (beads[b].is_null())
      open[beads[b].target.empty() ? 0 : 1].push_back(b);
    else if (beads[b].mark != BeadMark::crossing)
      close();
  }
  close();
  return runs;
}

double confidence_of_null(double posterior, std::uint32_t run) {
  return posterior * (1 - free_rendering / std::max(run, 1u));
}

}  // namespace jjak
