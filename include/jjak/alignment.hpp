// Beads: which sentences render which. Plain data; thread safety: any number of readers.
// Examples: tests/examples/align_example.cpp
#pragma once

#include <jjak/anchored_text.hpp>
#include <jjak/result.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak {

/// Two anchors of a bead that were taken for the same thing.
struct AnchorMatch {
  Anchor source;
  Anchor target;
  double probability = 0;  ///< t(target | source), 0..1
  double weight = 0;       ///< nats: log of how much likelier the two are together than by chance
  MatchReason reason{};
};

/// How a bead came about where it is no step of the most probable path.
enum class BeadMark : std::uint8_t {
  none,
  pinned,   ///< fixed by the user
  crossing  ///< moved: its target side stands elsewhere than the order of the other beads says
};

/// "", "pinned", "crossing". Thread safety: callable from any thread.
std::string_view name_of(BeadMark mark);

/// Another bead over some of the units of a bead.
struct Rival {
  Range source, target;   ///< one side may be empty: then that unit has no counterpart
  double confidence = 0;  ///< 0..1

  friend bool operator==(const Rival&, const Rival&) = default;
};

/// One step of an alignment: these sentences (or paragraphs) render those. One side may be empty (a null alignment).
struct Bead {
  Range source;           ///< English indexes
  Range target;           ///< Korean indexes
  double confidence = 0;  ///< how probable it is that this bead is right, 0..1: its posterior, calibrated
  double length_z = 0;  ///< deviation of the length ratio from what is usual, in standard deviations; 0 for null beads
  std::vector<AnchorMatch> matches;
  double margin =
      0;  ///< confidence less that of the most probable other bead over any of its units; 0..1, 0 when that is larger
  BeadMark mark = BeadMark::none;
  std::optional<Rival> rival =
      {};  ///< the most probable other bead; none where there is none, or the mark says why not

  bool is_null() const { return source.empty() || target.empty(); }
  /// Whether people fixed it. Of beads that cross, only these have the confidence 1.
  bool is_fixed() const { return mark == BeadMark::pinned || (mark == BeadMark::crossing && confidence >= 1); }
};

/// "2-1": sizes of the English and the Korean side. Thread safety: callable from any thread.
std::string type_of(const Bead& bead);

/// The beads of two texts; each list covers every index of both sides once, by rising source. Targets rise too, but for
/// beads that are marked as crossing.
struct Alignment {
  std::vector<Bead> paragraphs;
  std::vector<Bead> sentences;
  std::optional<Error> failure = {};  ///< why the texts were not aligned; then there are no beads
};

}  // namespace jjak
