// Finds values that have changed places: two numbers that both sides have, each among the words of the other.
#include "check/findings.hpp"
#include "check/fit.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace jjak::check {
namespace {

/// A value that stands once on each side.
struct Value {
  Range english, korean;
  Unit unit;
  bool is_year = false;
};

/// The place of a range among words: that of the first word that does not stand before it.
double place_of(const std::vector<Word>& words, Range bytes) {
  const auto after = std::lower_bound(words.begin(), words.end(), bytes.begin,
                                      [](const Word& word, std::uint32_t begin) { return word.bytes.begin < begin; });
  return static_cast<double>(after - words.begin());
}

bool is_at(const Word& word, Range bytes) { return word.bytes.begin < bytes.end && bytes.begin < word.bytes.end; }

/// What is counted stands behind its number in both languages: words before it are further away.
double distance(double words) {
  constexpr double before = 2;
  return words < 0 ? -before * words : words;
}

/// How many linked words stand near both places, by their distances.
double support(const WordMatch& match, Range english, Range korean) {
  constexpr double furthest = 4;
  const double en = place_of(match.english, english), ko = place_of(match.korean, korean);
  double sum = 0;
  for (const WordLink& link : match.links) {
    const Word& source = match.english[link.english];
    const Word& target = match.korean[link.korean];
    const bool is_value = source.kind == AnchorKind::number || source.kind == AnchorKind::date;
    if (is_value || is_at(source, english) || is_at(target, korean)) continue;
    const double left = distance(static_cast<double>(link.english) - en);
    const double right = distance(static_cast<double>(link.korean) - ko);
    if (left > furthest || right > furthest) continue;
    sum += 1 / std::max(1.0, left + right);
  }
  return sum;
}

/// The values that both sides have exactly once: quantities and years.
std::vector<Value> shared_values(const Side& english, const Side& korean) {
  std::vector<Value> values;
  const auto once = [](const Quantity& quantity, const std::vector<Quantity>& all) {
    return std::count_if(all.begin(), all.end(),
                         [&](const Quantity& other) { return near(other.most, quantity.most, 1e-4); }) == 1;
  };
  for (const Quantity& en : english.quantities)
    for (const Quantity& ko : korean.quantities)
      if (!en.is_vague && !ko.is_vague && near(en.most, ko.most, 1e-4) && once(en, english.quantities) &&
          once(ko, korean.quantities))
        values.push_back({en.bytes, ko.bytes, measures(en.unit) ? en.unit : ko.unit, false});
  const auto once_said = [](const dates::Mention& date, const std::vector<dates::Mention>& all) {
    return std::count_if(all.begin(), all.end(),
                         [&](const dates::Mention& other) { return other.value == date.value; }) == 1;
  };
  for (const dates::Mention& en : english.dates)
    for (const dates::Mention& ko : korean.dates)
      if (en.value.unit() == dates::Unit::year && en.value == ko.value && !en.value.first().is_relative &&
          once_said(en, english.dates) && once_said(ko, korean.dates))
        values.push_back({en.bytes, ko.bytes, {}, true});
  return values;
}

/// "nine out of ten", "33 of 36 races": Korean says the whole first.
bool is_share(const Side& english, Range a, Range b) {
  constexpr std::size_t longest = 24;
  const std::uint32_t begin = std::min(a.end, b.end), end = std::max(a.begin, b.begin);
  if (end < begin || end - begin > longest) return false;
  const std::string_view gap = std::string_view(english.lower).substr(begin, end - begin);
  return gap.find(" of") != std::string_view::npos || gap.find(" in ") != std::string_view::npos;
}

}  // namespace

void check_order(const Side& english, const Side& korean, const WordMatch& match, Findings& findings) {
  constexpr std::size_t most = 12;
  constexpr double least_score = .3, least_difference = .2;
  const std::vector<Value> values = shared_values(english, korean);
  if (values.size() < 2 || values.size() > most) return;
  for (std::size_t i = 0; i < values.size(); ++i)
    for (std::size_t j = i + 1; j < values.size(); ++j) {
      const Value& a = values[i];
      const Value& b = values[j];
      if (a.is_year != b.is_year || (!(a.unit == b.unit) && measures(a.unit) && measures(b.unit))) continue;
      const bool crosses = (a.english.begin < b.english.begin) != (a.korean.begin < b.korean.begin);
      const double straight = support(match, a.english, a.korean) + support(match, b.english, b.korean);
      const double swapped = support(match, a.english, b.korean) + support(match, b.english, a.korean);
      const double score = swapped - straight + (crosses ? .3 : -.1);
      if (score <= least_score || swapped < straight + least_difference) continue;
      if (crosses && is_share(english, a.english, b.english)) continue;
      const double probability = std::min(.95, .5 + .3 * (score - least_score));
      const Range en{std::min(a.english.begin, b.english.begin), std::max(a.english.end, b.english.end)};
      const Range ko{std::min(a.korean.begin, b.korean.begin), std::max(a.korean.end, b.korean.end)};
      findings.add(FindingKind::order, probability, en, ko, tr("the same values in another order: “{en}”, “{ko}”"),
                   {{"en", std::string(english.slice(en))}, {"ko", std::string(korean.slice(ko))}});
      return;
    }
}

}  // namespace jjak::check
