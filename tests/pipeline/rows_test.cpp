// Rows of a table of parallel text are beads.
#include <jjak/jjak.hpp>

#include "support/catch.hpp"
#include "support/folder.hpp"

namespace {

jjak::Collection build(const std::string& table) {
  const jjak::test::Folder folder;
  auto collection = jjak::build_collection({folder.write("text.csv", table)}, {});
  REQUIRE(collection);
  REQUIRE(collection->pairs.size() == 1);
  return std::move(*collection);
}

/// The sentence beads as "English | Korean".
std::vector<std::string> beads_of(const jjak::Collection& collection) {
  const jjak::AlignedPair& pair = collection.pairs[0];
  std::vector<std::string> beads;
  for (const jjak::Bead& bead : pair.alignment.sentences)
    beads.push_back(pair.source.join(bead.source) + " | " + pair.target.join(bead.target));
  std::sort(beads.begin(), beads.end());
  return beads;
}

}  // namespace

TEST_CASE("Each row of a parallel table is a bead, whatever its cells say", "[pipeline][table]") {
  // By their contents, the rows would be aligned otherwise: row 2 repeats the numbers of row 1.
  const jjak::Collection collection = build(
      "en,ko\nThe county has 412 boats.,군에는 배가 많다.\nIt had 380 in 2019.,그중 412척이 군의 것이다.\n"
      "Nobody counted them before.,\n,2019년에는 380척이었다.\nThe harbour is small. It is old.,항구는 작고 "
      "오래되었다.\n");
  CHECK(beads_of(collection) ==
        std::vector<std::string>{" | 2019년에는 380척이었다.", "It had 380 in 2019. | 그중 412척이 군의 것이다.",
                                 "Nobody counted them before. | ", "The county has 412 boats. | 군에는 배가 많다.",
                                 "The harbour is small. It is old. | 항구는 작고 오래되었다."});
  const jjak::Alignment& alignment = collection.pairs[0].alignment;
  for (const jjak::Bead& bead : alignment.sentences) CHECK(bead.mark == jjak::BeadMark::pinned);
  REQUIRE(alignment.paragraphs.size() == 5);
  for (const jjak::Bead& bead : alignment.paragraphs) CHECK(bead.mark == jjak::BeadMark::pinned);
  CHECK(alignment.paragraphs[1].target == jjak::Range{1, 2});
  CHECK(alignment.paragraphs[2].is_null());
  CHECK(alignment.paragraphs[4].source == jjak::Range{3, 4});
}

TEST_CASE("Rows with several sentences on both sides are aligned inside the row", "[pipeline][table]") {
  const jjak::Collection collection = build(
      "en,ko\nThe ferry left at 9.,배는 9시에 떠났다.\n"
      "It carried 120 people. It came back at 17.,120명을 태웠다. 17시에 돌아왔다.\n"
      "Nobody was hurt.,아무도 다치지 않았다.\n");
  CHECK(beads_of(collection) == std::vector<std::string>{"It came back at 17. | 17시에 돌아왔다.",
                                                         "It carried 120 people. | 120명을 태웠다.",
                                                         "Nobody was hurt. | 아무도 다치지 않았다.",
                                                         "The ferry left at 9. | 배는 9시에 떠났다."});
}
