// Writing and reading ladders.
#include <jjak/emit.hpp>

#include "model/sample.hpp"
#include "support/catch.hpp"

#include <limits>

using namespace jjak;

namespace {

std::string ladder_of(const std::vector<Bead>& beads) { return text_of(formats::ladder, beads); }

}  // namespace

TEST_CASE("a ladder is written with four decimals") {
  CHECK(ladder_of({sample::bead({0, 2}, {0, 1}, .974), sample::bead({2, 2}, {1, 2}, .5),
                   sample::bead({2, 3}, {2, 2}, 1)}) == "[0, 1]:[0]:0.9740\n[]:[1]:0.5000\n[2]:[]:1.0000\n");
  CHECK(ladder_of({}).empty());
  CHECK(ladder_of({sample::bead({0, 1}, {0, 1}, std::numeric_limits<double>::quiet_NaN())}) == "[0]:[0]:0.0000\n");
}

TEST_CASE("a ladder survives reading and writing") {
  const std::string text = "[0, 1]:[0]:0.9700\n[]:[1]:0.5000\n[2]:[]:1.0000\n[3]:[2, 3, 4]:0.0000\n";
  const auto beads = read_ladder(text, "a.txt");
  REQUIRE(beads);
  REQUIRE(beads->size() == 4);
  CHECK((*beads)[3].target == Range{2, 5});
  CHECK(ladder_of(*beads) == text);
}

TEST_CASE("marks survive reading and writing") {
  const std::string text = "[0, 1]:[0]:1.0000:pinned\n[2]:[]:0.9000\n[3]:[1]:0.9800:crossing\n";
  const auto beads = read_ladder(text, "a.txt");
  REQUIRE(beads);
  CHECK((*beads)[0].mark == BeadMark::pinned);
  CHECK((*beads)[1].mark == BeadMark::none);
  CHECK((*beads)[2].mark == BeadMark::crossing);
  CHECK(ladder_of(*beads) == text);
}

TEST_CASE("entries of a ladder have their line numbers") {
  const auto entries = read_ladder_entries("# gold\n\n[0]:[0]\n[1]:[1] : 1 : pinned\r\n", "a.txt");
  REQUIRE(entries);
  REQUIRE(entries->size() == 2);
  CHECK((*entries)[0].line == 3);
  CHECK((*entries)[1].line == 4);
  CHECK((*entries)[1].bead.mark == BeadMark::pinned);
}

TEST_CASE("a ladder may lack confidences and have blanks and comments") {
  const auto beads = read_ladder("\xEF\xBB\xBF# gold\r\n\r\n  [ 0 ,1 ] : [0 ]\r\n\t\n[]:[1] : 1e-1\n[2]:[2]", "a.txt");
  REQUIRE(beads);
  REQUIRE(beads->size() == 3);
  CHECK((*beads)[0].source == Range{0, 2});
  CHECK((*beads)[0].confidence == 1);
  CHECK((*beads)[1].confidence == Approx(.1));
  CHECK((*beads)[1].source == Range{});
  REQUIRE(read_ladder("", "a.txt"));
  CHECK(read_ladder("", "a.txt")->empty());
}

TEST_CASE("an invalid ladder line is reported with its number") {
  for (const char* line : {"junk",
                           "[0]",
                           "[0]:",
                           "[0]:[0",
                           "0:0",
                           "[0][0]",
                           "[0]:[0]:",
                           "[0]:[0]:x",
                           "[0]:[0]:1.01",
                           "[0]:[0]:-0.1",
                           "[0]:[0]:-0",
                           "[0]:[0]:nan",
                           "[0]:[0]:inf",
                           "[0]:[0]:0.9 x",
                           "[0]:[0]:0.9:1",
                           "[0]:[0]:0.9:",
                           "[0]:[0]:pinned",
                           "[0]:[0]:1:pinnedx",
                           "[0]:[0]:1:crossing:pinned",
                           "[-1]:[0]",
                           "[+1]:[0]",
                           "[0, 2]:[0]",
                           "[1, 0]:[0]",
                           "[0, 0]:[0]",
                           "[0,]:[0]",
                           "[,0]:[0]",
                           "[0 1]:[0]",
                           "[0.5]:[0]",
                           "[a]:[0]",
                           "[]:[]",
                           "[4294967295]:[0]",
                           "[4294967296]:[0]",
                           "[99999999999999999999]:[0]",
                           "[0]:[0] [1]:[1]",
                           "\xFF\xFE",
                           "[0x1]:[0]",
                           "[0]:[0]:0x1"}) {
    INFO(line);
    const auto beads = read_ladder("[0]:[0]\n# note\n" + std::string(line) + "\n[1]:[1]\n", "gold/a.txt");
    REQUIRE_FALSE(beads);
    CHECK(beads.error().code == errors::bad_ladder);
    CHECK(beads.error().line == 3);
    CHECK(beads.error().file == "gold/a.txt");
  }
}

TEST_CASE("an error quotes the beginning of a long bad line, in whole characters") {
  std::string line;
  for (int i = 0; i < 1000; ++i) line += "가";
  const auto beads = read_ladder(line, "a.txt");
  REQUIRE_FALSE(beads);
  CHECK(beads.error().detail.size() == 60 * 3 + 3 + 2);
}

TEST_CASE("the largest index can be read") {
  const auto beads = read_ladder("[4294967294]:[0]", "a.txt");
  REQUIRE(beads);
  CHECK((*beads)[0].source.size() == 1);
}
