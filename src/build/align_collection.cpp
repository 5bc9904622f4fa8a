// Passes of alignment over a collection: what one pass finds, the next one knows.
#include <jjak/anchor.hpp>
#include <jjak/build.hpp>
#include <jjak/lexicon.hpp>
#include <jjak/segment.hpp>

namespace jjak {
namespace {

constexpr std::size_t learning_rounds = 3;

/// Leaves out the anchors of the kinds that are switched off.
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
  CollectionAligner(const std::vector<TextPair>& pairs, const Dictionary& dictionary, const AlignOptions& options,
                    const ProgressSink& progress)
      : options_(options), progress_(progress) {
    Background background;
    std::vector<std::vector<AnchorLink>> links;
    sources_.reserve(pairs.size());
    targets_.reserve(pairs.size());
    for (const TextPair& pair : pairs) {
      sources_.push_back(find_anchors(*pair.source, dictionary, pair.source_published));
      targets_.push_back(find_anchors(*pair.target, dictionary, pair.target_published));
      leave_out(options.parts, sources_.back());
      leave_out(options.parts, targets_.back());
      links.push_back(match_anchors(sources_.back(), targets_.back(), dictionary, options.parts.sounds));
      background.add(sources_.back());
      background.add(targets_.back());
    }
    aligners_.reserve(pairs.size());
    for (std::size_t i = 0; i < pairs.size(); ++i)
      aligners_.emplace_back(sources_[i], targets_[i], std::move(links[i]), background);
    alignments_.resize(pairs.size());
  }

  std::vector<Alignment> run() {
    for (std::size_t round = 0; round <= learning_rounds; ++round) {
      if (round > 0) learn();
      for (std::size_t i = 0; i < alignments_.size(); ++i) {
        alignments_[i] = aligners_[i].align(knowledge_, options_);
        if (progress_)
          progress_({Stage::aligning, round * alignments_.size() + i + 1, (learning_rounds + 1) * alignments_.size()});
      }
    }
    return std::move(alignments_);
  }

 private:
  void learn() {
    std::vector<const FitCounts*> counts;
    std::vector<LearnedPair> learned;
    for (std::size_t i = 0; i < alignments_.size(); ++i) {
      counts.push_back(&aligners_[i].counts());
      learned.push_back({&sources_[i], &targets_[i], &alignments_[i].sentences});
    }
    if (options_.parts.fitting) knowledge_.model = fit_model(counts);
    if (options_.parts.induction) knowledge_.lexicon = induce_lexicon(learned);
  }

  AlignOptions options_;
  const ProgressSink& progress_;
  std::vector<AnchoredText> sources_, targets_;
  std::vector<PairAligner> aligners_;
  std::vector<Alignment> alignments_;
  Knowledge knowledge_;
};

}  // namespace

std::vector<Alignment> align_collection(const std::vector<TextPair>& pairs, const Dictionary& dictionary,
                                        const AlignOptions& options, const ProgressSink& progress) {
  return CollectionAligner(pairs, dictionary, options, progress).run();
}

Alignment Aligner::operator()(const Text& source, const Text& target) const {
  return std::move(align_collection({{&source, &target}}, dictionary_, options_).front());
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
    pair.source = segment(english);
    pair.target = segment(korean);
    const auto published = [](const Article& article) { return article.published ? &*article.published : nullptr; };
    texts.push_back({&pair.source, &pair.target, published(english), published(korean)});
  }
  std::vector<Alignment> alignments = align_collection(texts, options.dictionary, options.align, progress);
  for (std::size_t i = 0; i < alignments.size(); ++i) collection.pairs[i].alignment = std::move(alignments[i]);
  return collection;
}

}  // namespace jjak
