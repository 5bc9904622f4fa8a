// What stages keep, where the table cannot be read.
#include "base/stage_memo.hpp"
#include "store/store.hpp"
#include "support/catch.hpp"

using namespace jjak;

TEST_CASE("where what stages keep cannot be read, it is not asked for again", "[store]") {
  const auto store = store::Store::open(":memory:", sqlite::Mode::create);
  REQUIRE(store);
  StageMemo& memo = *(*store)->memo();
  memo.keep("trial", "a", "old");
  REQUIRE((*store)->flush_memo());
  CHECK(memo.find("trial", "a") == "old");
  REQUIRE((*store)->database().run("ALTER TABLE memo RENAME TO elsewhere"));
  CHECK_FALSE(memo.find("trial", "a"));
  REQUIRE((*store)->database().run("ALTER TABLE elsewhere RENAME TO memo"));
  CHECK_FALSE(memo.find("trial", "a"));
  CHECK_FALSE(memo.has("trial", "a"));
  memo.keep("trial", "b", "new");
  CHECK_FALSE(memo.has("trial", "b"));
}
