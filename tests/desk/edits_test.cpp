// Texts that people correct: what exports have then, and how long that lasts.
#include "corpus/kept_edits.hpp"
#include "corpus/kept_sentences.hpp"
#include "support/desk.hpp"
#include "support/written.hpp"

#include <set>
#include <string>
#include <utility>
#include <vector>

using jjak::Range;
using namespace jjak::test;

TEST_CASE("an edited text is what exports have, a rebuild finds it, and it can be taken back") {
  const Stores store = built_store();
  const Wide bead = wide_beads(*store).front();
  const auto untouched = beads_of(*store);
  const auto desk = desk_of(*store);
  const std::string english = std::to_string(bead.english), korean = std::to_string(bead.korean + 1);
  const std::string pair = act(
      *desk, bead.pair,
      R"({"action":"edit","texts":[[0,)" + english + R"(,"An edited sentence."],[1,)" + korean + R"(,"고친 문장."]]})");
  CHECK(pair.find("[\"An edited sentence.\"") != std::string::npos);
  CHECK(pair.find(R"("edits":[[[)" + english + ",") != std::string::npos);
  const auto edited = beads_of(*store);
  // Its sentence bead and the paragraph bead around it.
  CHECK(*store->database().number("SELECT count(*) FROM beads WHERE english LIKE '%An edited sentence.%' AND "
                                  "english_source IS NOT NULL AND korean LIKE '%고친 문장.%'") == 2);
  const auto update = jjak::corpus::update(*store, request_for(pages()), true, {});
  if (!update) FAIL(describe(update.error()));
  CHECK(update->contents.pairs_changed == 0);
  CHECK(update->orphaned_edits == 0);
  CHECK((beads_of(*store) == edited));
  CHECK(jjak::test::written(update).at("corpus.tsv").find("An edited sentence.") != std::string::npos);
  act(*desk, bead.pair, R"({"action":"undo"})");
  CHECK((beads_of(*store) == untouched));
  act(*desk, bead.pair, R"({"action":"redo"})");
  CHECK((beads_of(*store) == edited));
}

TEST_CASE("the text of the page takes an edit back, and what is no sentence is refused") {
  const Stores store = built_store();
  const Wide bead = wide_beads(*store).front();
  const auto desk = desk_of(*store);
  const auto text_of = [&](std::size_t sentence) {
    const auto pair = desk->pair(bead.pair);
    REQUIRE(pair);
    return parsed(*pair).find("texts")->find("sentences")->items[0].items[sentence].string;
  };
  const std::string page = text_of(bead.english);
  const auto edit = [&](const std::string& text) {
    return R"({"action":"edit","texts":[[0,)" + std::to_string(bead.english) + ",\"" + text + "\"]]}";
  };
  act(*desk, bead.pair, edit("Another text."));
  CHECK(text_of(bead.english) == "Another text.");
  act(*desk, bead.pair, edit(page));
  CHECK(text_of(bead.english) == page);
  CHECK(*store->database().number("SELECT count(*) FROM edits") == 0);
  for (const std::string bad : {"", " ", "two\\nlines", " blank before", "tab\\t"}) {
    const auto read = jjak::desk::read_action(parsed(edit(bad)));
    REQUIRE_FALSE(read);
    CHECK(read.error().code == jjak::errors::bad_sentence);
  }
  const auto pair = desk->pair(bead.pair);
  REQUIRE(pair);
  const auto outside =
      desk->act(bead.pair, revision_of(*pair), "", action(R"({"action":"edit","texts":[[1,9999,"a"]]})"));
  REQUIRE_FALSE(outside);
  CHECK(outside.error().code == jjak::errors::bad_action);
}

TEST_CASE("an edit survives a changed page as long as its sentence is there") {
  jjak::Text before, after;
  for (const auto& [text, words] : {std::pair(&before, "One. Two. Two."), {&after, "Zero. One. Two. Two."}}) {
    text->content = words;
    for (std::size_t at = 0; at < text->content.size(); at = text->content.find('.', at) + 2) {
      const auto end = static_cast<std::uint32_t>(text->content.find('.', at) + 1);
      text->sentences.push_back({{static_cast<std::uint32_t>(at), end}, 0});
    }
    text->paragraphs = {{0, static_cast<std::uint32_t>(text->sentences.size())}};
  }
  const jjak::corpus::Sentences sentences(before);
  const std::vector<jjak::store::KeptEdit> kept{{{}, false, sentences.keep({2, 3}), "Three."},
                                                {{}, false, sentences.keep({0, 1}), "First."},
                                                {{}, true, sentences.keep({0, 1}), "Not there."}};
  std::set<const jjak::store::KeptEdit*> used;
  const jjak::PairEdits edits = jjak::corpus::fitting_edits(kept, after, {}, used);
  CHECK((edits.source == std::vector<jjak::TextEdit>{{1, "First."}, {3, "Three."}}));
  CHECK(edits.target.empty());
  CHECK(used.size() == 2);
  after.edits = edits.source;
  CHECK(after.join({0, 4}) == "Zero. First. Two. Three.");
  CHECK(after.sentence(1) == "One.");
}
