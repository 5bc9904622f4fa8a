// Learning a lexicon from the sure beads of a collection.
#include <jjak/anchor.hpp>
#include <jjak/lexicon.hpp>
#include <jjak/segment.hpp>

#include <cmath>

#include "support/catch.hpp"
#include "words/tokens.hpp"

using jjak::Bead;
using jjak::Language;

namespace {

struct Bitext {
  std::vector<jjak::MatchedAnchors> texts{1};
  std::vector<jjak::Alignment> alignments{1};

  Bitext(const std::vector<std::string>& english, const std::vector<std::string>& korean, double confidence) {
    texts.front().source = jjak::find_anchors(jjak::text_of_lines(english, Language::english));
    texts.front().target = jjak::find_anchors(jjak::text_of_lines(korean, Language::korean));
    for (std::uint32_t i = 0; i < english.size(); ++i) {
      Bead bead;
      bead.source = bead.target = {i, i + 1};
      bead.confidence = confidence;
      alignments.front().sentences.push_back(bead);
    }
  }

  jjak::LexiconInducer inducer(const jjak::LexiconCounts& known = {}) const {
    jjak::LexiconInducer inducer(texts, known);
    inducer.learn(alignments);
    return inducer;
  }
  jjak::Lexicon induce() const { return jjak::make_lexicon(inducer().counts()); }
};

const std::vector<std::string> english{"Rice prices rose.",   "The border closed.", "Rice harvest failed.",
                                       "Border guards left.", "Rice came.",         "The border opened."};
const std::vector<std::string> korean{"쌀값은 가격이 상승했다.",   "국경은 봉쇄됐다.", "쌀값은 수확이 실패했다.",
                                      "국경은 경비대가 철수했다.", "쌀값은 도착했다.", "국경은 개방됐다."};

}  // namespace

TEST_CASE("words that often occur in the same beads become translations") {
  const jjak::Lexicon lexicon = Bitext(english, korean, 1).induce();
  const std::string rice = jjak::text::english_stem("rice");
  REQUIRE(lexicon.knows_english(rice));
  CHECK(lexicon.translations(rice).front().korean == "쌀값");
  REQUIRE(lexicon.knows_english("border"));
  CHECK(lexicon.translations("border").front().korean == "국경");
  CHECK(lexicon.translations("border").front().probability > .1);
}

TEST_CASE("a pair that was seen once supports nothing") {
  const jjak::Lexicon lexicon = Bitext(english, korean, 1).induce();
  CHECK_FALSE(lexicon.knows_english(jjak::text::english_stem("harvest")));
  CHECK(Bitext({"Rice."}, {"쌀값."}, 1).induce().empty());
}

TEST_CASE("nothing is learned from doubtful beads") { CHECK(Bitext(english, korean, .5).induce().empty()); }

TEST_CASE("the counts of other collections keep what they say without their largest contributions") {
  const Bitext bitext(english, korean, 1);
  const jjak::LexiconCounts counts = without_largest(bitext.inducer().counts());
  CHECK(without_largest(counts) == counts);
  const std::string rice = jjak::text::english_stem("rice");
  const jjak::Lexicon lexicon = make_lexicon(counts), whole = bitext.induce();
  REQUIRE(lexicon.knows_english(rice));
  CHECK(lexicon.translations(rice).front().korean == "쌀값");
  CHECK(lexicon.translations(rice).front().probability == whole.translations(rice).front().probability);
}

TEST_CASE("a pair that was seen once does not confirm itself through a lexicon file") {
  const Bitext bitext({"Rice."}, {"쌀값."}, 1);
  const jjak::LexiconCounts counts = bitext.inducer().counts();
  CHECK(counts.pairs.size() == 1);
  CHECK(make_lexicon(merge_counts(without_largest(counts), bitext.inducer(counts).counts())).empty());
}

TEST_CASE("a pair that was seen in two collections is known") {
  const Bitext bitext({"Rice."}, {"쌀값."}, 1);
  const jjak::LexiconCounts counts = bitext.inducer().counts();
  CHECK_FALSE(make_lexicon(merge_counts(counts, counts)).empty());
}

TEST_CASE("counts are those of the beads, without the known counts") {
  const Bitext bitext(english, korean, 1), other({"Rice."}, {"쌀값."}, 1);
  const jjak::LexiconCounts counts = other.inducer(bitext.inducer().counts()).counts();
  REQUIRE(counts.pairs.size() == 1);
  CHECK(counts.english.front().total == counts.pairs.front().forward.sum);
  CHECK(counts.pairs.front().forward.sum == counts.pairs.front().forward.largest);
  CHECK(jjak::read_counts(write_counts(counts), "x"));
}

TEST_CASE("a translation is as probable as both directions say, without their best bead") {
  constexpr std::uint64_t one = jjak::count_unit;
  jjak::LexiconCounts counts;
  counts.english = {{"ric", 8 * one}, {"sea", 100 * one}};
  counts.korean = {{"바다", 4 * one}, {"쌀", 5 * one}};
  counts.pairs = {{0, 1, {5 * one, one}, {3 * one, one}},   // (5 - 1) / 8 and (3 - 1) / 5
                  {1, 0, {2 * one, one}, {2 * one, one}}};  // (2 - 1) / 100 and (2 - 1) / 4
  const jjak::Lexicon lexicon = make_lexicon(counts);
  REQUIRE(lexicon.translations("ric").size() == 1);
  CHECK(lexicon.translations("ric").front().korean == "쌀");
  CHECK(lexicon.translations("ric").front().probability == Approx(std::sqrt(.5 * .4)));
  CHECK(lexicon.translations("sea").front().probability == Approx(.05));
  CHECK(make_lexicon(counts, {.min_probability = .06}).translations("sea").empty());
}
