// Aligning lines of several sentences by their sentences.
#include "align/pieces.hpp"

#include <jjak/pipeline/align_collection.hpp>
#include <jjak/segment.hpp>

#include <string>
#include <vector>

#include "support/catch.hpp"

using jjak::Language;
using jjak::PieceCounts;
using jjak::Range;
namespace dp = jjak::dp;

namespace {

constexpr std::size_t one_one = 0, one_none = 1, none_one = 2, two_one = 4, two_two = 5;

dp::StepTable posteriors_of(const dp::Grid& grid, dp::StepTable scores) {
  dp::to_posteriors(grid, scores, 1, 0);
  return scores;
}

}  // namespace

TEST_CASE("lines that hold several sentences have breaks") {
  const jjak::Text text = jjak::text_of_lines({"One came. Two went.", "", "Three stayed."}, Language::english);
  CHECK(text.sentences.size() == 3);
  CHECK(text.breaks == std::vector<std::uint32_t>{10});
  CHECK(jjak::has_pieces(text));
  CHECK_FALSE(jjak::has_pieces(jjak::text_of_lines({"One came."}, Language::english)));
}

TEST_CASE("pieces have their own anchors and lengths") {
  const jjak::Text text =
      jjak::text_of_lines({"It cost 15 won. It rose to 20 won.", "", "The end."}, Language::english);
  const jjak::AnchoredText anchored = jjak::find_anchors(text);
  const jjak::Pieces pieces = jjak::pieces_of(anchored);
  CHECK(pieces.before == PieceCounts{0, 2, 3, 4});
  REQUIRE(pieces.units.size() == 4);
  CHECK(pieces.units.length[0] == 12);  // visible characters
  CHECK(pieces.units.length[2] == 0);
  const auto values = [&](std::size_t piece) {
    std::vector<std::string> out;
    for (const std::uint32_t anchor : pieces.units.anchors_of(piece))
      if (anchored.anchors[anchor].kind == jjak::AnchorKind::number) out.push_back(anchored.anchors[anchor].value);
    return out;
  };
  CHECK(values(0) == std::vector<std::string>{"15"});
  CHECK(values(1) == std::vector<std::string>{"20"});
}

TEST_CASE("with one piece per segment, segments have the posteriors of pieces") {
  const dp::Grid grid(dp::whole(2, 2), 2);
  dp::StepTable scores(grid);
  for (std::size_t i = 0; i <= 2; ++i)
    for (std::size_t j = 0; j <= 2; ++j)
      for (const std::size_t t : {one_one, one_none, none_one, two_one, two_two})
        if (i >= jjak::bead_types[t].source && j >= jjak::bead_types[t].target)
          scores.at(grid.index(i, j), t) = -.3F * static_cast<float>(i + t) - .1F * static_cast<float>(j);
  const dp::StepTable posteriors = posteriors_of(grid, scores);
  const PieceCounts each{0, 1, 2};
  const dp::StepTable joined = jjak::join_pieces(grid, posteriors, each, each, grid).steps;
  for (std::size_t cell = 0; cell < grid.cells(); ++cell)
    for (const std::size_t t : {one_one, one_none, none_one, two_one, two_two}) {
      const float before = posteriors.at(cell, t);
      if (before == dp::impossible) continue;
      CHECK(joined.at(cell, t) == Approx(before).margin(1e-5));
    }
}

TEST_CASE("two 1-1 beads inside one segment make one bead of segments") {
  // Pieces 0 and 1 of the source are one segment, and so are those of the target; the path goes through both 1-1 beads.
  const dp::Grid pieces(dp::whole(2, 2), 2);
  dp::StepTable scores(pieces);
  scores.at(pieces.index(1, 1), one_one) = 0;
  scores.at(pieces.index(2, 2), one_one) = 0;
  const dp::StepTable posteriors = posteriors_of(pieces, scores);
  const PieceCounts one_segment{0, 2};
  const dp::Grid segments(dp::whole(1, 1), 1);
  const dp::StepTable joined = jjak::join_pieces(pieces, posteriors, one_segment, one_segment, segments).steps;
  CHECK(joined.at(segments.index(1, 1), one_one) == Approx(1));
}

TEST_CASE("pieces that are all null leave their segments null") {
  const dp::Grid pieces(dp::whole(2, 1), 1);
  dp::StepTable scores(pieces);
  scores.at(pieces.index(1, 0), one_none) = 0;
  scores.at(pieces.index(2, 0), one_none) = 0;
  scores.at(pieces.index(2, 1), none_one) = 0;
  const dp::StepTable posteriors = posteriors_of(pieces, scores);
  const dp::Grid segments(dp::whole(1, 1), 1);
  const dp::StepTable joined = jjak::join_pieces(pieces, posteriors, {0, 2}, {0, 1}, segments).steps;
  CHECK(joined.at(segments.index(1, 0), one_none) == Approx(1));
  CHECK(joined.at(segments.index(1, 1), none_one) == Approx(1));
  CHECK(joined.at(segments.index(1, 1), one_one) == dp::impossible);
}

TEST_CASE("a sentence that was joined to its neighbour on one side only makes a two-to-two bead") {
  const jjak::Text source =
      jjak::text_of_lines({"The mine dug 1,204 tons. It sold 317 trucks.", "The price was 88 won."}, Language::english);
  const jjak::Text target =
      jjak::text_of_lines({"광산은 1204톤을 캤다.", "트럭 317대를 팔았다. 값은 88원이었다."}, Language::korean);
  const auto beads = jjak::Aligner{}(source, target).sentences;
  REQUIRE(beads.size() == 1);
  CHECK(beads[0].source == Range{0, 2});
  CHECK(beads[0].target == Range{0, 2});
}

TEST_CASE("lines that only a bead without a type can hold are one bead, and none is null") {
  // The borders of lines lie inside sentences of the other side, so nothing smaller than 4-2 holds them.
  const jjak::Text source = jjak::text_of_lines({"The mine dug 1,204 tons of coal.", "It sold 317 trucks.",
                                                 "The price was 88 won.", "In May 2,650 miners went home."},
                                                Language::english);
  const jjak::Text target = jjak::text_of_lines(
      {"광산은 석탄 1204톤을 캤으며 트럭 317대를 팔았고", "값은 88원이었으며 5월에는 광부 2650명이 집으로 돌아갔다."},
      Language::korean);
  const jjak::Alignment aligned = jjak::Aligner{}(source, target);
  CHECK(aligned.sentences.size() <= 2);
  for (const jjak::Bead& bead : aligned.sentences) CHECK_FALSE(bead.is_null());

  const dp::Grid pieces(dp::whole(4, 3), 3);  // 4 lines of one piece each, and 2 lines, of two pieces and one
  dp::StepTable scores(pieces);
  scores.at(pieces.index(1, 1), one_one) = 0;
  scores.at(pieces.index(3, 2), two_one) = 0;
  scores.at(pieces.index(4, 3), one_one) = 0;
  const dp::StepTable posteriors = posteriors_of(pieces, scores);
  const dp::Grid lines(dp::whole(4, 2), 2);
  const jjak::JoinedPieces joined = jjak::join_pieces(pieces, posteriors, {0, 1, 2, 3, 4}, {0, 1, 3}, lines);
  CHECK(joined.large.empty());  // 1-1 and 3-1
  const jjak::JoinedPieces apart =
      jjak::join_pieces(pieces, posteriors, {0, 1, 2, 3, 4}, {0, 3}, dp::Grid(dp::whole(4, 1), 1));
  CHECK(apart.large.empty());  // 4-1 has a type
}

TEST_CASE("large beads take the place of null alignments, and of beads that are worth less together") {
  const dp::Grid grid(dp::whole(5, 3), 3);
  dp::StepTable steps(grid);
  steps.at(grid.index(1, 1), one_one) = .9F;
  for (std::size_t unit = 2; unit <= 5; ++unit) steps.at(grid.index(unit, 1), one_none) = 0;
  steps.at(grid.index(5, 2), none_one) = steps.at(grid.index(5, 3), none_one) = 0;
  const jjak::Marginals marginals(grid, steps);
  const auto bead = [](Range source, Range target, double confidence) {
    jjak::Bead made;
    made.source = source;
    made.target = target;
    made.confidence = confidence;
    return made;
  };
  const std::vector<jjak::Bead> decoded{bead({0, 1}, {0, 1}, .9), bead({1, 2}, {1, 1}, 0), bead({2, 3}, {1, 1}, 0),
                                        bead({3, 4}, {1, 1}, 0),  bead({4, 5}, {1, 1}, 0), bead({5, 5}, {1, 2}, 0),
                                        bead({5, 5}, {2, 3}, 0)};
  const auto taken = jjak::with_large_beads(decoded, {{{1, 5}, {1, 3}, .8}}, marginals, .1);
  REQUIRE(taken.size() == 2);
  CHECK(taken[1].source == Range{1, 5});
  CHECK(taken[1].target == Range{1, 3});
  CHECK(taken[1].confidence == Approx(.8));
  CHECK(jjak::with_large_beads(decoded, {{{0, 5}, {0, 3}, .7}}, marginals, .1).size() == 7);  // worth less
  CHECK(jjak::with_large_beads(decoded, {{{1, 5}, {1, 3}, .05}}, marginals, .1).size() == 7);
}

TEST_CASE("borders inside beads are counted, and fitted") {
  const dp::Grid pieces(dp::whole(3, 1), 1);
  dp::StepTable posteriors(pieces);
  posteriors.at(pieces.index(2, 1), two_one) = .75F;
  const auto counts = jjak::count_borders(pieces, posteriors, {true, true, false}, {true});
  CHECK(counts == std::array<double, jjak::border_counts>{2, 1, .75, .75});

  jjak::FitCounts fit;
  const auto set = [&](std::uint64_t all, std::uint64_t segments, std::uint64_t joined, std::uint64_t inside) {
    fit.borders = {all * jjak::fit_unit, segments * jjak::fit_unit, joined * jjak::fit_unit, inside * jjak::fit_unit};
    return jjak::fit_model(fit).segment_border;
  };
  const double usual = jjak::AlignModel{}.segment_border;
  CHECK(set(0, 0, 0, 0) == Approx(usual));
  CHECK(set(1000, 1000, 100, 100) == Approx(usual));  // segments of one sentence say nothing
  CHECK(set(10'000, 5'000, 0, 0) == Approx(usual));
  CHECK(set(10'000, 5'000, 2'000, 10) < usual);
  CHECK(set(10'000, 5'000, 2'000, 1'000) > -.2);
  CHECK(set(10'000, 5'000, 2'000, 1'900) == 0);  // never a reward
}

TEST_CASE("a pinned null alignment stays null between the pieces of its neighbours") {
  const jjak::Text source = jjak::text_of_lines(
      {"The mine dug 1,204 tons.", "Nobody came to see it that day.", "It sold 317 trucks for 88 won."},
      Language::english);
  const jjak::Text target =
      jjak::text_of_lines({"광산은 1204톤을 캤다. 트럭 317대를 88원에 팔았다."}, Language::korean);
  const auto pins = jjak::Pins::make({{Range{1, 2}, Range{}, 0}}, 3, 1);
  REQUIRE(pins);
  const auto beads = jjak::Aligner{}(source, target, *pins).sentences;
  bool found = false;
  for (const jjak::Bead& bead : beads) {
    if (bead.source != Range{1, 2}) continue;
    found = true;
    CHECK(bead.target.empty());
    CHECK(bead.mark == jjak::BeadMark::pinned);
  }
  CHECK(found);
}
