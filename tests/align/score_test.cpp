// The score of a bead: length, anchors and prior.
#include "align/score.hpp"

#include <jjak/anchor.hpp>
#include <jjak/segment.hpp>

#include <cmath>

#include "support/catch.hpp"

namespace dp = jjak::dp;

namespace {

struct Sides {
  jjak::MatchedAnchors matched;
  jjak::Units source_units, target_units;
  jjak::Bitext bitext;
  jjak::AlignModel model;
  jjak::BeadScorer scorer;

  Sides(const std::vector<std::string>& english, const std::vector<std::string>& korean,
        const jjak::Dictionary& dictionary = {})
      : matched(jjak::match_anchors(
            jjak::find_anchors(jjak::text_of_lines(english, jjak::Language::english), dictionary),
            jjak::find_anchors(jjak::text_of_lines(korean, jjak::Language::korean), dictionary), dictionary)),
        source_units(jjak::sentence_units(matched.source)),
        target_units(jjak::sentence_units(matched.target)),
        bitext(matched.source, matched.target, matched.links, background_of(matched.source, matched.target)),
        scorer(bitext, source_units, target_units, model, model.sentence_priors) {}
  Sides(const Sides&) = delete;
  Sides& operator=(const Sides&) = delete;

  static jjak::Background background_of(const jjak::AnchoredText& source, const jjak::AnchoredText& target) {
    jjak::Background background;
    background.add(source);
    background.add(target);
    return background;
  }

  /// The score of the bead that ends in cell (i, j).
  float score(std::size_t type, std::size_t i, std::size_t j) const {
    const dp::Grid grid(dp::whole(source_units.size(), target_units.size()), target_units.size());
    dp::StepTable table(grid);
    scorer.fill(grid, dp::all_rows(grid), table);
    return table.at(grid.index(i, j), type);
  }
};

constexpr std::size_t one_one = 0, one_none = 1;

}  // namespace

TEST_CASE("the usual length has no deviation, and a wrong length costs more in a longer text") {
  const jjak::AlignModel model;
  const double usual = model.length_ratio * 100;
  CHECK(std::abs(jjak::length_fit(model, 100, usual).z) < .1);
  CHECK(jjak::length_fit(model, 100, usual * 2).z > 1);
  CHECK(jjak::length_fit(model, 100, usual / 2).z < -1);
  CHECK(jjak::length_fit(model, 400, usual * 8).log_density < jjak::length_fit(model, 40, usual * .8).log_density);
  CHECK(jjak::length_fit(model, 1000, 1).log_density >= -25);
}

TEST_CASE("a shared anchor raises the score of a bead, an unshared one lowers it") {
  const Sides sides({"The plant made 1204 tons.", "The plant made many tons."},
                    {"공장은 1204톤을 생산했다.", "공장은 많이 생산했다."});
  CHECK(sides.score(one_one, 1, 1) > sides.score(one_one, 2, 2));
  CHECK(sides.score(one_one, 2, 2) > sides.score(one_one, 1, 2));
  const auto matches = sides.scorer.evidence({0, 1}, {0, 1}).matches;
  REQUIRE(matches.size() == 1);
  CHECK(matches[0].source.value == "1204");
  CHECK(matches[0].probability > 0);
  CHECK(matches[0].weight > 0);
  CHECK(matches[0].reason == jjak::MatchReason::equal);
}

TEST_CASE("a null alignment costs its prior, whatever its text") {
  const Sides sides({"Short.", "A much longer sentence, of 1204 characters."}, {"짧다."});
  CHECK(double{sides.score(one_none, 1, 0)} == Approx(std::log(sides.model.sentence_priors[one_none])));
  CHECK(sides.score(one_none, 2, 0) == sides.score(one_none, 1, 0));
}

TEST_CASE("an empty line is in no bead with two sides") {
  const Sides sides({"", "Text."}, {"본문."});
  CHECK(std::isinf(sides.score(one_one, 1, 1)));
  CHECK(std::isfinite(sides.score(one_one, 2, 1)));
}

TEST_CASE("translations of dictionaries and of the induced lexicon support a bead") {
  const std::vector<std::string> english{"The harvest failed.", "The soldiers left."};
  const std::vector<std::string> korean{"수확 실패했다.", "군인 떠났다."};
  const Sides given(english, korean, jjak::Dictionary({{"harvest", "수확", 1}}));
  CHECK(given.score(one_one, 1, 1) > given.score(one_one, 2, 1));

  Sides learned(english, korean);
  jjak::Lexicon lexicon;
  lexicon.add("harvest", "수확", .8);
  const float before = learned.score(one_one, 1, 1);
  learned.bitext.learn(lexicon);
  const jjak::BeadScorer again(learned.bitext, learned.source_units, learned.target_units, learned.model,
                               learned.model.sentence_priors);
  const dp::Grid grid(dp::whole(2, 2), 2);
  dp::StepTable table(grid);
  again.fill(grid, dp::all_rows(grid), table);
  CHECK(table.at(grid.index(1, 1), one_one) > before);
}

TEST_CASE("a bead's support is the sum over its units, however they are divided") {
  // 2-1 with both numbers in one Korean sentence beats either 1-1.
  const Sides sides({"They sold 1204 tons.", "They bought 377 cows."}, {"그들은 1204톤을 팔고 소 377마리를 사들였다."});
  constexpr std::size_t two_one = 4;
  REQUIRE(jjak::bead_types[two_one].source == 2);
  CHECK(sides.score(two_one, 2, 1) > sides.score(one_one, 1, 1));
  CHECK(sides.score(two_one, 2, 1) > sides.score(one_one, 2, 1));
}

TEST_CASE("rows, and parts of a grid, score as they do in the whole grid") {
  std::vector<std::string> english, korean;
  for (int i = 0; i < 9; ++i) {
    const std::string number = std::to_string(300 + i % 4 * 17);  // each occurs in several units
    english.push_back("They sold " + number + " tons.");
    korean.push_back("그들은 " + number + "톤을 팔았다.");
  }
  const Sides sides(english, korean);
  const dp::Grid grid(dp::whole(9, 9), 9);
  dp::StepTable whole(grid);
  sides.scorer.fill(grid, dp::all_rows(grid), whole);

  const dp::Rows rows{4, 7};
  dp::StepTable strip(grid, rows);
  sides.scorer.fill(grid, rows, strip);
  for (std::size_t i = rows.first; i < rows.last; ++i)
    for (std::size_t j = 0; j <= 9; ++j)
      for (std::size_t t = 0; t < jjak::bead_types.size(); ++t)
        REQUIRE(strip.at(grid.index(i, j), t) == whole.at(grid.index(i, j), t));

  const dp::Grid part = dp::rectangle({3, 8}, {2, 7}, 9);
  dp::StepTable scores(part);
  sides.scorer.fill(part, dp::all_rows(part), scores);
  for (std::size_t i = 3; i <= 8; ++i)
    for (std::size_t j = 2; j <= 7; ++j)
      for (std::size_t t = 0; t < jjak::bead_types.size(); ++t) {
        if (jjak::bead_types[t].source + 3 > i || jjak::bead_types[t].target + 2 > j) continue;
        REQUIRE(scores.at(part.index(i, j), t) == whole.at(grid.index(i, j), t));
      }
}
