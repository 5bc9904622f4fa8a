// Values as bytes: what comes back is what was put in, and damaged bytes give nothing.
#include "memo/packed_values.hpp"

#include <jjak/segment.hpp>

#include <string>

#include "support/catch.hpp"

namespace {

using jjak::Language;

jjak::Text text_of(Language language) { return jjak::text_of_lines({"One.", "Two of it. And more."}, language, {}); }

jjak::Alignment alignment() {
  jjak::Bead bead;
  bead.source = {0, 2};
  bead.target = {0, 1};
  bead.confidence = .1 + .2;
  bead.length_z = -1.25;
  bead.margin = 1e-300;
  bead.mark = jjak::BeadMark::crossing;
  bead.matches.push_back({{jjak::AnchorKind::number, "1100", "1,100"},
                          {jjak::AnchorKind::name, "혜산", "혜산에서"},
                          .5,
                          2.5,
                          jjak::MatchReason::transliteration});
  jjak::Alignment alignment;
  alignment.sentences = {bead};
  alignment.paragraphs = {{{0, 1}, {0, 1}, 1, 0, {}, 1, jjak::BeadMark::none}};
  return alignment;
}

bool are_equal(const jjak::Bead& a, const jjak::Bead& b) {
  if (a.matches.size() != b.matches.size()) return false;
  for (std::size_t i = 0; i < a.matches.size(); ++i)
    if (!(a.matches[i].source == b.matches[i].source) || !(a.matches[i].target == b.matches[i].target) ||
        a.matches[i].probability != b.matches[i].probability || a.matches[i].weight != b.matches[i].weight ||
        a.matches[i].reason != b.matches[i].reason)
      return false;
  return a.source == b.source && a.target == b.target && a.confidence == b.confidence && a.length_z == b.length_z &&
         a.margin == b.margin && a.mark == b.mark;
}

}  // namespace

TEST_CASE("an alignment comes back bit for bit") {
  const jjak::Text source = text_of(Language::english), target = text_of(Language::korean);
  const jjak::Alignment made = alignment();
  const auto again = jjak::memo::unpacked_alignment(jjak::memo::packed(made), source, target);
  REQUIRE(again);
  REQUIRE(again->sentences.size() == 1);
  REQUIRE(again->paragraphs.size() == 1);
  CHECK(are_equal(again->sentences.front(), made.sentences.front()));
  CHECK(are_equal(again->paragraphs.front(), made.paragraphs.front()));
}

TEST_CASE("an alignment of longer texts is not believed") {
  const jjak::Text shorter = jjak::text_of_lines({"One."}, Language::english, {});
  CHECK_FALSE(jjak::memo::unpacked_alignment(jjak::memo::packed(alignment()), shorter, text_of(Language::korean)));
}

TEST_CASE("damaged bytes never give more than nothing or a text that holds together") {
  jjak::AnchoredText text;
  text.text = text_of(Language::english);
  text.anchors = {{jjak::AnchorKind::word, "two", "Two"}};
  text.mentions = {{}, {{0, {5, 8}}}};
  const std::string bytes = jjak::memo::packed(text);
  REQUIRE(jjak::memo::unpacked_text(bytes));
  for (std::size_t size = 0; size < bytes.size(); ++size) CHECK_FALSE(jjak::memo::unpacked_text(bytes.substr(0, size)));
  for (std::size_t i = 0; i < bytes.size(); ++i)
    for (const char change : {'\x01', '\x7F', '\xFF'}) {
      std::string damaged = bytes;
      damaged[i] = static_cast<char>(damaged[i] ^ change);
      const auto read = jjak::memo::unpacked_text(damaged);
      if (!read) continue;
      REQUIRE(read->mentions.size() == read->text.sentences.size());
      for (const jjak::Segment& sentence : read->text.sentences) CHECK(sentence.bytes.end <= read->text.content.size());
    }
}
