// Alignment: beads between two texts, found by dynamic programming over lengths and anchors. The formulas are in
// docs/alignment.md.
// Examples: tests/examples/align_example.cpp
#pragma once

#include <jjak/alignment.hpp>
#include <jjak/result.hpp>
#include <jjak/translations.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jjak {

/// What can be wrong with pins, and why texts are not aligned.
namespace errors {
extern const ErrorKind pin_outside;
extern const ErrorKind pin_overlap;
extern const ErrorKind pin_crossing;
extern const ErrorKind too_many_cells;
}  // namespace errors

/// Sizes of the English and the Korean side of a bead.
struct BeadType {
  std::uint32_t source = 0;
  std::uint32_t target = 0;
};

/// The bead types that the aligner knows.
inline constexpr std::array<BeadType, 12> bead_types{
    {{1, 1}, {1, 0}, {0, 1}, {1, 2}, {2, 1}, {2, 2}, {1, 3}, {3, 1}, {1, 4}, {4, 1}, {2, 3}, {3, 2}}};
inline constexpr std::uint32_t longest_side = 4;  ///< units on one side of a bead, at most

using Priors = std::array<double, bead_types.size()>;

/// How much is known beforehand about whether an anchor finds its partner: by kind, words by how rare they are.
enum class LambdaClass : std::uint8_t { number, date, latin, punctuation, name, common_word, usual_word, rare_word };
inline constexpr std::size_t lambda_classes = 8;

using Lambdas = std::array<double, lambda_classes>;

/// What the aligner believes before it reads. All of it can be fitted to a collection (see fit_model).
/// Defaults: fitted on the perturbed news and prose suites of the evaluation data, and rounded.
struct AlignModel {
  /// Prior probability of each bead type, in the order of bead_types; each list sums to 1.
  Priors sentence_priors{.66, .06, .06, .05, .11, .01, .01, .02, .004, .006, .005, .005};
  Priors paragraph_priors{.82, .04, .04, .02, .06, .01, .004, .003, .0005, .0005, .001, .001};
  /// Nats for each border between segments inside a bead; -6..0. It counts where segments have several sentences.
  double segment_border = -3.5;
  double length_ratio = .41;         ///< Korean for one English character, white space not counted; 0.05..5
  double length_variance = .04;      ///< of the log ratio, for long sentences; 0.001..2
  double length_variance_short = 3;  ///< added, divided by the English length: short sentences vary more; 0..20
  /// Lambda: how often an anchor that a lexicon knows finds its partner in the right bead; 0..1.
  Lambdas found{.6, .6, .6, .3, .5, .2, .3, .3};
  /// Added to the log odds of the confidences of beads of sentences with two sides, in a last pass; -4..4. Fitted to
  /// what people judged.
  double confidence_shift = 0;

  friend bool operator==(const AlignModel&, const AlignModel&) = default;
};

/// What an alignment draws on. Everything is on; measurements switch a part off to see what it is worth.
struct AlignParts {
  bool numbers = true, dates = true, latin = true, punctuation = true;  ///< anchors of that kind
  bool sounds = true;                                                   ///< names that sound alike; see match_anchors
  bool lengths = true;             ///< otherwise every bead gets what an average right one gets for its length
  bool fitting = true;             ///< of the model to a collection; see align_collection
  bool induction = true;           ///< of a lexicon from a collection; see align_collection
  bool reordering = true;          ///< of lists that each language sorts in its own way
  bool posterior_decoding = true;  ///< otherwise the alignment is the likeliest path (Viterbi)
};

/// Whoever takes options from outside validates them; the functions below rely on the ranges.
struct AlignOptions {
  double temperature = 1;   ///< 0.1..10: log scores are divided by it before they become posteriors
  double null_reward = .1;  ///< 0..1: how probable a bead must be to be worth more than leaving its sides unaligned
  /// 10,000..1,000,000,000 cells of a grid that is searched as a whole, at about 110 bytes each. Of a larger grid only
  /// a corridor along rare anchors is searched.
  std::size_t max_cells = 250'000;
  /// 10,000..100,000,000,000 cells that an alignment may hold at a time. A cell of a corridor takes 8 bytes. Where a
  /// cell keeps its twelve steps, it counts twelve times. Texts that would need more are not aligned (too_many_cells).
  /// align_collection shares this budget among its threads.
  std::size_t cell_budget = 100'000'000;
  AlignParts parts;

  /// What is out of range, as option_value errors; empty when all is well. Thread safety: any number of readers.
  std::vector<Error> validate() const;
};

/// A bead that is known beforehand. One side may be empty: then the other one is known to have no counterpart.
struct Pin {
  Range source;              ///< English indexes
  Range target;              ///< Korean indexes
  std::uint64_t line = 0;    ///< where it stands in its file, from 1, for errors; 0 when it stands in none
  bool is_rejected = false;  ///< whether the bead gives no unit, although it is right; see RefusalReason::rejected
  bool is_moved = false;     ///< whether its Korean side stands out of order: it becomes a crossing bead
};

/// Pins that can be fixed together: inside their texts, apart, and, but for those that are moved, in the same order on
/// both sides.
class Pins {
 public:
  Pins() = default;
  /// Pins may have any size and come in any order; those without any index are dropped. `source` and `target` are the
  /// numbers of sentences. Fails: pin_outside, pin_overlap, pin_crossing, with `file` and the line of a pin at fault.
  /// O(pins log pins + sentences). Thread safety: callable from any thread.
  static Result<Pins> make(std::vector<Pin> pins, std::size_t source, std::size_t target, const std::string& file = {});

  bool empty() const { return linked_.empty() && nulls_.empty(); }
  const std::vector<Pin>& linked() const { return linked_; }  ///< with two sides, by rising source and target
  /// With one side, and each side of those that are moved: the beads around these are found as if they were not there.
  const std::vector<Pin>& nulls() const { return nulls_; }
  const std::vector<Pin>& moved() const { return moved_; }  ///< with two sides, in the order in which they were given
  /// What make() takes to make the same. O(pins x moved pins).
  std::vector<Pin> all() const;

 private:
  std::vector<Pin> linked_, nulls_, moved_;
};

/// How often each anchor occurs in a collection, by language. Copies are deep. Thread safety: any number of readers, or
/// one writer.
class Background {
 public:
  Background();
  Background(const Background& other);
  Background& operator=(const Background& other);
  Background(Background&&) noexcept;
  Background& operator=(Background&&) noexcept;
  ~Background();

  /// An anchor and how often it occurs.
  struct Count {
    Language language{};
    AnchorKind kind{};
    std::string_view value;
    std::uint64_t count = 0;
  };

  /// Counts the mentions of a text. O(mentions).
  void add(const AnchoredText& text);
  /// Counts further occurrences of an anchor; above max_background_count a sum stays there. English or Korean. O(1) on
  /// average.
  void add(const Count& count);
  /// Adds the counts of another collection. Associative and commutative. O(anchors of the other).
  Background& operator+=(const Background& other);
  /// All counts, by language, kind and value. The views are good until the background is changed. O(n log n).
  std::vector<Count> counts() const;

  /// Share of the anchor among all of its language, smoothed: above 0, below 1. O(1) on average.
  double probability(Language language, const Anchor& anchor) const;

 private:
  class State;
  std::unique_ptr<State> state_;
};

inline constexpr std::uint64_t max_background_count = std::uint64_t{1} << 62;

/// What an alignment learns from other alignments, besides the two texts and the links between their anchors.
struct AlignKnowledge {
  AlignModel model;
  Lexicon lexicon;  ///< induced
};

/// What is counted of the borders between neighbouring sentences of a side, where segments have several: all, those
/// between segments, and both again for the neighbours that are in one bead.
enum class BorderCount : std::uint8_t { all, segments, joined, joined_segments };
inline constexpr std::size_t border_counts = 4;

/// What alignments say about the model: expected counts, in units of 1 / fit_unit, so that a sum does not depend on its
/// order. Above max_fit_count they stay at max_fit_count.
struct FitCounts {
  std::array<std::uint64_t, bead_types.size()> sentences{};   ///< by bead type
  std::array<std::uint64_t, bead_types.size()> paragraphs{};  ///< by bead type
  std::array<std::uint64_t, border_counts> borders{};         ///< by BorderCount
  std::array<std::uint64_t, lambda_classes> found{};          ///< anchors of sure beads that have their partner
  std::array<std::uint64_t, lambda_classes> all{};            ///< anchors of sure beads
  /// English and Korean length of sure 1-1 beads, in characters; and how many such beads there are, as a whole number.
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint64_t> lengths;
  /// How many beads of sentences people found right and wrong, by the bin of the confidence that these have where
  /// nobody judges: bin b has log odds of (b - 32) / 4 or a quarter more; what lies outside is in the outermost ones.
  std::map<std::uint32_t, std::array<std::uint64_t, 2>> judged = {};

  /// Counts a bead that people judged. `confidence`: 0..1, before AlignModel::confidence_shift is added. O(log bins).
  void add_judged(double confidence, bool is_right);
  /// How many beads were judged; their confidences are corrected when there are least_judged.
  std::uint64_t judgements() const;
  /// Adds what other alignments say. Associative and commutative. O(different lengths of the other).
  FitCounts& operator+=(const FitCounts& other);
  friend bool operator==(const FitCounts&, const FitCounts&) = default;
};
inline constexpr std::uint64_t fit_unit = std::uint64_t{1} << 32;
inline constexpr std::uint64_t max_fit_count = std::uint64_t{1} << 62;
inline constexpr std::uint32_t judged_bins = 64;   ///< of FitCounts::judged
inline constexpr std::uint64_t least_judged = 30;  ///< beads: fewer say nothing of confidences

/// What an alignment is for: to learn from, or for people. The latter also has crossing beads, matches and length
/// deviations.
enum class Pass : std::uint8_t { learning, last };

/// Cells that the alignments of a run may hold together, so that memory does not grow with the number of threads.
/// Thread safety: any number of threads.
class CellBudget {
 public:
  explicit CellBudget(std::size_t cells);
  CellBudget(const CellBudget&) = delete;
  CellBudget& operator=(const CellBudget&) = delete;
  ~CellBudget();

  /// Waits until so many cells are free, and takes them. More than there are: waits for all.
  void take(std::size_t cells);
  /// Gives back what was taken at once.
  void give(std::size_t cells);

 private:
  class State;
  std::unique_ptr<State> state_;
};

/// Aligns two texts, as often as knowledge grows. Thread safety: one aligner belongs to one thread at a time; different
/// aligners are independent.
class PairAligner {
 public:
  /// Keeps of the texts what alignments need; `background` is read once. O(characters + anchors + links).
  PairAligner(MatchedAnchors anchors, const Background& background);
  PairAligner(const PairAligner&) = delete;
  PairAligner& operator=(const PairAligner&) = delete;
  PairAligner(PairAligner&&) noexcept;
  PairAligner& operator=(PairAligner&&) noexcept;
  ~PairAligner();

  /// Fixes sentence beads for all alignments to come; paragraphs stay as they are. The pins must have been made for the
  /// two texts.
  void pin(Pins pins);

  /// Aligns all sentences as one sequence (dynamic programming after Gale and Church 1993), and, where both sides have
  /// several, all paragraphs as another. Beads come by rising source and cover all indexes once; pins are among them as
  /// they are, with confidence 1, and empty sentences that are not pinned are null alignments. What is left over on
  /// both sides and belongs together almost surely becomes a crossing bead; all others are in order on the target side
  /// too. The first search knows nothing (no lexicon, the default model); a learning pass looks only at what the pass
  /// before it found likely, the last pass only at what the first search did. So the result of a last pass depends on
  /// the texts, the pins, the knowledge and the options alone, not on the passes before it; all calls must have the
  /// same options. Complexity: O(cells) of 12 bead types, twice where the first call has knowledge; cells are source x
  /// target, and beyond max_cells or after the first search a corridor around the likely paths. Deterministic. Texts
  /// that need more cells than options.cell_budget, or more memory than there is, get an alignment without beads whose
  /// `failure` is too_many_cells or out_of_memory; the aligner must not be used again. `shared`: where several aligners
  /// run, each waits until enough cells are free.
  Alignment align(const AlignKnowledge& knowledge, const AlignOptions& options = {}, Pass pass = Pass::last,
                  CellBudget* shared = nullptr);

  /// What the last alignment says about the model; all 0 before the first.
  FitCounts counts() const;

 private:
  class State;
  std::unique_ptr<State> state_;
};

/// One step of expectation maximisation (Dempster, Laird and Rubin 1977): priors, length and lambda from expected
/// counts, held back by a Dirichlet prior, so that a small collection stays near the defaults of AlignModel; empty
/// counts give these defaults. `counts`: the sum over all pairs. O(counts). Thread safety: callable from any thread.
AlignModel fit_model(const FitCounts& counts);

}  // namespace jjak
