// What a store holds, shown as the collection that it was written from.
#include "corpus/walk_store.hpp"

#include "imports/importer.hpp"
#include "support/catch.hpp"
#include "support/corpus.hpp"

#include <string>

using jjak::corpus::walk_store;
using jjak::test::new_store;
using jjak::test::report_of;
using jjak::test::request_for;
using jjak::test::Stores;
using jjak::test::Written;

namespace {

Written report_of_store(const jjak::store::Store& store) {
  Written files;
  auto report = jjak::Report::begin(jjak::open_in_memory(files));
  REQUIRE(report);
  REQUIRE(walk_store(store, *report));
  REQUIRE(report->end());
  return files;
}

}  // namespace

TEST_CASE("the report of a store is, byte for byte, that of the run which filled it") {
  const Stores store = new_store();
  const std::string pages = std::string(JJAK_SOURCE_DIR) + "/corpus/articles";
  const auto update = jjak::corpus::update(*store, request_for(pages), false, {});
  if (!update) FAIL(describe(update.error()));
  REQUIRE(update->collection);
  REQUIRE(update->collection->pairs.size() > 50);
  const Written once = report_of(*update->collection), again = report_of_store(*store);
  REQUIRE(once.size() == again.size());
  for (const auto& [path, bytes] : once) {
    INFO(path);
    CHECK((again.at(path) == bytes));
  }
}

TEST_CASE("imported units are shown as they came, and what nobody said is not known") {
  const Stores store = new_store();
  REQUIRE(store->begin());
  jjak::imports::Importer importer(*store, "units.tsv");
  REQUIRE(importer.begin());
  jjak::BitextUnit unit;
  unit.level = "sentence";
  unit.english.text = "The bridge reopened.";
  unit.korean.text = "다리가 다시 열렸다.";
  REQUIRE(importer.add(unit));
  unit.english.text = "Nobody waited.";
  unit.korean.text = "기다린 사람은 없었다.";
  unit.confidence = .25;
  REQUIRE(importer.add(unit));
  REQUIRE(importer.end());
  REQUIRE(store->commit());
  const Written files = report_of_store(*store);
  const std::string &page = files.at("index.html"), &data = files.at("data/0.js");
  CHECK(page.find("\"confidence\":[-1,250]") != std::string::npos);
  CHECK(page.find("\"score\":null") != std::string::npos);
  CHECK(page.find("\"method\":\"import\"") != std::string::npos);
  CHECK(
      data.find(
          R"("sentences":[["The bridge reopened.","Nobody waited."],["다리가 다시 열렸다.","기다린 사람은 없었다."]])") !=
      std::string::npos);
  CHECK(data.find(R"("confidence":null,"doubt":0.1,"margin":null,"lengthZ":null)") != std::string::npos);
}
