// Compares the model on flat arrays with a direct implementation of its formulas.
#include "lexicon/model1.hpp"

#include <cmath>
#include <map>
#include <random>

#include "support/catch.hpp"

namespace lexicon = jjak::lexicon;

namespace {

using Key = std::pair<lexicon::WordId, lexicon::WordId>;  // from, to
using Bead = std::pair<std::vector<lexicon::WordId>, std::vector<lexicon::WordId>>;

constexpr std::size_t words = 9;

std::vector<Bead> random_beads(unsigned seed) {
  std::mt19937 random(seed);
  std::vector<Bead> beads(12);
  for (auto& [source, target] : beads)
    for (lexicon::WordId word = 0; word < words; ++word) {
      if (random() % 3 == 0) source.push_back(word);
      if (random() % 3 == 0) target.push_back(word);
    }
  return beads;
}

/// One direction of the direct implementation: expected counts and largest contributions after some rounds.
struct Plain {
  std::map<Key, double> count, largest;
  std::map<lexicon::WordId, double> total;

  Plain(const std::vector<Bead>& beads, const std::map<Key, double>& known,
        const std::map<lexicon::WordId, double>& known_total, const jjak::InduceOptions& options) {
    std::map<Key, double> t;
    for (std::size_t round = 0; round < options.iterations; ++round) {
      count.clear(), largest.clear(), total.clear();
      for (const auto& [from, to] : beads)
        for (const auto target : to) {
          double sum = 0;
          for (const auto source : from) sum += round == 0 ? 1 : t[{source, target}];
          for (const auto source : from) {
            const double part = (1 - options.null_probability) * (round == 0 ? 1 : t[{source, target}]) / sum;
            count[{source, target}] += part;
            largest[{source, target}] = std::max(largest[{source, target}], part);
            total[source] += part;
          }
        }
      t = known;
      for (const auto& [key, value] : count) t[key] += value;
      for (auto& [key, value] : t) value /= total[key.first] + (known.empty() ? 0 : known_total.at(key.first));
    }
  }
};

std::vector<Bead> turned(const std::vector<Bead>& beads) {
  std::vector<Bead> turned;
  for (const auto& [source, target] : beads) turned.emplace_back(target, source);
  return turned;
}

void check_against_formulas(const std::vector<Bead>& beads, const lexicon::KnownCounts& known, std::size_t jobs) {
  const jjak::InduceOptions options;
  lexicon::WordBeads rows;
  for (const auto& [source, target] : beads) rows.source.append(source), rows.target.append(target);
  std::map<Key, double> known_forward, known_backward;
  std::map<lexicon::WordId, double> source_total, target_total;
  for (const auto& pair : known.pairs) {
    known_forward[{pair.source, pair.target}] = pair.forward.sum;
    known_backward[{pair.target, pair.source}] = pair.backward.sum;
  }
  for (lexicon::WordId word = 0; word < words; ++word) {
    source_total[word] = known.source_total[word];
    target_total[word] = known.target_total[word];
  }
  Plain forward(beads, known_forward, source_total, options);
  Plain backward(turned(beads), known_backward, target_total, options);

  std::size_t pairs = 0;
  lexicon::Model1(rows, known, options, jobs).each_pair([&](const lexicon::Model1::Pair& pair) {
    ++pairs;
    const Key key{pair.source, pair.target}, back{pair.target, pair.source};
    CHECK(pair.forward.sum == Approx(forward.count[key]).margin(1e-12));
    CHECK(pair.forward.largest == Approx(forward.largest[key]).margin(1e-12));
    CHECK(pair.backward.sum == Approx(backward.count[back]).margin(1e-12));
    CHECK(pair.backward.largest == Approx(backward.largest[back]).margin(1e-12));
  });
  for (const auto& pair : known.pairs) forward.count.try_emplace(Key{pair.source, pair.target}, 0);
  CHECK(pairs == forward.count.size());
}

lexicon::KnownCounts nothing() {
  lexicon::KnownCounts known;
  known.source_total.resize(words);
  known.target_total.resize(words);
  return known;
}

}  // namespace

TEST_CASE("IBM Model 1 on flat arrays agrees with its formulas") {
  for (unsigned seed = 0; seed < 20; ++seed) check_against_formulas(random_beads(seed), nothing(), 1 + seed % 2);
}

TEST_CASE("known counts are used in every round, even for words that share no bead") {
  for (unsigned seed = 0; seed < 20; ++seed) {
    std::mt19937 random(seed);
    lexicon::KnownCounts known = nothing();
    for (lexicon::WordId word = 0; word < words; ++word) known.source_total[word] = known.target_total[word] = 10;
    for (lexicon::WordId source = 0; source < words; ++source)
      for (lexicon::WordId target = 0; target < words; ++target)
        if (random() % 4 == 0) known.pairs.push_back({source, target, {1.5, .5}, {1, .25}});
    check_against_formulas(random_beads(seed), known, 1 + seed % 2);
  }
}
