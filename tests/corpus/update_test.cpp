// A corpus that is added to, changed, corrected, stopped: it is always what a build from scratch with the same
// knowledge gives.
#include "corpus/update.hpp"

#include "corpus/source_bytes.hpp"
#include "refs/refs.hpp"
#include "store/lookup.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/corpus.hpp"
#include "support/folder.hpp"

namespace fs = std::filesystem;
using jjak::corpus::OtherFiles;
using jjak::corpus::Request;
using jjak::corpus::Update;
using jjak::store::Store;
using jjak::test::new_store;
using jjak::test::pairs_of;
using jjak::test::request_for;
using jjak::test::Stores;
using jjak::test::written;

namespace {

/// The same inputs, corrections and knowledge, and nothing else that the other store has kept.
jjak::test::Written from_scratch(const Store& store, const Request& request) {
  const Stores fresh = new_store();
  const auto takedowns = store.takedowns();
  REQUIRE(takedowns);
  for (const std::string& label : *takedowns) REQUIRE(fresh->take_down(label));
  const auto kept = store.pins();
  REQUIRE(kept);
  std::map<jjak::store::PairName, std::vector<jjak::store::KeptPin>> pins;
  for (const jjak::store::KeptPin& pin : *kept) pins[pin.pair].push_back(pin);
  for (const auto& [pair, list] : pins) REQUIRE(fresh->set_pins(pair, list));
  REQUIRE(fresh->set_knowledge(*store.knowledge()));
  REQUIRE(fresh->set_setting("articles that taught", "1000000"));
  Request again = request;
  again.ladders.clear();
  return written(jjak::corpus::update(*fresh, again, false, {}));
}

/// Pages of the sample, some of which are in the folder that a corpus is made of.
class Pages {
 public:
  explicit Pages(unsigned seed) : random_(seed) {
    const fs::path from = fs::path(JJAK_SOURCE_DIR) / "corpus/articles/www.northernpost.example";
    for (const auto& entry : fs::recursive_directory_iterator(from))
      if (entry.is_regular_file()) rest_.push_back(entry.path().lexically_relative(from.parent_path()).string());
    std::sort(rest_.begin(), rest_.end());
    std::shuffle(rest_.begin(), rest_.end(), random_);
    for (int i = 0; i < 24; ++i) add();
  }

  std::string folder() const { return folder_.path("pages"); }

  void add() {
    if (rest_.empty()) return;
    const fs::path to = fs::path(folder()) / rest_.back();
    fs::create_directories(to.parent_path());
    fs::copy_file(fs::path(JJAK_SOURCE_DIR) / "corpus/articles" / rest_.back(), to);
    here_.push_back(to.string());
    rest_.pop_back();
  }

  void change() {
    const std::string& path = here_[below(here_.size())];
    std::ifstream file(path);
    std::string text((std::istreambuf_iterator<char>(file)), {});
    const std::size_t end = text.rfind("</p>");
    if (end != std::string::npos) text.insert(end, " Changed " + std::to_string(below(1000)) + " times.");
    std::ofstream(path) << text;
  }

  void remove() {
    const std::size_t i = below(here_.size());
    fs::remove(here_[i]);
    here_.erase(here_.begin() + static_cast<std::ptrdiff_t>(i));
  }

  std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random_); }

 private:
  std::mt19937 random_;
  jjak::test::Folder folder_;
  std::vector<std::string> rest_, here_;
};

/// Whether the rows of the store stand in the order of the results, and nothing is kept of articles that are gone.
void check_tables(const Store& store, const jjak::Collection& collection) {
  std::vector<std::string> names, rows;
  for (const jjak::Article& article : collection.articles) names.push_back(article_name(article));
  for (const jjak::AlignedPair& pair : collection.pairs) names.push_back(pair.name);
  auto select = store.database().prepare(
      "SELECT label, 0 AS kind, place FROM articles UNION ALL SELECT name, 1, place FROM pairs ORDER BY kind, place");
  REQUIRE(select);
  while (*select->step()) rows.emplace_back(select->text(0));
  CHECK(rows == names);
  const char* lost =
      "SELECT count(*) FROM memo WHERE key <> '' AND substr(key, 1, 32) NOT IN (SELECT text FROM articles)";
  CHECK(store.database().number(lost)->value() == 0);
}

/// A ladder that joins the first two sentences of both sides, for a pair of the last run.
void give_ladder(Pages& pages, const jjak::Result<Update>& last, Request& request) {
  const std::vector<jjak::AlignedPair> pairs = pairs_of(last);
  if (pairs.empty()) return;
  const jjak::AlignedPair& pair = pairs[pages.below(pairs.size())];
  if (pair.source.sentences.size() < 2 || pair.target.sentences.size() < 2) return;
  jjak::Bead bead;
  bead.source = bead.target = {0, 2};
  request.ladders[pair.name] = {"ladder", {{bead, 1}}};
}

}  // namespace

TEST_CASE("a corpus that changes is what a build from scratch with the same knowledge gives") {
  const unsigned seed = GENERATE(1U, 2U);
  Pages pages(seed);
  const Stores store = new_store();
  Request request = request_for(pages.folder());
  jjak::Result<Update> last = jjak::corpus::update(*store, request, false, {});
  CHECK(written(last) == from_scratch(*store, request));
  for (int step = 0; step < 8; ++step) {
    request.ladders.clear();
    switch (pages.below(6)) {
      case 0: pages.add(); break;
      case 1: pages.change(); break;
      case 2: pages.remove(); break;
      case 3: {
        const auto& articles = last->collection->articles;
        REQUIRE(store->take_down(label_of(articles[pages.below(articles.size())])));
        break;
      }
      case 4: give_ladder(pages, last, request); break;
      default: {
        // A run that is stopped somewhere, and another one that goes on behind it.
        pages.add();
        std::size_t left = 1 + pages.below(40);
        const auto stopped =
            jjak::corpus::update(*store, request, false, [&left](const jjak::Progress&) { return left-- > 1; });
        if (!stopped) CHECK(stopped.error().code == jjak::errors::stopped);
      }
    }
    last = jjak::corpus::update(*store, request, false, {});
    const jjak::test::Written now = written(last), fresh = from_scratch(*store, request);
    for (const auto& [name, bytes] : fresh) {
      INFO(name << " at step " << step << " of seed " << seed);
      CHECK((now.contains(name) && now.at(name) == bytes));
    }
    CHECK(now.size() == fresh.size());
    check_tables(*store, *last->collection);
  }
  CHECK(store->database().number("SELECT count(*) FROM pragma_foreign_key_check")->value() == 0);
}

TEST_CASE("nothing is done when nothing has changed") {
  Pages pages(3);
  const Stores store = new_store();
  const Request request = request_for(pages.folder());
  const auto first = jjak::corpus::update(*store, request, false, {});
  REQUIRE(first);
  REQUIRE(jjak::corpus::note_exported(*store, *first->collection));
  const auto again = jjak::corpus::update(*store, request, true, {});
  REQUIRE(again);
  CHECK_FALSE(again->collection);
  CHECK(again->changes.unchanged == 24);
  pages.change();
  const auto changed = jjak::corpus::update(*store, request, true, {});
  REQUIRE(changed);
  CHECK(changed->collection);
  CHECK(changed->changes.changed == 1);
}

TEST_CASE("what was skipped for want of memory is tried again although nothing has changed") {
  const Pages pages(3);
  const Stores store = new_store();
  const Request request = request_for(pages.folder());
  auto first = jjak::corpus::update(*store, request, false, {});
  REQUIRE(first);
  first->collection->skipped.push_back({jjak::errors::out_of_memory, "a.html"});
  REQUIRE(jjak::corpus::note_exported(*store, *first->collection));
  const auto again = jjak::corpus::update(*store, request, true, {});
  REQUIRE(again);
  CHECK(again->collection);
}

TEST_CASE("a document that was skipped for want of memory is read again though its file is the same") {
  const Pages pages(3);
  const Stores store = new_store();
  const Request request = request_for(pages.folder());
  const auto whole = written(jjak::corpus::update(*store, request, false, {}));
  const auto files = store->files();
  REQUIRE(files);
  jjak::DocumentRecord skipped;
  skipped.kind = jjak::RecordKind::problem;
  skipped.problem = jjak::Error{jjak::errors::out_of_memory, files->front().path};
  const auto documents = store->documents(files->front().id);
  REQUIRE(documents);
  REQUIRE(store->replace_document(documents->front().id, {skipped}));
  REQUIRE(store->begin_file(files->front().path, files->front().digest, files->front().settings));
  CHECK(written(jjak::corpus::update(*store, request, false, {})) == whole);
}

TEST_CASE("what was taken down is nowhere in the store") {
  Pages pages(4);
  const Stores store = new_store();
  const Request request = request_for(pages.folder());
  const auto first = jjak::corpus::update(*store, request, false, {});
  REQUIRE(first);
  REQUIRE_FALSE(first->collection->pairs.empty());
  const std::string label = label_of(first->collection->articles[first->collection->pairs.front().link.english]);
  REQUIRE(store->take_down(label));
  REQUIRE(jjak::corpus::forget_taken_down(*store));
  const auto second = jjak::corpus::update(*store, request, false, {});
  for (const auto& [name, bytes] : written(second)) {
    INFO(name);
    CHECK(bytes.find(label) == std::string::npos);
  }
  const auto found = jjak::store::find_article(*store, label);
  REQUIRE(found);
  CHECK_FALSE(*found);
  const auto files = store->files();
  REQUIRE(files);
  for (const jjak::store::KeptFile& file : *files) {
    const auto documents = store->documents(file.id);
    REQUIRE(documents);
    for (const jjak::store::KeptDocument& document : *documents)
      for (const jjak::DocumentRecord& record : document.records) CHECK(record.article.url != label);
  }
}

TEST_CASE("every unit leads back to the bytes of its page") {
  Pages pages(5);
  const Stores store = new_store();
  REQUIRE(jjak::corpus::update(*store, request_for(pages.folder()), false, {}));
  const auto pairs = jjak::store::counts(*store, "SELECT id, 1 FROM pairs");
  REQUIRE(pairs);
  REQUIRE_FALSE(pairs->empty());
  std::size_t places = 0;
  const auto beads = jjak::store::beads_of(*store, pairs->front().name);
  REQUIRE(beads);
  for (const jjak::store::BeadRow& bead : *beads) {
    if (bead.level != "sentence" || bead.english.empty()) continue;
    const auto ref = jjak::read_segment_ref(bead.english_refs.substr(0, bead.english_refs.find(' ')));
    REQUIRE(ref);
    const auto source = jjak::corpus::source_of(*store, *ref, bead.english);
    REQUIRE(source);
    // Words are the same but for references like &amp;: the first one has none.
    CHECK(source->bytes.find(bead.english.substr(0, bead.english.find(' '))) != std::string::npos);
    ++places;
  }
  CHECK(places > 0);
}

TEST_CASE("a pin survives a page that changed elsewhere, and is an orphan when its words are gone") {
  Pages pages(6);
  const Stores store = new_store();
  Request request = request_for(pages.folder());
  const auto first = jjak::corpus::update(*store, request, false, {});
  const std::vector<jjak::AlignedPair> pairs = pairs_of(first);
  const auto pair = std::find_if(pairs.begin(), pairs.end(), [](const jjak::AlignedPair& one) {
    return one.source.sentences.size() > 3 && one.target.sentences.size() > 3;
  });
  REQUIRE(pair != pairs.end());
  const std::string page = first->collection->articles[pair->link.english].origin.path;
  const std::string name = pair->name, first_words = pair->source.join({0, 1}).substr(0, 12);
  jjak::Bead bead;
  bead.source = bead.target = {0, 2};
  request.ladders[name] = {"ladder", {{bead, 1}}};
  const auto is_pinned = [&name](const jjak::Result<Update>& update) {
    for (const jjak::AlignedPair& one : pairs_of(update))
      if (one.name == name)
        return one.alignment.sentences.front().mark == jjak::BeadMark::pinned &&
               one.alignment.sentences.front().source == jjak::Range{0, 2};
    return false;
  };
  CHECK(is_pinned(jjak::corpus::update(*store, request, false, {})));
  request.ladders.clear();
  std::ifstream in(page);
  std::string text((std::istreambuf_iterator<char>(in)), {});
  text.insert(text.rfind("</p>"), " One more sentence stands here now.");
  std::ofstream(page) << text;
  const auto second = jjak::corpus::update(*store, request, false, {});
  CHECK(is_pinned(second));
  CHECK(second->orphaned_pins == 0);
  for (std::size_t at = 0; (at = text.find(first_words, at)) != std::string::npos; at += 3) text.replace(at, 3, "Xyz");
  std::ofstream(page) << text;
  const auto third = jjak::corpus::update(*store, request, false, {});
  CHECK_FALSE(is_pinned(third));
  CHECK(third->orphaned_pins == 1);
}

TEST_CASE("a ladder that does not fit stops the run, and nothing changes") {
  Pages pages(7);
  const Stores store = new_store();
  Request request = request_for(pages.folder());
  const auto first = jjak::corpus::update(*store, request, false, {});
  REQUIRE(first);
  REQUIRE_FALSE(first->collection->pairs.empty());
  jjak::Bead bead;
  bead.source = bead.target = {5000, 5001};
  request.ladders[first->collection->pairs.front().name] = {"wrong.txt", {{bead, 7}}};
  const auto failed = jjak::corpus::update(*store, request, false, {});
  REQUIRE_FALSE(failed);
  CHECK(failed.error().code == jjak::errors::pin_outside);
  CHECK(failed.error().file == "wrong.txt");
  CHECK(store->pins()->empty());
}
