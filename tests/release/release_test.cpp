// Intervals and bands of a labelled sample, and what a release says of its sources.
#include "release/papers.hpp"

#include <catch2/catch.hpp>

namespace jjak::release {
namespace {

BitextUnit unit_of(std::string id, double confidence, std::string text) {
  BitextUnit unit;
  unit.id = std::move(id);
  unit.confidence = confidence;
  unit.english.text = text;
  unit.korean.text = "글 " + text;
  unit.english.site = "paper.example";
  unit.korean.site = "신문.example";
  unit.english.date = "2024-12-23T05:30";
  unit.korean.date = "2024-12";
  unit.method = "hreflang";
  return unit;
}

/// A document whose sentences are all chosen.
void add(Facts& facts, std::vector<BitextUnit> units) {
  exports::Document document;
  document.sentences = std::move(units);
  for (const BitextUnit& unit : document.sentences) document.units.push_back(&unit);
  facts.add(document, exports::Level::sentence, "train");
}

}  // namespace

TEST_CASE("release: a unit is in one band, also at its borders") {
  sample::Labels labels(*sample::LabelTable::parse("id\tlabel\na\tright\nc\twrong\nnobody\tright\n", "x.tsv"));
  Facts facts(labels);
  add(facts, {unit_of("a", 1, "A."), unit_of("b", .99, "B."), unit_of("c", .9, "C."), unit_of("d", 0, "D."),
              unit_of("e", .5, "A.")});
  std::vector<std::uint64_t> units;
  for (const sample::Band& band : facts.precision().bands()) units.push_back(band.units);
  CHECK(units == std::vector<std::uint64_t>{1, 1, 0, 1, 2});
  CHECK(facts.precision().labelled() == 2);
  CHECK(facts.precision().bands()[4].right == 1);
  CHECK(facts.precision().bands()[3].right == 0);
  CHECK(facts.repetitions() == 1);
}

TEST_CASE("release: sources have days only where they are known, and the card no markup of others") {
  sample::Labels labels;
  Facts facts(labels);
  BitextUnit unit = unit_of("a", 1, "A.");
  unit.english.site = "evil|<img>.example";
  add(facts, {unit});
  CHECK(facts.sources().at("evil|<img>.example").first == "2024-12-23");
  CHECK(facts.sources().at("신문.example").first.empty());
  Terms terms;
  terms.licences["신문.example"] = "Own terms, see the site";
  const std::vector<DataFile> files;
  const Papers papers{terms, facts, files};
  CHECK(card(papers).find("<img>") == std::string::npos);
  CHECK(card(papers).find("| 신문.example | 0 | 1 | not stated | not stated | Own terms, see the site |") !=
        std::string::npos);
  CHECK(shared_licence(papers).empty());
  terms.licences["evil|<img>.example"] = "Own terms, see the site";
  CHECK(card(papers).find("license: \"other\"\nlicense_name: \"see-sources\"") != std::string::npos);
}

}  // namespace jjak::release
