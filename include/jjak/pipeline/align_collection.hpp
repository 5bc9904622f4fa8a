// Aligns all pairs of a collection, or one pair by itself: what one pass finds, the next one knows.
// Examples: tests/examples/align_collection_example.cpp
#pragma once

#include <jjak/align.hpp>
#include <jjak/anchor.hpp>
#include <jjak/lexicon.hpp>
#include <jjak/rules.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace jjak {

/// What ends a run that had nothing wrong with it.
namespace errors {
extern const ErrorKind stopped;
}  // namespace errors

/// What a run is busy with, for a progress line.
enum class Stage : std::uint8_t {
  reading,    ///< documents
  linking,    ///< texts that were compared
  anchoring,  ///< texts whose anchors were found
  aligning,   ///< pairs, in all passes
  writing     ///< pairs
};
struct Progress {
  Stage stage{};
  std::size_t done = 0;
  std::size_t total = 0;  ///< 0 while unknown
};
/// Called whenever the work has moved on, by one thread at a time. False stops the work as soon as that can be done.
using ProgressSink = std::function<bool(const Progress&)>;

/// An English and a Korean text.
struct TextPair {
  Text source;                                ///< English
  Text target;                                ///< Korean
  std::optional<Timestamp> source_published;  ///< where known: what "on Thursday" is counted from
  std::optional<Timestamp> target_published;
  Pins pins;  ///< sentence beads that are known; made for these two texts
};

/// Gets what a collection taught, once.
using LexiconSink = std::function<void(LexiconCounts)>;

/// How a collection is aligned.
struct CollectionOptions {
  AlignOptions align;
  Dictionary dictionary;
  Rules rules;  ///< the words of dates, numerals and surnames for anchors; for a build, of pages and sentences too
  LexiconCounts known;   ///< what other collections taught
  LexiconSink learned;   ///< gets what the final beads teach, without what was known; costs another induction
  std::size_t jobs = 1;  ///< 1..256 threads; the result does not depend on it

  /// What is out of range, as option_value errors; empty when all is well. Thread safety: any number of readers.
  std::vector<Error> validate() const;
};
inline constexpr std::size_t max_jobs = 256;

/// Aligns texts that belong to one collection: first with anchors and the known lexicon alone, then three times with
/// the model fitted to, and the lexicon induced from, the pass before. Result i belongs to pair i. Deterministic,
/// whatever `jobs` is, as long as memory is enough. A pair that cannot be aligned has no beads and a `failure` (see
/// PairAligner::align); its words still count in the background of the others, and it teaches them no beads. Memory:
/// O(all anchors), and options.align.cell_budget for all jobs together. When `progress` stops the work, all alignments
/// fail with `stopped`. Complexity: four times
/// PairAligner::align, and LexiconInducer::learn three times. Thread safety: callable from any thread; starts
/// options.jobs - 1 threads of its own, and `progress` is called by one of them at a time.
std::vector<Alignment> align_collection(const std::vector<TextPair>& pairs, const CollectionOptions& options = {},
                                        const ProgressSink& progress = {});

/// Aligns one pair of texts by itself. Thread safety: any number of threads may call one aligner.
class Aligner {
 public:
  explicit Aligner(AlignOptions options = {}, Dictionary dictionary = {})
      : options_(options), dictionary_(std::move(dictionary)) {}
  /// As align_collection with this pair alone. `pins` must have been made for the two texts.
  Alignment operator()(Text source, Text target, Pins pins = {}) const;

 private:
  AlignOptions options_;
  Dictionary dictionary_;
};

}  // namespace jjak
