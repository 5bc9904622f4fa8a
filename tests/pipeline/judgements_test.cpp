// What people decided about pairs teaches how far confidences hold.
#include "knowledge/judgements.hpp"

#include <jjak/jjak.hpp>

#include "pipeline/align_pairs.hpp"
#include "support/beads.hpp"
#include "support/catch.hpp"

#include <array>
#include <memory>
#include <string>
#include <vector>

using jjak::Bead;
using jjak::Range;

namespace {

jjak::FitCounts counts_of(const std::vector<Bead>& beads, std::vector<jjak::Pin> pins,
                          const std::vector<jjak::LabelledBead>& labels = {}) {
  jjak::FitCounts counts;
  count_judgements(beads, *jjak::Pins::make(std::move(pins), 9, 9), labels, counts);
  return counts;
}

/// Pairs whose only sentences are short, so that their beads are not sure.
std::vector<jjak::TextPair> made_pairs(std::size_t count) {
  std::vector<jjak::TextPair> pairs(count);
  for (std::size_t i = 0; i < count; ++i) {
    const std::string n = std::to_string(i);
    pairs[i].source = jjak::text_of_lines({"Rain fell on day " + n + ".", "Rice was cheap.", "Nobody came."},
                                          jjak::Language::english);
    pairs[i].target = jjak::text_of_lines({n + "일에 비가 내렸다.", "쌀값이 쌌다."}, jjak::Language::korean);
  }
  return pairs;
}

struct Aligned {
  std::shared_ptr<const jjak::Knowledge> knowledge;
  std::vector<jjak::Alignment> alignments;
};

Aligned aligned(const std::vector<jjak::TextPair>& pairs, std::vector<std::size_t> judged,
                std::shared_ptr<const jjak::Knowledge> given = nullptr) {
  Aligned done;
  done.alignments.resize(pairs.size());
  jjak::PairsToAlign work;
  work.count = pairs.size();
  work.texts = [&](std::size_t i) { return pairs[i]; };
  work.take_alignment = [&](std::size_t i, jjak::TextPair, jjak::Alignment alignment) {
    done.alignments[i] = std::move(alignment);
  };
  work.judged = std::move(judged);
  jjak::CollectionOptions options;
  options.knowledge = std::move(given);
  options.jobs = 2;
  const auto used = align_pairs(work, options, {}, {});
  REQUIRE(used);
  done.knowledge = *used;
  return done;
}

}  // namespace

TEST_CASE("beads that people judged are counted, right or wrong") {
  const std::vector<Bead> beads{bead({0, 1}, {0, 1}, .9), bead({1, 2}, {1, 3}, .6), bead({2, 3}, {3, 3}, .5),
                                bead({3, 5}, {3, 4}, .7)};
  const jjak::FitCounts accepted = counts_of(beads, {{{0, 1}, {0, 1}}});
  CHECK(accepted.judgements() == 1);
  CHECK(accepted.judged.begin()->second[0] == 1);
  // One bead was split, whose parts say that it was wrong; the neighbours are not judged.
  const jjak::FitCounts split = counts_of(beads, {{{1, 2}, {1, 2}}, {{2, 2}, {2, 3}}});
  CHECK(split.judgements() == 1);
  CHECK(split.judged.begin()->second[1] == 1);
  // A border between two beads moved: both were wrong.
  CHECK(counts_of(beads, {{{0, 1}, {0, 2}}, {{1, 2}, {2, 3}}}).judgements() == 2);
  // A rejected bead fits; its texts do not. Null alignments are not counted.
  CHECK(counts_of(beads, {{{0, 1}, {0, 1}, 0, true}, {{2, 3}, {3, 3}}}).judgements() == 0);
  CHECK(counts_of(beads, {}).judgements() == 0);
}

TEST_CASE("labels of a sample are counted, where nobody decided") {
  const std::vector<Bead> beads{bead({0, 1}, {0, 1}, .9), bead({1, 2}, {1, 3}, .6), bead({2, 3}, {3, 4}, .7)};
  const auto verdicts = [&](const std::vector<jjak::LabelledBead>& labels, std::vector<jjak::Pin> pins = {}) {
    std::array<std::uint64_t, 2> sum{};
    for (const auto& [bin, counts] : counts_of(beads, std::move(pins), labels).judged)
      for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += counts[i];
    return sum;
  };
  using Sum = std::array<std::uint64_t, 2>;
  CHECK(verdicts({{{0, 1}, {0, 1}, true}, {{2, 3}, {3, 4}, false}}) == Sum{1, 1});
  // A right unit that is no bead any more says that the beads with its sentences are wrong; a wrong one says nothing.
  CHECK(verdicts({{{1, 2}, {1, 2}, true}}) == Sum{0, 1});
  CHECK(verdicts({{{1, 2}, {1, 2}, false}}) == Sum{0, 0});
  // A decision about the same bead counts, once.
  CHECK(verdicts({{{0, 1}, {0, 1}, false}}, {{{0, 1}, {0, 1}}}) == Sum{1, 0});
  CHECK(verdicts({{{0, 1}, {0, 1}, false}}, {{{0, 1}, {0, 1}, 0, true}}) == Sum{0, 0});
}

TEST_CASE("decisions correct confidences under the knowledge that they taught, and no longer when they are undone") {
  std::vector<jjak::TextPair> pairs = made_pairs(40);
  const Aligned before = aligned(pairs, {});
  CHECK(before.knowledge->align.model.confidence_shift == 0);
  // All first sentences belong to nothing, says somebody, but those of the last pair.
  std::vector<std::size_t> judged;
  for (std::size_t i = 0; i + 1 < pairs.size(); ++i) {
    pairs[i].pins = *jjak::Pins::make({{{0, 1}, {0, 0}}, {{1, 1}, {0, 1}}}, 3, 2);
    judged.push_back(i);
  }
  const Aligned after = aligned(pairs, judged);
  CHECK(after.knowledge->fit.judgements() >= jjak::least_judged);
  CHECK(after.knowledge->align.model.confidence_shift < 0);
  const Bead& last = after.alignments.back().sentences.front();
  REQUIRE_FALSE(last.is_null());
  CHECK(last.confidence < before.alignments.back().sentences.front().confidence);
  // The law: what the knowledge gives does not depend on who learned it, or on the other pairs.
  const auto read = jjak::read_knowledge(write_knowledge(*after.knowledge), "K");
  REQUIRE(read);
  const auto known = std::make_shared<const jjak::Knowledge>(*read);
  CHECK(known->align.model == after.knowledge->align.model);
  CHECK(aligned({pairs.back()}, {}, known).alignments.front().sentences.front().confidence == last.confidence);
  for (jjak::TextPair& pair : pairs) pair.pins = {};
  CHECK(knowledge_version(*aligned(pairs, {}).knowledge) == knowledge_version(*before.knowledge));
}
