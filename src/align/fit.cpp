#include <jjak/align.hpp>

#include "align/score.hpp"

#include <algorithm>
#include <cmath>

namespace jjak {
namespace {

constexpr double prior_beads = 200;   // pseudo-counts that hold the fit near the defaults
constexpr double sure = .9;           // confidence from which a bead teaches about length and anchors
constexpr double largest_square = 2;  // squared log ratios are cut here: heavy tails
constexpr double usual_length = 80;   // English characters of a sentence, for the pseudo-counts of the length model

std::size_t type_index(const Bead& bead) {
  for (std::size_t t = 0; t < bead_types.size(); ++t)
    if (bead_types[t].source == bead.source.size() && bead_types[t].target == bead.target.size()) return t;
  return bead_types.size();
}

void count_types(const std::vector<Bead>& beads, Priors& counts) {
  for (const Bead& bead : beads)
    if (const std::size_t type = type_index(bead); type < counts.size()) counts[type] += 1;
}

Priors smoothed(const Priors& counts, const Priors& defaults) {
  double total = prior_beads;
  for (const double count : counts) total += count;
  Priors priors{};
  for (std::size_t t = 0; t < priors.size(); ++t) priors[t] = (counts[t] + prior_beads * defaults[t]) / total;
  return priors;
}

/// Lengths of sure 1-1 beads, and the two parameters of their variance v0 + v1 / E by least squares.
class LengthFitter {
 public:
  void add(double english, double korean) {
    english_.push_back(english);
    log_ratio_.push_back(std::log((korean + 1) / (english + 1)));
  }

  void fit(AlignModel& model) const {
    const AlignModel defaults;
    const auto count = static_cast<double>(english_.size());
    double sum = prior_beads * std::log(defaults.length_ratio);
    for (const double ratio : log_ratio_) sum += ratio;
    const double center = sum / (count + prior_beads);
    model.length_ratio = std::exp(center);

    // Normal equations of r^2 = v0 + v1 / E; the pseudo-counts say what the defaults say at three lengths.
    double n = 0, x = 0, xx = 0, y = 0, xy = 0;
    const auto observe = [&](double inverse, double square, double weight) {
      n += weight, x += weight * inverse, xx += weight * inverse * inverse;
      y += weight * square, xy += weight * inverse * square;
    };
    for (const double length : {usual_length / 4, usual_length, usual_length * 2})
      observe(1 / length, defaults.length_variance + defaults.length_variance_short / length, prior_beads / 3);
    for (std::size_t i = 0; i < english_.size(); ++i) {
      const double r = log_ratio_[i] - center;
      observe(1 / std::max(english_[i], 1.0), std::min(r * r, largest_square), 1);
    }
    const double determinant = n * xx - x * x;
    if (determinant <= 0) return;
    model.length_variance_short = std::clamp((n * xy - x * y) / determinant, 0.0, 20.0);
    model.length_variance = std::clamp((y - model.length_variance_short * x) / n, .01, 2.0);
  }

 private:
  std::vector<double> english_, log_ratio_;
};

/// Each source unit meets only its own bead's target units.
std::vector<Range> windows_of(const std::vector<Bead>& beads, std::size_t units) {
  std::vector<Range> windows(units);
  for (const Bead& bead : beads)
    for (std::uint32_t i = bead.source.begin; i < bead.source.end; ++i) windows[i] = bead.target;
  return windows;
}

Range whole(const AnchoredText& text) { return {0, static_cast<std::uint32_t>(text.text->sentences.size())}; }

}  // namespace

AlignModel fit_model(const Knowledge& knowledge, const std::vector<FittedPair>& pairs) {
  const AlignModel defaults;
  Priors sentences{}, paragraphs{};
  LengthFitter lengths;
  BeadScorer::Found found;
  for (const FittedPair& pair : pairs) {
    count_types(pair.alignment->sentences, sentences);
    if (pair.alignment->paragraphs.size() > 1) count_types(pair.alignment->paragraphs, paragraphs);
    const auto source = sentence_units(*pair.source, whole(*pair.source));
    const auto target = sentence_units(*pair.target, whole(*pair.target));
    const BeadScorer scorer(source, target, defaults.sentence_priors, knowledge,
                            windows_of(pair.alignment->sentences, source.size()));
    for (const Bead& bead : pair.alignment->sentences) {
      if (bead.is_null() || bead.confidence < sure) continue;
      if (bead.source.size() == 1 && bead.target.size() == 1)
        lengths.add(source[bead.source.begin].length, target[bead.target.begin].length);
      scorer.count_found(bead.source, bead.target, bead.confidence, found);
    }
  }
  AlignModel model = knowledge.model;
  model.sentence_priors = smoothed(sentences, defaults.sentence_priors);
  model.paragraph_priors = smoothed(paragraphs, defaults.paragraph_priors);
  lengths.fit(model);
  for (std::size_t kind = 0; kind < anchor_kinds; ++kind)
    model.found[kind] = std::clamp(
        (found.expected[kind] + prior_beads * defaults.found[kind]) / (found.all[kind] + prior_beads), .02, .95);
  return model;
}

}  // namespace jjak
