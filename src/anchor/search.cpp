// An inverted index over the anchors of many Korean texts.
#include <jjak/anchor.hpp>

#include "anchor/alike_words.hpp"
#include "base/string_map.hpp"
#include "text/scan.hpp"
#include "text/utf8.hpp"
#include "words/phrases.hpp"
#include "words/surnames.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>
#include <functional>
#include <mutex>
#include <numeric>
#include <shared_mutex>
#include <span>
#include <string>
#include <unordered_map>

namespace jjak {
namespace {

constexpr std::int32_t no_day = INT32_MAX;
constexpr std::size_t shortest_word = 6;  // bytes of Hangul: two syllables
constexpr std::size_t longest_name = 3;   // words

// t(korean | english) by the way an anchor was found; as in match.cpp, but for sounds, where a collection has far more
// words to choose from.
constexpr float equal_probability = .6F, dictionary_probability = .3F;
constexpr double found_share = .5;       // how often an anchor finds its partner in the right text (lambda)
constexpr double background_texts = 20;  // texts without the anchor that are added to those of the index

/// Where an anchor's value is kept: names with words.
std::size_t kind_index(AnchorKind kind) {
  return static_cast<std::size_t>(kind == AnchorKind::name ? AnchorKind::word : kind);
}

bool is_indexed(const Anchor& anchor) { return anchor.kind != AnchorKind::punctuation; }

/// A Korean anchor that an English one may stand for.
using Rendering = anchors::AlikeWords::Alike;

/// Neighbouring words with capitals that may be one Korean name: "Ri Yong Ho"; each once, sorted.
std::vector<std::string> joined_names(const AnchoredText& english) {
  const std::string_view content = english.text.content;
  const auto goes_on = [&](const AnchorMention& before, const AnchorMention& next) {
    const AnchorKind kind = english.anchors[next.anchor].kind;
    return (kind == AnchorKind::name || kind == AnchorKind::word) && next.bytes.begin == before.bytes.end + 1 &&
           ascii::is_upper(content[next.bytes.begin]);
  };
  std::vector<std::string> names;
  for (const std::vector<AnchorMention>& mentions : english.mentions)
    for (std::size_t first = 0; first < mentions.size(); ++first)
      for (std::size_t last = first + 1; last < std::min(first + longest_name, mentions.size()); ++last) {
        if (!goes_on(mentions[last - 1], mentions[last])) break;
        const std::uint32_t begin = mentions[first].bytes.begin;
        names.emplace_back(content.substr(begin, mentions[last].bytes.end - begin));
      }
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

}  // namespace

/// Texts stand in the order of their days, those without one at the end; a text's number there is its place.
class TranslationIndex::State {
 public:
  explicit State(Dictionary dictionary) : dictionary_(std::move(dictionary)) {}

  void add(const AnchoredText& text, std::optional<std::int32_t> day) {
    const std::size_t before = added_.size();
    for (const Anchor& anchor : text.anchors)
      if (is_indexed(anchor)) added_.push_back(key_of(anchor));
    sizes_.push_back(static_cast<std::uint32_t>(added_.size() - before));
    days_.push_back(day.value_or(no_day));
  }

  void finish(std::string_view known) {
    const std::vector<std::uint32_t> places = sort_by_day();
    offsets_.assign(surfaces_.size() + 1, 0);
    for (const std::uint32_t key : added_) ++offsets_[key + 1];
    std::partial_sum(offsets_.begin(), offsets_.end(), offsets_.begin());
    postings_.resize(added_.size());
    std::vector<std::size_t> next(offsets_.begin(), offsets_.end() - 1);
    for (std::size_t text = 0; text < sizes_.size(); ++text)
      for (std::uint32_t i = 0; i < sizes_[text]; ++i, added_.pop_front())
        postings_[next[added_.front()]++] = places[text];
    for (std::uint32_t key = 0; key < surfaces_.size(); ++key) {
      std::sort(postings_.begin() + static_cast<std::ptrdiff_t>(offsets_[key]),
                postings_.begin() + static_cast<std::ptrdiff_t>(offsets_[key + 1]));
      if (surfaces_[key].size() < shortest_word) continue;
      alike_.add(surfaces_[key], key);
    }
    std::vector<std::string>().swap(surfaces_);
    alike_.finish(known);
  }

  std::vector<Found> find(const AnchoredText& english, const DayWindow& window, std::size_t most);

  std::string known() const { return alike_.known(); }

 private:
  class Sums;

  std::uint32_t key_of(const Anchor& anchor) {
    const auto [place, is_new] =
        keys_[kind_index(anchor.kind)].try_emplace(anchor.value, static_cast<std::uint32_t>(surfaces_.size()));
    if (is_new) surfaces_.push_back(anchor.kind == AnchorKind::word ? anchor.surface : std::string());
    return place->second;
  }

  const std::uint32_t* find_key(AnchorKind kind, std::string_view value) const {
    const auto& keys = keys_[kind_index(kind)];
    const auto found = keys.find(value);
    return found == keys.end() ? nullptr : &found->second;
  }

  /// The place of each number.
  std::vector<std::uint32_t> sort_by_day() {
    numbers_.resize(days_.size());
    std::iota(numbers_.begin(), numbers_.end(), 0U);
    std::stable_sort(numbers_.begin(), numbers_.end(),
                     [this](std::uint32_t a, std::uint32_t b) { return days_[a] < days_[b]; });
    std::vector<std::uint32_t> places(numbers_.size());
    for (std::uint32_t place = 0; place < numbers_.size(); ++place) places[numbers_[place]] = place;
    std::sort(days_.begin(), days_.end());
    return places;
  }

  std::span<const std::uint32_t> postings(std::uint32_t key) const {
    return {postings_.data() + offsets_[key], postings_.data() + offsets_[key + 1]};
  }

  std::uint32_t place_of_day(std::int32_t day) const {
    return static_cast<std::uint32_t>(std::lower_bound(days_.begin(), days_.end(), day) - days_.begin());
  }

  /// What it says that an English anchor meets one of its renderings, in nats; 0 when that is no news.
  double weight(const Rendering& rendering) const {
    const double texts = static_cast<double>(numbers_.size()) + background_texts;
    const double share = (static_cast<double>(postings(rendering.key).size()) + 1) / texts;
    return std::max(0.0, std::log(1 - found_share + found_share * static_cast<double>(rendering.probability) / share));
  }

  /// What an English anchor may stand for.
  struct Renderings {
    std::vector<Rendering> own;
    const anchors::AlikeWords::Packed* alike = nullptr;  ///< words that sound like it; in alike_; null: no name
  };

  /// Remembered: most anchors are those of many texts.
  const Renderings& renderings(const Anchor& anchor) {
    std::string asked(1, static_cast<char>(anchor.kind));
    asked += anchor.value;
    if (anchor.kind == AnchorKind::name) (asked += '\n') += anchor.surface;
    {
      const std::shared_lock lock(rendering_);
      if (const auto known = renderings_.find(asked); known != renderings_.end()) return known->second;
    }
    Renderings found = find_renderings(anchor);
    found.own.shrink_to_fit();
    const std::unique_lock lock(rendering_);
    return renderings_.try_emplace(std::move(asked), std::move(found)).first->second;
  }

  Renderings find_renderings(const Anchor& anchor) {
    Renderings all;
    const auto add = [&all](const std::uint32_t* key, float probability) {
      if (key != nullptr) all.own.push_back({*key, probability});
    };
    const bool is_word = kind_index(anchor.kind) == kind_index(AnchorKind::word);
    add(find_key(is_word ? AnchorKind::latin : anchor.kind, anchor.value), equal_probability);
    if (is_word || anchor.kind == AnchorKind::latin) {
      for (const auto& translation : anchors::phrases_of(dictionary_).find(anchor.value))
        add(find_key(AnchorKind::word, translation.korean), dictionary_probability * translation.weight);
    }
    if (anchor.kind == AnchorKind::name) {
      for (const std::string_view korean : anchors::surnames_of(text::to_lower_ascii(anchor.surface)))
        add(find_key(AnchorKind::word, anchors::surname_value(korean)), dictionary_probability);
      all.alike = &alike_.find(anchor.surface);
    }
    return all;
  }

  Dictionary dictionary_;
  std::array<StringMap<std::uint32_t>, anchor_kinds> keys_;
  std::vector<std::string> surfaces_;    // by key, of words; until finish()
  std::deque<std::uint32_t> added_;      // keys of one text after the other; until finish()
  std::vector<std::uint32_t> sizes_;     // by number: how many of these are of the text
  std::vector<std::int32_t> days_;       // by number; after finish() by place
  std::vector<std::uint32_t> numbers_;   // by place
  std::vector<std::size_t> offsets_;     // of each key's first posting; one more at the end
  std::vector<std::uint32_t> postings_;  // places, rising for each key
  anchors::AlikeWords alike_;
  std::shared_mutex rendering_;
  std::unordered_map<std::string, Renderings> renderings_;
};

/// The texts of a window and those without a day, and what speaks for each.
class TranslationIndex::State::Sums {
 public:
  Sums(const State& state, const DayWindow& window)
      : state_(state),
        first_(state.place_of_day(window.first)),
        undated_(state.place_of_day(no_day)),
        last_(window.last == INT32_MAX ? undated_ : state.place_of_day(window.last + 1)),
        sums_(std::max(last_, first_) - first_ + state.days_.size() - undated_) {
    last_ = std::max(last_, first_);
  }

  /// Of an anchor's renderings each text counts the one that says most.
  void add(std::span<const Rendering> some, const anchors::AlikeWords::Packed* others) {
    renderings_.assign(some.begin(), some.end());
    if (others != nullptr) state_.alike_.append(*others, renderings_);
    weighted_.clear();
    for (const Rendering& rendering : renderings_)
      if (const double weight = state_.weight(rendering); weight > 0) weighted_.emplace_back(weight, rendering.key);
    if (weighted_.empty()) return;
    std::sort(weighted_.begin(), weighted_.end(), std::greater<>());
    all_ += weighted_.front().first;
    ++anchor_;
    for (const auto& [weight, key] : weighted_) {
      const auto postings = state_.postings(key);
      add(postings, first_, last_, first_, weight);
      add(postings, undated_, static_cast<std::uint32_t>(state_.days_.size()), undated_ - (last_ - first_), weight);
    }
  }

  std::vector<Found> best(std::size_t most) {
    const auto before = [this](std::uint32_t a, std::uint32_t b) {
      return sums_[a].weight != sums_[b].weight ? sums_[a].weight > sums_[b].weight : number(a) < number(b);
    };
    const auto count = static_cast<std::ptrdiff_t>(std::min(most, touched_.size()));
    std::partial_sort(touched_.begin(), touched_.begin() + count, touched_.end(), before);
    std::vector<Found> result;
    for (auto at = touched_.begin(); at != touched_.begin() + count; ++at)
      result.push_back({number(*at), sums_[*at].weight / all_});
    return result;
  }

 private:
  struct Sum {
    double weight = 0;
    std::uint32_t anchor = 0;  // the last one that was added
  };

  std::uint32_t number(std::uint32_t sum) const {
    const std::uint32_t dated = last_ - first_;
    return state_.numbers_[sum < dated ? first_ + sum : undated_ + sum - dated];
  }

  /// The postings in [begin, end); their sums stand `shift` before their places.
  void add(std::span<const std::uint32_t> postings, std::uint32_t begin, std::uint32_t end, std::uint32_t shift,
           double weight) {
    for (auto at = std::lower_bound(postings.begin(), postings.end(), begin); at != postings.end() && *at < end; ++at) {
      Sum& sum = sums_[*at - shift];
      if (sum.anchor == anchor_) continue;
      if (sum.anchor == 0) touched_.push_back(*at - shift);
      sum.anchor = anchor_;
      sum.weight += weight;
    }
  }

  const State& state_;
  std::uint32_t first_, undated_,
      last_;  // places: [first, last) are in the window, those from `undated` on have no day
  std::vector<Sum> sums_;
  std::vector<std::uint32_t> touched_;  // of sums_
  // Of the anchor that is being added.
  std::vector<Rendering> renderings_;
  std::vector<std::pair<double, std::uint32_t>> weighted_;
  std::uint32_t anchor_ = 0;  // that is being added, from 1
  double all_ = 0;            // what the anchors could be worth
};

std::vector<TranslationIndex::Found> TranslationIndex::State::find(const AnchoredText& english, const DayWindow& window,
                                                                   std::size_t most) {
  Sums sums(*this, window);
  for (const Anchor& anchor : english.anchors)
    if (is_indexed(anchor)) {
      const Renderings& all = renderings(anchor);
      sums.add(all.own, all.alike);
    }
  for (const std::string& name : joined_names(english)) sums.add({}, &alike_.find(name));
  return sums.best(most);
}

TranslationIndex::TranslationIndex(Dictionary dictionary) : state_(std::make_unique<State>(std::move(dictionary))) {}
TranslationIndex::TranslationIndex(TranslationIndex&&) noexcept = default;
TranslationIndex& TranslationIndex::operator=(TranslationIndex&&) noexcept = default;
TranslationIndex::~TranslationIndex() = default;

void TranslationIndex::add(const AnchoredText& text, std::optional<std::int32_t> day) { state_->add(text, day); }

void TranslationIndex::finish(std::string_view known) { state_->finish(known); }

std::string TranslationIndex::known() const { return state_->known(); }

std::vector<TranslationIndex::Found> TranslationIndex::find(const AnchoredText& english, const DayWindow& window,
                                                            std::size_t most) {
  return state_->find(english, window, most);
}

}  // namespace jjak
