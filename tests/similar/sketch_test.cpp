#include "similar/sketch.hpp"

#include "support/catch.hpp"

#include <string>

using namespace jjak::similar;

namespace {

Sketch sketch(const std::string& english, const std::string& korean) {
  Sketch sketch;
  sketch.add(comparable(english), 1);
  sketch.add(comparable(korean), 2);
  sketch.finish();
  return sketch;
}

double likeness(const Sketch& a, const Sketch& b) { return similarity(a.bytes(), b.bytes()); }

const std::string english = "The city opened a new library beside the old market on Tuesday, officials said.";
const std::string korean = "시는 화요일 옛 시장 옆에 새 도서관을 열었다고 관계자가 밝혔다.";

}  // namespace

TEST_CASE("case, widths, blanks and punctuation make no difference", "[similar]") {
  CHECK(comparable("“A  b,” c!") == comparable("a B C"));
  CHECK(comparable("도서관을 열었다.") == comparable("도서관을열었다"));
  CHECK(comparable("ＡＢ１２") == "ab12");
  CHECK(comparable("...").empty());
}

TEST_CASE("sketches of light rewritings are alike, of other texts not", "[similar]") {
  const Sketch base = sketch(english, korean);
  CHECK(likeness(base, sketch("THE CITY opened a new library beside the old market on Tuesday — officials said",
                              korean)) == 1);
  CHECK(likeness(base, sketch("The city opened a new library beside the old market on Monday, officials said.",
                              "시는 월요일 옛 시장 옆에 새 도서관을 열었다고 관계자가 밝혔다.")) > .6);
  CHECK(likeness(base, sketch("Rice prices fell by half in the northern provinces after the harvest.",
                              "수확이 끝난 뒤 북부 지방의 쌀값이 절반으로 떨어졌다.")) < .2);
  // Equal on one side alone is not the same.
  CHECK(likeness(base, sketch(english, "수확이 끝난 뒤 북부 지방의 쌀값이 절반으로 떨어졌다.")) < .9);
}

TEST_CASE("units that are alike find each other among many", "[similar]") {
  Sketches sketches;
  for (int i = 0; i < 200; ++i)
    sketches.add(sketch("Line " + std::to_string(i * 7919) + " of a list", "목록 " + std::to_string(i * 104729)));
  sketches.add(sketch(english, korean));
  sketches.add(sketch(english + " Yes.", korean));
  sketches.add(Sketch());
  sketches.add(Sketch());
  const auto groups = sketches.groups(.8);
  REQUIRE(groups.size() >= 1);
  CHECK(groups.back() == std::vector<std::uint32_t>{200, 201});
  std::vector<bool> wanted(sketches.size(), true);
  wanted[201] = false;
  for (const auto& group : sketches.groups(.8, wanted)) CHECK(group.back() < 200);
}

TEST_CASE("sets that grow together are named by their smallest member", "[similar]") {
  Sets sets(6);
  sets.join(5, 3);
  sets.join(3, 4);
  CHECK(sets.find(5) == 3);
  CHECK(sets.groups() == std::vector<std::vector<std::uint32_t>>{{3, 4, 5}});
}
