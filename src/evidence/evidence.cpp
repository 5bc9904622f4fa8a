// Scores every pair of sides in a block of neighbouring units with the aligner's model. A unit is believed when its own
// two sides score higher than its sides with others.
#include "evidence/evidence.hpp"

#include "align/bitext.hpp"
#include "align/score.hpp"
#include "base/parallel.hpp"
#include "dp/dp.hpp"
#include "text/utf8.hpp"

#include <jjak/lexicon.hpp>
#include <jjak/segment.hpp>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace jjak::evidence {
namespace {

constexpr std::size_t longest_side = 16u << 10;  // bytes; what is longer has anchors enough in its beginning
constexpr std::size_t one_to_one = 0;            // in bead_types

/// A side as one segment.
std::string segment_of(std::string_view text) {
  std::string line(text::beginning_of(text, longest_side));
  std::replace(line.begin(), line.end(), '\n', ' ');
  std::replace(line.begin(), line.end(), '\r', ' ');
  return line;
}

/// Scores of 1-1 beads in a block, by English and Korean unit.
class Scores {
 public:
  Scores(std::size_t units, const dp::Grid& grid, const dp::StepTable& table) : units_(units), scores_(units * units) {
    for (std::size_t i = 0; i < units; ++i)
      for (std::size_t j = 0; j < units; ++j)
        scores_[i * units + j] = double{table.at(grid.index(i + 1, j + 1), one_to_one)};
  }

  double at(std::size_t i, std::size_t j) const { return scores_[i * units_ + j]; }

 private:
  std::size_t units_;
  std::vector<double> scores_;
};

/// How far a score stands above the mean (of probabilities) of its rivals.
class Rivals {
 public:
  void add(double score) {
    sum_ += std::exp(std::max(score, lowest));
    ++count_;
  }
  /// `alone`: what counts where there are no rivals.
  double lead_of(double score, double alone) const {
    if (count_ == 0) return alone;
    return std::max(score, lowest) - std::log(sum_ / static_cast<double>(count_));
  }

 private:
  static constexpr double lowest = -60;  // nats

  double sum_ = 0;
  std::size_t count_ = 0;
};

double log_odds(double p) {
  constexpr double least = 1e-6;
  p = std::clamp(p, least, 1 - least);
  return std::log(p / (1 - p));
}

Alignment diagonal(std::size_t units, const std::vector<Signs>* signs) {
  Alignment alignment;
  for (std::uint32_t i = 0; i < units; ++i) {
    Bead bead;
    bead.source = bead.target = {i, i + 1};
    bead.confidence = signs == nullptr ? 1 : probability((*signs)[i]);
    alignment.sentences.push_back(bead);
  }
  return alignment;
}

}  // namespace

MatchedAnchors Judge::matched(std::span<const Sides> block) const {
  std::vector<std::string> english, korean;
  for (const Sides& sides : block) {
    english.push_back(segment_of(sides.english));
    korean.push_back(segment_of(sides.korean));
  }
  return match_anchors(find_anchors(text_of_lines(english, Language::english), dictionary_),
                       find_anchors(text_of_lines(korean, Language::korean), dictionary_), dictionary_);
}

std::vector<Signs> Judge::weigh(const MatchedAnchors& anchors, std::span<const Sides> block) const {
  const std::size_t count = block.size();
  Bitext bitext(anchors.source, anchors.target, anchors.links, background_);
  bitext.learn(knowledge_.lexicon);
  const Units english = sentence_units(anchors.source), korean = sentence_units(anchors.target);
  const AlignModel& model = knowledge_.model;
  const BeadScorer scorer(bitext, english, korean, model, model.sentence_priors);
  const dp::Grid grid(dp::whole(count, count), count);
  dp::StepTable table(grid);
  scorer.fill(grid, dp::all_rows(grid), table);
  const Scores scores(count, grid, table);
  dp::to_posteriors(grid, table, 1, 0);
  std::vector<Signs> all(count);
  for (std::uint32_t i = 0; i < count; ++i) {
    Signs& signs = all[i];
    const LengthFit fit = length_fit(model, double{english.length[i]}, double{korean.length[i]});
    signs.deviation = fit.z;
    signs.anchors = scores.at(i, i) - std::log(model.sentence_priors[one_to_one]) - fit.log_density;
    const BeadEvidence evidence = scorer.evidence({i, i + 1}, {i, i + 1}, false);
    for (const double each : evidence.all) signs.known += each;
    Rivals koreans, englishes;
    for (std::uint32_t j = 0; j < count; ++j) {
      if (block[j].korean != block[i].korean) koreans.add(scores.at(i, j));
      if (block[j].english != block[i].english) englishes.add(scores.at(j, i));
    }
    signs.korean_rank = koreans.lead_of(scores.at(i, i), signs.anchors);
    signs.english_rank = englishes.lead_of(scores.at(i, i), signs.anchors);
    signs.place = log_odds(double{table.at(grid.index(i + 1, i + 1), one_to_one)});
  }
  return all;
}

std::vector<Signs> Judge::signs(std::span<const Sides> block) const {
  return block.empty() ? std::vector<Signs>{} : weigh(matched(block), block);
}

Judge Judge::learn(const std::vector<Sides>& sample, const Dictionary& dictionary, std::size_t jobs) {
  Judge judge;
  judge.dictionary_ = dictionary;
  const std::size_t blocks = (sample.size() + block_size - 1) / block_size;
  const auto block = [&](std::size_t b) {
    return std::span(sample).subspan(b * block_size, std::min(block_size, sample.size() - b * block_size));
  };
  std::vector<MatchedAnchors> anchors(blocks);
  parallel_for(blocks, jobs, [&](std::size_t b) { anchors[b] = judge.matched(block(b)); });
  for (const MatchedAnchors& each : anchors) {
    judge.background_.add(each.source);
    judge.background_.add(each.target);
  }
  // First believe by what is known beforehand, then learn words from what was believed.
  LexiconInducer inducer(anchors);
  std::vector<Alignment> beads(blocks);
  parallel_for(blocks, jobs, [&](std::size_t b) {
    const std::vector<Signs> signs = judge.weigh(anchors[b], block(b));
    beads[b] = diagonal(signs.size(), &signs);
  });
  inducer.learn(beads, jobs);
  judge.knowledge_.lexicon = make_lexicon(inducer.counts());
  return judge;
}

double probability(const Signs& signs) {
  const double z = std::min(std::abs(signs.deviation), 6.0);
  const auto rank = [](double nats) { return std::clamp(nats, -10.0, 10.0); };
  const double strong = std::clamp(signs.anchors, -10.0, 20.0), weak = std::clamp(signs.anchors, 0.0, 5.0);
  const double worst_rank = std::clamp(std::min(signs.korean_rank, signs.english_rank), -8.0, 4.0);
  const double of_known = std::clamp(signs.anchors / std::max(1.0, signs.known), -1.0, 1.5);
  const double nats = .1788 + .0469 * strong - .3996 * weak + .3828 * z + .0672 * z * z / 6 +
                      .1288 * rank(signs.korean_rank) + .4247 * rank(signs.english_rank) + .2832 * worst_rank +
                      .0334 * std::clamp(signs.place, -8.0, 8.0) - .2706 * std::log1p(std::max(signs.known, 0.0)) +
                      1.3955 * of_known;
  return 1 / (1 + std::exp(-nats));
}

}  // namespace jjak::evidence
