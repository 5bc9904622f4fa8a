// Links the words of both sides, with the anchors that alignment uses.
#include "check/words.hpp"
#include "words/phrases.hpp"

#include <jjak/align.hpp>
#include <jjak/segment.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace jjak::check {
namespace {

/// More sentences are one: what is so long is no unit.
constexpr std::size_t most_sentences = 64;

/// `is_partial` becomes true where the text has too many sentences.
Text text_of(const Side& side, const Rules& rules, bool& is_partial) {
  Text text;
  text.language = side.language;
  text.content = side.text;
  for (const Range sentence : split_sentences(side.text, side.language, rules)) text.sentences.push_back({sentence, 0});
  is_partial = is_partial || text.sentences.size() > most_sentences;
  if (text.sentences.empty() || text.sentences.size() > most_sentences)
    text.sentences.assign(1, {{0, static_cast<std::uint32_t>(side.text.size())}, 0});
  text.paragraphs.push_back({0, static_cast<std::uint32_t>(text.sentences.size())});
  return text;
}

/// The bytes of sentences; those of none stand where the next one begins.
Range bytes_of(const Text& text, Range sentences) {
  if (!sentences.empty())
    return {text.sentences[sentences.begin].bytes.begin, text.sentences[sentences.end - 1].bytes.end};
  const bool at_end = sentences.begin == text.sentences.size();
  const std::uint32_t place =
      at_end ? static_cast<std::uint32_t>(text.content.size()) : text.sentences[sentences.begin].bytes.begin;
  return {place, place};
}

Range words_in(const std::vector<Word>& words, Range bytes) {
  const auto before = [&](std::uint32_t place) {
    const auto found = std::lower_bound(words.begin(), words.end(), place,
                                        [](const Word& word, std::uint32_t byte) { return word.bytes.begin < byte; });
    return static_cast<std::uint32_t>(found - words.begin());
  };
  return {before(bytes.begin), before(bytes.end)};
}

void align_sentences(WordMatch& match) {
  const Text &english = match.anchors.source.text, &korean = match.anchors.target.text;
  for (const Segment& sentence : english.sentences)
    match.english_sentences.push_back(words_in(match.english, sentence.bytes));
  for (const Segment& sentence : korean.sentences)
    match.korean_sentences.push_back(words_in(match.korean, sentence.bytes));
  const auto add = [&](Range source, Range target, double confidence) {
    const Range en = bytes_of(english, source), ko = bytes_of(korean, target);
    match.sentences.push_back({en, ko, words_in(match.english, en), words_in(match.korean, ko), confidence});
  };
  const auto count = [](const Text& text) { return static_cast<std::uint32_t>(text.sentences.size()); };
  if (count(english) > 1 || count(korean) > 1) {
    Background background;
    background.add(match.anchors.source);
    background.add(match.anchors.target);
    AlignOptions options;
    options.parts.reordering = false;
    const Alignment alignment = PairAligner(match.anchors, background).align({}, options);
    for (const Bead& bead : alignment.sentences) add(bead.source, bead.target, bead.confidence);
  }
  if (match.sentences.empty()) add({0, count(english)}, {0, count(korean)}, 1);
}

/// Whether a dictionary could link the word.
bool is_known(const Anchor& anchor, Language language, const anchors::PhraseTable& phrases) {
  if (anchor.kind != AnchorKind::word && anchor.kind != AnchorKind::name) return true;
  return language == Language::english ? phrases.knows_english(anchor.value)
                                       : phrases.find_korean(anchor.value).has_value();
}

std::vector<Word> words_of(const AnchoredText& text, const anchors::PhraseTable& phrases) {
  std::vector<Word> words;
  for (const std::vector<AnchorMention>& mentions : text.mentions)
    for (const AnchorMention& mention : mentions)
      if (text.anchors[mention.anchor].kind != AnchorKind::punctuation)
        words.push_back({mention.bytes, text.anchors[mention.anchor].kind, mention.anchor, false,
                         is_known(text.anchors[mention.anchor], text.text.language, phrases), false, 0, 0});
  return words;
}

/// The words of each anchor.
std::vector<std::vector<std::size_t>> places_of(const std::vector<Word>& words, std::size_t anchors) {
  std::vector<std::vector<std::size_t>> places(anchors);
  for (std::size_t w = 0; w < words.size(); ++w) places[words[w].anchor].push_back(w);
  return places;
}

/// The pair of sentences of each word.
std::vector<std::size_t> pairs_of(const std::vector<Word>& words, const std::vector<SentencePair>& pairs,
                                  Range SentencePair::*side) {
  std::vector<std::size_t> found(words.size(), pairs.size());
  for (std::size_t p = 0; p < pairs.size(); ++p)
    for (std::size_t w = (pairs[p].*side).begin; w < (pairs[p].*side).end; ++w) found[w] = p;
  return found;
}

/// Gives words their only partners: the most probable links first, those of sentences that belong together before
/// others, and of equal ones those that stand at the same part of both texts.
void choose_partners(WordMatch& match) {
  constexpr double together = .5, apart = .1;
  const auto english = pairs_of(match.english, match.sentences, &SentencePair::english_words);
  const auto korean = pairs_of(match.korean, match.sentences, &SentencePair::korean_words);
  const auto is_together = [&](const WordLink& link) { return english[link.english] == korean[link.korean]; };
  std::vector<std::pair<double, const WordLink*>> ranked;
  ranked.reserve(match.links.size());
  for (const WordLink& link : match.links) {
    const double way = static_cast<double>(link.english) / static_cast<double>(match.english.size()) -
                       static_cast<double>(link.korean) / static_cast<double>(match.korean.size());
    ranked.emplace_back(link.probability + (is_together(link) ? together : 0) - apart * std::abs(way), &link);
  }
  std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  const auto choose = [&](const WordLink& link, float Word::*partner) {
    float &source = match.english[link.english].*partner, &target = match.korean[link.korean].*partner;
    if (source == 0 && target == 0) source = target = link.probability;
  };
  for (const auto& [rank, link] : ranked) {
    choose(*link, &Word::partner);
    if (is_together(*link)) choose(*link, &Word::partner_nearby);
  }
}

void note_repetitions(std::vector<Word>& words, const std::vector<std::vector<std::size_t>>& places) {
  for (const std::vector<std::size_t>& of_anchor : places)
    for (std::size_t i = 1; i < of_anchor.size(); ++i) words[of_anchor[i]].is_said_before = true;
}

}  // namespace

WordMatch match_words(const Side& english, const Side& korean, const CheckedPair& pair, const CheckContext& context) {
  constexpr std::size_t most_links = 20000;
  WordMatch match;
  match.anchors = match_anchors(find_anchors(text_of(english, context.rules, match.is_partial), context.dictionary,
                                             pair.english_date, context.rules),
                                find_anchors(text_of(korean, context.rules, match.is_partial), context.dictionary,
                                             pair.korean_date, context.rules),
                                context.dictionary);
  const anchors::PhraseTable& phrases = anchors::phrases_of(context.dictionary);
  match.english = words_of(match.anchors.source, phrases);
  match.korean = words_of(match.anchors.target, phrases);
  if (match.english.size() > most_words || match.korean.size() > most_words) match.is_partial = true;
  const auto sources = places_of(match.english, match.anchors.source.anchors.size());
  const auto targets = places_of(match.korean, match.anchors.target.anchors.size());
  for (const AnchorLink& link : match.anchors.links)
    for (const std::size_t e : sources[link.source])
      for (const std::size_t k : targets[link.target]) {
        match.english[e].is_covered = match.korean[k].is_covered = true;
        if (match.links.size() < most_links) match.links.push_back({e, k, link.probability});
      }
  note_repetitions(match.english, sources);
  note_repetitions(match.korean, targets);
  align_sentences(match);
  choose_partners(match);
  return match;
}

}  // namespace jjak::check
