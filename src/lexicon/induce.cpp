#include <jjak/lexicon.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <unordered_map>

namespace jjak {
namespace {

using WordId = std::uint32_t;

/// The words of one bead, as ids, each once.
struct WordBead {
  std::vector<WordId> source, target;
};

class Vocabulary {
 public:
  WordId id_of(const std::string& word) {
    const auto [place, is_new] = ids_.try_emplace(word, static_cast<WordId>(words_.size()));
    if (is_new) words_.push_back(word);
    return place->second;
  }
  const std::string& word(WordId id) const { return words_[id]; }
  std::size_t size() const { return words_.size(); }

 private:
  std::unordered_map<std::string, WordId> ids_;
  std::vector<std::string> words_;
};

std::vector<WordId> words_of(const AnchoredText& text, Range sentences, Vocabulary& vocabulary) {
  std::vector<WordId> ids;
  for (std::uint32_t i = sentences.begin; i < sentences.end; ++i)
    for (const AnchorMention& mention : text.mentions[i]) {
      const Anchor& anchor = text.anchors[mention.anchor];
      if (anchor.kind == AnchorKind::word || anchor.kind == AnchorKind::name)
        ids.push_back(vocabulary.id_of(anchor.value));
    }
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

constexpr std::uint64_t pair_key(WordId from, WordId to) { return (std::uint64_t{from} << 32) | to; }

/// IBM Model 1 in one direction: t(to | from) for the pairs that occur together.
class Model1 {
 public:
  Model1(const std::vector<WordBead>& beads, bool reversed, const InduceOptions& options)
      : beads_(beads), reversed_(reversed), options_(options) {
    for (std::size_t round = 0; round < options.iterations; ++round) step(round == 0);
  }

  /// Expected count of the pair, less its largest share from one bead, over the expected count of `from`.
  double probability(WordId from, WordId to) const {
    const auto pair = counts_.find(pair_key(from, to));
    return pair == counts_.end() ? 0 : std::max(0.0, pair->second.sum - pair->second.largest) / totals_.at(from);
  }

  template <class Use>
  void each_pair(Use use) const {
    for (const auto& [key, count] : counts_) use(static_cast<WordId>(key >> 32), static_cast<WordId>(key));
  }

 private:
  struct Count {
    double sum = 0;
    double largest = 0;
  };

  void step(bool first) {
    std::unordered_map<std::uint64_t, Count> counts;
    std::unordered_map<WordId, double> totals;
    counts.reserve(counts_.size());
    for (const WordBead& bead : beads_) {
      const auto& from = reversed_ ? bead.target : bead.source;
      const auto& to = reversed_ ? bead.source : bead.target;
      if (from.empty()) continue;
      std::vector<double> share(from.size());
      for (const WordId target : to) {
        double sum = 0;
        for (std::size_t i = 0; i < from.size(); ++i) sum += share[i] = first ? 1.0 : translation(from[i], target);
        if (sum <= 0) continue;
        for (std::size_t i = 0; i < from.size(); ++i) {
          const double part = (1 - options_.null_probability) * share[i] / sum;
          if (part < 1e-6) continue;
          Count& count = counts[pair_key(from[i], target)];
          count.sum += part;
          count.largest = std::max(count.largest, part);
          totals[from[i]] += part;
        }
      }
    }
    counts_ = std::move(counts);
    totals_ = std::move(totals);
  }

  double translation(WordId from, WordId to) const {
    const auto pair = counts_.find(pair_key(from, to));
    return pair == counts_.end() ? 0 : pair->second.sum / totals_.at(from);
  }

  const std::vector<WordBead>& beads_;
  bool reversed_;
  InduceOptions options_;
  std::unordered_map<std::uint64_t, Count> counts_;
  std::unordered_map<WordId, double> totals_;
};

}  // namespace

Lexicon induce_lexicon(const std::vector<LearnedPair>& pairs, const InduceOptions& options) {
  Vocabulary english, korean;
  std::vector<WordBead> beads;
  for (const LearnedPair& pair : pairs)
    for (const Bead& bead : *pair.beads)
      if (bead.source.size() == 1 && bead.target.size() == 1 && bead.confidence >= options.min_confidence)
        beads.push_back({words_of(*pair.source, bead.source, english), words_of(*pair.target, bead.target, korean)});

  const Model1 forward(beads, false, options), backward(beads, true, options);
  struct Translation {
    double probability;
    WordId english, korean;
  };
  std::vector<Translation> translations;
  forward.each_pair([&](WordId source, WordId target) {
    const double probability = std::sqrt(forward.probability(source, target) * backward.probability(target, source));
    if (probability >= options.min_probability) translations.push_back({probability, source, target});
  });
  // An order that does not depend on hash tables: the surest first.
  std::sort(translations.begin(), translations.end(), [](const Translation& a, const Translation& b) {
    return std::tuple(-a.probability, a.english, a.korean) < std::tuple(-b.probability, b.english, b.korean);
  });
  Lexicon lexicon;
  for (const Translation& entry : translations)
    lexicon.add(english.word(entry.english), korean.word(entry.korean), entry.probability);
  return lexicon;
}

}  // namespace jjak
