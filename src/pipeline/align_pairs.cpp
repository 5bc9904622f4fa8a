// Learns the model and the lexicon from pairs in several passes, then aligns each pair with what was learned, or with
// what is given.
#include "pipeline/align_pairs.hpp"

#include "base/parallel.hpp"
#include "base/stable_hash.hpp"
#include "knowledge/judgements.hpp"
#include "pipeline/pair_alignment.hpp"

#include <jjak/lexicon.hpp>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <mutex>
#include <new>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

namespace jjak {
namespace {

constexpr std::size_t learning_rounds = 3;

/// Drops of an alignment what teaches nothing: all but the beads of sentences. The anchors of 2,000 pairs are many.
void keep_beads(Alignment& alignment) {
  std::vector<Bead>().swap(alignment.paragraphs);
  for (Bead& bead : alignment.sentences) std::vector<AnchorMatch>().swap(bead.matches);
}

class CollectionAligner {
 public:
  CollectionAligner(const PairsToAlign& pairs, const CollectionOptions& options, const ProgressSink& progress,
                    Knowledge learned)
      : pairs_(pairs),
        options_(options),
        progress_(progress),
        learned_(std::move(learned)),
        budget_(options.align.cell_budget) {}

  Result<std::shared_ptr<const Knowledge>> run() {
    if (!options_.knowledge) {
      draw();
      read_all();
      if (is_wanted_) learn();
      if (is_wanted_ && options_.align.parts.fitting) learn_from_judgements();
    }
    if (!is_wanted_) return Error{errors::stopped};
    const auto knowledge =
        options_.knowledge ? options_.knowledge : std::make_shared<const Knowledge>(std::move(learned_));
    if (!options_.only_learns) align_last(knowledge);
    if (is_wanted_ && options_.learned && !options_.only_learns) options_.learned(words_of_all());
    if (!is_wanted_) return Error{errors::stopped};
    if (options_.used) options_.used(knowledge);
    return knowledge;
  }

 private:
  /// Which pairs teach. A sample is drawn by the digests of the texts, so that their order does not matter.
  void draw() {
    teachers_ = all_pairs();
    if (options_.sample != 0 && options_.sample < pairs_.count) {
      std::vector<std::pair<std::uint64_t, std::size_t>> order(pairs_.count);
      parallel_for(pairs_.count, options_.jobs, [&](std::size_t i) {
        const TextPair pair = pairs_.texts(i);
        order[i] = {StableHash().add(pair.source.content).add(pair.target.content).value(), i};
      });
      std::sort(order.begin(), order.end());
      teachers_.resize(options_.sample);
      for (std::size_t n = 0; n < teachers_.size(); ++n) teachers_[n] = order[n].second;
      std::sort(teachers_.begin(), teachers_.end());
    }
    aligners_.resize(teachers_.size());
    alignments_.resize(teachers_.size());
    steps_ = learning_rounds * teachers_.size() + (options_.only_learns ? 0 : pairs_.count);
  }

  std::vector<std::size_t> all_pairs() const {
    std::vector<std::size_t> all(pairs_.count);
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
  }

  /// Finds the anchors of pairs and matches them. A pair of which that fails has none, and its alignment says why.
  std::vector<MatchedAnchors> anchors_of_pairs(const std::vector<std::size_t>& wanted,
                                               std::vector<Alignment>& alignments) {
    std::vector<MatchedAnchors> all(wanted.size());
    done_ = 0;
    parallel_for(wanted.size(), options_.jobs, [&](std::size_t n) {
      if (!is_wanted_) return;
      try {
        const TextPair pair = pairs_.texts(wanted[n]);
        AnchoredText source = anchors_of(pair.source, pair.source_published, options_);
        tell(Stage::anchoring, 2 * wanted.size());
        if (!is_wanted_) return;
        AnchoredText target = anchors_of(pair.target, pair.target_published, options_);
        all[n] = matched(std::move(source), std::move(target), options_);
      } catch (const std::bad_alloc&) { alignments[n] = {{}, {}, Error{errors::out_of_memory}}; }
      tell(Stage::anchoring, 2 * wanted.size());
    });
    done_ = 0;
    return all;
  }

  /// Prepares the pairs that teach for several passes.
  void read_all() {
    std::vector<MatchedAnchors> anchors = anchors_of_pairs(teachers_, alignments_);
    if (!is_wanted_) return;
    inducer_.emplace(anchors, options_.known);
    for (const MatchedAnchors& each : anchors) {
      learned_.anchors.add(each.source);
      learned_.anchors.add(each.target);
    }
    parallel_for(teachers_.size(), options_.jobs, [&](std::size_t n) {
      if (alignments_[n].failure) return;
      try {
        aligners_[n] = aligner_of(pairs_.texts(teachers_[n]), std::move(anchors[n]), learned_.anchors);
      } catch (const std::bad_alloc&) { alignments_[n].failure = Error{errors::out_of_memory}; }
    });
  }

  /// Each learning pass uses what the one before it taught.
  void learn() {
    const LexiconCounts known = without_largest(options_.known);
    learned_.words = known;
    learned_.align = align_knowledge(learned_.fit, learned_.words);
    for (std::size_t round = 0; round < learning_rounds && is_wanted_; ++round) {
      align_to_learn();
      if (options_.align.parts.fitting) learned_.fit = fit_counts();
      if (options_.align.parts.induction) {
        inducer_->learn(alignments_, options_.jobs);
        learned_.words = merge_counts(known, inducer_->counts());
      }
      learned_.align = align_knowledge(learned_.fit, learned_.words);
    }
  }

  /// Aligns the pairs about which people decided as if nobody had, and compares.
  void learn_from_judgements() {
    if (pairs_.judged.empty()) return;
    std::vector<FitCounts> judged(pairs_.judged.size());
    parallel_for(judged.size(), options_.jobs, [&](std::size_t n) {
      if (!is_wanted_) return;
      TextPair pair = pairs_.texts(pairs_.judged[n]);
      const Pins pins = std::exchange(pair.pins, {});
      try {
        MatchedAnchors anchors = matched(anchors_of(pair.source, pair.source_published, options_),
                                         anchors_of(pair.target, pair.target_published, options_), options_);
        const Alignment alignment = aligner_of(pair, std::move(anchors), learned_.anchors)
                                        .align(learned_.align, options_.align, Pass::last, &budget_);
        const auto labels = pairs_.labels ? pairs_.labels(pairs_.judged[n]) : std::vector<LabelledBead>{};
        count_judgements(alignment.sentences, pins, labels, judged[n]);
      } catch (const std::bad_alloc&) { judged[n] = {}; }  // it teaches nothing
    });
    for (const FitCounts& counts : judged) learned_.fit += counts;
    learned_.align = align_knowledge(learned_.fit, learned_.words);
  }

  void align_to_learn() {
    parallel_for(teachers_.size(), options_.jobs, [&](std::size_t n) {
      if (!is_wanted_) return;
      if (aligners_[n]) alignments_[n] = aligners_[n]->align(learned_.align, options_.align, Pass::learning, &budget_);
      if (alignments_[n].failure) aligners_[n].reset();  // its memory may be what the others lack
      keep_beads(alignments_[n]);
      tell(Stage::aligning, steps_);
    });
  }

  /// The alignment of a pair depends on the pair and the knowledge alone. So a pair that had too many cells for an
  /// earlier pass is tried again: knowledge can make its search narrower.
  void align_last(const std::shared_ptr<const Knowledge>& knowledge) {
    if (options_.knowledge) steps_ = pairs_.count;
    if (options_.learned)
      finished_.resize(pairs_.count);
    else
      inducer_.reset();
    FrozenAligner align(options_, knowledge);
    parallel_for(pairs_.count, options_.jobs, [&](std::size_t i) {
      if (!is_wanted_) return;
      auto [aligner, alignment] = taken_from_teacher(i);
      if (!pairs_.key || options_.learned || !align.has_kept(pairs_.key(i))) {
        TextPair pair = pairs_.texts(i);
        if (!alignment.failure || alignment.failure->code != errors::out_of_memory)
          alignment = align(pair, aligner ? &*aligner : nullptr);
        aligner.reset();
        if (options_.learned) finished_[i] = alignment;
        pairs_.take_alignment(i, std::move(pair), std::move(alignment));
      }
      tell(Stage::aligning, steps_);
    });
  }

  /// What learning has made of a pair, which it does not need any more; nothing where the pair did not teach.
  std::pair<std::optional<PairAligner>, Alignment> taken_from_teacher(std::size_t pair) {
    const auto place = std::lower_bound(teachers_.begin(), teachers_.end(), pair);
    if (place == teachers_.end() || *place != pair) return {};
    const auto n = static_cast<std::size_t>(place - teachers_.begin());
    return {std::exchange(aligners_[n], std::nullopt), std::exchange(alignments_[n], {})};
  }

  /// What the final beads of all pairs teach.
  LexiconCounts words_of_all() {
    if (!inducer_ || teachers_.size() < pairs_.count)
      inducer_.emplace(anchors_of_pairs(all_pairs(), finished_), options_.known);
    if (!is_wanted_) return {};
    inducer_->learn(finished_, options_.jobs);
    return inducer_->counts();
  }

  /// Says that more work is done, and hears whether more is wanted.
  void tell(Stage stage, std::size_t total) {
    if (!progress_) return;
    const std::lock_guard lock(telling_);
    if (is_wanted_) is_wanted_ = progress_({stage, ++done_, total});
  }

  FitCounts fit_counts() const {
    FitCounts counts;
    for (const auto& aligner : aligners_)
      if (aligner) counts += aligner->counts();
    return counts;
  }

  const PairsToAlign& pairs_;
  const CollectionOptions& options_;
  const ProgressSink& progress_;
  Knowledge learned_;
  std::optional<LexiconInducer> inducer_;
  CellBudget budget_;
  std::vector<std::size_t> teachers_;                 // the pairs that teach, rising
  std::vector<std::optional<PairAligner>> aligners_;  // of teachers that could be aligned, until the last pass
  std::vector<Alignment> alignments_;                 // of teachers, until the last pass
  std::vector<Alignment> finished_;                   // of all pairs, where they teach words
  std::mutex telling_;
  std::size_t done_ = 0, steps_ = 0;  // texts whose anchors were found, then alignments in all passes
  std::atomic<bool> is_wanted_ = true;
};

}  // namespace

Result<std::shared_ptr<const Knowledge>> align_pairs(const PairsToAlign& pairs, const CollectionOptions& options,
                                                     const ProgressSink& progress, Knowledge learned) {
  return CollectionAligner(pairs, options, progress, std::move(learned)).run();
}

}  // namespace jjak
