// Beads that the user fixes, alone and in random combinations.
#include "align/pins.hpp"

#include <jjak/pipeline/align_collection.hpp>
#include <jjak/segment.hpp>

#include <algorithm>
#include <random>

#include "support/catch.hpp"

using namespace jjak;

namespace {

std::size_t below(std::mt19937& random, std::size_t limit) {
  return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
}

std::vector<std::string> lines(std::mt19937& random, std::size_t count, const char* word) {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < count; ++i)
    out.push_back(below(random, 9) == 0 ? "" : word + (" " + std::to_string(below(random, 40))) + ' ' + word);
  return out;
}

/// Random pins of any size, some with one empty side, that neither overlap nor cross.
std::vector<Pin> random_pins(std::mt19937& random, std::uint32_t source, std::uint32_t target) {
  std::vector<Pin> pins;
  std::uint32_t i = 0, j = 0;
  for (;;) {
    i += static_cast<std::uint32_t>(below(random, 5));
    j += static_cast<std::uint32_t>(below(random, 5));
    Pin pin{{i, i + static_cast<std::uint32_t>(below(random, 8))},
            {j, j + static_cast<std::uint32_t>(below(random, 4))}};
    if (pin.source.end > source || pin.target.end > target) return pins;
    i = pin.source.end;
    j = pin.target.end;
    if (pin.source.empty()) pin.source = {};
    if (pin.target.empty()) pin.target = {};
    if (!pin.source.empty() || !pin.target.empty()) pins.push_back(pin);
  }
}

bool is_same(Range a, Range b) { return a == b || (a.empty() && b.empty()); }

void check_each_once(const std::vector<Bead>& beads, Range Bead::*side, std::size_t units) {
  std::vector<int> count(units);
  for (const Bead& bead : beads)
    for (std::uint32_t unit = (bead.*side).begin; unit < (bead.*side).end; ++unit) ++count.at(unit);
  CHECK(count == std::vector<int>(units, 1));
}

void check_order(const std::vector<Bead>& beads) {
  std::uint32_t i = 0, j = 0;
  bool is_ordered = true;
  for (const Bead& bead : beads) {
    const bool is_moved = bead.mark == BeadMark::crossing;
    is_ordered = is_ordered && bead.source.begin >= i && (is_moved || bead.target.begin >= j);
    i = bead.source.end;
    if (!is_moved) j = bead.target.end;
  }
  CHECK(is_ordered);
}

bool is_one_of(const Bead& bead, const std::vector<Pin>& pins) {
  return std::any_of(pins.begin(), pins.end(), [&](const Pin& pin) {
    return is_same(pin.source, bead.source) && is_same(pin.target, bead.target);
  });
}

void check_pinned(const std::vector<Bead>& beads, const std::vector<Pin>& pins, std::size_t source,
                  std::size_t target) {
  check_each_once(beads, &Bead::source, source);
  check_each_once(beads, &Bead::target, target);
  check_order(beads);
  const auto is_right = [&](const Bead& bead) {
    return bead.mark == BeadMark::pinned && bead.confidence == 1 && bead.margin == 1 && is_one_of(bead, pins);
  };
  CHECK(static_cast<std::size_t>(std::count_if(beads.begin(), beads.end(), is_right)) == pins.size());
}

jjak::ErrorCode code_of_fault(std::vector<Pin> pins) {
  const Result<Pins> made = Pins::make(std::move(pins), 5, 4, "pins.txt");
  REQUIRE_FALSE(made);
  CHECK(made.error().file == "pins.txt");
  return made.error().code;
}

}  // namespace

TEST_CASE("random pins become beads unchanged, and the other beads are complete and in order") {
  const unsigned seed = GENERATE(range(1u, 60u));
  std::mt19937 random(seed);
  const std::size_t source_lines = below(random, 40), target_lines = below(random, 40);
  const Text source = text_of_lines(lines(random, source_lines, "coal"), Language::english);
  const Text target = text_of_lines(lines(random, target_lines, "석탄"), Language::korean);
  const std::vector<Pin> wanted =
      random_pins(random, static_cast<std::uint32_t>(source_lines), static_cast<std::uint32_t>(target_lines));
  std::vector<Pin> shuffled = wanted;
  std::shuffle(shuffled.begin(), shuffled.end(), random);
  const Result<Pins> pins = Pins::make(shuffled, source_lines, target_lines);
  REQUIRE(pins);
  check_pinned(Aligner{}(source, target, *pins).sentences, wanted, source_lines, target_lines);
}

TEST_CASE("a long text is searched along its pins, even where anchors contradict them") {
  std::vector<std::string> english, korean;
  for (int i = 0; i < 300; ++i) {
    english.push_back("The plant sold " + std::to_string(1000 + i * 13) + " tons of coal to the town.");
    korean.push_back("공장은 석탄 " + std::to_string(1000 + i * 13) + "톤을 읍내에 팔았다.");
  }
  AlignOptions options;
  options.max_cells = 10'000;  // a ninth of the grid
  const std::vector<Pin> wanted{{{20, 22}, {150, 157}}, {{200, 201}, {160, 161}}, {{250, 251}, {}}};
  const Result<Pins> pins = Pins::make(wanted, english.size(), korean.size());
  REQUIRE(pins);
  const auto beads =
      Aligner(options)(text_of_lines(english, Language::english), text_of_lines(korean, Language::korean), *pins)
          .sentences;
  check_pinned(beads, wanted, english.size(), korean.size());
}

TEST_CASE("a pin changes the beads around it") {
  const Text source = text_of_lines({"It rained.", "It rained.", "It rained."}, Language::english);
  const Text target = text_of_lines({"비가 왔다.", "비가 왔다."}, Language::korean);
  const Result<Pins> pins = Pins::make({{{1, 2}, {0, 1}}}, 3, 2);
  REQUIRE(pins);
  const auto beads = Aligner{}(source, target, *pins).sentences;
  REQUIRE(beads.size() == 3);
  CHECK(beads[0].target.empty());
  CHECK(beads[1].mark == BeadMark::pinned);
  CHECK(beads[2].source == Range{2, 3});
  CHECK(beads[2].target == Range{1, 2});
}

TEST_CASE("an empty line can be pinned, and a null pin keeps a sentence from its translation") {
  const Text source = text_of_lines({"", "The plant sold 1204 tons."}, Language::english);
  const Text target = text_of_lines({"공장은 1204톤을 팔았다."}, Language::korean);
  const Result<Pins> empty = Pins::make({{{0, 1}, {0, 1}}}, 2, 1);
  REQUIRE(empty);
  CHECK(Aligner{}(source, target, *empty).sentences.front().target == Range{0, 1});
  const Result<Pins> null = Pins::make({{{1, 2}, {}}}, 2, 1);
  REQUIRE(null);
  for (const Bead& bead : Aligner{}(source, target, *null).sentences) CHECK(bead.is_null());
}

TEST_CASE("a moved pin becomes a crossing bead, and the beads around it stay") {
  const Text source =
      text_of_lines({"The plant sold 1204 tons.", "Rain fell in Hyesan.", "It costs 90 won."}, Language::english);
  const Text target =
      text_of_lines({"혜산에 비가 내렸다.", "값은 90원이다.", "공장은 1204톤을 팔았다."}, Language::korean);
  const Result<Pins> pins = Pins::make({{{0, 1}, {2, 3}, 0, false, true}, {{1, 2}, {0, 1}}}, 3, 3);
  REQUIRE(pins);
  CHECK(pins->moved().size() == 1);
  CHECK(pins->linked().size() == 1);
  CHECK(pins->all().size() == 2);
  const auto beads = Aligner{}(source, target, *pins).sentences;
  REQUIRE(beads.size() == 3);
  CHECK(beads[0].target == Range{2, 3});
  CHECK(beads[0].mark == BeadMark::crossing);
  CHECK(beads[0].is_fixed());
  CHECK(beads[1].mark == BeadMark::pinned);
  CHECK(beads[2].target == Range{1, 2});
  CHECK_FALSE(beads[2].is_fixed());
  check_order(beads);
  CHECK(code_of_fault({{{0, 1}, {1, 2}, 0, false, true}, {{0, 1}, {0, 1}}}) == errors::pin_overlap);
}

TEST_CASE("pins that contradict each other are rejected") {
  CHECK(code_of_fault({{{0, 6}, {0, 1}}}) == errors::pin_outside);
  CHECK(code_of_fault({{{0, 1}, {4, 5}}}) == errors::pin_outside);
  CHECK(code_of_fault({{{2, 1}, {0, 1}}}) == errors::pin_outside);
  CHECK(code_of_fault({{{0, 2}, {0, 1}}, {{1, 2}, {1, 2}}}) == errors::pin_overlap);
  CHECK(code_of_fault({{{0, 1}, {0, 1}}, {{}, {0, 1}}}) == errors::pin_overlap);
  CHECK(code_of_fault({{{0, 1}, {1, 2}}, {{1, 2}, {0, 1}}}) == errors::pin_crossing);
}

TEST_CASE("an error names the line of the wrong pin and the pin that it contradicts") {
  const Result<Pins> made = Pins::make({{{3, 5}, {0, 1}, 4}, {{0, 1}, {2, 3}, 9}}, 5, 4, "pins.txt");
  REQUIRE_FALSE(made);
  CHECK(made.error().line == 9);
  CHECK(made.error().detail == "[3, 4]:[0]");
}

TEST_CASE("empty pins are dropped") {
  const Result<Pins> made = Pins::make({{{2, 2}, {1, 1}}}, 5, 4);
  REQUIRE(made);
  CHECK(made->empty());
}
