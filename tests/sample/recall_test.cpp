// Null alignments in a sample, and what they say of what was lost.
#include "sample/recall.hpp"
#include "sample/nulls.hpp"

#include "support/catch.hpp"

#include <string>
#include <utility>
#include <vector>

using namespace jjak;
using sample::NullFinder;
using sample::Recall;

namespace {

BitextUnit bead(std::string pair, std::string english, std::string korean) {
  BitextUnit unit;
  unit.pair = std::move(pair);
  unit.english.text = std::move(english);
  unit.korean.text = std::move(korean);
  return unit;
}

std::vector<std::string> around(const BitextUnit& null) {
  return {field_of(null, sample::before_english), field_of(null, sample::before_korean),
          field_of(null, sample::after_english), field_of(null, sample::after_korean)};
}

}  // namespace

TEST_CASE("null alignments come with what stands around them in their pair") {
  std::vector<BitextUnit> found;
  NullFinder finder([&found](const BitextUnit& null) { found.push_back(null); });
  finder.add(bead("rain", "", "가"));
  for (const char* number : {"1", "2", "3", "4"})
    finder.add(bead("rain", std::string("E") + number, std::string("K") + number));
  finder.add(bead("rain", "alone", ""));
  finder.add(bead("rain", "E5", "K5"));
  finder.add(bead("snow", "", "나"));
  finder.end();
  REQUIRE(found.size() == 3);
  CHECK(found[0].korean.text == "가");
  CHECK(around(found[0]) == std::vector<std::string>{"", "", "E1 E2 E3", "K1 K2 K3"});
  CHECK(found[1].english.text == "alone");
  CHECK(around(found[1]) == std::vector<std::string>{"E2 E3 E4", "K2 K3 K4", "E5", "K5"});
  CHECK(around(found[2]) == std::vector<std::string>{"", "", "", ""});
  CHECK(sample::is_null(found[2]));
  CHECK_FALSE(sample::is_null(bead("rain", "E", "K")));
}

TEST_CASE("recall counts the sentences that have a counterpart, linked or lost") {
  Recall recall;
  recall.add_linked(900);
  CHECK_FALSE(recall.recall());
  for (int i = 0; i < 100; ++i) recall.add_null(1, .995, i < 50 ? std::optional(i < 40) : std::nullopt);
  CHECK(recall.sentences() == 100);
  CHECK(recall.labelled() == 50);
  const auto right = recall.right(), found = recall.recall();
  REQUIRE(right);
  REQUIRE(found);
  CHECK(right->share == Approx(.8));
  // 20 of the 100 have a counterpart, by the labels.
  CHECK(found->share == Approx(900 / 920.));
  CHECK(found->interval.low == Approx(900 / (900 + 100 * (1 - right->interval.low))));
  CHECK(found->interval.low < found->share);
  CHECK(found->interval.high > found->share);
  recall.add_null(1, .3, std::nullopt);  // nobody looked at that band
  CHECK_FALSE(recall.right());
  CHECK_FALSE(recall.recall());
  Recall perfect;
  perfect.add_null(2, 1, true);
  CHECK(perfect.recall()->share == 1);  // nothing had a counterpart
}
