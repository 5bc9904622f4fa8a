// Reviewers of the sample collection, for tests of the desk.
#pragma once

#include "desk/desk.hpp"

#include "markup/json.hpp"
#include "support/catch.hpp"
#include "support/corpus.hpp"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace jjak::test {

using desk::Action;
using desk::Desk;

inline std::string pages() { return std::string(JJAK_SOURCE_DIR) + "/corpus/articles"; }

inline Stores built_store() {
  Stores store = new_store();
  const auto update = jjak::corpus::update(*store, request_for(pages()), false, {});
  if (!update) FAIL(describe(update.error()));
  return store;
}

inline std::unique_ptr<Desk> desk_of(jjak::store::Store& store) {
  jjak::desk::DeskOptions options;
  options.align = request_for(pages()).build;
  auto desk = Desk::open(store, std::move(options));
  if (!desk) FAIL(describe(desk.error()));
  return *std::move(desk);
}

inline jjak::markup::JsonValue parsed(const std::string& json) {
  constexpr int deepest = 12;
  auto value = jjak::markup::parse_json(json, deepest, jjak::markup::JsonComments::are_errors);
  REQUIRE(value);
  return *std::move(value);
}

inline std::int64_t revision_of(const std::string& pair) {
  return static_cast<std::int64_t>(parsed(pair).find("revision")->number);
}

inline Action action(const std::string& json) {
  auto read = jjak::desk::read_action(parsed(json));
  if (!read) FAIL(describe(read.error()));
  return *std::move(read);
}

/// Does something about a pair as it is now.
inline std::string act(Desk& desk, const std::string& name, const std::string& json) {
  const auto pair = desk.pair(name);
  REQUIRE(pair);
  const auto answer = desk.act(name, revision_of(*pair), "Reviewer", action(json));
  if (!answer) FAIL(describe(answer.error()));
  REQUIRE_FALSE(answer->is_conflict);
  return answer->pair;
}

/// All rows of the beads of a store, by name.
inline std::map<std::string, std::string> beads_of(const jjak::store::Store& store) {
  auto select = store.database().prepare(
      "SELECT name, type || ' ' || confidence || ' ' || margin || ' ' || mark || ' ' || ifnull(refused, '') || "
      "english_refs || '|' || korean_refs || '|' || english || '|' || korean FROM beads");
  REQUIRE(select);
  std::map<std::string, std::string> beads;
  while (true) {
    const auto row = select->step();
    REQUIRE(row);
    if (!*row) return beads;
    beads.emplace(select->text(0), select->text(1));
  }
}

/// The name of a pair with a bead of one English and two Korean sentences, and the bead's ranges as JSON.
struct Wide {
  std::string pair;
  std::uint32_t english = 0, korean = 0;
};
inline std::vector<Wide> wide_beads(const jjak::store::Store& store) {
  auto select = store.database().prepare(
      "SELECT p.name, b.name FROM beads b JOIN pairs p ON p.id = b.pair WHERE b.level = 'sentence' AND b.type = '1-2' "
      "AND mark = '' ORDER BY b.id");
  REQUIRE(select);
  std::vector<Wide> found;
  while (true) {
    const auto row = select->step();
    REQUIRE(row);
    if (!*row) return found;
    const std::string bead(select->text(1));
    const std::string places = bead.substr(bead.rfind(":s") + 2);
    found.push_back({std::string(select->text(0)), static_cast<std::uint32_t>(std::stoul(places)),
                     static_cast<std::uint32_t>(std::stoul(places.substr(places.find('-') + 1)))});
  }
}

inline std::string ranges(Range english, Range korean) {
  return "[[" + std::to_string(english.begin) + "," + std::to_string(english.end) + "],[" +
         std::to_string(korean.begin) + "," + std::to_string(korean.end) + "]]";
}

inline std::string split_of(const Wide& bead) {
  return R"({"action":"split","beads":[)" + ranges({bead.english, bead.english + 1}, {bead.korean, bead.korean + 1}) +
         "," + ranges({0, 0}, {bead.korean + 1, bead.korean + 2}) + "]}";
}

inline std::string on(const char* name, const Wide& bead) {
  return std::string(R"({"action":")") + name + R"(","beads":[)" +
         ranges({bead.english, bead.english + 1}, {bead.korean, bead.korean + 2}) + R"(],"note":"look here"})";
}

}  // namespace jjak::test
