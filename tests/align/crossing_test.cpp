// Finding moved text: crossing beads between left-over units.
#include <jjak/emit.hpp>
#include <jjak/pipeline/align_collection.hpp>
#include <jjak/segment.hpp>

#include <algorithm>
#include <iterator>

#include "support/catch.hpp"

using namespace jjak;

namespace {

struct Story {
  std::vector<std::string> english, korean;
};

const std::vector<DictionaryEntry> words{
    {"market", "시장", 1},  {"river", "강물", 1},    {"border", "국경", 1},  {"harvest", "수확", 1},
    {"soldier", "군인", 1}, {"winter", "겨울", 1},   {"bridge", "다리", 1},  {"doctor", "의사", 1},
    {"school", "학교", 1},  {"train", "기차", 1},    {"paper", "종이", 1},   {"kitchen", "부엌", 1},
    {"uncle", "삼촌", 1},   {"mountain", "산길", 1}, {"lantern", "등불", 1}, {"garden", "텃밭", 1},
    {"letter", "편지", 1},  {"window", "창문", 1},   {"blanket", "이불", 1}, {"needle", "바늘", 1},
    {"pepper", "고추", 1},  {"cabbage", "배추", 1},  {"salt", "소금", 1},    {"basket", "바구니", 1}};

std::string hangul(std::size_t syllables) {
  std::string out;
  for (std::size_t n = 0; n < syllables; ++n) out += "칼";
  return out;
}

/// Twelve sentences. Both sides share two words and a number in each. A long word is only on one side, so that no
/// sentence looks like two.
Story story() {
  Story made;
  for (std::size_t i = 0; i < 12; ++i) {
    const DictionaryEntry &first = words[2 * i], &second = words[2 * i + 1];
    const std::string number = std::to_string(1204 + i * 137);
    made.english.push_back(first.english + " and " + second.english + " for " + number + " and " +
                           std::string(90 + i, 'x'));
    made.korean.push_back(first.korean + " " + second.korean + " " + number + " " + hangul(40 + i));
  }
  return made;
}

std::vector<Bead> aligned(const Story& story, Pins pins = {}) {
  return Aligner({}, Dictionary(words))(text_of_lines(story.english, Language::english),
                                        text_of_lines(story.korean, Language::korean), std::move(pins))
      .sentences;
}

std::vector<Bead> crossings(const std::vector<Bead>& beads) {
  std::vector<Bead> found;
  std::copy_if(beads.begin(), beads.end(), std::back_inserter(found),
               [](const Bead& bead) { return bead.mark == BeadMark::crossing; });
  return found;
}

}  // namespace

TEST_CASE("moved sentences become crossing beads at the place of their source") {
  Story moved = story();
  std::rotate(moved.korean.begin() + 2, moved.korean.begin() + 4, moved.korean.end());  // 2 and 3 go to the end
  const auto beads = aligned(moved);
  CHECK(text_of(formats::ladder, crossings(beads)).find("[2]:[10]:") == 0);
  const auto found = crossings(beads);
  REQUIRE(found.size() == 2);
  CHECK(found[1].source == Range{3, 4});
  CHECK(found[1].target == Range{11, 12});
  CHECK(found[1].margin > .8);
  CHECK_FALSE(found[1].matches.empty());
  CHECK(beads.size() == 12);
  CHECK(std::is_sorted(beads.begin(), beads.end(),
                       [](const Bead& a, const Bead& b) { return a.source.begin < b.source.begin; }));
}

TEST_CASE("units left over on both sides stay left over if they share nothing") {
  Story other = story();
  other.english.insert(other.english.begin() + 3, "Nobody in the village was paid for the whole of that winter.");
  other.korean.insert(other.korean.begin() + 9, "강가에는 아이들이 모여 노래를 불렀다.");
  CHECK(crossings(aligned(other)).empty());
}

TEST_CASE("a sentence that fits two places equally well stays left over") {
  Story twice = story();
  const std::string moved = twice.korean[2];
  twice.korean.erase(twice.korean.begin() + 2);
  twice.korean.insert(twice.korean.begin() + 6, moved);
  twice.korean.push_back(moved);
  CHECK(crossings(aligned(twice)).empty());
}

TEST_CASE("a sentence that is pinned as left over is not moved") {
  Story moved = story();
  std::rotate(moved.korean.begin() + 2, moved.korean.begin() + 3, moved.korean.end());
  REQUIRE(crossings(aligned(moved)).size() == 1);
  const Result<Pins> pins = Pins::make({{{2, 3}, {}}}, 12, 12);
  REQUIRE(pins);
  CHECK(crossings(aligned(moved, *pins)).empty());
}
