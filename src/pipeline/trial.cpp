// Aligns the beginnings of two articles as a trial, and scores how much of each renders the other.
#include "pipeline/trial.hpp"

#include "dates/value.hpp"
#include "text/utf8.hpp"

#include <jjak/segment.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <string_view>

namespace jjak {
namespace {

// The beginning of an article is enough to recognise it.
constexpr std::size_t longest_trial = 60;  // sentences
// Much more than a normal article; a hostile one is a single sentence.
constexpr std::size_t most_trial_bytes = 32u << 10;
constexpr std::size_t longest_words = 60;  // bytes of a shown anchor

// Numbers and dates added to the matched ones of both texts, so that a few of them do not decide.
constexpr double usual_numbers = 2;

// With at least this many numbers and dates in both texts, and less than this share of them matched, the texts differ.
// Translations lose some (units are converted, figures rounded or left out); a similar story of another day has others.
constexpr double many_values = 10, least_share = .4;

/// Whether an anchor says the same in any article: a number, or a date that is not counted from the day of writing.
bool is_value(const Anchor& anchor) {
  if (anchor.kind != AnchorKind::date) return anchor.kind == AnchorKind::number;
  const auto date = dates::parse_value(anchor.value);
  return date && !date->is_relative();
}

std::size_t count_values(const AnchoredText& text) {
  return static_cast<std::size_t>(std::count_if(text.anchors.begin(), text.anchors.end(), is_value));
}

std::size_t count_mentions(const AnchoredText& text) {
  return std::accumulate(text.mentions.begin(), text.mentions.end(), std::size_t{0},
                         [](std::size_t sum, const auto& mentions) { return sum + mentions.size(); });
}

std::size_t bytes_of(const Text& text, Range sentences) {
  std::size_t bytes = 0;
  for (std::uint32_t i = sentences.begin; i < sentences.end; ++i) bytes += text.sentences[i].bytes.size();
  return bytes;
}

double share(double part, double whole) { return whole > 0 ? part / whole : 0; }

Range all_of(const Text& text) { return {0, static_cast<std::uint32_t>(text.sentences.size())}; }

/// Appends a sentence, cut where the text would become too long.
void append_sentence(Text& text, std::string_view content) {
  content = text::beginning_of(content, most_trial_bytes - std::min(most_trial_bytes, text.content.size()));
  if (content.empty()) return;
  if (!text.content.empty()) text.content += '\n';
  const auto begin = static_cast<std::uint32_t>(text.content.size());
  text.content += content;
  text.sentences.push_back({{begin, static_cast<std::uint32_t>(text.content.size())}, 0});
}

/// The strongest matches of an alignment, in readable form.
std::string strongest(const Alignment& alignment) {
  constexpr std::size_t most = 4;
  std::vector<const AnchorMatch*> matches;
  for (const Bead& bead : alignment.sentences)
    for (const AnchorMatch& match : bead.matches)
      if (match.source.kind != AnchorKind::punctuation && match.source.surface.size() <= longest_words &&
          match.target.surface.size() <= longest_words)
        matches.push_back(&match);
  std::stable_sort(matches.begin(), matches.end(),
                   [](const AnchorMatch* a, const AnchorMatch* b) { return a->weight > b->weight; });
  std::set<std::string_view> seen;
  std::string words;
  for (const AnchorMatch* match : matches) {
    if (seen.size() == most) break;
    if (!seen.insert(match->source.value).second) continue;
    words += words.empty() ? "" : ", ";
    words += match->source.surface;
    if (match->target.surface != match->source.surface) (words += ' ') += match->target.surface;
  }
  return words;
}

}  // namespace

Text trial_text(const Article& article) {
  Text text;
  text.language = article.language;
  if (!article.title.empty()) append_sentence(text, article.title);
  for (const Block& block : article.blocks) {
    if (text.sentences.size() >= longest_trial) break;
    if (!is_running_text(block.role)) continue;
    for (const Range sentence : split_sentences(block.text, article.language))
      append_sentence(text, std::string_view(block.text).substr(sentence.begin, sentence.size()));
  }
  if (text.sentences.size() > longest_trial) text.sentences.resize(longest_trial);
  text.paragraphs.push_back(all_of(text));
  return text;
}

Trial TrialAligner::operator()(AnchoredText source, AnchoredText target) const {
  const std::size_t mentions = count_mentions(source);
  const MatchedAnchors matched = match_anchors(std::move(source), std::move(target), dictionary_);
  const AnchoredText &english = matched.source, &korean = matched.target;
  PairAligner aligner(matched, background_);
  AlignOptions options;
  options.parts.reordering = false;  // the label "adapted" is for articles that tell their story in another order
  const Alignment alignment = aligner.align({}, options);
  double weight = 0, covered_english = 0, covered_korean = 0;
  std::set<std::string_view> english_values, korean_values;
  for (const Bead& bead : alignment.sentences) {
    if (bead.is_null()) continue;
    covered_english += bead.confidence * static_cast<double>(bytes_of(english.text, bead.source));
    covered_korean += bead.confidence * static_cast<double>(bytes_of(korean.text, bead.target));
    for (const AnchorMatch& match : bead.matches) {
      weight += match.weight * bead.confidence;
      // An exchange rate or count of another day is often nearly equal.
      if (match.reason != MatchReason::equal) continue;
      if (is_value(match.source)) english_values.insert(match.source.value);
      if (is_value(match.target)) korean_values.insert(match.target.value);
    }
  }
  const auto values = static_cast<double>(count_values(english) + count_values(korean));
  const auto found = static_cast<double>(english_values.size() + korean_values.size());
  Trial trial;
  trial.values_differ = values >= many_values && found < least_share * values;
  trial.coverage_english = share(covered_english, static_cast<double>(bytes_of(english.text, all_of(english.text))));
  trial.coverage_korean = share(covered_korean, static_cast<double>(bytes_of(korean.text, all_of(korean.text))));
  trial.score =
      share(weight, static_cast<double>(mentions)) *
      std::sqrt(trial.coverage_english * trial.coverage_korean * (found + usual_numbers) / (values + usual_numbers));
  trial.words = strongest(alignment);
  return trial;
}

}  // namespace jjak
