// A corpus in figures: how much is probably wrong, where, and which units to look at.
#include "report/figures.hpp"
#include "report/nulls.hpp"

#include "model/sample.hpp"
#include "support/catch.hpp"

#include <limits>
#include <string>

using namespace jjak;
using report::Facet;
using report::FigureCounter;
using report::Figures;

namespace {

Figures figures_of(const Collection& collection, report::FigureOptions options = {}) {
  FigureCounter counter(std::move(options));
  REQUIRE(walk(collection, counter));
  return counter.take();
}

std::vector<Finding> findings_of(std::vector<std::pair<FindingKind, double>> list) {
  std::vector<Finding> findings;
  for (const auto& [kind, probability] : list) findings.push_back({kind, probability, {}, {}, "found", {}});
  return findings;
}

}  // namespace

TEST_CASE("figures count what the pages count", "[report]") {
  const Figures figures = figures_of(sample::collection());
  CHECK(figures.pairs == 1);
  CHECK(figures.nulls == 1);
  CHECK(figures.summary.documents == 4);
  CHECK(figures.summary.sentence_units == 3);
  CHECK_FALSE(figures.is_checked);
  // 1 - confidence of each, the last one no less than the least doubt, in thousandths, as the pages have them.
  CHECK(figures.wrong == Approx(.027 + .4 + .0005));
  REQUIRE(figures.confidence());
  CHECK(*figures.confidence() == Approx((.97312 + .6 + 1) / 3));
  CHECK_FALSE(figures.sample);
  CHECK_FALSE(figures.precision());
}

TEST_CASE("units are counted by site, month, link, shape and finding", "[report]") {
  report::FigureOptions options;
  options.check = [](const UnitView& view) {
    return view.unit.bead == 0 ? findings_of({{FindingKind::number, .8}, {FindingKind::date, .6}})
                               : std::vector<Finding>{};
  };
  const Figures figures = figures_of(sample::collection(), options);
  CHECK(figures.is_checked);
  CHECK(figures.counts(Facet::site).at("news.example").units == 3);
  CHECK(figures.counts(Facet::month).at("2024-12").units == 3);  // the English article has the only date
  CHECK(figures.counts(Facet::method).at("read_in_korean").units == 3);
  CHECK(figures.counts(Facet::type).at("2-1").units == 1);
  CHECK(figures.counts(Facet::type).at("2-1").wrong == Approx(.4));
  CHECK(figures.counts(Facet::type).count("0-1") == 0);
  CHECK(figures.counts(Facet::finding).at("number").units == 1);
  CHECK(figures.counts(Facet::finding).at("date").units == 1);
  CHECK(figures.counts(Facet::finding).at("").units == 2);
}

TEST_CASE("coverage is the share of letters in beads with both sides", "[report]") {
  Collection collection = sample::collection();
  AlignedPair& pair = collection.pairs[0];
  pair.source = sample::text_of(Language::english, {{"ab c", "d"}});
  pair.target = sample::text_of(Language::korean, {{"가 나", "다라마"}});
  pair.alignment.sentences = {sample::bead({0, 1}, {0, 1}, .9), sample::bead({1, 1}, {1, 2}, .9),
                              sample::bead({1, 2}, {2, 2}, .9)};
  const Figures figures = figures_of(collection);
  REQUIRE(figures.coverage());
  CHECK(*figures.coverage() == Approx((3.0 + 2) / (3 + 2 + 3 + 1)));
  CHECK(figures.nulls == 2);
  CHECK_FALSE(figures_of({}).coverage());
  CHECK_FALSE(figures_of({}).confidence());
}

TEST_CASE("the most doubtful units come first, of equal ones the first", "[report]") {
  Collection collection = sample::collection();
  collection.pairs.push_back(collection.pairs[0]);
  collection.pairs[1].name = "other-1a2b";
  report::FigureOptions options;
  options.doubtful = 3;
  const Figures figures = figures_of(collection, options);
  std::vector<std::string> names;
  for (const report::DoubtfulUnit& unit : figures.doubtful) names.push_back(unit.name);
  CHECK(names == std::vector<std::string>{"herbs-1a2b:s1.2-1", "other-1a2b:s1.2-1", "herbs-1a2b:s0-0"});
  CHECK(figures.doubtful[0].english == "Guards knew. Nobody spoke.");
  CHECK(figures.doubtful[0].korean == "경비대는 알았으나 입을 닫았다.");
  CHECK(figures_of(collection).doubtful.empty());
}

TEST_CASE("refused beads are no units, and units without a confidence are a little doubtful", "[report]") {
  Collection collection = sample::collection();
  AlignedPair& pair = collection.pairs[0];
  pair.refused = {{Level::sentence, 1, RefusalReason::not_english}};
  pair.alignment.sentences[0].confidence = std::numeric_limits<double>::quiet_NaN();
  const Figures figures = figures_of(collection);
  CHECK(figures.counts(Facet::type).count("2-1") == 0);
  CHECK(figures.wrong == Approx(.1 + .0005));
  CHECK(*figures.confidence() == Approx(1));
}

TEST_CASE("figures know what people said of null alignments", "[report]") {
  report::FigureOptions options;
  options.label = [](auto...) { return std::nullopt; };
  const Figures none = figures_of(sample::collection(), options);
  CHECK(none.recall.sentences() == 1);
  CHECK(report::nulls_in_words(none.recall, {}).empty());
  options.label = [](std::string_view id, auto...) {
    return id.find("-", id.rfind(':')) == id.size() - 1 || id.find(":s-") != std::string_view::npos
               ? std::optional(false)
               : std::nullopt;
  };
  const Figures labelled = figures_of(sample::collection(), options);
  CHECK(labelled.recall.labelled() == 1);
  CHECK(report::nulls_in_words(labelled.recall, {}).starts_with("1 null alignments were labelled: 0.0% ("));
  CHECK(report::nulls_in_words(labelled.recall, [](std::string_view) {
          return "{recall}, {labelled}";
        }).ends_with("%), 1"));
}

TEST_CASE("figures know what people said of a sample", "[report]") {
  report::FigureOptions options;
  options.label = [](std::string_view id, auto...) { return std::optional(id != "herbs-1a2b:s1.2-1"); };
  const Figures all = figures_of(sample::collection(), options);
  REQUIRE(all.precision());
  CHECK(all.precision()->share == Approx(2.0 / 3));
  options.label = [](std::string_view id, auto...) {
    return id == "herbs-1a2b:s0-0" ? std::optional(true) : std::nullopt;
  };
  const Figures some = figures_of(sample::collection(), options);
  REQUIRE(some.sample);
  CHECK(some.sample->labelled() == 1);
  CHECK_FALSE(some.precision());  // nobody looked at two of the bands
}

TEST_CASE("findings raise doubt, of a kind only the surest", "[report]") {
  report::ReportedUnit unit{0, 900};
  CHECK(report::wrongness(unit) == Approx(.1));
  unit.findings = findings_of({{FindingKind::number, 1}});
  CHECK(report::wrongness(unit) == Approx(2.0 / 9 / (1 + 2.0 / 9)));
  const double once = report::wrongness(unit);
  unit.findings = findings_of({{FindingKind::number, 1}, {FindingKind::number, .7}});
  CHECK(report::wrongness(unit) == Approx(once));
  unit.findings = findings_of({{FindingKind::number, 1}, {FindingKind::date, 1}});
  CHECK(report::wrongness(unit) == Approx(4.0 / 9 / (1 + 4.0 / 9)));
  CHECK(report::wrongness({0, 1000}) == Approx(.0005));
  CHECK(report::wrongness({0, 0}) == Approx(.9995));
}
