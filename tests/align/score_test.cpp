#include "align/score.hpp"

#include <jjak/anchor.hpp>
#include <jjak/segment.hpp>

#include <cmath>

#include "support/catch.hpp"

using jjak::Range;

namespace {

struct Sides {
  jjak::Text source, target;
  jjak::AnchoredText source_anchors, target_anchors;
  std::vector<jjak::ScoredUnit> source_units, target_units;

  Sides(const std::vector<std::string>& english, const std::vector<std::string>& korean)
      : source(jjak::text_of_lines(english, jjak::Language::english)),
        target(jjak::text_of_lines(korean, jjak::Language::korean)),
        source_anchors(jjak::find_anchors(source)),
        target_anchors(jjak::find_anchors(target)),
        source_units(jjak::sentence_units(source_anchors, {0, static_cast<std::uint32_t>(english.size())})),
        target_units(jjak::sentence_units(target_anchors, {0, static_cast<std::uint32_t>(korean.size())})) {}
  /// Everything may meet everything.
  std::vector<Range> windows() const {
    return std::vector<Range>(source_units.size(), {0, static_cast<std::uint32_t>(target_units.size())});
  }

  Sides(const Sides&) = delete;
  Sides& operator=(const Sides&) = delete;
};

constexpr std::size_t one_one = 0;

}  // namespace

TEST_CASE("the usual length has no deviation, and a wrong one costs more the longer the text") {
  const jjak::AlignModel model;
  const double usual = model.length_ratio * 100;
  CHECK(std::abs(jjak::length_fit(model, 100, usual).z) < .1);
  CHECK(jjak::length_fit(model, 100, usual * 2).z > 1);
  CHECK(jjak::length_fit(model, 100, usual / 2).z < -1);
  CHECK(jjak::length_fit(model, 400, usual * 8).log_density < jjak::length_fit(model, 40, usual * .8).log_density);
  CHECK(jjak::length_fit(model, 1000, 1).log_density >= -25);
}

TEST_CASE("an anchor that both sides share speaks for a bead, one that only one side has against it") {
  const Sides sides({"The plant made 1204 tons.", "The plant made many tons."},
                    {"공장은 1204톤을 생산했다.", "공장은 많이 생산했다."});
  const jjak::Knowledge knowledge;
  const jjak::BeadScorer scorer(sides.source_units, sides.target_units, knowledge.model.sentence_priors, knowledge,
                                sides.windows());
  const auto score = [&](std::uint32_t i, std::uint32_t j) { return scorer.score(one_one, {i, i + 1}, {j, j + 1}); };
  CHECK(score(0, 0) > score(1, 1));
  CHECK(score(1, 1) > score(0, 1));
  const auto matches = scorer.matches({0, 1}, {0, 1});
  REQUIRE(matches.size() == 1);
  CHECK(matches[0].source.value == "1204");
  CHECK(matches[0].weight > 0);
}

TEST_CASE("a null alignment costs its prior, whatever stands in it") {
  const Sides sides({"Short.", "A much longer sentence, of 1204 characters."}, {"짧다."});
  const jjak::Knowledge knowledge;
  const jjak::BeadScorer scorer(sides.source_units, sides.target_units, knowledge.model.sentence_priors, knowledge,
                                sides.windows());
  CHECK(scorer.score(1, {0, 1}, {0, 0}) == Approx(std::log(knowledge.model.sentence_priors[1])));
  CHECK(scorer.score(1, {1, 2}, {0, 0}) == scorer.score(1, {0, 1}, {0, 0}));
}

TEST_CASE("an empty line cannot be part of a bead") {
  const Sides sides({"", "Text."}, {"본문."});
  const jjak::Knowledge knowledge;
  const jjak::BeadScorer scorer(sides.source_units, sides.target_units, knowledge.model.sentence_priors, knowledge,
                                sides.windows());
  CHECK(std::isinf(scorer.score(one_one, {0, 1}, {0, 1})));
  CHECK(std::isfinite(scorer.score(one_one, {1, 2}, {0, 1})));
}

TEST_CASE("a lexicon's translation is an anchor") {
  const Sides sides({"The harvest failed.", "The soldiers left."}, {"수확 실패했다.", "군인 떠났다."});
  jjak::Knowledge knowledge;
  knowledge.lexicon.add("harvest", "수확", .8);
  const jjak::BeadScorer scorer(sides.source_units, sides.target_units, knowledge.model.sentence_priors, knowledge,
                                sides.windows());
  CHECK(scorer.score(one_one, {0, 1}, {0, 1}) > scorer.score(one_one, {1, 2}, {0, 1}));
}
