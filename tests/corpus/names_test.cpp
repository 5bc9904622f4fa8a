// What names things in a corpus: sentences that stand twice, articles without an address, several addresses, strange
// file names.
#include "corpus/takedowns.hpp"
#include "store/lookup.hpp"

#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/corpus.hpp"
#include "support/folder.hpp"

using jjak::corpus::Request;
using jjak::corpus::Update;
using jjak::test::new_store;
using jjak::test::pairs_of;
using jjak::test::request_for;
using jjak::test::Stores;
using jjak::test::written;

namespace {

/// An English page and its original; the page says twice that nobody commented.
void write_pages_that_repeat(const jjak::test::Folder& folder, const std::string& more) {
  folder.write(
      "en.html",
      "<html lang=en><head><link rel=canonical href=https://p.example/en/1></head><body><h1>Mine in Hoeryong "
      "hires 40 workers</h1><article><p>A mine in Hoeryong hired 40 workers on Nov. 2. No comment.</p><p>Pay is "
      "3,000 won a day, a source said. No comment.</p>" +
          more + "<p><a href=https://p.example/ko/1>Read in Korean</a></p></article></body></html>");
  folder.write(
      "ko.html",
      "<html lang=ko><head><link rel=canonical href=https://p.example/ko/1></head><body><h1>회령 광산, 40명 "
      "채용</h1><article><p>회령의 한 광산이 지난 2일 노동자 40명을 뽑았다. 답은 없었다.</p><p>소식통은 하루 품삯이 "
      "3000원이라고 했다. 답은 없었다.</p></article></body></html>");
}

}  // namespace

TEST_CASE("a pin on a sentence that stands twice stays on its own, or is an orphan") {
  const jjak::test::Folder folder;
  write_pages_that_repeat(folder, "");
  const Stores store = new_store();
  Request request = request_for(folder.path());
  const auto first = jjak::corpus::update(*store, request, false, {});
  const std::vector<jjak::AlignedPair> first_pairs = pairs_of(first);
  REQUIRE(first_pairs.size() == 1);
  REQUIRE(first_pairs.front().source.sentence(3) == "No comment.");
  jjak::Bead second;
  second.source = {3, 4};
  request.ladders[first_pairs.front().name] = {"ladder", {{second, 1}}};
  REQUIRE(jjak::corpus::update(*store, request, false, {}));
  request.ladders.clear();
  const auto pinned = [](const jjak::Result<Update>& update) {
    const std::vector<jjak::AlignedPair> pairs = pairs_of(update);
    std::vector<jjak::Range> ranges;
    for (const jjak::Bead& bead : pairs.front().alignment.sentences)
      if (bead.mark == jjak::BeadMark::pinned) ranges.push_back(bead.source);
    return ranges;
  };
  folder.write("other.html", "<p>Nothing of interest.</p>");
  const auto again = jjak::corpus::update(*store, request, false, {});
  CHECK(pinned(again) == std::vector{jjak::Range{3, 4}});
  CHECK(again->orphaned_pins == 0);
  write_pages_that_repeat(folder, "<p>The mine had no comment, either. No comment.</p>");
  const auto changed = jjak::corpus::update(*store, request, false, {});
  CHECK(pinned(changed).empty());
  CHECK(changed->orphaned_pins == 1);
}

TEST_CASE("articles without an address are told apart by their places in a file") {
  const jjak::test::Folder folder;
  const std::string first = "Rice prices rose in Hyesan on Monday, traders at the market there said last week.";
  const std::string second = "The sea was rough off Wonsan on Tuesday, and boats stayed in the harbour all day.";
  folder.write("rows.jsonl", "{\"title\":\"Rice\",\"text\":\"" + first +
                                 "\",\"lang\":\"en\"}\n{\"title\":\"Sea\",\"text\":\"" + second +
                                 "\",\"lang\":\"en\"}\n");
  const Stores store = new_store();
  Request request = request_for(folder.path("rows.jsonl"));
  const auto built = jjak::corpus::update(*store, request, false, {});
  REQUIRE(built);
  REQUIRE(built->collection->articles.size() == 2);
  const auto rice = jjak::store::counts(*store, "SELECT label, 1 FROM articles WHERE title = 'Rice'");
  REQUIRE(rice);
  REQUIRE(rice->size() == 1);
  REQUIRE(store->take_down(rice->front().name));
  const auto forgotten = jjak::corpus::forget_taken_down(*store);
  REQUIRE(forgotten);
  CHECK(*forgotten == 1);
  const auto left = jjak::corpus::update(*store, request, false, {});
  REQUIRE(left);
  REQUIRE(left->collection->articles.size() == 1);
  CHECK(left->collection->articles.front().title == "Sea");
}

TEST_CASE("when the last article is taken down, the results are empty") {
  const jjak::test::Folder folder;
  write_pages_that_repeat(folder, "");
  const Stores store = new_store();
  const Request request = request_for(folder.path());
  REQUIRE(jjak::corpus::update(*store, request, false, {}));
  for (const char* label : {"https://p.example/en/1", "https://p.example/ko/1"}) REQUIRE(store->take_down(label));
  const auto emptied = jjak::corpus::update(*store, request, false, {});
  REQUIRE(emptied);
  REQUIRE(emptied->collection);
  CHECK(emptied->collection->articles.empty());
  const auto documents = jjak::store::counts(*store, "SELECT 'all', count(*) FROM articles");
  REQUIRE(documents);
  CHECK(documents->front().count == 0);
}

TEST_CASE("files whose names are not UTF-8 give the same results in each run") {
  const jjak::test::Folder folder;
  folder.write("bad\xFF.html",
               "<h1>Rice prices</h1><p>Rice prices rose in Hyesan on Monday, traders at the market there said.</p>");
  const Stores store = new_store();
  const Request request = request_for(folder.path());
  const auto first = jjak::corpus::update(*store, request, false, {});
  const auto second = jjak::corpus::update(*store, request, false, {});
  CHECK(written(second) == written(first));
  CHECK(second->collection->articles.front().origin.path == first->collection->articles.front().origin.path);
}

TEST_CASE("an article is found under each of its addresses") {
  const jjak::test::Folder folder;
  write_pages_that_repeat(folder, "<link rel=amphtml href=https://p.example/amp/en/1>");
  const Stores store = new_store();
  REQUIRE(jjak::corpus::update(*store, request_for(folder.path()), false, {}));
  for (const char* name :
       {"https://p.example/en/1", "http://www.p.example/en/1/?utm_source=x", "https://p.example/amp/en/1"}) {
    INFO(name);
    const auto found = jjak::store::find_article(*store, name);
    REQUIRE(found);
    REQUIRE(*found);
    CHECK((*found)->label == "https://p.example/en/1");
  }
}
