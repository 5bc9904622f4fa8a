// What two ladders see differently, and what the pages are told of it.
#include "report/differences.hpp"

#include "markup/json.hpp"
#include "model/sample.hpp"
#include "support/catch.hpp"
#include "support/written.hpp"

#include <initializer_list>
#include <vector>

using namespace jjak;
using report::DifferenceKind;
using report::Differences;
using report::differences_of;

namespace {

std::vector<Bead> beads_of(std::initializer_list<report::BeadSides> sides) {
  std::vector<Bead> beads;
  for (const auto& [source, target] : sides) {
    Bead bead;
    bead.source = source;
    bead.target = target;
    beads.push_back(std::move(bead));
  }
  return beads;
}

/// Has other beads of each pair, but of a pair that it does not know.
class Other final : public OtherReadings {
 public:
  explicit Other(std::vector<Bead> beads) : beads_(std::move(beads)) {}
  std::string name() const override { return "gold"; }
  Result<std::optional<std::vector<Bead>>> read(const AlignedPair&) override { return std::optional(beads_); }
  std::vector<std::string> rest() const override { return {"</script>"}; }

 private:
  std::vector<Bead> beads_;
};

}  // namespace

TEST_CASE("differences are the fewest beads over the same sentences, with their kind") {
  const auto here = beads_of({{{0, 1}, {0, 1}},
                              {{1, 2}, {1, 2}},
                              {{2, 3}, {2, 3}},
                              {{3, 4}, {}},
                              {{}, {3, 4}},
                              {{4, 6}, {4, 5}},
                              {{6, 7}, {5, 7}},
                              {{7, 8}, {7, 8}}});
  const auto there = beads_of({{{0, 1}, {0, 1}},
                               {{1, 3}, {1, 3}},
                               {{3, 4}, {3, 4}},
                               {{4, 5}, {4, 5}},
                               {{5, 7}, {5, 7}},
                               {{7, 8}, {}},
                               {{}, {7, 8}}});
  const Differences found = differences_of(here, there, 8, 8);
  REQUIRE(found.is_comparable);
  CHECK(found.same == 1);
  REQUIRE(found.list.size() == 4);
  CHECK(found.list[0].kind == DifferenceKind::merged);
  CHECK(found.list[0].here.size() == 2);
  CHECK(found.list[0].there == std::vector<report::BeadSides>{{{1, 3}, {1, 3}}});
  CHECK(found.list[1].kind == DifferenceKind::linked);
  CHECK(found.list[2].kind == DifferenceKind::borders);
  CHECK(found.list[3].kind == DifferenceKind::unlinked);
  CHECK(differences_of(there, here, 8, 8).list[0].kind == DifferenceKind::split);
  CHECK(differences_of(here, here, 8, 8).list.empty());
}

TEST_CASE("beads of other texts are not compared") {
  const auto here = beads_of({{{0, 1}, {0, 1}}});
  CHECK_FALSE(differences_of(here, beads_of({{{0, 2}, {0, 1}}}), 1, 1).is_comparable);
  CHECK_FALSE(differences_of(here, {}, 1, 1).is_comparable);
  CHECK(differences_of({}, {}, 0, 0).is_comparable);
}

TEST_CASE("a compared report tells what the other one sees") {
  constexpr int depth = 16;
  const Collection collection = sample::collection();
  std::vector<Bead> beads = collection.pairs[0].alignment.sentences;
  beads[0].target.end = beads[1].target.end;  // the second Korean sentence goes to the first bead
  beads[1].target = {};
  Other other(beads);
  ReportOptions options;
  options.other = &other;
  const std::string page = test::report_of(collection, options).at("index.html");
  const std::size_t begin = page.find("id=\"report\">") + 12;
  const auto data = markup::parse_json(std::string_view(page).substr(begin, page.find("</script>", begin) - begin),
                                       depth, markup::JsonComments::are_errors);
  REQUIRE(data);
  const markup::JsonValue* comparison = data->find("comparison");
  REQUIRE(comparison != nullptr);
  CHECK(comparison->find("name")->string == "gold");
  CHECK(comparison->find("compared")->number == 1);
  CHECK(comparison->find("differing")->number == 1);
  const auto& scores = comparison->find("scores")->items;
  REQUIRE(scores.size() > 1);
  CHECK(scores[0].find("type")->string.empty());
  CHECK(scores[0].find("here")->number == 3);
  CHECK(scores[0].find("there")->number == 2);
  CHECK(scores[0].find("same")->number == 1);
  CHECK(scores[0].find("recall")->find("share")->number == .5);
  CHECK(scores[0].find("precision")->find("low")->number < .3333);
  for (const markup::JsonValue& row : scores)
    CHECK((row.find("here")->number > 0 || row.find("precision")->kind == markup::JsonKind::null));
  REQUIRE(comparison->find("differences")->items.size() == 1);
  CHECK(comparison->find("differences")->items[0].items[1].string == "merged");
  CHECK(comparison->find("onlyThere")->items[0].string == "</script>");
}
