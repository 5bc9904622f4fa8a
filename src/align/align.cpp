// Aligns one pair of texts: runs the dynamic programme over paragraphs, sentences and pieces, and turns posteriors
// into beads with confidence, margin and evidence. The other files of this room are its parts.
#include <jjak/align.hpp>

#include "align/bitext.hpp"
#include "align/crossing.hpp"
#include "align/fit_sums.hpp"
#include "align/pieces.hpp"
#include "align/pins.hpp"
#include "align/reordering.hpp"
#include "align/score.hpp"
#include "align/search.hpp"
#include "confidence/calibrated.hpp"
#include "confidence/null_alignments.hpp"
#include "confidence/whole_text.hpp"
#include "dp/dp.hpp"
#include "dp/large_beads.hpp"
#include "dp/marginals.hpp"

#include <algorithm>
#include <new>
#include <optional>
#include <string>
#include <utility>

namespace jjak {
namespace {

constexpr double sure = .9;  // a bead with at least this posterior teaches lengths and anchors

/// Places each empty side where the beads before it have led. Crossing beads do not move the target side.
void place_empty_sides(std::vector<Bead>& beads) {
  std::uint32_t i = 0, j = 0;
  for (Bead& bead : beads) {
    if (bead.source.empty()) bead.source = {i, i};
    if (bead.target.empty()) bead.target = {j, j};
    i = bead.source.end;
    if (bead.mark != BeadMark::crossing) j = bead.target.end;
  }
}

/// Segments that are aligned by their pieces.
struct PieceState {
  PieceCounts source, target;
  LevelState level;
};

Starts starts_of(const Text& text) {
  Starts starts(text.sentences.size());
  for (const Range& paragraph : text.paragraphs)
    if (!paragraph.empty()) starts[paragraph.begin] = true;
  return starts;
}

}  // namespace

class PairAligner::State {
 public:
  State(MatchedAnchors anchors, const Background& background)
      : anchors_(std::move(anchors)),
        bitext_(anchors_.source, anchors_.target, std::move(anchors_.links), background),
        source_paragraphs_(anchors_.source.text.paragraphs),
        target_paragraphs_(anchors_.target.text.paragraphs),
        has_paragraphs_(source_paragraphs_.size() > 1 && target_paragraphs_.size() > 1) {
    make_levels(anchors_.source, anchors_.target);
    // Passes need the anchors alone.
    for (AnchoredText* side : {&anchors_.source, &anchors_.target}) *side = {{}, std::move(side->anchors), {}, {}};
  }

  Result<Alignment> align(const AlignKnowledge& knowledge, const AlignOptions& options, Pass pass, CellBudget* shared) {
    const bool knows_nothing = knowledge.lexicon.empty() && knowledge.model == AlignModel{};
    if (!knows_nothing && !has_first_)
      if (Result<Alignment> first = align({}, options, Pass::learning, shared); !first) return first;
    if (pass == Pass::last) restart(knows_nothing);
    Result<Alignment> alignment = align_levels(knowledge, options, pass, shared);
    if (alignment && !has_first_) keep_first();
    return alignment;
  }

  void pin(Pins pins) {
    if (pieces_) pieces_->level.pins = pins_over_pieces(pins, pieces_->source, pieces_->target);
    sentences_.pins = std::move(pins);
  }

  FitCounts counts() const { return sums_.counts(); }
  void forget_counts() { sums_ = {}; }

 private:
  template <class Use>
  void each_level(Use use) {
    use(sentences_);
    use(paragraphs_);
    if (pieces_) use(pieces_->level);
  }

  void keep_first() {
    each_level([](LevelState& level) { level.first = level.corridor; });
    has_first_ = true;
  }

  /// What earlier passes found likely must not show in the result of the last one.
  void restart(bool knows_nothing) {
    each_level([&](LevelState& level) { level.corridor = knows_nothing ? dp::Corridor{} : level.first; });
  }

  Result<Alignment> align_levels(const AlignKnowledge& knowledge, const AlignOptions& options, Pass pass,
                                 CellBudget* shared) {
    pass_ = pass;
    shared_ = shared;
    bitext_.learn(knowledge.lexicon);
    sums_ = {};
    Alignment alignment;
    if (has_paragraphs_) {
      BeadScorer scorer(bitext_, paragraphs_.source, paragraphs_.target, knowledge.model,
                        knowledge.model.paragraph_priors);
      if (!options.parts.lengths) scorer.ignore_lengths();
      Result<std::vector<Bead>> beads =
          align_level(paragraphs_, scorer, knowledge.model.paragraph_priors, options, sums_.paragraphs, nullptr);
      if (!beads) return beads.error();
      alignment.paragraphs = *std::move(beads);
    }
    BeadScorer scorer(bitext_, sentences_.source, sentences_.target, knowledge.model, knowledge.model.sentence_priors);
    if (has_paragraphs_) scorer.set_starts(source_starts_, target_starts_, paragraph_borders);
    if (!options.parts.lengths) scorer.ignore_lengths();
    Result<std::vector<Bead>> beads =
        pieces_ && options.parts.posterior_decoding
            ? align_pieces(scorer, knowledge.model, options)
            : align_level(sentences_, scorer, knowledge.model.sentence_priors, options, sums_.sentences, &sums_);
    if (!beads) return beads.error();
    alignment.sentences = *std::move(beads);
    if (pass == Pass::last) shift_confidences(knowledge.model.confidence_shift, alignment.sentences);
    if (!has_paragraphs_) alignment.paragraphs = whole_texts(alignment.sentences, knowledge.model, options);
    return alignment;
  }

  /// One bead of all paragraphs. A side in one piece says nothing about paragraphs: everything belongs to everything.
  std::vector<Bead> whole_texts(const std::vector<Bead>& sentences, const AlignModel& model,
                                const AlignOptions& options) const {
    Bead whole;
    whole.source.end = static_cast<std::uint32_t>(source_paragraphs_.size());
    whole.target.end = static_cast<std::uint32_t>(target_paragraphs_.size());
    if (whole.source.empty() && whole.target.empty()) return {};
    const LengthFit fit = whole_length_fit(model, sentences_.source, sentences_.target);
    whole.length_z = fit.z;
    whole.confidence = confidence_of_whole({source_paragraphs_, target_paragraphs_}, sentences);
    if (options.parts.lengths) whole.confidence *= probability_of_length(fit.z);
    return {whole};
  }

  /// The beads of the path with the largest sum of gains.
  static std::vector<Bead> decode(const dp::Grid& grid, const dp::StepTable& posteriors,
                                  const std::vector<dp::Step>& likeliest, const Marginals& marginals,
                                  const AlignOptions& options) {
    std::vector<Bead> beads;
    for (const dp::Step& step : options.parts.posterior_decoding
                                    ? dp::best_path(grid, gains_of(grid, posteriors, options.null_reward))
                                    : likeliest) {
      Bead bead;
      bead.source = before(step.i, bead_types[step.type].source);
      bead.target = before(step.j, bead_types[step.type].target);
      bead.confidence = marginals.posterior_of(step);
      bead.margin = marginals.margin_of(step);
      if (const Marginals::Rival rival = marginals.rival_of(step); rival.posterior > 0) bead.rival = rival.as_bead();
      beads.push_back(std::move(bead));
    }
    return beads;
  }

  /// Whether a null alignment is no matter of evidence: people fixed it, the unit is empty, or the other side is.
  static bool is_known_alone(const LevelState& level, const Bead& bead) {
    const bool is_source = bead.target.empty();
    const Units &own = is_source ? level.source : level.target, &other = is_source ? level.target : level.source;
    const std::uint32_t unit = is_source ? bead.source.begin : bead.target.begin;
    return bead.is_fixed() || other.size() == 0 || own.length[unit] == 0;
  }

  /// Adds pinned beads, reordered lists, crossing beads and evidence to the decoded beads.
  std::vector<Bead> completed(std::vector<Bead> beads, const LevelState& level, const BeadScorer& scorer,
                              const Priors& priors, const AlignOptions& options, FitSums* sums) const {
    beads = with_pins(std::move(beads), level.pins);
    if (pass_ == Pass::last) {
      SettledBeads settled =
          options.parts.reordering
              ? with_reorderings(std::move(beads), {bitext_, level.source, level.target}, scorer, priors)
              : unsettled(std::move(beads));
      beads = with_crossings(std::move(settled), scorer, priors, level.source.size(), level.target.size(),
                             options.null_reward);
      beads = with_moved(std::move(beads), level.pins);
      place_empty_sides(beads);
    }
    const std::vector<std::uint32_t> runs = null_runs(beads);
    for (std::size_t b = 0; b < beads.size(); ++b) {
      Bead& bead = beads[b];
      const bool is_asked_for = sums != nullptr || pass_ == Pass::last;
      if (!bead.is_null() && is_asked_for) describe(level, scorer, bead, sums, pass_);
      const double rival = calibrated(bead.confidence - bead.margin), posterior = bead.confidence;
      bead.confidence = bead.is_null() && !is_known_alone(level, bead) ? confidence_of_null(posterior, runs[b])
                                                                       : calibrated(posterior);
      if (bead.margin > 0) bead.margin = std::max(0.0, bead.confidence - rival);
      if (bead.rival) bead.rival->confidence = calibrated(bead.rival->confidence);
    }
    return beads;
  }

  Result<std::vector<Bead>> align_level(LevelState& level, const BeadScorer& scorer, const Priors& priors,
                                        const AlignOptions& options, Priors& types, FitSums* sums) const {
    std::vector<Bead> beads;
    {
      const Result<Searched> found = search(level, bitext_, scorer, options, {shared_, 1});
      if (!found) return found.error();
      const Marginals marginals(found->grid, found->posteriors);
      types = marginals.types();
      beads = decode(found->grid, found->posteriors, found->likeliest, marginals, options);
    }
    count_types(level.pins, types);
    return completed(std::move(beads), level, scorer, priors, options, sums);
  }

  /// Aligns segments of several pieces. The beads of the pieces teach the model; the beads of the segments are
  /// returned.
  Result<std::vector<Bead>> align_pieces(const BeadScorer& segments, const AlignModel& model,
                                         const AlignOptions& options) {
    PieceState& pieces = *pieces_;
    BeadScorer scorer(bitext_, pieces.level.source, pieces.level.target, model, model.sentence_priors);
    BorderWeights borders = segment_borders;
    borders.inside = model.segment_border;
    scorer.set_starts(source_starts_, target_starts_, borders);
    if (!options.parts.lengths) scorer.ignore_lengths();
    std::vector<Bead> beads;
    {
      const Result<Searched> found = search(pieces.level, bitext_, scorer, options, {shared_, 2});
      if (!found) return found.error();
      const Marginals marginals(found->grid, found->posteriors);
      sums_.sentences = marginals.types();
      count_types(pieces.level.pins, sums_.sentences);
      sums_.borders = count_borders(found->grid, found->posteriors, source_starts_, target_starts_);
      for (Bead& bead : with_pins(decode(found->grid, found->posteriors, {}, marginals, options), pieces.level.pins))
        if (!bead.is_null()) describe(pieces.level, scorer, bead, &sums_, Pass::learning);
      beads = joined_beads(*found, options);
    }
    return completed(std::move(beads), sentences_, segments, model.sentence_priors, options, nullptr);
  }

  /// Beads of segments, from the posteriors of pieces.
  std::vector<Bead> joined_beads(const Searched& found, const AlignOptions& options) const {
    const PieceState& pieces = *pieces_;
    dp::Corridor corners = corners_of(found.grid, pieces.source, pieces.target);
    clip(corners, sentences_.pins);
    const dp::Grid grid(corners, sentences_.target.size());
    JoinedPieces joined = join_pieces(found.grid, found.posteriors, pieces.source, pieces.target, grid);
    forbid(grid, sentences_.pins, dp::all_rows(grid), joined.steps);  // no null alignment inside a pin
    const Marginals marginals(grid, joined.steps);
    return with_large_beads(decode(grid, joined.steps, {}, marginals, options), std::move(joined.large), marginals,
                            options.null_reward);
  }

  void make_levels(const AnchoredText& source, const AnchoredText& target) {
    sentences_ = {sentence_units(source), sentence_units(target)};
    if (has_pieces(source.text) || has_pieces(target.text)) {
      Pieces english = pieces_of(source), korean = pieces_of(target);
      source_starts_ = starts_of(english.before);
      target_starts_ = starts_of(korean.before);
      pieces_.emplace(PieceState{
          std::move(english.before), std::move(korean.before), {std::move(english.units), std::move(korean.units)}});
    }
    if (!has_paragraphs_) return;
    paragraphs_ = {paragraph_units(source), paragraph_units(target)};
    source_starts_ = starts_of(source.text);
    target_starts_ = starts_of(target.text);
  }

  static void describe(const LevelState& level, const BeadScorer& scorer, Bead& bead, FitSums* sums, Pass pass) {
    BeadEvidence evidence = scorer.evidence(bead.source, bead.target, pass == Pass::last);
    bead.length_z = evidence.length_z;
    bead.matches = std::move(evidence.matches);
    if (sums == nullptr || bead.confidence < sure) return;
    sums->add_anchors(bead.confidence, evidence.found, evidence.all);
    if (bead.source.size() == 1 && bead.target.size() == 1)
      sums->add_lengths(level.source.length[bead.source.begin], level.target.length[bead.target.begin]);
  }

  MatchedAnchors anchors_;  // without texts, mentions and links
  Bitext bitext_;
  std::vector<Range> source_paragraphs_, target_paragraphs_;  // of sentences
  bool has_paragraphs_;
  LevelState sentences_, paragraphs_;
  std::optional<PieceState> pieces_;
  Starts source_starts_, target_starts_;
  FitSums sums_;
  Pass pass_ = Pass::last;
  bool has_first_ = false;
  CellBudget* shared_ = nullptr;
};

PairAligner::PairAligner(MatchedAnchors anchors, const Background& background)
    : state_(std::make_unique<State>(std::move(anchors), background)) {}
PairAligner::PairAligner(PairAligner&&) noexcept = default;
PairAligner& PairAligner::operator=(PairAligner&&) noexcept = default;
PairAligner::~PairAligner() = default;

void PairAligner::pin(Pins pins) { state_->pin(std::move(pins)); }

Alignment PairAligner::align(const AlignKnowledge& knowledge, const AlignOptions& options, Pass pass,
                             CellBudget* shared) {
  Alignment failed;
  try {
    Result<Alignment> alignment = state_->align(knowledge, options, pass, shared);
    if (alignment) return *std::move(alignment);
    failed.failure = alignment.error();
  } catch (const std::bad_alloc&) { failed.failure = Error{errors::out_of_memory}; }
  state_->forget_counts();
  return failed;
}

FitCounts PairAligner::counts() const { return state_->counts(); }

}  // namespace jjak
