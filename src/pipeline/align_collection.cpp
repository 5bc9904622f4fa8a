// Aligns a collection in several passes: each pass uses the lexicon and the model that the previous one taught.
#include <jjak/anchor.hpp>
#include <jjak/build.hpp>
#include <jjak/lexicon.hpp>
#include <jjak/segment.hpp>

#include "base/parallel.hpp"

#include <fmt/core.h>

#include <mutex>
#include <optional>

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

class CollectionAligner {
 public:
  CollectionAligner(const std::vector<TextPair>& pairs, const CollectionOptions& options, const ProgressSink& progress)
      : options_(options),
        progress_(progress),
        sources_(pairs.size()),
        targets_(pairs.size()),
        alignments_(pairs.size()) {
    const Dictionary& dictionary = options.dictionary;
    parallel_for(2 * pairs.size(), options.jobs, [&](std::size_t side) {
      const TextPair& pair = pairs[side / 2];
      if (side % 2 == 0)
        sources_[side / 2] = find_anchors(*pair.source, dictionary, pair.source_published);
      else
        targets_[side / 2] = find_anchors(*pair.target, dictionary, pair.target_published);
      leave_out(options.align.parts, side % 2 == 0 ? sources_[side / 2] : targets_[side / 2]);
    });
    std::vector<std::vector<AnchorLink>> links(pairs.size());
    parallel_for(pairs.size(), options.jobs, [&](std::size_t i) {
      links[i] = match_anchors(sources_[i], targets_[i], dictionary, options.align.parts.sounds);
    });
    Background background;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      background.add(sources_[i]);
      background.add(targets_[i]);
    }
    aligners_.resize(pairs.size());
    parallel_for(pairs.size(), options.jobs, [&](std::size_t i) {
      aligners_[i].emplace(sources_[i], targets_[i], std::move(links[i]), background);
      if (pairs[i].pins != nullptr) aligners_[i]->pin(*pairs[i].pins);
    });
  }

  std::vector<Alignment> run() {
    std::vector<AnchoredPair> texts;
    for (std::size_t i = 0; i < alignments_.size(); ++i) texts.push_back({&sources_[i], &targets_[i]});
    LexiconInducer inducer(texts, options_.known);
    Knowledge knowledge;
    knowledge.lexicon = inducer.lexicon();
    align_all(knowledge, Pass::learning);
    for (std::size_t round = 0; round < learning_rounds; ++round) {
      if (options_.align.parts.fitting) knowledge.model = fitted_model();
      if (options_.align.parts.induction) {
        inducer.learn(alignments_, options_.jobs);
        knowledge.lexicon = inducer.lexicon();
      }
      align_all(knowledge, round + 1 == learning_rounds ? Pass::last : Pass::learning);
    }
    if (options_.learned) {
      inducer.learn(alignments_, options_.jobs);
      options_.learned(inducer.counts());
    }
    return std::move(alignments_);
  }

 private:
  void align_all(const Knowledge& knowledge, Pass pass) {
    parallel_for(alignments_.size(), options_.jobs, [&](std::size_t i) {
      alignments_[i] = aligners_[i]->align(knowledge, options_.align, pass);
      if (!progress_) return;
      const std::lock_guard lock(telling_);
      progress_({Stage::aligning, ++done_, (learning_rounds + 1) * alignments_.size()});
    });
  }

  AlignModel fitted_model() const {
    std::vector<const FitCounts*> counts;
    for (const auto& aligner : aligners_) counts.push_back(&aligner->counts());
    return fit_model(counts);
  }

  const CollectionOptions& options_;
  const ProgressSink& progress_;
  std::vector<AnchoredText> sources_, targets_;
  std::vector<std::optional<PairAligner>> aligners_;
  std::vector<Alignment> alignments_;
  std::mutex telling_;
  std::size_t done_ = 0;  // alignments finished, in all passes
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
  return CollectionAligner(pairs, options, progress).run();
}

Alignment Aligner::operator()(const Text& source, const Text& target, const Pins* pins) const {
  CollectionOptions options;
  options.align = options_;
  options.dictionary = dictionary_;
  return std::move(align_collection({{&source, &target, nullptr, nullptr, pins}}, options).front());
}

Result<Collection> build_collection(const std::vector<std::string>& inputs, const BuildOptions& options,
                                    const ProgressSink& progress) {
  Result<Collection> linked = link_collection(inputs, options, progress);
  if (!linked) return linked;
  Collection collection = std::move(*linked);
  std::vector<TextPair> texts;
  for (AlignedPair& pair : collection.pairs) {
    const Article& english = collection.articles[pair.link.english];
    const Article& korean = collection.articles[pair.link.korean];
    pair.source = segment(english, options.rules);
    pair.target = segment(korean, options.rules);
    const auto published = [](const Article& article) { return article.published ? &*article.published : nullptr; };
    texts.push_back({&pair.source, &pair.target, published(english), published(korean)});
  }
  std::vector<Alignment> alignments = align_collection(texts, options, progress);
  for (std::size_t i = 0; i < alignments.size(); ++i) collection.pairs[i].alignment = std::move(alignments[i]);
  return collection;
}

}  // namespace jjak
