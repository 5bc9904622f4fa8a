// A part of the aligner that is switched off has no effect.
#include <jjak/pipeline/align_collection.hpp>
#include <jjak/segment.hpp>

#include <algorithm>
#include <functional>

#include "support/catch.hpp"

using namespace jjak;

namespace {

/// A small collection with every kind of anchor, names, and words that only a lexicon can know.
class Pair {
 public:
  Pair() {
    TextPair pair;
    pair.source = text_of_lines({"The mine sold 1,204 tons of coal on Dec. 7.", "Did Ri Chun Hui visit the GPS office?",
                                 "A herdsman crossed the frozen river.", "The herdsman sold milk."},
                                Language::english);
    pair.target = text_of_lines({"광산은 12월 7일 석탄 1204톤을 팔았다.", "리춘희가 GPS 사무실을 찾았나?",
                                 "목동은 얼어붙은 강을 건넜다.", "목동은 우유를 팔았다."},
                                Language::korean);
    pairs_.assign(12, pair);
  }

  std::vector<Bead> align(const AlignParts& parts) const {
    CollectionOptions options;
    options.align.parts = parts;
    return align_collection(pairs_, options).front().sentences;
  }

 private:
  std::vector<TextPair> pairs_;
};

using MatchTest = std::function<bool(const AnchorMatch&)>;

bool any_match(const std::vector<Bead>& beads, const MatchTest& test) {
  return std::any_of(beads.begin(), beads.end(),
                     [&](const Bead& bead) { return std::any_of(bead.matches.begin(), bead.matches.end(), test); });
}

MatchTest of_kind(AnchorKind kind) {
  return [kind](const AnchorMatch& match) { return match.source.kind == kind || match.target.kind == kind; };
}

MatchTest because(MatchReason reason) {
  return [reason](const AnchorMatch& match) { return match.reason == reason; };
}

struct Case {
  const char* name;
  bool AlignParts::*part;
  MatchTest test;
};

}  // namespace

TEST_CASE("switching a part off removes its matches and no others") {
  const Case cases[] = {{"numbers", &AlignParts::numbers, of_kind(AnchorKind::number)},
                        {"dates", &AlignParts::dates, of_kind(AnchorKind::date)},
                        {"latin", &AlignParts::latin, of_kind(AnchorKind::latin)},
                        {"punctuation", &AlignParts::punctuation, of_kind(AnchorKind::punctuation)},
                        {"sounds", &AlignParts::sounds, because(MatchReason::transliteration)},
                        {"induction", &AlignParts::induction, because(MatchReason::induced)}};
  const Pair pair;
  for (const Case& off : cases) {
    INFO(off.name);
    AlignParts parts;
    parts.*off.part = false;
    const std::vector<Bead> beads = pair.align(parts);
    for (const Case& other : cases) {
      INFO(other.name);
      CHECK(any_match(beads, other.test) == (&other != &off));
    }
  }
}

TEST_CASE("without sounds, a name stays single words") {
  const Pair pair;
  AlignParts parts;
  parts.sounds = false;
  const auto is_joined = [](const AnchorMatch& match) { return match.source.surface == "Ri Chun Hui"; };
  CHECK(any_match(pair.align({}), is_joined));
  CHECK_FALSE(any_match(pair.align(parts), is_joined));
}

TEST_CASE("without lengths, a sentence that is far too long scores the same") {
  const Text source = text_of_lines({"Coal 71."}, Language::english);
  const Text target = text_of_lines({"석탄은 71톤이 넘었고 그 뒤로도 오랫동안 마을 사람들은 겨울마다 이 일을 두고 "
                                     "이야기했으며 아무도 그 까닭을 알지 못했다."},
                                    Language::korean);
  CollectionOptions options;
  const std::vector<TextPair> pairs{{source, target, {}, {}, {}}};
  const double with = align_collection(pairs, options).front().sentences.front().confidence;
  options.align.parts.lengths = false;
  const std::vector<Bead> without = align_collection(pairs, options).front().sentences;
  REQUIRE(without.size() == 1);
  CHECK(without.front().confidence > with);
  CHECK(without.front().length_z > 1);
}

TEST_CASE("the most likely path may contain a bead that is less likely than the null reward") {
  const Text source = text_of_lines({"It rained."}, Language::english),
             target = text_of_lines({"비가 왔다."}, Language::korean);
  CollectionOptions options;
  options.align.null_reward = 1;  // no bead is worth it
  const std::vector<TextPair> pairs{{source, target, {}, {}, {}}};
  CHECK(align_collection(pairs, options).front().sentences.size() == 2);
  options.align.parts.posterior_decoding = false;
  CHECK(align_collection(pairs, options).front().sentences.size() == 1);
}

TEST_CASE("without fitting and induction, confidences stay the same in all passes") {
  const Pair pair;
  AlignParts learning, fixed;
  learning.induction = false;
  fixed.induction = fixed.fitting = false;
  const std::vector<Bead> fitted = pair.align(learning), unfitted = pair.align(fixed);
  REQUIRE(fitted.size() == unfitted.size());
  CHECK(fitted.front().length_z != unfitted.front().length_z);
}
