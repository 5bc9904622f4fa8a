// Passes of alignment over a collection: what one pass finds, the next one knows.
#include <jjak/anchor.hpp>
#include <jjak/build.hpp>
#include <jjak/lexicon.hpp>
#include <jjak/segment.hpp>

namespace jjak {
namespace {

constexpr std::size_t learning_rounds = 3;

class CollectionAligner {
 public:
  CollectionAligner(const std::vector<TextPair>& pairs, const AlignOptions& options, const ProgressSink& progress)
      : options_(options), progress_(progress) {
    for (const TextPair& pair : pairs) {
      sources_.push_back(find_anchors(*pair.source));
      targets_.push_back(find_anchors(*pair.target));
      knowledge_.background.add(targets_.back());
    }
    alignments_.resize(pairs.size());
  }

  std::vector<Alignment> run() {
    for (std::size_t round = 0; round <= learning_rounds; ++round) {
      if (round > 0) learn();
      for (std::size_t i = 0; i < alignments_.size(); ++i) {
        alignments_[i] = align_texts(sources_[i], targets_[i], knowledge_, options_);
        if (progress_)
          progress_({Stage::aligning, round * alignments_.size() + i + 1, (learning_rounds + 1) * alignments_.size()});
      }
    }
    return std::move(alignments_);
  }

 private:
  void learn() {
    std::vector<FittedPair> fitted;
    std::vector<LearnedPair> learned;
    for (std::size_t i = 0; i < alignments_.size(); ++i) {
      fitted.push_back({&sources_[i], &targets_[i], &alignments_[i]});
      learned.push_back({&sources_[i], &targets_[i], &alignments_[i].sentences});
    }
    knowledge_.model = fit_model(knowledge_, fitted);
    knowledge_.lexicon = induce_lexicon(learned);
  }

  AlignOptions options_;
  const ProgressSink& progress_;
  std::vector<AnchoredText> sources_, targets_;
  std::vector<Alignment> alignments_;
  Knowledge knowledge_;
};

}  // namespace

std::vector<Alignment> align_collection(const std::vector<TextPair>& pairs, const AlignOptions& options,
                                        const ProgressSink& progress) {
  return CollectionAligner(pairs, options, progress).run();
}

Alignment Aligner::operator()(const Text& source, const Text& target) const {
  return std::move(align_collection({{&source, &target}}, options_).front());
}

Result<Collection> build_collection(const std::vector<std::string>& inputs, const BuildOptions& options,
                                    const ProgressSink& progress) {
  Result<Collection> linked = link_collection(inputs, options, progress);
  if (!linked) return linked;
  Collection collection = std::move(*linked);
  std::vector<TextPair> texts;
  for (AlignedPair& pair : collection.pairs) {
    pair.source = segment(collection.articles[pair.link.english]);
    pair.target = segment(collection.articles[pair.link.korean]);
    texts.push_back({&pair.source, &pair.target});
  }
  std::vector<Alignment> alignments = align_collection(texts, options.align, progress);
  for (std::size_t i = 0; i < alignments.size(); ++i) collection.pairs[i].alignment = std::move(alignments[i]);
  return collection;
}

}  // namespace jjak
