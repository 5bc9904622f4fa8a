// Fits the model to the sure beads of the previous pass: priors, length model and lambdas, kept near the defaults.
#include "align/fit_sums.hpp"

#include "confidence/calibrated.hpp"

#include <algorithm>
#include <cmath>

namespace jjak {
namespace {

constexpr double prior_beads = 200;    // pseudo-counts that keep the fit near the defaults
constexpr double prior_anchors = 200;  // the same for lambda
constexpr double prior_borders = 50;   // the same for borders inside beads, which are rarer
constexpr double lowest_border = -6;
constexpr double largest_square = 2;  // squared log ratios are cut here, because of heavy tails
// English characters of a typical sentence, for the pseudo-counts of the length model.
constexpr double usual_length = 80;

template <std::size_t size>
void add(std::array<std::uint64_t, size>& sum, const std::array<std::uint64_t, size>& counts) {
  for (std::size_t i = 0; i < size; ++i) sum[i] = std::min(sum[i] + counts[i], max_fit_count);
}

double in_beads(std::uint64_t count) { return static_cast<double>(count) / static_cast<double>(fit_unit); }

Priors smoothed(const std::array<std::uint64_t, bead_types.size()>& counts, const Priors& defaults) {
  double total = prior_beads;
  for (const std::uint64_t count : counts) total += in_beads(count);
  Priors priors{};
  for (std::size_t t = 0; t < priors.size(); ++t) priors[t] = (in_beads(counts[t]) + prior_beads * defaults[t]) / total;
  return priors;
}

/// How much less often neighbouring sentences become one bead where a border of segments is between them: the log odds
/// of such a border among the neighbours in one bead, less those among all neighbours.
double fitted_border(const std::array<std::uint64_t, border_counts>& counts, double usual) {
  const auto of = [&](BorderCount which) { return in_beads(counts[static_cast<std::size_t>(which)]); };
  const double segments = of(BorderCount::segments), inner = of(BorderCount::all) - segments;
  if (segments <= 0 || inner <= 0) return usual;
  const double log_odds = std::log(segments / inner);
  const double share = probability_of(log_odds + usual);  // among joined neighbours, if this collection is as usual
  const double joined = of(BorderCount::joined_segments) + prior_borders * share;
  // Files of knowledge may hold counts that contradict each other.
  const double kept =
      std::max(0.0, of(BorderCount::joined) - of(BorderCount::joined_segments)) + prior_borders * (1 - share);
  return std::clamp(std::log(joined / kept) - log_odds, lowest_border, 0.0);
}

/// Fits the length ratio of sure 1-1 beads, and the parameters of its variance v0 + v1 / E, by least squares.
class LengthFitter {
 public:
  explicit LengthFitter(const std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint64_t>& lengths) {
    observed_.reserve(lengths.size());
    for (const auto& [length, beads] : lengths) {
      const auto english = static_cast<double>(length.first), korean = static_cast<double>(length.second);
      observed_.push_back(
          {std::log((korean + 1) / (english + 1)), 1 / std::max(english, 1.0), static_cast<double>(beads)});
    }
  }

  void fit(AlignModel& model) const {
    const AlignModel defaults;
    double count = prior_beads, sum = prior_beads * std::log(defaults.length_ratio);
    for (const Observed& each : observed_) {
      count += each.beads;
      sum += each.beads * each.log_ratio;
    }
    const double center = sum / count;
    model.length_ratio = std::exp(center);

    // Normal equations of r^2 = v0 + v1 / E. The pseudo-counts add the defaults at three lengths.
    double n = 0, x = 0, xx = 0, y = 0, xy = 0;
    const auto observe = [&](double inverse, double square, double weight) {
      n += weight, x += weight * inverse, xx += weight * inverse * inverse;
      y += weight * square, xy += weight * inverse * square;
    };
    for (const double length : {usual_length / 4, usual_length, usual_length * 2})
      observe(1 / length, defaults.length_variance + defaults.length_variance_short / length, prior_beads / 3);
    for (const Observed& each : observed_) {
      const double r = each.log_ratio - center;
      observe(each.inverse, std::min(r * r, largest_square), each.beads);
    }
    const double determinant = n * xx - x * x;
    if (determinant <= 0) return;
    model.length_variance_short = std::clamp((n * xy - x * y) / determinant, 0.0, 20.0);
    model.length_variance = std::clamp((y - model.length_variance_short * x) / n, .01, 2.0);
  }

 private:
  /// Sure 1-1 beads of the same lengths.
  struct Observed {
    double log_ratio, inverse;  // of the English length
    double beads;
  };
  std::vector<Observed> observed_;
};

constexpr double bins_of_a_nat = 4, smallest = 1e-6;

std::vector<JudgedBin> judged_beads(const FitCounts& counts) {
  std::vector<JudgedBin> bins;
  for (const auto& [bin, judged] : counts.judged)
    bins.push_back({(bin + .5 - judged_bins / 2.0) / bins_of_a_nat, static_cast<double>(judged[0]),
                    static_cast<double>(judged[1])});
  return bins;
}

template <std::size_t size>
std::array<std::uint64_t, size> in_units(const std::array<double, size>& counts) {
  std::array<std::uint64_t, size> units{};
  std::transform(counts.begin(), counts.end(), units.begin(), [](double count) {
    return static_cast<std::uint64_t>(std::llround(count * static_cast<double>(fit_unit)));
  });
  return units;
}

}  // namespace

void FitSums::add_anchors(double confidence, const Lambdas& found_there, const Lambdas& all_there) {
  for (std::size_t c = 0; c < lambda_classes; ++c) {
    found[c] += confidence * found_there[c];
    all[c] += confidence * all_there[c];
  }
}

void FitSums::add_lengths(double english, double korean) {
  lengths.emplace_back(static_cast<std::uint32_t>(std::lround(english)),
                       static_cast<std::uint32_t>(std::lround(korean)));
}

FitCounts FitSums::counts() const {
  FitCounts counts{
      in_units(sentences), in_units(paragraphs), in_units(borders), in_units(found), in_units(all), {}, {}};
  for (const auto& length : lengths) ++counts.lengths[length];
  return counts;
}

void FitCounts::add_judged(double confidence, bool is_right) {
  constexpr double middle = judged_bins / 2.0;
  const double bin = std::floor(log_odds_of(confidence, smallest) * bins_of_a_nat + middle);
  ++judged[static_cast<std::uint32_t>(std::clamp(bin, 0.0, judged_bins - 1.0))][is_right ? 0 : 1];
}

std::uint64_t FitCounts::judgements() const {
  std::uint64_t sum = 0;
  for (const auto& [bin, counts] : judged) sum = std::min(sum + counts[0] + counts[1], max_fit_count);
  return sum;
}

FitCounts& FitCounts::operator+=(const FitCounts& other) {
  add(sentences, other.sentences);
  add(paragraphs, other.paragraphs);
  add(borders, other.borders);
  add(found, other.found);
  add(all, other.all);
  for (const auto& [length, beads] : other.lengths) {
    std::uint64_t& sum = lengths[length];
    sum = std::min(sum + beads, max_fit_count);
  }
  for (const auto& [bin, counts] : other.judged) add(judged[bin], counts);
  return *this;
}

AlignModel fit_model(const FitCounts& counts) {
  const AlignModel defaults;
  if (counts == FitCounts{}) return defaults;
  AlignModel model;
  model.sentence_priors = smoothed(counts.sentences, defaults.sentence_priors);
  model.paragraph_priors = smoothed(counts.paragraphs, defaults.paragraph_priors);
  model.segment_border = fitted_border(counts.borders, defaults.segment_border);
  LengthFitter(counts.lengths).fit(model);
  for (std::size_t c = 0; c < lambda_classes; ++c)
    model.found[c] = std::clamp(
        (in_beads(counts.found[c]) + prior_anchors * defaults.found[c]) / (in_beads(counts.all[c]) + prior_anchors),
        .02, .95);
  if (counts.judgements() >= least_judged) model.confidence_shift = fitted_shift(judged_beads(counts));
  return model;
}

}  // namespace jjak
