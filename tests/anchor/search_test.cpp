// Searching Korean texts by the anchors of an English one.
#include "support/catch.hpp"

#include <jjak/anchor.hpp>
#include <jjak/segment.hpp>

#include <string>
#include <vector>

using namespace jjak;

namespace {

/// Keeps the texts alive as long as the index needs them.
struct Fixture {
  Dictionary dictionary{{{"harbor", "항구", 1}, {"drought", "가뭄", 1}, {"school", "학교", 1}, {"rice", "쌀", 1}}};
  TranslationIndex index{dictionary};

  AnchoredText anchors(const std::string& content, Language language) {
    return find_anchors(text_of_lines({content}, language), dictionary);
  }
  void add(const std::string& korean, std::optional<std::int32_t> day = {}) {
    index.add(anchors(korean, Language::korean), day);
  }
  std::vector<std::uint32_t> find(const std::string& english, const DayWindow& window = {}, std::size_t most = 5) {
    std::vector<std::uint32_t> numbers;
    for (const auto& found : index.find(anchors(english, Language::english), window, most))
      numbers.push_back(found.text);
    return numbers;
  }
};

}  // namespace

TEST_CASE("An index finds a text by its numbers, its words and its names") {
  Fixture fixture;
  fixture.add("혜산 학교 지붕이 무너져 37명이 다쳤다.");
  fixture.add("청진 항구에 배 12척이 들어왔다.");
  fixture.add("사리원 쌀값이 가뭄 탓에 5800원으로 올랐다.");
  fixture.index.finish();
  CHECK(fixture.find("Twelve ships entered the harbor.").front() == 1);
  CHECK(fixture.find("The drought drove rice to 5,800 won.").front() == 2);
  CHECK(fixture.find("A roof collapsed in Hyesan.").front() == 0);
  CHECK(fixture.find("Nothing of the kind was ever said.").empty());
}

TEST_CASE("Several English words that sound like one Korean name find it") {
  Fixture fixture;
  fixture.add("리영호 부상이 말했다.");
  fixture.add("박철민 부상이 말했다.");
  fixture.index.finish();
  CHECK(fixture.find("Vice minister Ri Yong Ho spoke.").front() == 0);
}

TEST_CASE("A window of days keeps texts without a date") {
  Fixture fixture;
  fixture.add("쌀 300톤이 왔다.", 10);
  fixture.add("쌀 300톤이 왔다.");
  fixture.add("쌀 300톤이 왔다.", 12);
  fixture.add("쌀 300톤이 왔다.", -3);
  fixture.index.finish();
  const std::string english = "300 tons of rice came.";
  CHECK(fixture.find(english) == std::vector<std::uint32_t>{0, 1, 2, 3});
  CHECK(fixture.find(english, {10, 12}) == std::vector<std::uint32_t>{0, 1, 2});
  CHECK(fixture.find(english, {11, 11}) == std::vector<std::uint32_t>{1});
  CHECK(fixture.find(english, {-5, 0}) == std::vector<std::uint32_t>{1, 3});
  CHECK(fixture.find(english, {20, 10}) == std::vector<std::uint32_t>{1});
}

TEST_CASE("An index returns at most the requested number of texts, best first, with scores between 0 and 1") {
  Fixture fixture;
  for (int i = 0; i < 20; ++i) fixture.add("학교 " + std::to_string(100 + i) + "곳에 쌀이 왔다.");
  for (int i = 0; i < 200; ++i) fixture.add("항구에 가뭄 이야기가 돌았다.");
  fixture.index.finish();
  const auto found = fixture.index.find(fixture.anchors("Rice for 107 schools", Language::english), {}, 3);
  REQUIRE(found.size() == 3);
  CHECK(found[0].text == 7);
  for (const auto& each : found) CHECK((each.likeness > 0 && each.likeness <= 1));
  CHECK(found[0].likeness > found[1].likeness);
  CHECK(found[1].text < found[2].text);
}

TEST_CASE("An index without texts finds none") {
  Fixture fixture;
  fixture.index.finish();
  CHECK(fixture.find("Rice for 107 schools").empty());
}

TEST_CASE("An index that is told what an earlier one knows of names finds the same") {
  const std::vector<std::string> korean = {"혜산 학교 지붕이 무너져 37명이 다쳤다.", "리영호 부상이 평양에서 말했다.",
                                           "청진 항구에 배 12척이 들어왔다.", "박철민은 혜산시에 산다."};
  const std::vector<std::string> english = {"A roof collapsed in Hyesan.",
                                            "Vice minister Ri Yong Ho spoke in Pyongyang.",
                                            "Pak Chol Min left Chongjin.", "Nothing of the kind."};
  const auto likeness = [&](Fixture& fixture) {
    std::vector<std::pair<std::uint32_t, double>> all;
    for (const std::string& text : english)
      for (const auto& found : fixture.index.find(fixture.anchors(text, Language::english), {}, 5))
        all.emplace_back(found.text, found.likeness);
    return all;
  };
  Fixture earlier;
  for (const std::size_t n : {0U, 1U}) earlier.add(korean[n]);
  earlier.index.finish();
  CHECK_FALSE(likeness(earlier).empty());
  const std::string known = earlier.index.known();
  Fixture fresh, told, told_all, told_nonsense;
  for (Fixture* fixture : {&fresh, &told, &told_all, &told_nonsense})
    for (const std::size_t n : {3U, 1U, 2U}) fixture->add(korean[n]);
  fresh.index.finish();
  told.index.finish(known);
  CHECK(likeness(told) == likeness(fresh));
  CHECK(told.index.known() == fresh.index.known());
  told_all.index.finish(fresh.index.known());
  CHECK(likeness(told_all) == likeness(fresh));
  told_nonsense.index.finish(known.substr(0, known.size() - 3));
  CHECK(likeness(told_nonsense) == likeness(fresh));
}
