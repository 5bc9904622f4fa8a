// Aligns the beginnings of two articles as a trial, and scores how much of each renders the other.
#include "trial/trial_aligner.hpp"

#include "base/allocated.hpp"
#include "dates/value.hpp"
#include "text/utf8.hpp"

#include <jjak/segment.hpp>

#include <algorithm>
#include <bit>
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

// Least confidence of a bead, and nats of its matched anchors, that count its sentences as rendered.
constexpr double rendering = .6, rendering_weight = 3;

// A translation of the beginning: the Korean sentences that it renders start with one of the first three and end where
// less than two thirds of them are over; nearly all of the English text is rendered. Its score is a little lower than
// that of a whole.
constexpr int fewest_rendered = 2, first_rendered = 3;
constexpr double rendered_english = .7, rendered_korean = .67, beginning_share = .9;

/// Whether an anchor says the same in any article: a number, or a date that is not counted from the day of writing.
bool is_value(const Anchor& anchor) {
  if (anchor.kind != AnchorKind::date) return anchor.kind == AnchorKind::number;
  const auto date = dates::parse_value(anchor.value);
  return date && !date->is_relative();
}

/// The different numbers and dates of the first `sentences`.
std::size_t count_values(const AnchoredText& text, std::size_t sentences) {
  std::set<std::uint32_t> values;
  for (std::size_t i = 0; i < std::min(sentences, text.mentions.size()); ++i)
    for (const AnchorMention& mention : text.mentions[i])
      if (is_value(text.anchors[mention.anchor])) values.insert(mention.anchor);
  return values.size();
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

/// The sentences of both sides that render each other for sure: beads that share names, numbers or words.
RenderedSentences rendered_sentences(const Alignment& alignment, const AnchoredText& english,
                                     const AnchoredText& korean) {
  RenderedSentences rendered;
  rendered.english_count = static_cast<std::uint32_t>(english.text.sentences.size());
  rendered.korean_count = static_cast<std::uint32_t>(korean.text.sentences.size());
  const auto bits = [](Range sentences) {
    std::uint64_t set = 0;
    for (std::uint32_t i = sentences.begin; i < sentences.end && i < 64; ++i) set |= std::uint64_t{1} << i;
    return set;
  };
  for (const Bead& bead : alignment.sentences) {
    double shared = 0;
    for (const AnchorMatch& match : bead.matches)
      if (match.source.kind != AnchorKind::punctuation) shared += match.weight;
    if (bead.is_null() || bead.confidence < rendering || shared < rendering_weight) continue;
    rendered.english |= bits(bead.source);
    rendered.korean |= bits(bead.target);
  }
  return rendered;
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

/// What an alignment found in common, and how much of both texts that is. `end`: so many Korean sentences count.
class Tally {
 public:
  Tally(const Alignment& alignment, const AnchoredText& english, const AnchoredText& korean)
      : english_(english), korean_(korean) {
    for (const Bead& bead : alignment.sentences) {
      if (bead.is_null()) continue;
      covered_english_ += bead.confidence * static_cast<double>(bytes_of(english.text, bead.source));
      covered_korean_ += bead.confidence * static_cast<double>(bytes_of(korean.text, bead.target));
      for (const AnchorMatch& match : bead.matches) {
        weight_ += match.weight * bead.confidence;
        // An exchange rate or count of another day is often nearly equal.
        if (match.reason != MatchReason::equal) continue;
        if (is_value(match.source)) english_values_.insert(match.source.value);
        if (is_value(match.target)) korean_values_.insert(match.target.value);
      }
    }
  }

  double coverage_english() const {
    return share(covered_english_, static_cast<double>(bytes_of(english_.text, all_of(english_.text))));
  }
  double coverage_korean(std::uint32_t end) const {
    return std::min(1.0, share(covered_korean_, static_cast<double>(bytes_of(korean_.text, {0, end}))));
  }
  bool values_differ(std::uint32_t end) const {
    return values(end) >= many_values && found() < least_share * values(end);
  }
  double score(std::size_t mentions, std::uint32_t end) const {
    return share(weight_, static_cast<double>(mentions)) *
           std::sqrt(coverage_english() * coverage_korean(end) *
                     std::min(1.0, (found() + usual_numbers) / (values(end) + usual_numbers)));
  }

 private:
  double found() const { return static_cast<double>(english_values_.size() + korean_values_.size()); }
  double values(std::uint32_t end) const {
    return static_cast<double>(count_values(english_, english_.mentions.size()) + count_values(korean_, end));
  }

  const AnchoredText& english_;
  const AnchoredText& korean_;
  double weight_ = 0, covered_english_ = 0, covered_korean_ = 0;
  std::set<std::string_view> english_values_, korean_values_;
};

/// How many Korean sentences the English text renders, if it is a translation of the beginning; otherwise all.
std::uint32_t translated_beginning(const Trial& trial) {
  const RenderedSentences& rendered = trial.rendered;
  const std::uint64_t body = rendered.korean & ~std::uint64_t{1};  // without the title
  const auto end = static_cast<std::uint32_t>(64 - std::countl_zero(body | 1));
  const bool is_beginning = std::popcount(body) >= fewest_rendered && std::countr_zero(body) <= first_rendered &&
                            trial.coverage_english >= rendered_english &&
                            end <= rendered_korean * rendered.korean_count;
  return is_beginning ? end : rendered.korean_count;
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
  // No score would be taken for a story that is not the same.
  require_memory(!alignment.failure || alignment.failure->code != errors::out_of_memory);
  const Tally tally(alignment, english, korean);
  Trial trial;
  trial.mentions = mentions;
  trial.rendered = rendered_sentences(alignment, english, korean);
  const std::uint32_t all = trial.rendered.korean_count;
  trial.coverage_english = tally.coverage_english();
  trial.coverage_korean = tally.coverage_korean(all);
  trial.values_differ = tally.values_differ(all);
  trial.score = tally.score(mentions, all);
  const std::uint32_t beginning = translated_beginning(trial);
  if (beginning < all) {
    trial.values_differ = tally.values_differ(beginning);
    trial.score = std::max(trial.score, beginning_share * tally.score(mentions, beginning));
  }
  trial.words = strongest(alignment);
  return trial;
}

}  // namespace jjak
