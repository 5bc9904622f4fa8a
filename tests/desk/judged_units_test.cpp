// The desk of an imported corpus: units are judged and edited as they are, and nothing is aligned.
#include "desk/judged_units.hpp"
#include "desk/follow_units.hpp"

#include "corpus/decisions.hpp"
#include "imports/importer.hpp"
#include "support/catch.hpp"
#include "support/corpus.hpp"
#include "support/desk.hpp"
#include "support/folder.hpp"

#include <fmt/core.h>

#include <string>

using namespace jjak;
using namespace jjak::test;

namespace {

constexpr const char* head = "id\tpair\tconfidence\tmark\trefused\ten\tko\turl_en\turl_ko\tnote\n";
constexpr const char* addresses = "\thttps://a.example/en/1\thttps://a.example/1\tkept\n";

std::string line(const std::string& id, const std::string& columns) { return id + "\train\t" + columns + addresses; }

std::string rain() {
  return head + line("u1", "0.8\t\t\tIt rained in Wonsan.\t원산에 비가 왔다.") +
         line("u2", "0.9\t\treplacement_character\tIt sn\xEF\xBF\xBDwed.\t눈이 왔다.") +
         line("u3", "\tcrossing\t\tThe wind blew.\t바람이 불었다.") + line("u4", "0.5\t\t\tThe end.\t");
}

/// Imports a text in the place of all that was imported before, as `jjak import -O` does.
void import(store::Store& store, const std::string& text, const std::string& file = "input.tsv") {
  const Folder folder;
  REQUIRE(store.begin());
  REQUIRE(store.clear());
  imports::Importer importer(store, file);
  REQUIRE(importer.begin());
  BitextInput input = bitext_input({folder.write("units.tsv", text)});
  input.all_beads = true;
  REQUIRE(read_bitext(input, [&](BitextUnit& unit) { return static_cast<bool>(importer.add(unit)); }, {}));
  REQUIRE(importer.end());
  const auto decided = corpus::decided_pairs(store);
  REQUIRE(decided);
  for (const store::PairName& pair : *decided) REQUIRE(desk::judge_units(store, pair));
  REQUIRE(desk::follow_units(store));
  REQUIRE(store.commit());
}

Stores imported(const std::string& text) {
  Stores store = new_store();
  import(*store, text);
  return store;
}

/// All that the rows of beads and pairs hold.
std::string rows(const store::Store& store) {
  auto select = store.database().prepare(
      "SELECT group_concat(b.name || '|' || ifnull(confidence, '-') || '|' || ifnull(b.margin, '-') || '|' || mark || "
      "'|' || ifnull(refused, '') || '|' || b.english || '|' || b.korean || '|' || ifnull(fields, '') || '|' || "
      "ifnull(english_source, '') || '|' || ifnull(imported, ''), char(10)) || (SELECT group_concat(digest) FROM "
      "pairs) FROM beads b");
  REQUIRE(select);
  REQUIRE(*select->step());
  return std::string(select->text(0));
}

std::string column(const store::Store& store, const std::string& unit, const std::string& name) {
  auto select = store.database().prepare("SELECT ifnull(" + name + ", '') FROM beads WHERE name = ?");
  REQUIRE(select);
  REQUIRE(*select->bind(0, unit).step());
  return std::string(select->text(0));
}

std::size_t found(const store::Store& store, const char* words) { return store::search(store, words, 10)->size(); }

constexpr const char* first = "[[0,1],[0,1]]";
constexpr const char* third = "[[2,3],[2,3]]";

std::string on_bead(const char* name, const char* bead) {
  return std::string(R"({"action":")") + name + R"(","beads":[)" + bead + R"(],"note":"look"})";
}

const std::string unlink_first = R"({"action":"unlink","beads":[[[0,1],[0,0]],[[0,0],[0,1]]]})";

}  // namespace

TEST_CASE("desk: imported units are accepted and rejected, and undone as they were", "[desk][imports]") {
  const Stores store = imported(rain());
  const auto desk = desk_of(*store);
  const std::string untouched = rows(*store);
  const std::string accepted = act(*desk, "rain", on_bead("accept", third));
  CHECK(accepted.find(R"("decisions":[{"bead":2,"verdict":"accepted","note":""}],"orphans":0)") != std::string::npos);
  CHECK(column(*store, "u3", "confidence") == "1.0");
  CHECK(column(*store, "u3", "mark") == "crossing");
  CHECK(column(*store, "u3", "fields") == R"({"note":"kept"})");
  act(*desk, "rain", on_bead("reject", first));
  CHECK(column(*store, "u1", "refused") == "rejected");
  CHECK(column(*store, "u1", "mark") == "pinned");
  CHECK(found(*store, "Wonsan") == 0);
  act(*desk, "rain", on_bead("note", first));
  CHECK(column(*store, "u1", "refused") == "rejected");
  for (int step = 0; step < 3; ++step) act(*desk, "rain", R"({"action":"undo"})");
  CHECK(rows(*store) == untouched);
  CHECK(found(*store, "Wonsan") == 1);
}

TEST_CASE("desk: an imported unit is taken apart as one, and linked again", "[desk][imports]") {
  const Stores store = imported(rain());
  const auto desk = desk_of(*store);
  const std::string untouched = rows(*store);
  act(*desk, "rain", on_bead("note", first));
  const std::string apart = act(*desk, "rain", unlink_first);
  CHECK(apart.find(R"("decisions":[{"bead":0,"verdict":"unlinked","note":"look"}],"orphans":0)") != std::string::npos);
  CHECK(column(*store, "u1", "refused") == "rejected");
  CHECK(column(*store, "u1", "confidence") == "0.8");
  act(*desk, "rain", on_bead("release", first));
  CHECK(rows(*store) == untouched);
  act(*desk, "rain", unlink_first);
  act(*desk, "rain", on_bead("accept", first));
  CHECK(column(*store, "u1", "refused").empty());
  CHECK(column(*store, "u1", "mark") == "pinned");
}

TEST_CASE("desk: texts of imported units are edited, and refused by what they hold then", "[desk][imports]") {
  const Stores store = imported(rain());
  const auto desk = desk_of(*store);
  const std::string untouched = rows(*store);
  const std::string pair = act(*desk, "rain", R"({"action":"edit","texts":[[0,1,"It snowed."]]})");
  CHECK(pair.find(R"("edits":[[[1,")") != std::string::npos);
  CHECK(column(*store, "u2", "english") == "It snowed.");
  CHECK(column(*store, "u2", "english_source") == "It sn\xEF\xBF\xBDwed.");
  CHECK(column(*store, "u2", "refused").empty());
  CHECK(found(*store, "snowed") == 1);
  act(*desk, "rain", R"({"action":"edit","texts":[[0,0,"It <b>rained</b>."]]})");
  CHECK(column(*store, "u1", "refused") == "markup");
  act(*desk, "rain", on_bead("accept", first));  // of a text that is edited
  CHECK(column(*store, "u1", "mark") == "pinned");
  for (int step = 0; step < 3; ++step) act(*desk, "rain", R"({"action":"undo"})");
  CHECK(rows(*store) == untouched);
}

TEST_CASE("desk: what would align an imported pair anew is refused", "[desk][imports]") {
  const Stores store = imported(rain());
  const auto desk = desk_of(*store);
  const std::string untouched = rows(*store);
  for (const std::string& refused : {std::string(R"({"action":"merge","beads":[[[0,2],[0,2]]]})"),
                                     std::string(R"({"action":"link","beads":[[[0,1],[1,2]]]})"),
                                     std::string(R"({"action":"cross","beads":[[[0,1],[2,3]]]})"),
                                     std::string(R"({"action":"unlink","beads":[[[0,1],[0,0]],[[0,0],[1,2]]]})")}) {
    CAPTURE(refused);
    const auto answer = desk->act("rain", 0, "", action(refused));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == errors::not_realigned);
  }
  CHECK(rows(*store) == untouched);
  act(*desk, "rain", R"({"action":"part"})");
  CHECK(*store->database().number("SELECT count(*) FROM units") == 0);
  act(*desk, "rain", R"({"action":"join"})");
  CHECK(rows(*store) == untouched);
}

TEST_CASE("desk: units that are of no article can be judged but not parted", "[desk][imports]") {
  const Stores store = imported("en\tko\nIt rained.\t비가 왔다.\nIt snowed.\t눈이 왔다.\n");
  auto select = store->database().prepare("SELECT name FROM pairs");
  REQUIRE(*select->step());
  const std::string name(select->text(0));
  const auto desk = desk_of(*store);
  act(*desk, name, on_bead("reject", first));
  CHECK(*store->database().number("SELECT count(*) FROM units") == 1);
  const auto parted = desk->act(name, revision_of(*desk->pair(name)), "", action(R"({"action":"part"})"));
  REQUIRE_FALSE(parted);
  CHECK(parted.error().code == errors::not_realigned);
}

TEST_CASE("desk: decisions survive another import, where their texts do", "[desk][imports]") {
  const Stores store = imported(rain());
  {
    const auto desk = desk_of(*store);
    act(*desk, "rain", on_bead("reject", first));
    act(*desk, "rain", on_bead("accept", third));
    act(*desk, "rain", R"({"action":"edit","texts":[[1,2,"바람이 세게 불었다."]]})");
  }
  const std::string judged = rows(*store);
  import(*store, rain());
  CHECK(rows(*store) == judged);
  import(*store, head + line("v0", "0.7\t\t\tFirst of all.\t먼저.") +
                     line("v1", "0.8\t\t\tIt rained in Wonsan.\t원산에 비가 왔다.") +
                     line("v3", "\t\t\tThe wind blew hard.\t바람이 불었다."));
  CHECK(column(*store, "v1", "refused") == "rejected");
  CHECK(column(*store, "v3", "mark").empty());
  CHECK(column(*store, "v3", "korean") == "바람이 세게 불었다.");
  CHECK(*store->database().number("SELECT count(*) FROM pins WHERE is_orphaned") == 1);
  import(*store, rain());
  CHECK(rows(*store) == judged);
}

TEST_CASE("desk: decisions follow units without a pair into a file of another name", "[desk][imports]") {
  const std::string units = "id\ten\tko\na\tIt rained.\t비가 왔다.\nb\tIt snowed.\t눈이 왔다.\nc\tThe end.\t끝.\n";
  const Stores store = imported(units);
  auto select = store->database().prepare("SELECT name FROM pairs");
  REQUIRE(*select->step());
  const std::string name(select->text(0));
  {
    const auto desk = desk_of(*store);
    act(*desk, name, on_bead("reject", first));
    act(*desk, name, on_bead("accept", third));
    act(*desk, name, R"({"action":"edit","texts":[[1,1,"눈이 많이 왔다."]]})");
  }
  import(*store, units + "d\tThe end.\t끝.\n", "renamed.tsv");
  CHECK(column(*store, "a", "refused") == "rejected");
  CHECK(column(*store, "b", "korean") == "눈이 많이 왔다.");
  CHECK(column(*store, "c", "mark").empty());  // two units have its texts: nobody knows which is meant
  CHECK(*store->database().number("SELECT count(*) FROM pins WHERE is_orphaned") == 1);
  import(*store, units, "renamed.tsv");
  CHECK(column(*store, "c", "mark") == "pinned");
  CHECK(*store->database().number("SELECT count(*) FROM pins WHERE is_orphaned") == 0);
}

TEST_CASE("desk: decisions follow units into another row of their file", "[desk][imports]") {
  const auto units = [](int from) {
    std::string text = "id\ten\tko\n";
    for (int i = from; i < 1'002; ++i) text += fmt::format("u{0}\tUnit {0}.\t단위 {0}.\n", i);
    return text;
  };
  const Stores store = imported(units(0));
  auto select = store->database().prepare("SELECT name FROM pairs ORDER BY length(name) DESC");
  REQUIRE(*select->step());
  const std::string name(select->text(0));  // that of units 1000 and 1001
  {
    const auto desk = desk_of(*store);
    act(*desk, name, on_bead("reject", first));
  }
  CHECK(column(*store, "u1000", "refused") == "rejected");
  import(*store, units(1));
  CHECK(column(*store, "u1000", "refused") == "rejected");
  CHECK(*store->database().number("SELECT count(*) FROM pins WHERE is_orphaned") == 0);
}
