// Groups units that are equal or nearly equal on both sides, and chooses the one of each group that stays.
#include "filter/survivors.hpp"

#include "base/stable_hash.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <utility>

namespace jjak::filter {
namespace {

constexpr std::uint64_t english_seed = 1, korean_seed = 2, paragraph_seed = 16;

/// "2024-12-23T05:30" as 20241223; what is missing counts as 0.
std::int32_t day_number(std::string_view day) {
  std::int32_t number = 0;
  int digits = 0;
  for (const char c : day) {
    if (c == 'T' || digits == 8) break;
    if (!ascii::is_digit(c)) continue;
    number = number * 10 + (c - '0');
    ++digits;
  }
  if (digits == 0) return INT32_MAX;
  for (; digits < 8; ++digits) number *= 10;
  return number;
}

}  // namespace

std::string_view day_of(const BitextUnit& unit) {
  constexpr std::size_t day = 10;
  const std::string_view date = unit.korean.date.empty() ? unit.english.date : unit.korean.date;
  return date.substr(0, day);
}

void Copies::add(const BitextUnit& unit) {
  Facts facts;
  facts.name = jjak::name_of(unit);
  const std::string english = similar::comparable(unit.english.text), korean = similar::comparable(unit.korean.text);
  const std::uint64_t level = unit.level == "paragraph" ? paragraph_seed : 0;
  if (!english.empty() || !korean.empty())
    facts.digest = StableHash().add(english).add("\n").add(korean).add_bytes_of(level).value() | 1;
  facts.day = day_number(day_of(unit));
  facts.letters = static_cast<std::uint32_t>(std::min<std::size_t>(english.size() + korean.size(), UINT32_MAX));
  facts.confidence = static_cast<float>(unit.confidence.value_or(0));
  facts.has_confidence = unit.confidence.has_value();
  facts.is_original = !unit.english.site.empty() && unit.english.site == unit.korean.site;
  facts_.push_back(std::move(facts));
  if (!with_sketches_) return;
  similar::Sketch sketch;
  sketch.add(english, english_seed + level);
  sketch.add(korean, korean_seed + level);
  sketch.finish();
  sketches_.add(sketch);
}

void Copies::set_evidence(std::size_t unit, float probability) {
  if (unit < facts_.size() && !facts_[unit].has_confidence) facts_[unit].confidence = probability;
}

bool Copies::is_better(const std::vector<Preference>& keep, std::uint32_t a, std::uint32_t b) const {
  const Facts &first = facts_[a], &second = facts_[b];
  for (const Preference preference : keep) switch (preference) {
      case Preference::original_site:
        if (first.is_original != second.is_original) return first.is_original;
        break;
      case Preference::earliest:
        if (first.day != second.day) return first.day < second.day;
        break;
      case Preference::complete:
        if (first.letters != second.letters) return first.letters > second.letters;
        break;
      case Preference::confident:
        if (first.confidence != second.confidence) return first.confidence > second.confidence;
        break;
    }
  return a < b;
}

std::vector<std::vector<std::uint32_t>> Copies::equal_units(const std::vector<bool>& is_wanted) const {
  std::vector<std::pair<std::uint64_t, std::uint32_t>> sorted;
  for (std::uint32_t i = 0; i < facts_.size(); ++i)
    if (facts_[i].digest != 0 && (is_wanted.empty() || is_wanted[i])) sorted.emplace_back(facts_[i].digest, i);
  std::sort(sorted.begin(), sorted.end());
  std::vector<std::vector<std::uint32_t>> groups;
  for (std::size_t begin = 0; begin < sorted.size();) {
    std::size_t end = begin + 1;
    while (end < sorted.size() && sorted[end].first == sorted[begin].first) ++end;
    if (end - begin > 1) {
      groups.emplace_back();
      for (std::size_t i = begin; i < end; ++i) groups.back().push_back(sorted[i].second);
    }
    begin = end;
  }
  return groups;
}

std::vector<std::uint32_t> Copies::survivors(double least, const std::vector<Preference>& keep,
                                             const std::vector<bool>& is_wanted) const {
  // A group may be a chain whose ends differ: only what is like a kept unit goes. So many kept units are compared.
  constexpr std::size_t most_kept = 50;
  const bool only_equal = least >= 1;
  std::vector<std::uint32_t> survivors(facts_.size(), none);
  for (std::vector<std::uint32_t>& group : only_equal ? equal_units(is_wanted) : sketches_.groups(least, is_wanted)) {
    std::sort(group.begin(), group.end(), [&](std::uint32_t a, std::uint32_t b) { return is_better(keep, a, b); });
    std::vector<std::uint32_t> kept;
    for (const std::uint32_t unit : group) {
      const auto same = std::find_if(kept.begin(), kept.end(), [&](std::uint32_t other) {
        return only_equal || sketches_.similarity(unit, other) >= least;
      });
      if (same != kept.end())
        survivors[unit] = *same;
      else if (kept.size() < most_kept)
        kept.push_back(unit);
    }
  }
  return survivors;
}

}  // namespace jjak::filter
