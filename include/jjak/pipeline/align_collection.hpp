// Aligns all pairs of a collection, or one pair by itself: what one pass finds, the next one knows.
// Examples: tests/examples/align_collection_example.cpp
#pragma once

#include <jjak/align.hpp>
#include <jjak/anchor.hpp>
#include <jjak/lexicon.hpp>
#include <jjak/pipeline/knowledge.hpp>
#include <jjak/rules.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace jjak {

class StageMemo;  // of jjak's own store

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
  Pins pins;             ///< sentence beads that are known; made for these two texts
  std::string key = {};  ///< of both texts and their dates, for the memo; empty: the alignment is not kept
};

/// Gets what a collection taught, once.
using LexiconSink = std::function<void(LexiconCounts)>;

/// How a collection is aligned.
struct CollectionOptions {
  AlignOptions align;
  Dictionary dictionary;
  Rules rules;  ///< the words of dates, numerals and surnames for anchors; for a build, of pages and sentences too
  LexiconCounts known;  ///< what other collections taught; not used where `knowledge` is given
  LexiconSink learned;  ///< gets what the final beads teach, without what was known; costs another induction
  std::shared_ptr<const Knowledge> knowledge;  ///< what is known; null: it is learned from this collection
  KnowledgeSink used;                          ///< gets, once, the given knowledge or what this collection taught
  /// How many pairs anchors, model and lexicon are learned from, drawn by a digest of their texts; 0: all. What more of
  /// them teach is little (docs/knowledge.md), but they would all be in memory.
  std::size_t sample = 2000;
  bool only_learns = false;   ///< whether the last pass is left out: then all alignments are empty
  StageMemo* memo = nullptr;  ///< keeps results for the next run; null: nothing is kept
  std::size_t jobs = 1;       ///< 1..256 threads; the result does not depend on it

  /// What is out of range, as option_value errors; empty when all is well. Thread safety: any number of readers.
  std::vector<Error> validate() const;
};
inline constexpr std::size_t max_jobs = 256;

/// Aligns texts that belong to one collection. Without options.knowledge it is learned first, in three passes: one with
/// anchors and the known lexicon alone, each further one with the model fitted to, and the lexicon induced from, the
/// pass before. Then each pair is aligned once more: alignment i depends on pair i, the options and the knowledge
/// alone, not on the other pairs, and the knowledge that `used` gets gives the same alignments again (its sites and
/// trials are empty). Deterministic, whatever `jobs` is, as long as memory is enough. A pair that cannot be aligned has
/// no beads and a `failure` (see PairAligner::align); its words still count in the background of the others, and it
/// teaches them no beads. Memory: O(anchors of options.sample pairs) to learn, then those of options.jobs pairs; and
/// options.align.cell_budget for all jobs together. Complexity: four times PairAligner::align, and
/// LexiconInducer::learn three times; with given knowledge, PairAligner::align once. When `progress` stops the work,
/// all alignments fail with `stopped`. Thread safety: callable from any thread; starts options.jobs - 1 threads of its
/// own, and `progress` is called by one of them at a time.
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
