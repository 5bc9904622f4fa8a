// align.hpp and alignment.hpp: beads between two texts, as often as knowledge grows.
#include <jjak/align.hpp>
#include <jjak/anchor.hpp>
#include <jjak/segment.hpp>

#include "examples/example.hpp"

namespace jjak::examples {
namespace {

MatchedAnchors anchors() {
  return match_anchors(
      find_anchors(text_of_lines({"The mine sold 1,204 tons.", "It closed on Dec. 7."}, Language::english)),
      find_anchors(text_of_lines({"광산은 1204톤을 팔았다.", "12월 7일 문을 닫았다."}, Language::korean)));
}

void aligning() {
  const MatchedAnchors matched = anchors();
  Background background;
  background.add(matched.source);
  background.add(matched.target);
  expect(background.probability(Language::english, matched.source.anchors.front()) > 0);

  PairAligner aligner(matched, background);
  AlignKnowledge knowledge;
  const Alignment first = aligner.align(knowledge, {}, Pass::learning);
  expect(first.sentences.size() == 2 && type_of(first.sentences.front()) == "1-1");

  FitCounts counts;
  counts += aligner.counts();
  knowledge.model = fit_model(counts);
  expect(aligner.align(knowledge).sentences.size() == 2);
  expect(fit_model({}).length_ratio == AlignModel{}.length_ratio);
}

void pinning() {
  const auto pins = Pins::make({{{0, 2}, {0, 2}}}, 2, 2);
  expect(pins && !pins->empty() && pins->linked().size() == 1 && pins->nulls().empty());
  PairAligner aligner(anchors(), Background());
  aligner.pin(*pins);
  const std::vector<Bead> beads = aligner.align({}).sentences;
  expect(beads.size() == 1 && beads.front().mark == BeadMark::pinned && !beads.front().is_null());
  expect(Pins::make({{{0, 9}, {0, 1}}}, 2, 2).error().code == errors::pin_outside);
}

void options() {
  AlignOptions options;
  expect(options.validate().empty());
  options.temperature = 100;
  expect(options.validate().size() == 1);
}

}  // namespace

void alignment() {
  aligning();
  pinning();
  options();
}

}  // namespace jjak::examples
