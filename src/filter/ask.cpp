// Asks an outside judge about the units that are least sure.
#include "filter/filtering.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace jjak::filter {

/// The units that would be kept, by what is known of them: the lowest evidence or confidence first, then by their
/// order. Those of which neither is known come first.
std::vector<std::size_t> Filtering::least_sure() const {
  std::vector<std::size_t> units;
  std::vector<float> sureness(first_.size(), std::numeric_limits<float>::quiet_NaN());
  for (std::size_t unit = 0; unit < first_.size(); ++unit) {
    if (first_[unit] != 0) continue;
    for (std::size_t f = 0; f < recipe().filters.size(); ++f) {
      const Measure measure = recipe().filters[f].measure;
      if (measure == Measure::evidence || measure == Measure::confidence)
        sureness[unit] = std::fmin(sureness[unit], score(unit, f));
    }
    if (std::isnan(sureness[unit])) sureness[unit] = -1;
    units.push_back(unit);
  }
  const std::size_t count = std::min(request_.judge.most, units.size());
  std::partial_sort(
      units.begin(), units.begin() + static_cast<std::ptrdiff_t>(count), units.end(),
      [&](std::size_t a, std::size_t b) { return std::pair(sureness[a], a) < std::pair(sureness[b], b); });
  units.resize(count);
  return units;
}

Status Filtering::ask(const Diagnostics& problems) {
  const std::vector<std::size_t> chosen = least_sure();
  std::vector<std::size_t> order(chosen.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return chosen[a] < chosen[b]; });
  std::vector<JudgedUnit> texts(chosen.size());
  std::size_t next = 0, found = 0;
  const auto take = [&](BitextUnit& unit) {
    if (found < order.size() && chosen[order[found]] == next)
      texts[order[found++]] = {std::move(unit.english.text), std::move(unit.korean.text)};
    ++next;
    return found < order.size() && !is_stopped();
  };
  const Result<BitextCount> read = read_bitext(request_.input, take, {});
  if (!read) return read.error();
  if (!is_stopped() && found != order.size()) return Error{errors::input_changed, request_.input.path};
  request_.judge.is_stopped = request_.is_stopped;
  judgement_ = ask_judge(request_.judge, texts, problems);
  if (is_stopped()) return Error{errors::filtering_stopped};
  for (std::size_t i = 0; i < chosen.size(); ++i)
    for (std::size_t f = 0; f < recipe().filters.size(); ++f)
      if (recipe().filters[f].measure == Measure::judge && judgement_.scores[i] && is_measured(chosen[i], f))
        score(chosen[i], f) = *judgement_.scores[i];
  judgement_.scores.clear();
  return Done{};
}

}  // namespace jjak::filter
