// Decisions about pairs: what they change at once, that a rebuild finds the same, and how they are taken back.
#include "desk/desk.hpp"

#include "corpus/merge.hpp"
#include "corpus/takedowns.hpp"
#include "desk/history.hpp"
#include "support/catch.hpp"
#include "support/corpus.hpp"
#include "support/desk.hpp"

#include <string>
#include <vector>

using jjak::Range;
using jjak::desk::ActionKind;
using jjak::desk::Answer;
using namespace jjak::test;

TEST_CASE("a decision is kept with the pair aligned around it, and a rebuild finds the same") {
  const Stores store = built_store();
  const auto wide = wide_beads(*store);
  REQUIRE(wide.size() > 8);
  const auto before = beads_of(*store);
  const auto desk = desk_of(*store);
  for (std::size_t i = 0; i < wide.size(); ++i) {
    if (i > 0 && wide[i].pair == wide[i - 1].pair) continue;
    const std::string step = i % 4 == 0   ? split_of(wide[i])
                             : i % 4 == 1 ? on("accept", wide[i])
                             : i % 4 == 2 ? on("reject", wide[i])
                                          : on("note", wide[i]);
    act(*desk, wide[i].pair, step);
  }
  const auto decided = beads_of(*store);
  CHECK((decided != before));
  const auto update = jjak::corpus::update(*store, request_for(pages()), true, {});
  if (!update) FAIL(describe(update.error()));
  REQUIRE(update->collection);  // the results show what was decided
  CHECK(update->contents.pairs_changed == 0);
  CHECK(update->contents.pairs_new == 0);
  CHECK(update->orphaned_pins == 0);
  CHECK((beads_of(*store) == decided));
}

TEST_CASE("a rejected bead gives no unit, and its alignment stays") {
  const Stores store = built_store();
  const Wide bead = wide_beads(*store).front();
  const auto desk = desk_of(*store);
  const std::string pair = act(*desk, bead.pair, on("reject", bead));
  CHECK(pair.find(R"("mark":"pinned","refused":"rejected")") != std::string::npos);
  CHECK(*store->database().number("SELECT count(*) FROM beads WHERE refused = 'rejected'") == 1);
}

TEST_CASE("everything can be taken back and done again, however often") {
  const Stores store = built_store();
  const Wide bead = wide_beads(*store).front();
  const auto desk = desk_of(*store);
  const auto untouched = beads_of(*store);
  act(*desk, bead.pair, on("accept", bead));
  const auto accepted = beads_of(*store);
  act(*desk, bead.pair, split_of(bead));
  const auto split = beads_of(*store);
  act(*desk, bead.pair, R"({"action":"part"})");
  CHECK(*store->database().number("SELECT count(*) FROM parted") == 1);
  for (int round = 0; round < 2; ++round) {
    act(*desk, bead.pair, R"({"action":"undo"})");
    CHECK((beads_of(*store) == split));
    act(*desk, bead.pair, R"({"action":"undo"})");
    CHECK((beads_of(*store) == accepted));
    const std::string first = act(*desk, bead.pair, R"({"action":"undo"})");
    CHECK((beads_of(*store) == untouched));
    CHECK(first.find(R"("undo":null)") != std::string::npos);
    for (int step = 0; step < 3; ++step) act(*desk, bead.pair, R"({"action":"redo"})");
  }
  act(*desk, bead.pair, R"({"action":"undo"})");
  act(*desk, bead.pair, R"({"action":"join"})");  // changes nothing, and is no step
  act(*desk, bead.pair,
      R"({"action":"note","note":"later","beads":[)" +
          ranges({bead.english, bead.english + 1}, {bead.korean, bead.korean + 1}) + "]}");  // what was undone is gone
  const auto pair = desk->pair(bead.pair);
  REQUIRE(pair);
  const auto redone = desk->act(bead.pair, revision_of(*pair), "Reviewer", action(R"({"action":"redo"})"));
  REQUIRE_FALSE(redone);
  CHECK(redone.error().code == jjak::errors::nothing_to_undo);
}

TEST_CASE("who has not seen the last change changes nothing, and is shown it") {
  const Stores store = built_store();
  const Wide bead = wide_beads(*store).front();
  const auto desk = desk_of(*store);
  const auto seen = desk->pair(bead.pair);
  REQUIRE(seen);
  act(*desk, bead.pair, on("accept", bead));
  const auto beads = beads_of(*store);
  const auto late = desk->act(bead.pair, revision_of(*seen), "Somebody else", action(split_of(bead)));
  REQUIRE(late);
  CHECK(late->is_conflict);
  CHECK(late->pair.find(R"("action":"accept","reviewer":"Reviewer")") != std::string::npos);
  CHECK((beads_of(*store) == beads));
}

TEST_CASE("changes are told since a version") {
  const Stores store = built_store();
  const auto wide = wide_beads(*store);
  const auto desk = desk_of(*store);
  CHECK(desk->changes(0) == R"({"version":0,"pairs":[]})");
  act(*desk, wide.front().pair, on("accept", wide.front()));
  act(*desk, wide.back().pair, on("accept", wide.back()));
  const auto all = parsed(desk->changes(0)), last = parsed(desk->changes(1));
  CHECK(all.find("version")->number == 2);
  CHECK(all.find("pairs")->items.size() == 2);
  CHECK(last.find("pairs")->items.size() == 1);
}

TEST_CASE("articles that are no pair give no units, and the next run does not link them") {
  const Stores store = built_store();
  const Wide bead = wide_beads(*store).front();
  const auto desk = desk_of(*store);
  act(*desk, bead.pair, R"({"action":"part"})");
  const std::string units =
      "SELECT count(*) FROM units u JOIN pairs p ON p.id = u.pair WHERE p.name = '" + bead.pair + "'";
  CHECK(*store->database().number(units) == 0);
  const auto update = jjak::corpus::update(*store, request_for(pages()), true, {});
  if (!update) FAIL(describe(update.error()));
  CHECK(update->contents.pairs_gone == 1);
  const auto gone = desk->pair(bead.pair);
  REQUIRE_FALSE(gone);
  CHECK(gone.error().code == jjak::errors::no_such_pair);
}

TEST_CASE("an action is refused when it is broken or does not fit") {
  for (const char* broken :
       {R"({})", R"({"action":"destroy"})", R"({"action":"accept"})",
        R"({"action":"accept","beads":[[[0,1],[0,1]],[[1,2],[1,2]]]})", R"({"action":"split","beads":[]})",
        R"({"action":"split","beads":[[[1,0],[0,1]]]})", R"({"action":"split","beads":[[[0,0],[0,0]]]})",
        R"({"action":"split","beads":[[[0.5,1],[0,1]]]})", R"({"action":"split","beads":[[[-1,1],[0,1]]]})",
        R"({"action":"split","beads":"all"})"}) {
    INFO(broken);
    CHECK_FALSE(jjak::desk::read_action(parsed(broken)));
  }
  const Stores store = built_store();
  const Wide bead = wide_beads(*store).front();
  const auto desk = desk_of(*store);
  const auto seen = desk->pair(bead.pair);
  REQUIRE(seen);
  const auto refusal = [&](const std::string& json) {
    const auto answer = desk->act(bead.pair, revision_of(*seen), "Reviewer", action(json));
    return answer ? std::string("done") : std::string(answer.error().code.name());
  };
  CHECK(refusal(R"({"action":"link","beads":[[[0,1],[9000,9001]]]})") == "bad_action");
  CHECK(refusal(R"({"action":"link","beads":[[[0,2],[0,1]],[[1,3],[1,2]]]})") == "bad_action");
  CHECK(refusal(R"({"action":"accept","beads":[[[0,3],[0,3]]]})") == "no_such_bead");
  CHECK(refusal(R"({"action":"undo"})") == "nothing_to_undo");
  CHECK_FALSE(desk->pair("nobody-knows-it"));
  act(*desk, bead.pair, R"({"action":"link","beads":[[[0,1],[1,2]]]})");
  const auto now = desk->pair(bead.pair);
  REQUIRE(now);
  const auto crossing =
      desk->act(bead.pair, revision_of(*now), "", action(R"({"action":"link","beads":[[[1,2],[0,1]]]})"));
  REQUIRE_FALSE(crossing);
  CHECK(crossing.error().code == jjak::errors::crosses_decision);
}

TEST_CASE("decisions go from one corpus to another, and both histories stay") {
  const Stores first = built_store(), second = built_store(), both = new_store();
  const auto wide = wide_beads(*first);
  const auto desk = desk_of(*first), other = desk_of(*second);
  act(*desk, wide.front().pair, on("accept", wide.front()));
  act(*other, wide.front().pair, on("reject", wide.front()));
  act(*other, wide.back().pair, split_of(wide.back()));
  REQUIRE(jjak::corpus::add_corpus(*both, *first));
  REQUIRE(jjak::corpus::add_corpus(*both, *second));
  const auto pins = both->pins();
  REQUIRE(pins);
  CHECK(pins->size() == 3);
  CHECK(*both->database().number("SELECT count(*) FROM pins WHERE verdict = 'accepted'") == 1);
  CHECK(*both->database().number("SELECT count(*) FROM pins WHERE verdict = 'rejected'") == 0);  // the first one counts
  CHECK(*both->database().number("SELECT count(*) FROM corrections") == 2);
}

TEST_CASE("an article that is taken down leaves nothing in the decisions about it") {
  const Stores store = built_store();
  const auto wide = wide_beads(*store);
  const auto desk = desk_of(*store);
  act(*desk, wide.front().pair, on("reject", wide.front()));
  act(*desk, wide.front().pair, R"({"action":"part"})");
  act(*desk, wide.back().pair, on("accept", wide.back()));
  const auto pairs = store->corrected_pairs();
  REQUIRE(pairs);
  REQUIRE(pairs->size() == 2);
  const auto first = jjak::store::find_pair(*store, wide.front().pair);
  REQUIRE(first);
  REQUIRE(store->take_down((*first)->korean.label));
  REQUIRE(jjak::corpus::forget_taken_down(*store));
  CHECK(*store->database().number("SELECT count(*) FROM corrections") == 1);
  CHECK(*store->database().number("SELECT count(*) FROM pins") == 1);
  CHECK(*store->database().number("SELECT count(*) FROM parted") == 0);
}
