// Which anchors of two texts may stand for the same, before anything is learned.
#include <jjak/anchor.hpp>

#include "dates/calendar.hpp"
#include "numbers/numbers.hpp"
#include "sounds/name_search.hpp"
#include "text/scan.hpp"
#include "text/utf8.hpp"
#include "words/phrases.hpp"
#include "words/split.hpp"
#include "words/surnames.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <span>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace jjak {
namespace {

// t(target | source) of equal values, by AnchorKind. Digits and acronyms are nearly proof; marks are common.
constexpr std::array<float, anchor_kinds> equal_probability{.5F, .6F, .6F, .4F, .6F, .6F};
constexpr float dictionary_probability = .3F;  // times the entry's weight
constexpr float surname_probability = .4F;     // Kim, 김 모 씨
constexpr float day_or_count = .3F;            // 7일 is the seventh or seven days

/// The values of one side's anchors.
class ValueIndex {
 public:
  explicit ValueIndex(const AnchoredText& text) {
    for (std::uint32_t a = 0; a < text.anchors.size(); ++a)
      ids_[static_cast<std::size_t>(text.anchors[a].kind)].emplace(text.anchors[a].value, a);
  }
  const std::uint32_t* find(AnchorKind kind, std::string_view value) const {
    const auto& ids = ids_[static_cast<std::size_t>(kind)];
    const auto found = ids.find(value);
    return found == ids.end() ? nullptr : &found->second;
  }

 private:
  std::array<std::unordered_map<std::string_view, std::uint32_t>, anchor_kinds> ids_;
};

class Matcher {
 public:
  Matcher(const AnchoredText& source, const AnchoredText& target, anchors::NameMatcher* names,
          const Dictionary& dictionary)
      : source_(source), target_(target), sources_(source), targets_(target), names_(names), dictionary_(dictionary) {
    for (std::uint32_t a = 0; a < target.anchors.size(); ++a) {
      if (target.anchors[a].kind == AnchorKind::date)
        if (const auto value = dates::parse_value(target.anchors[a].value)) dates_.emplace_back(*value, a);
      if (target.anchors[a].kind == AnchorKind::number) numbers_.emplace_back(magnitude_of(target.anchors[a]), a);
    }
    std::sort(numbers_.begin(), numbers_.end());
  }

  std::vector<AnchorLink> run() {
    for (std::uint32_t a = 0; a < source_.anchors.size(); ++a) {
      const Anchor& anchor = source_.anchors[a];
      const bool is_word = anchor.kind == AnchorKind::word || anchor.kind == AnchorKind::name;
      if (anchor.kind == AnchorKind::date)
        date(a, anchor.value);
      else
        equal(a, is_word ? AnchorKind::latin : anchor.kind, anchor.value);
      if (anchor.kind == AnchorKind::number) number(a, anchor);
      if (is_word || anchor.kind == AnchorKind::latin) translated(a, anchor.value);
      if (is_word) equal(a, AnchorKind::word, anchor.value);  // Hangul in the English text: a gloss
      if (names_ != nullptr && is_word)
        for (const auto& match : names_->matches(anchor, a))
          add(a, &match.target, match.probability, MatchReason::transliteration);
      if (anchor.kind == AnchorKind::name) surname(a, anchor);
    }
    return strongest();
  }

 private:
  void add(std::uint32_t source, const std::uint32_t* target, float probability, MatchReason reason) {
    if (target != nullptr) links_.push_back({source, *target, probability, reason});
  }

  void equal(std::uint32_t source, AnchorKind kind, std::string_view value) {
    add(source, targets_.find(kind, value), equal_probability[static_cast<std::size_t>(kind)], MatchReason::equal);
  }

  void surname(std::uint32_t source, const Anchor& name) {
    for (const std::string_view korean : anchors::surnames_of(text::to_lower_ascii(name.surface)))
      add(source, targets_.find(AnchorKind::word, anchors::surname_value(korean)), surname_probability,
          MatchReason::transliteration);
  }

  static double magnitude_of(const Anchor& number) { return std::strtod(number.value.c_str(), nullptr); }

  /// The target's numbers that may be roundings of one: a bounded part of a text that is made of numbers.
  std::span<const std::pair<double, std::uint32_t>> numbers_near(double magnitude) const {
    constexpr std::ptrdiff_t most_on_a_side = 8;
    const double reach = magnitude * .035;
    const auto is_below = [](const auto& number, double value) { return number.first < value; };
    const auto is_above = [](double value, const auto& number) { return value < number.first; };
    const auto begin = numbers_.begin();
    const auto middle = std::lower_bound(begin, numbers_.end(), magnitude, is_below) - begin;
    const auto first = std::lower_bound(begin, numbers_.end(), magnitude - reach, is_below) - begin;
    const auto last = std::upper_bound(begin, numbers_.end(), magnitude + reach, is_above) - begin;
    return std::span(numbers_).subspan(
        static_cast<std::size_t>(std::max(first, middle - most_on_a_side)),
        static_cast<std::size_t>(std::min(last, middle + most_on_a_side) - std::max(first, middle - most_on_a_side)));
  }

  /// Days and years that the other side does not call so; and where neither number has its equal, rounded ones.
  void number(std::uint32_t source, const Anchor& anchor) {
    const double magnitude = magnitude_of(anchor);
    if (magnitude >= 1000 && targets_.find(AnchorKind::number, anchor.value) == nullptr)
      for (const auto& [_, target] : numbers_near(magnitude)) {
        const auto probability = anchors::number_match(anchor.value, target_.anchors[target].value);
        if (probability > 0 && sources_.find(AnchorKind::number, target_.anchors[target].value) == nullptr)
          add(source, &target, static_cast<float>(probability), MatchReason::near);
      }
    if (const auto count = text::number_of(anchor.value)) {
      if (dates::is_day_of_month(*count)) counted(source, dates::Unit::day, *count);
      if (dates::is_named_year(*count)) counted(source, dates::Unit::year, *count);
    }
  }

  /// 7일 is the seventh or seven days.
  void counted(std::uint32_t source, dates::Unit unit, int count) {
    const std::string key = to_string(dates::Value::absolute(unit, count));
    add(source, targets_.find(AnchorKind::date, key), day_or_count, MatchReason::near);
  }

  void date(std::uint32_t source, std::string_view key) {
    const auto value = dates::parse_value(key);
    if (!value) return;
    for (const auto& [other, target] : dates_) {
      const double probability = dates::match_probability(*value, other);
      if (probability > 0) add(source, &target, static_cast<float>(probability), MatchReason::equal);
    }
    const auto& [unit, is_relative, number] = value->first();
    if ((unit == dates::Unit::day || unit == dates::Unit::year) && !is_relative)
      add(source, targets_.find(AnchorKind::number, std::to_string(number)), day_or_count, MatchReason::near);
  }

  void translated(std::uint32_t source, std::string_view key) {
    for (const auto& translation : anchors::phrases_of(dictionary_).find(key))
      add(source, targets_.find(AnchorKind::word, translation.korean), dictionary_probability * translation.weight,
          MatchReason::dictionary);
  }

  /// The strongest link of each pair.
  std::vector<AnchorLink> strongest() {
    std::sort(links_.begin(), links_.end(), [](const AnchorLink& a, const AnchorLink& b) {
      return std::tuple(a.source, a.target, -a.probability, a.reason) <
             std::tuple(b.source, b.target, -b.probability, b.reason);
    });
    const auto same = [](const AnchorLink& a, const AnchorLink& b) {
      return a.source == b.source && a.target == b.target;
    };
    links_.erase(std::unique(links_.begin(), links_.end(), same), links_.end());
    return std::move(links_);
  }

  const AnchoredText& source_;
  const AnchoredText& target_;
  ValueIndex sources_, targets_;
  anchors::NameMatcher* names_;                                // none: names are not compared
  std::vector<std::pair<dates::Value, std::uint32_t>> dates_;  // target anchors
  std::vector<std::pair<double, std::uint32_t>> numbers_;      // target anchors by rising value
  const Dictionary& dictionary_;
  std::vector<AnchorLink> links_;
};

}  // namespace

MatchedAnchors match_anchors(AnchoredText source, AnchoredText target, const Dictionary& dictionary, bool by_sound) {
  anchors::split_unlinked(source, target, anchors::phrases_of(dictionary));
  std::vector<AnchorLink> links;
  if (by_sound) {
    anchors::NameMatcher names(target);
    names.join_names(source);
    links = Matcher(source, target, &names, dictionary).run();
  } else {
    links = Matcher(source, target, nullptr, dictionary).run();
  }
  return {std::move(source), std::move(target), std::move(links)};
}

}  // namespace jjak
