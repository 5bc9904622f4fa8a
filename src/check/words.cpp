// Links the words of both sides, with the anchors that alignment uses.
#include "check/words.hpp"
#include "words/phrases.hpp"

#include <algorithm>

namespace jjak::check {
namespace {

Text one_sentence(const Side& side) {
  Text text;
  text.language = side.language;
  text.content = side.text;
  text.sentences.push_back({{0, static_cast<std::uint32_t>(side.text.size())}, 0});
  text.paragraphs.push_back({0, 1});
  return text;
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
                         is_known(text.anchors[mention.anchor], text.text.language, phrases)});
  return words;
}

/// The words of each anchor.
std::vector<std::vector<std::size_t>> places_of(const std::vector<Word>& words, std::size_t anchors) {
  std::vector<std::vector<std::size_t>> places(anchors);
  for (std::size_t w = 0; w < words.size(); ++w) places[words[w].anchor].push_back(w);
  return places;
}

}  // namespace

WordMatch match_words(const Side& english, const Side& korean, const CheckedPair& pair, const CheckContext& context) {
  constexpr std::size_t most_links = 20000;
  WordMatch match;
  match.anchors = match_anchors(
      find_anchors(one_sentence(english), context.dictionary, pair.english_date, context.rules),
      find_anchors(one_sentence(korean), context.dictionary, pair.korean_date, context.rules), context.dictionary);
  const anchors::PhraseTable& phrases = anchors::phrases_of(context.dictionary);
  match.english = words_of(match.anchors.source, phrases);
  match.korean = words_of(match.anchors.target, phrases);
  const auto sources = places_of(match.english, match.anchors.source.anchors.size());
  const auto targets = places_of(match.korean, match.anchors.target.anchors.size());
  for (const AnchorLink& link : match.anchors.links)
    for (const std::size_t e : sources[link.source])
      for (const std::size_t k : targets[link.target]) {
        match.english[e].is_covered = match.korean[k].is_covered = true;
        if (match.links.size() < most_links) match.links.push_back({e, k, link.probability});
      }
  return match;
}

}  // namespace jjak::check
