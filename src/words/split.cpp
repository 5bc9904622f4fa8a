// Cuts Korean compounds that nothing in the other text stands for into words that something does.
#include "words/split.hpp"

#include "text/hangul.hpp"
#include "words/pool.hpp"
#include "words/units.hpp"

#include <algorithm>
#include <unordered_set>

namespace jjak::anchors {
namespace {

using text::syllable_bytes;

using Values = std::unordered_set<std::string_view>;

bool is_word(const Anchor& anchor) { return anchor.kind == AnchorKind::word || anchor.kind == AnchorKind::name; }

/// The values of a text's words. Views into the anchors.
Values values_of(const AnchoredText& text) {
  Values values;
  for (const Anchor& anchor : text.anchors)
    if (is_word(anchor)) values.insert(anchor.value);
  return values;
}

/// What all English anchors may be in Korean. Views into the table.
struct Wanted {
  Values values;
  std::size_t longest = 0;  ///< bytes of the longest value: no longer part of a compound is looked for
};

Wanted korean_of(const AnchoredText& english, const PhraseTable& phrases) {
  Wanted wanted;
  for (const Anchor& anchor : english.anchors)
    for (const PhraseTable::Translation& translation : phrases.find(anchor.value)) {
      wanted.values.insert(translation.korean);
      wanted.longest = std::max(wanted.longest, translation.korean.size());
    }
  return wanted;
}

/// Replaces mentions of anchors that `falls_apart` by what `parts_of` makes of them.
template <class Parts>
void replace_mentions(AnchoredText& text, const std::vector<bool>& falls_apart, Parts parts_of) {
  for (std::vector<AnchorMention>& mentions : text.mentions) {
    const auto is_split = [&](const AnchorMention& mention) { return falls_apart[mention.anchor]; };
    if (std::none_of(mentions.begin(), mentions.end(), is_split)) continue;
    std::vector<AnchorMention> all;
    for (const AnchorMention& mention : mentions)
      if (is_split(mention))
        parts_of(mention, all);
      else
        all.push_back(mention);
    mentions = std::move(all);
  }
}

void split_phrases(AnchoredText& english, const Values& korean, const PhraseTable& phrases) {
  std::vector<bool> falls_apart;
  for (const Anchor& anchor : english.anchors) {
    std::vector<PhraseTable::Translation> translations;
    if (is_word(anchor) && anchor.value.find(' ') != std::string::npos) translations = phrases.find(anchor.value);
    const auto is_there = [&korean](const PhraseTable::Translation& t) { return korean.contains(t.korean); };
    falls_apart.push_back(!translations.empty() && std::none_of(translations.begin(), translations.end(), is_there));
  }
  AnchorPool pool(english);
  const std::string_view content = english.text.content;
  replace_mentions(english, falls_apart, [&](const AnchorMention& mention, std::vector<AnchorMention>& all) {
    const std::string_view phrase = content.substr(mention.bytes.begin, mention.bytes.size());
    for (const EnglishWord& word : english_words(phrase)) {
      if (word.is_stop_word) continue;
      const AnchorKind kind = word.is_acronym   ? AnchorKind::latin
                              : word.is_capital ? AnchorKind::name
                                                : AnchorKind::word;
      all.push_back({pool.id_of(kind, word.key, word.surface),
                     {mention.bytes.begin + word.bytes.begin, mention.bytes.begin + word.bytes.end}});
    }
  });
}

/// The longest shorter words inside a compound that some English anchor asks for, from its beginning on.
std::vector<Range> wanted_parts(std::string_view compound, const Wanted& wanted) {
  std::vector<Range> parts;
  for (std::size_t at = 0; at + 2 * syllable_bytes <= compound.size();) {
    std::size_t size = std::min(compound.size() - at, compound.size() - syllable_bytes);
    if (size > wanted.longest) size -= (size - wanted.longest) / syllable_bytes * syllable_bytes;
    while (size >= 2 * syllable_bytes && !wanted.values.contains(compound.substr(at, size))) size -= syllable_bytes;
    if (size < 2 * syllable_bytes) {
      at += syllable_bytes;
      continue;
    }
    parts.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + size)});
    at += size;
  }
  return parts;
}

void split_compounds(AnchoredText& korean, const Wanted& wanted) {
  std::vector<bool> falls_apart;
  std::vector<std::vector<Range>> parts;
  for (const Anchor& anchor : korean.anchors) {
    const bool splits = anchor.kind == AnchorKind::word && anchor.value.size() >= 3 * syllable_bytes &&
                        anchor.value.size() == anchor.surface.size() && !wanted.values.contains(anchor.value);
    parts.push_back(splits ? wanted_parts(anchor.value, wanted) : std::vector<Range>());
    falls_apart.push_back(!parts.back().empty());
  }
  AnchorPool pool(korean);
  replace_mentions(korean, falls_apart, [&](const AnchorMention& mention, std::vector<AnchorMention>& all) {
    const Anchor whole = korean.anchors[mention.anchor];
    for (const Range part : parts[mention.anchor])
      all.push_back({pool.id_of(AnchorKind::word, std::string_view(whole.value).substr(part.begin, part.size()),
                                std::string_view(whole.surface).substr(part.begin, part.size())),
                     {mention.bytes.begin + part.begin, mention.bytes.begin + part.end}});
  });
}

}  // namespace

void split_unlinked(AnchoredText& english, AnchoredText& korean, const PhraseTable& phrases) {
  split_phrases(english, values_of(korean), phrases);
  split_compounds(korean, korean_of(english, phrases));
}

}  // namespace jjak::anchors
