// Samples that people judge, and what they say of all units.
#include "sample/precision.hpp"
#include "sample/sampler.hpp"

#include "support/catch.hpp"

#include <map>
#include <set>
#include <string>

using namespace jjak;
using sample::even_shares;
using sample::Precision;
using sample::Sampler;

namespace {

BitextUnit unit_of(std::size_t number, double confidence) {
  BitextUnit unit;
  unit.id = "rain-1a2b3c4d:s" + std::to_string(number) + "-" + std::to_string(number);
  unit.confidence = confidence;
  return unit;
}

std::set<std::string> ids_of(const std::vector<BitextUnit>& units) {
  std::set<std::string> ids;
  for (const BitextUnit& unit : units) ids.insert(unit.id);
  return ids;
}

}  // namespace

TEST_CASE("shares are even, and what a band lacks goes to the others") {
  CHECK(even_shares({100, 100}, 10) == std::vector<std::size_t>{5, 5});
  CHECK(even_shares({2, 100, 0, 100}, 10) == std::vector<std::size_t>{2, 4, 0, 4});
  CHECK(even_shares({1, 2}, 10) == std::vector<std::size_t>{1, 2});
  CHECK(even_shares({9, 9, 9}, 2) == std::vector<std::size_t>{1, 1, 0});
  CHECK(even_shares({}, 3).empty());
}

TEST_CASE("a sample has doubtful units in plenty, and depends on nothing but seed and ids") {
  const auto draw = [](const std::string& seed, bool backwards) {
    Sampler sampler(60, seed);
    for (std::size_t i = 0; i < 2000; ++i) {
      const std::size_t number = backwards ? 1999 - i : i;
      sampler.add(unit_of(number, number % 50 == 0 ? .4 : number % 20 == 0 ? .8 : .995));
    }
    return sampler.take();
  };
  const auto units = draw("a", false);
  REQUIRE(units.size() == 60);
  std::map<double, int> counts;
  for (const BitextUnit& unit : units) ++counts[*unit.confidence];
  CHECK(counts == std::map<double, int>{{.4, 20}, {.8, 20}, {.995, 20}});
  CHECK(ids_of(draw("a", true)) == ids_of(units));
  CHECK(ids_of(draw("b", false)) != ids_of(units));
  // Neighbours in the table are not of one band.
  int changes = 0;
  for (std::size_t i = 1; i < units.size(); ++i) changes += units[i].confidence != units[i - 1].confidence;
  CHECK(changes > 25);
}

TEST_CASE("every unit of a band is drawn equally often") {
  std::map<std::string, int> drawn;
  for (int seed = 0; seed < 400; ++seed) {
    Sampler sampler(10, std::to_string(seed));
    for (std::size_t i = 0; i < 40; ++i) sampler.add(unit_of(i, .995));
    for (const BitextUnit& unit : sampler.take()) ++drawn[unit.id];
  }
  CHECK(drawn.size() == 40);
  // 100 are expected, with a standard deviation of 8.7.
  for (const auto& [id, count] : drawn) {
    INFO(id);
    CHECK(count > 60);
    CHECK(count < 140);
  }
}

TEST_CASE("precision over all bands weighs each by its size") {
  Precision precision;
  for (int i = 0; i < 900; ++i) precision.add(.995, i < 20 ? std::optional(true) : std::nullopt);
  for (int i = 0; i < 100; ++i) precision.add(.4, i < 20 ? std::optional(i < 5) : std::nullopt);
  const auto all = precision.overall();
  REQUIRE(all);
  CHECK(all->share == Approx(.9 + .1 * .25));
  CHECK(all->interval.low < all->share);
  CHECK(all->interval.high > all->share);
  CHECK(all->interval.high - all->interval.low < .2);
  CHECK(precision.labelled() == 40);
  CHECK(estimate_of(precision.bands()[0]).share == .25);
  precision.add(.8, std::nullopt);  // nobody looked at that band
  CHECK_FALSE(precision.overall());
  CHECK_FALSE(Precision().overall());
}

TEST_CASE("a confidence is in one band, also at its borders") {
  CHECK(sample::band_of(0) == 0);
  CHECK(sample::band_of(.5) == 1);
  CHECK(sample::band_of(.69) == 1);
  CHECK(sample::band_of(.99) == 4);
  CHECK(sample::band_of(1) == 4);
}
