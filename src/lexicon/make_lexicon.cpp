// Makes a lexicon from counts: the probability of each translation, without what a single bead says. The same counts
// always give the same lexicon, so that it can be kept as counts, and be made again.
#include <jjak/lexicon.hpp>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace jjak {
namespace {

using Expected = LexiconCounts::Expected;

std::uint64_t evidence(const Expected& expected) { return expected.sum - expected.largest; }

double share(const Expected& expected, const LexiconCounts::Word& word) {
  return word.total == 0 ? 0 : static_cast<double>(evidence(expected)) / static_cast<double>(word.total);
}

}  // namespace

LexiconCounts without_largest(LexiconCounts counts) {
  for (LexiconCounts::Pair& pair : counts.pairs)
    for (Expected* expected : {&pair.forward, &pair.backward}) *expected = {evidence(*expected), 0};
  return counts;
}

Lexicon make_lexicon(const LexiconCounts& counts, const InduceOptions& options) {
  struct Translation {
    double probability;
    std::uint32_t english, korean;
  };
  std::vector<Translation> translations;
  for (const LexiconCounts::Pair& pair : counts.pairs) {
    const double probability =
        std::sqrt(share(pair.forward, counts.english[pair.english]) * share(pair.backward, counts.korean[pair.korean]));
    if (probability > 0 && probability >= options.min_probability)
      translations.push_back({probability, pair.english, pair.korean});
  }
  // Most probable translation first.
  std::sort(translations.begin(), translations.end(), [](const Translation& a, const Translation& b) {
    return std::tuple(-a.probability, a.english, a.korean) < std::tuple(-b.probability, b.english, b.korean);
  });
  Lexicon lexicon;
  for (const Translation& each : translations)
    lexicon.add(counts.english[each.english].word, counts.korean[each.korean].word, each.probability);
  return lexicon;
}

}  // namespace jjak
