#include "anchor/names.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace jjak::anchors {
namespace {

constexpr std::size_t shortest_word = 6;  // bytes of Hangul: two syllables
constexpr std::size_t shortest_name = 3;  // sounds
constexpr float join_probability = .4F;   // a join must sound at least so much like one word
constexpr std::size_t longest_name = 3;   // words

/// t(target | source) by similarity. The steps are those at which 0.3, 0.1 and 0.03 % of wrong names are taken for right.
constexpr std::array<std::pair<double, float>, 3> steps{{{.66, .6F}, {.62, .4F}, {.57, .15F}}};

/// The least similarity that says anything among so many words: wrong ones are not to pass by the dozen.
double least_similarity(std::size_t words) {
  constexpr std::size_t few = 10'000, many = 30'000;  // 30 wrong ones pass at the lowest step, and at the one above
  return words <= few ? steps[2].first : words <= many ? steps[1].first : steps[0].first;
}

float probability_of(double similarity) {
  for (const auto& [from, probability] : steps)
    if (similarity >= from) return probability;
  return 0;
}

bool is_capital(std::string_view word) { return !word.empty() && word.front() >= 'A' && word.front() <= 'Z'; }

}  // namespace

NameMatcher::NameMatcher(const AnchoredText& target) {
  for (std::uint32_t a = 0; a < target.anchors.size(); ++a) {
    const Anchor& anchor = target.anchors[a];
    if (anchor.kind != AnchorKind::word || anchor.surface.size() < shortest_word) continue;
    words_.add(anchor.surface);
    anchors_.push_back(a);
  }
  words_.finish();
}

const std::vector<NameMatcher::Match>& NameMatcher::matches(std::string_view name) {
  const auto [place, is_new] = known_.try_emplace(std::string(name));
  if (!is_new) return place->second;
  const std::vector<sounds::Form> forms = sounds::english_forms(name);
  if (forms.front().sounds.size() < shortest_name) return place->second;
  for (const auto& [word, similarity] : words_.find(forms, least_similarity(anchors_.size())))
    place->second.push_back({anchors_[word], probability_of(similarity)});
  return place->second;
}

float NameMatcher::best(std::string_view name) {
  float most = 0;
  for (const Match& match : matches(name)) most = std::max(most, match.probability);
  return most;
}

std::size_t NameMatcher::longest_join(const AnchoredText& source, const std::vector<AnchorMention>& mentions,
                                      std::size_t first) {
  const std::string_view content = source.text->content;
  const auto surface = [&](std::size_t from, std::size_t to) {
    return content.substr(mentions[from].bytes.begin, mentions[to].bytes.end - mentions[from].bytes.begin);
  };
  if (!is_capital(surface(first, first))) return 1;
  std::size_t longest = 1;
  float most = best(surface(first, first));
  for (std::size_t next = first + 1; next < mentions.size() && next < first + longest_name; ++next) {
    const std::uint32_t begin = mentions[next - 1].bytes.end, end = mentions[next].bytes.begin;
    if (end != begin + 1) break;
    const char between = content[begin];
    if (between != '-' && (between != ' ' || !is_capital(surface(next, next)))) break;
    const float joined = best(surface(first, next));
    if (joined < join_probability || joined < most) continue;
    most = joined;
    longest = next - first + 1;
  }
  return longest;
}

std::uint32_t NameMatcher::anchor_of_join(AnchoredText& source, std::string_view surface) {
  std::string value = text::to_lower_ascii(surface);
  std::replace(value.begin(), value.end(), '-', ' ');
  const auto [place, is_new] = joins_.try_emplace(value, static_cast<std::uint32_t>(source.anchors.size()));
  if (is_new) source.anchors.push_back({AnchorKind::name, std::move(value), std::string(surface)});
  return place->second;
}

void NameMatcher::join_names(AnchoredText& source) {
  const std::string_view content = source.text->content;
  for (std::vector<AnchorMention>& mentions : source.mentions) {
    std::vector<AnchorMention> joined;
    for (std::size_t at = 0; at < mentions.size();) {
      const std::size_t size = longest_join(source, mentions, at);
      AnchorMention mention = mentions[at];
      if (size > 1) {
        mention.bytes.end = mentions[at + size - 1].bytes.end;
        mention.anchor = anchor_of_join(source, content.substr(mention.bytes.begin, mention.bytes.size()));
      }
      joined.push_back(mention);
      at += size;
    }
    mentions = std::move(joined);
  }
}

}  // namespace jjak::anchors
