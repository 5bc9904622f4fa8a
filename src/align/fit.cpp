// Fits the model to the sure beads of the previous pass: priors, length model and lambdas, kept near the defaults.
#include <jjak/align.hpp>

#include <algorithm>
#include <cmath>

namespace jjak {
namespace {

constexpr double prior_beads = 200;    // pseudo-counts that keep the fit near the defaults
constexpr double prior_anchors = 200;  // the same for lambda
constexpr double largest_square = 2;   // squared log ratios are cut here, because of heavy tails
// English characters of a typical sentence, for the pseudo-counts of the length model.
constexpr double usual_length = 80;

template <std::size_t size>
void add(std::array<double, size>& sum, const std::array<double, size>& counts) {
  for (std::size_t i = 0; i < size; ++i) sum[i] += counts[i];
}

Priors smoothed(const Priors& counts, const Priors& defaults) {
  double total = prior_beads;
  for (const double count : counts) total += count;
  Priors priors{};
  for (std::size_t t = 0; t < priors.size(); ++t) priors[t] = (counts[t] + prior_beads * defaults[t]) / total;
  return priors;
}

/// Fits the length ratio of sure 1-1 beads, and the parameters of its variance v0 + v1 / E, by least squares.
class LengthFitter {
 public:
  explicit LengthFitter(const std::vector<std::pair<double, double>>& lengths) : lengths_(lengths) {
    log_ratio_.reserve(lengths.size());
    for (const auto& [english, korean] : lengths) log_ratio_.push_back(std::log((korean + 1) / (english + 1)));
  }

  void fit(AlignModel& model) const {
    const AlignModel defaults;
    const auto count = static_cast<double>(lengths_.size());
    double sum = prior_beads * std::log(defaults.length_ratio);
    for (const double ratio : log_ratio_) sum += ratio;
    const double center = sum / (count + prior_beads);
    model.length_ratio = std::exp(center);

    // Normal equations of r^2 = v0 + v1 / E. The pseudo-counts add the defaults at three lengths.
    double n = 0, x = 0, xx = 0, y = 0, xy = 0;
    const auto observe = [&](double inverse, double square, double weight) {
      n += weight, x += weight * inverse, xx += weight * inverse * inverse;
      y += weight * square, xy += weight * inverse * square;
    };
    for (const double length : {usual_length / 4, usual_length, usual_length * 2})
      observe(1 / length, defaults.length_variance + defaults.length_variance_short / length, prior_beads / 3);
    for (std::size_t i = 0; i < lengths_.size(); ++i) {
      const double r = log_ratio_[i] - center;
      observe(1 / std::max(lengths_[i].first, 1.0), std::min(r * r, largest_square), 1);
    }
    const double determinant = n * xx - x * x;
    if (determinant <= 0) return;
    model.length_variance_short = std::clamp((n * xy - x * y) / determinant, 0.0, 20.0);
    model.length_variance = std::clamp((y - model.length_variance_short * x) / n, .01, 2.0);
  }

 private:
  const std::vector<std::pair<double, double>>& lengths_;
  std::vector<double> log_ratio_;
};

}  // namespace

FitCounts& FitCounts::operator+=(const FitCounts& other) {
  add(sentences, other.sentences);
  add(paragraphs, other.paragraphs);
  add(found, other.found);
  add(all, other.all);
  lengths.insert(lengths.end(), other.lengths.begin(), other.lengths.end());
  return *this;
}

AlignModel fit_model(const FitCounts& counts) {
  const AlignModel defaults;
  AlignModel model;
  model.sentence_priors = smoothed(counts.sentences, defaults.sentence_priors);
  model.paragraph_priors = smoothed(counts.paragraphs, defaults.paragraph_priors);
  LengthFitter(counts.lengths).fit(model);
  for (std::size_t c = 0; c < lambda_classes; ++c)
    model.found[c] =
        std::clamp((counts.found[c] + prior_anchors * defaults.found[c]) / (counts.all[c] + prior_anchors), .02, .95);
  return model;
}

}  // namespace jjak
