// Aligns a collection: learns the model and the lexicon in several passes, then aligns each pair with what was learned,
// or with what is given.
#include <jjak/anchor.hpp>
#include <jjak/lexicon.hpp>
#include <jjak/pipeline/align_collection.hpp>
#include <jjak/pipeline/collection.hpp>
#include <jjak/pipeline/knowledge.hpp>
#include <jjak/segment.hpp>

#include "base/parallel.hpp"
#include "base/stable_hash.hpp"
#include "base/stage_memo.hpp"
#include "memo/packed_values.hpp"
#include "pipeline/gate.hpp"
#include "pipeline/link_and_learn.hpp"
#include "pipeline/table_rows.hpp"
#include "refs/refs.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace jjak {
namespace {

constexpr std::size_t learning_rounds = 3;

/// Removes the anchors of the kinds that are switched off.
void leave_out(const AlignParts& parts, AnchoredText& text) {
  const auto is_off = [&](const AnchorMention& mention) {
    switch (text.anchors[mention.anchor].kind) {
      case AnchorKind::number: return !parts.numbers;
      case AnchorKind::date: return !parts.dates;
      case AnchorKind::latin: return !parts.latin;
      case AnchorKind::punctuation: return !parts.punctuation;
      case AnchorKind::name:
      case AnchorKind::word: break;
    }
    return false;
  };
  for (std::vector<AnchorMention>& mentions : text.mentions) std::erase_if(mentions, is_off);
}

constexpr std::string_view memo_kind = "alignment";

/// The key of a pair with its pins.
std::string memo_key(const TextPair& pair) {
  std::string key = pair.key;
  for (const auto* pins : {&pair.pins.linked(), &pair.pins.nulls()})
    for (const Pin& pin : *pins)
      key += fmt::format(" {}-{}:{}-{}", pin.source.begin, pin.source.end, pin.target.begin, pin.target.end);
  return key;
}

class CollectionAligner {
 public:
  /// `learned`: what the collection has taught before its texts are aligned.
  CollectionAligner(const std::vector<TextPair>& pairs, const CollectionOptions& options, const ProgressSink& progress,
                    Knowledge learned)
      : pairs_(pairs),
        options_(options),
        progress_(progress),
        learned_(std::move(learned)),
        budget_(options.align.cell_budget),
        passes_((options.knowledge ? 0 : learning_rounds) + (options.only_learns ? 0 : 1)),
        aligners_(pairs.size()),
        alignments_(pairs.size()) {}

  std::vector<Alignment> run() {
    align();
    if (!is_wanted_) std::fill(alignments_.begin(), alignments_.end(), Alignment{{}, {}, Error{errors::stopped}});
    return std::move(alignments_);
  }

 private:
  void align() {
    if (!options_.knowledge || options_.learned) read_all();
    if (!is_wanted_) return;
    const std::shared_ptr<const Knowledge> knowledge = options_.knowledge ? options_.knowledge : learned();
    if (!options_.only_learns) align_last(*knowledge);
    if (!is_wanted_) return;
    if (options_.learned) {
      inducer_->learn(alignments_, options_.jobs);
      options_.learned(inducer_->counts());
    }
    if (options_.used) options_.used(knowledge);
  }

  AnchoredText anchors_of(const Text& text, const std::optional<Timestamp>& published) const {
    AnchoredText anchored = find_anchors(text, options_.dictionary, published, options_.rules);
    leave_out(options_.align.parts, anchored);
    return anchored;
  }

  MatchedAnchors match(AnchoredText source, AnchoredText target) const {
    return match_anchors(std::move(source), std::move(target), options_.dictionary, options_.align.parts.sounds);
  }

  PairAligner aligner_of(std::size_t pair, MatchedAnchors matched, const Background& background) const {
    PairAligner aligner(std::move(matched), background);
    if (!pairs_[pair].pins.empty()) aligner.pin(pairs_[pair].pins);
    return aligner;
  }

  /// Which pairs teach. A sample is drawn by the digests of the texts, so that their order does not matter.
  std::vector<bool> drawn() const {
    std::vector<bool> drawn(pairs_.size(), true);
    if (options_.knowledge || options_.sample == 0 || options_.sample >= pairs_.size()) return drawn;
    std::vector<std::pair<std::uint64_t, std::size_t>> order;
    for (std::size_t i = 0; i < pairs_.size(); ++i)
      order.emplace_back(StableHash().add(pairs_[i].source.content).add(pairs_[i].target.content).value(), i);
    std::sort(order.begin(), order.end());
    for (std::size_t n = options_.sample; n < order.size(); ++n) drawn[order[n].second] = false;
    return drawn;
  }

  /// Prepares the pairs that teach for several passes, or all of them for induction.
  void read_all() {
    const std::vector<bool> teaches = drawn();
    std::vector<MatchedAnchors> matched(pairs_.size());
    parallel_for(2 * pairs_.size(), options_.jobs, [&](std::size_t side) {
      if (!is_wanted_ || !teaches[side / 2]) return;
      const TextPair& pair = pairs_[side / 2];
      if (side % 2 == 0)
        matched[side / 2].source = anchors_of(pair.source, pair.source_published);
      else
        matched[side / 2].target = anchors_of(pair.target, pair.target_published);
      tell(Stage::anchoring, 2 * pairs_.size());
    });
    done_ = 0;
    if (!is_wanted_) return;
    parallel_for(pairs_.size(), options_.jobs, [&](std::size_t i) {
      matched[i] = match(std::move(matched[i].source), std::move(matched[i].target));
    });
    inducer_.emplace(matched, options_.known);
    if (!options_.knowledge) {
      for (const MatchedAnchors& anchors : matched) {
        learned_.anchors.add(anchors.source);
        learned_.anchors.add(anchors.target);
      }
    }
    const Background& background = options_.knowledge ? options_.knowledge->anchors : learned_.anchors;
    parallel_for(pairs_.size(), options_.jobs, [&](std::size_t i) {
      if (teaches[i]) aligners_[i] = aligner_of(i, std::move(matched[i]), background);
    });
  }

  /// Each learning pass uses what the one before it taught.
  std::shared_ptr<const Knowledge> learned() {
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
    return std::make_shared<const Knowledge>(std::move(learned_));
  }

  void align_to_learn() {
    parallel_for(pairs_.size(), options_.jobs, [&](std::size_t i) {
      if (!is_wanted_) return;
      if (aligners_[i]) alignments_[i] = aligners_[i]->align(learned_.align, options_.align, Pass::learning, &budget_);
      if (alignments_[i].failure) aligners_[i].reset();  // its memory may be what the others lack
      tell(Stage::aligning, passes_ * pairs_.size());
    });
  }

  /// The alignment of a pair depends on the pair and the knowledge alone. So a pair that had too many cells for an
  /// earlier pass is tried again: knowledge can make its search narrower.
  void align_last(const Knowledge& knowledge) {
    parallel_for(pairs_.size(), options_.jobs, [&](std::size_t i) {
      if (!is_wanted_) return;
      const std::optional<Error>& failure = alignments_[i].failure;
      if (!failure || failure->code != errors::out_of_memory)
        if (!recall(i)) align_last(i, knowledge);
      aligners_[i].reset();
      tell(Stage::aligning, passes_ * pairs_.size());
    });
  }

  void align_last(std::size_t i, const Knowledge& knowledge) {
    if (!aligners_[i]) aligners_[i] = aligner_of(i, matched_anchors(pairs_[i]), knowledge.anchors);
    alignments_[i] = aligners_[i]->align(knowledge.align, options_.align, Pass::last, &budget_);
    if (options_.memo != nullptr && !pairs_[i].key.empty() && !alignments_[i].failure)
      options_.memo->keep(memo_kind, memo_key(pairs_[i]), memo::packed(alignments_[i]));
  }

  /// Takes the alignment that an earlier run has kept.
  bool recall(std::size_t i) {
    if (options_.memo == nullptr || pairs_[i].key.empty()) return false;
    const auto kept = options_.memo->find(memo_kind, memo_key(pairs_[i]));
    if (!kept) return false;
    auto alignment = memo::unpacked_alignment(*kept, pairs_[i].source, pairs_[i].target);
    if (!alignment) return false;
    alignments_[i] = *std::move(alignment);
    return true;
  }

  MatchedAnchors matched_anchors(const TextPair& pair) const {
    return match(anchors_of(pair.source, pair.source_published), anchors_of(pair.target, pair.target_published));
  }

  /// Says that another piece of work is done, and hears whether more is wanted.
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

  const std::vector<TextPair>& pairs_;
  const CollectionOptions& options_;
  const ProgressSink& progress_;
  Knowledge learned_;
  std::optional<LexiconInducer> inducer_;
  CellBudget budget_;
  std::size_t passes_;
  std::vector<std::optional<PairAligner>> aligners_;  // none for a pair that is not read yet or could not be aligned
  std::vector<Alignment> alignments_;
  std::mutex telling_;
  std::size_t done_ = 0;  // texts whose anchors were found, then alignments finished in all passes
  std::atomic<bool> is_wanted_ = true;
};

}  // namespace

std::vector<Error> CollectionOptions::validate() const {
  std::vector<Error> errors = align.validate();
  if (jobs < 1 || jobs > max_jobs)
    errors.push_back({errors::option_value, {}, fmt::format("jobs must lie between 1 and {}", max_jobs)});
  return errors;
}

std::vector<Alignment> align_collection(const std::vector<TextPair>& pairs, const CollectionOptions& options,
                                        const ProgressSink& progress) {
  return CollectionAligner(pairs, options, progress, {}).run();
}

Alignment Aligner::operator()(Text source, Text target, Pins pins) const {
  CollectionOptions options;
  options.align = options_;
  options.dictionary = dictionary_;
  std::vector<TextPair> pairs(1);
  pairs.front() = {std::move(source), std::move(target), {}, {}, std::move(pins), {}};
  return std::move(align_collection(pairs, options).front());
}

Result<Collection> build_collection(const std::vector<std::string>& inputs, const BuildOptions& options,
                                    const ProgressSink& progress) {
  Result<Collection> built = build_collection(documents_of(inputs, options), options, progress);
  return built ? std::move(built) : no_article_in(inputs, built.error());
}

Result<Collection> build_collection(const DocumentSource& source, const BuildOptions& options,
                                    const ProgressSink& progress) {
  Knowledge learned;
  Result<Collection> linked = link_and_learn(source, options, progress, learned);
  if (!linked) return linked;
  Collection collection = std::move(*linked);
  std::vector<TextPair> texts;
  std::vector<std::vector<TableRow>> rows;
  texts.reserve(collection.pairs.size());
  for (const AlignedPair& pair : collection.pairs) {
    const Article& english = collection.articles[pair.link.english];
    const Article& korean = collection.articles[pair.link.korean];
    texts.push_back(
        {segment(english, options.rules), segment(korean, options.rules), english.published, korean.published, {}, {}});
    if (options.memo != nullptr) texts.back().key = text_digest(english) + " " + text_digest(korean);
    rows.push_back(rows_of(english, korean, texts.back()));
    texts.back().pins = pins_of(rows.back(), texts.back());
    if (options.pins)
      if (Pins pins = options.pins(pair, english, korean, texts.back()); !pins.empty())
        texts.back().pins = std::move(pins);
  }
  std::vector<Alignment> alignments = CollectionAligner(texts, options, progress, std::move(learned)).run();
  const auto is_stopped = [](const Alignment& one) { return one.failure && one.failure->code == errors::stopped; };
  if (!alignments.empty() && is_stopped(alignments.front())) return *alignments.front().failure;
  for (std::size_t i = 0; i < alignments.size(); ++i) {
    AlignedPair& pair = collection.pairs[i];
    pair.source = std::move(texts[i].source);
    pair.target = std::move(texts[i].target);
    pair.alignment = std::move(alignments[i]);
    if (pair.alignment.failure) {
      Error failure = *pair.alignment.failure;
      failure.file = label_of(collection.articles[pair.link.english]);
      failure.other_file = label_of(collection.articles[pair.link.korean]);
      collection.skipped.push_back(std::move(failure));
      continue;
    }
    if (!rows[i].empty()) pair.alignment.paragraphs = paragraph_beads(rows[i]);
    pair.refused = refusals_of(pair);
  }
  return collection;
}

}  // namespace jjak
