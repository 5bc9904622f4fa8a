// Finds sentences that one side denies and the other does not: words that surely deny on one side, and none on the
// other that could answer them.
#include "check/findings.hpp"
#include "text/hangul.hpp"
#include "text/scan.hpp"

#include <algorithm>
#include <array>

namespace jjak::check {
namespace {

/// What a side has of words that deny.
struct Cues {
  std::size_t sure = 0, weak = 0;
  Range first;  ///< of the sure ones
  Range last;
};

bool starts_word(const Side& side, std::size_t i) {
  return i == 0 || !(ascii::is_alnum(side.lower[i - 1]) || side.lower[i - 1] == '-');
}

/// "unable", "nonzero", "disagree"; not "under" and "united".
bool denies_by_prefix(const Side& side, std::size_t begin) {
  constexpr std::size_t shortest = 5;
  const std::string_view word = text::letters_at(side.lower, begin);
  if (word.size() <= shortest) return false;
  if (word.starts_with("dis") || word.starts_with("non")) return true;
  return word.starts_with("un") && !word.starts_with("under") && !word.starts_with("uni");
}

Cues cues_of(const Side& side, Range part) {
  constexpr std::array<std::string_view, 2> not_contracted{"n't", "n’t"};
  const Vocabulary& words = Vocabulary::built_in();
  const PhraseList& sure = words.list(ListKind::no, side.language);
  const PhraseList& weak = words.list(ListKind::hardly, side.language);
  const PhraseList& sayings = words.list(ListKind::saying, side.language);
  const bool korean = side.language == Language::korean;
  Cues cues;
  const auto add = [&cues](std::size_t begin, std::size_t end) {
    cues.last = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    if (cues.sure++ == 0) cues.first = cues.last;
  };
  for (std::size_t i = part.begin; i < part.end;) {
    const std::size_t begin = i++;
    if (const std::size_t size = korean ? 0 : text::length_of_any(side.lower, begin, not_contracted); size > 0) {
      add(begin, begin + size);
      continue;
    }
    if (korean ? text::syllable_at(side.lower, begin) == 0 : !starts_word(side, begin)) continue;
    if (const PhraseList::Phrase* saying = sayings.at(side.lower, begin)) {
      ++cues.weak;
      i = begin + saying->words.size();
    } else if (const PhraseList::Phrase* word = sure.at(side.lower, begin)) {
      add(begin, begin + word->words.size());
      i = begin + word->words.size();
    } else if (const PhraseList::Phrase* answer = weak.at(side.lower, begin)) {
      // Syllables like 불 and 무 deny only at the beginning of a word.
      const bool is_syllable = korean && answer->words.size() == text::syllable_bytes;
      cues.weak += !is_syllable || text::starts_eojeol(side.lower, begin) ? 1 : 0;
    } else if (!korean && denies_by_prefix(side, begin)) {
      ++cues.weak;
    }
  }
  return cues;
}

/// Whether a Korean word denies the last predicate, and no clause before it: 가지 않았다.
bool denies_the_sentence(const Side& side, Range part, Range cue) {
  constexpr std::size_t longest_tail = 8 * text::syllable_bytes;
  const std::string_view tail = side.slice({cue.end, std::max(cue.end, part.end)});
  const bool is_possibility = text::precedes(side.text, text::skip_blank_back(side.text, cue.begin), "수");
  return tail.size() <= longest_tail && tail.find(' ') == std::string_view::npos && !is_possibility;
}

/// Whether two sentences are sure to be the ones that render each other.
bool belong_together(const SentencePair& pair) {
  constexpr double surely = .93;
  constexpr std::size_t longest = 300;  // bytes: what is longer soon denies in another way
  return pair.confidence > surely && !pair.korean.empty() && !pair.english.empty() && pair.english.size() <= longest;
}

/// `more`: how many more words deny in the whole English text than in the Korean one. Where the other side has more of
/// them, they only stand in other sentences.
void compare(const Side& english, const Side& korean, const SentencePair& pair, std::ptrdiff_t more,
             Findings& findings) {
  const Cues en = cues_of(english, pair.english), ko = cues_of(korean, pair.korean);
  const auto end_of = [](Range part) { return Range{part.end, part.end}; };
  if (more > 0 && en.sure > 0 && en.weak == 0 && ko.sure == 0 && ko.weak == 0)
    findings.add(FindingKind::negation, en.sure > 1 ? .8 : .65, en.first, end_of(pair.korean),
                 tr("English denies it (“{en}”), Korean does not"), {{"en", std::string(english.slice(en.first))}});
  if (more < 0 && ko.sure > 0 && en.sure == 0 && en.weak == 0 && denies_the_sentence(korean, pair.korean, ko.last))
    findings.add(FindingKind::negation, .6, end_of(pair.english), ko.last,
                 tr("Korean denies it (“{ko}”), English does not"), {{"ko", std::string(korean.slice(ko.last))}});
}

}  // namespace

void check_negation(const Side& english, const Side& korean, const WordMatch& match, Findings& findings) {
  const auto sure = [](const Side& side) {
    return static_cast<std::ptrdiff_t>(cues_of(side, {0, static_cast<std::uint32_t>(side.text.size())}).sure);
  };
  const std::ptrdiff_t more = sure(english) - sure(korean);
  for (const SentencePair& pair : match.sentences)
    if (belong_together(pair)) compare(english, korean, pair, more, findings);
}

}  // namespace jjak::check
