// align_collection.hpp: all pairs of a collection, or one pair by itself.
#include <jjak/pipeline/align_collection.hpp>
#include <jjak/segment.hpp>

#include "examples/example.hpp"

namespace jjak::examples {
namespace {

TextPair pair() {
  TextPair pair;
  pair.source = text_of_lines({"The mine sold 1,204 tons of coal.", "It closed on Dec. 7."}, Language::english);
  pair.target = text_of_lines({"광산은 석탄 1204톤을 팔았다.", "12월 7일 문을 닫았다."}, Language::korean);
  return pair;
}

void many_pairs() {
  CollectionOptions options;
  options.jobs = 2;
  std::size_t words = 0;
  options.learned = [&words](const LexiconCounts& counts) { words = counts.english.size(); };
  expect(options.validate().empty());
  std::size_t steps = 0;
  const std::vector<Alignment> alignments =
      align_collection({pair(), pair()}, options, [&steps](const Progress&) { return ++steps > 0; });
  expect(alignments.size() == 2 && alignments.front().sentences.size() == 2);
  expect(steps > 0 && words > 0);
}

void one_pair() {
  const Aligner aligner;
  const TextPair texts = pair();
  expect(aligner(texts.source, texts.target).sentences.size() == 2);
}

}  // namespace

void align_a_collection() {
  many_pairs();
  one_pair();
}

}  // namespace jjak::examples
