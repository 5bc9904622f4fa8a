// Finds which Korean word an English name may be by its sounds, and which neighbouring English words are one Korean
// name.
#include "sounds/name_search.hpp"

#include "text/scan.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cmath>

namespace jjak::anchors {
namespace {

using text::at;
using text::letters_at;

constexpr std::size_t shortest_word = 6;   // bytes of Hangul: two syllables
constexpr std::size_t shortest_name = 3;   // sounds
constexpr float join_probability = .35F;   // a join must sound at least so much like one word
constexpr double lowest_similarity = .54;  // in however short a text
constexpr std::size_t longest_name = 3;    // words

// Log odds that a Korean word is the rendering of an English one, given how alike they sound and among how many words
// that are at least as frequent it was found: logistic regression over the candidates in the evaluation data's news,
// Bible, Wikipedia and book documents, rounded.
constexpr double steepness = 26;                            // for a similarity of 1
constexpr double even_similarity = .64, usual_words = 500;  // here the odds of a name are even
constexpr double crowding = .85;                            // less for e times as many words
constexpr double small_letter = 1;                          // less for a word that is no name: server, 서버
constexpr double rivalry = .2;                              // part of the other candidates' odds
constexpr double least_odds = .4;                           // below, a link would be noise
constexpr double sure = .6;                                 // t(target | source) of a rendering beyond doubt

/// What the odds lose by the number of words. The shortest texts are no better than `fewest_words`.
double crowd(std::size_t words, double count) {
  constexpr std::size_t fewest_words = 250;
  return crowding * std::log(static_cast<double>(std::max(words, fewest_words)) / (usual_words * count));
}

bool is_capital(std::string_view word) { return !word.empty() && ascii::is_upper(word.front()); }

std::vector<std::uint32_t> counts_of(const AnchoredText& text) {
  std::vector<std::uint32_t> counts(text.anchors.size());
  for (const std::vector<AnchorMention>& mentions : text.mentions)
    for (const AnchorMention& mention : mentions) ++counts[mention.anchor];
  return counts;
}

/// Past syllables that hang on a name by a hyphen and are no mentions of their own, as the "in" of Jae-in.
std::uint32_t end_of_syllables(std::string_view content, std::uint32_t end, const AnchorMention* next) {
  const std::string_view letters = at(content, end) == '-' ? letters_at(content, end + 1) : std::string_view{};
  if (letters.empty() || ascii::is_upper(letters.front()) || (next != nullptr && next->bytes.begin <= end + 1))
    return end;
  return end + 1 + static_cast<std::uint32_t>(letters.size());
}

}  // namespace

NameMatcher::NameMatcher(const AnchoredText& target) {
  const std::vector<std::uint32_t> counts = counts_of(target);
  for (std::uint32_t a = 0; a < target.anchors.size(); ++a) {
    const Anchor& anchor = target.anchors[a];
    if (anchor.kind != AnchorKind::word || anchor.surface.size() < shortest_word) continue;
    index_.add(anchor.surface);
    words_.push_back({a, static_cast<double>(counts[a])});
  }
  index_.finish();
}

const std::vector<NameMatcher::Match>& NameMatcher::matches(std::string_view name, const Usage& usage) {
  const auto [place, is_new] = known_.try_emplace(std::string(name));
  if (!is_new) return place->second;
  const std::vector<sounds::Form> forms = sounds::english_forms(name);
  if (forms.front().sounds.size() < shortest_name) return place->second;
  const double even = even_similarity + (usage.is_name ? 0 : small_letter / steepness);
  const double least = even + (std::log(least_odds) + crowd(words_.size(), usage.count)) / steepness;
  const auto found = index_.find(forms, std::clamp(least, lowest_similarity, 1.0));
  double all = 0;
  std::vector<double> odds;
  for (const auto& [word, similarity] : found) {
    const double count = std::min(usage.count, words_[word].count);
    odds.push_back(std::exp(steepness * (similarity - even) - crowd(words_.size(), count)));
    all += odds.back();
  }
  for (std::size_t i = 0; i < found.size(); ++i)
    if (odds[i] >= least_odds)
      place->second.push_back({words_[found[i].name].anchor,
                               static_cast<float>(sure * odds[i] / (1 + odds[i] + rivalry * (all - odds[i])))});
  return place->second;
}

const std::vector<NameMatcher::Match>& NameMatcher::matches(const Anchor& anchor, std::uint32_t id) {
  return matches(anchor.surface, id < usage_.size() ? usage_[id] : Usage{});
}

float NameMatcher::best(std::string_view name, const Usage& usage) {
  float most = 0;
  for (const Match& match : matches(name, usage)) most = std::max(most, match.probability);
  return most;
}

NameMatcher::Join NameMatcher::longest_join(const AnchoredText& source, const std::vector<AnchorMention>& mentions,
                                            std::size_t first) {
  const std::string_view content = source.text.content;
  const auto may_join = [&](const AnchorMention& mention) {
    return usage_[mention.anchor].is_name && is_capital(content.substr(mention.bytes.begin));
  };
  std::uint32_t end = mentions[first].bytes.end;
  Join join{1, end};
  if (!may_join(mentions[first])) return join;
  Usage usage = usage_[mentions[first].anchor];
  const auto probability = [&](std::uint32_t to) {
    return best(content.substr(mentions[first].bytes.begin, to - mentions[first].bytes.begin), usage);
  };
  float most = probability(end);
  for (std::size_t size = 1; size <= longest_name && first + size <= mentions.size(); ++size) {
    const std::size_t last = first + size - 1;
    if (size > 1) {
      const AnchorMention& next = mentions[last];
      if (next.bytes.begin != end + 1 || !(content[end] == '-' || (content[end] == ' ' && may_join(next)))) break;
      end = next.bytes.end;
      usage.count = std::min(usage.count, usage_[next.anchor].count);
    }
    const std::uint32_t whole =
        end_of_syllables(content, end, last + 1 < mentions.size() ? &mentions[last + 1] : nullptr);
    if (size == 1 && whole == end) continue;
    end = whole;
    const float joined = probability(end);
    if (joined < join_probability || joined < most) continue;
    most = joined;
    join = {size, end};
  }
  return join;
}

std::uint32_t NameMatcher::anchor_of_join(AnchoredText& source, std::string_view surface) {
  std::string value = text::to_lower_ascii(surface);
  std::replace(value.begin(), value.end(), '-', ' ');
  const auto [place, is_new] = joins_.try_emplace(value, static_cast<std::uint32_t>(source.anchors.size()));
  if (is_new) source.anchors.push_back({AnchorKind::name, std::move(value), std::string(surface)});
  return place->second;
}

void NameMatcher::count_usage(const AnchoredText& source) {
  std::vector<double> capitals(source.anchors.size());
  usage_.assign(source.anchors.size(), {0, true});
  for (const std::vector<AnchorMention>& mentions : source.mentions)
    for (const AnchorMention& mention : mentions) {
      usage_[mention.anchor].count += 1;
      if (is_capital(std::string_view(source.text.content).substr(mention.bytes.begin))) ++capitals[mention.anchor];
    }
  for (std::size_t a = 0; a < usage_.size(); ++a) usage_[a].is_name = 2 * capitals[a] >= usage_[a].count;
}

void NameMatcher::join_names(AnchoredText& source) {
  const std::string_view content = source.text.content;
  count_usage(source);
  for (std::vector<AnchorMention>& mentions : source.mentions) {
    std::vector<AnchorMention> joined;
    joined.reserve(mentions.size());
    for (std::size_t at = 0; at < mentions.size();) {
      const Join join = longest_join(source, mentions, at);
      AnchorMention mention = mentions[at];
      if (join.end != mention.bytes.end) {
        mention.bytes.end = join.end;
        mention.anchor = anchor_of_join(source, content.substr(mention.bytes.begin, mention.bytes.size()));
      }
      joined.push_back(mention);
      at += join.mentions;
    }
    mentions = std::move(joined);
  }
}

}  // namespace jjak::anchors
