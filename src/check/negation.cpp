// Finds sentences that one side denies and the other does not: words that surely deny on one side, and none on the
// other that could answer them.
#include "check/findings.hpp"
#include "text/hangul.hpp"
#include "text/scan.hpp"

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

Cues cues_of(const Side& side) {
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
  for (std::size_t i = 0; i < side.lower.size();) {
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
bool denies_the_sentence(const Side& side, Range cue) {
  constexpr std::size_t longest_tail = 8 * text::syllable_bytes;
  const std::string_view tail = side.text.substr(cue.end);
  const bool is_possibility = text::precedes(side.text, text::skip_blank_back(side.text, cue.begin), "수");
  return tail.size() <= longest_tail && tail.find(' ') == std::string_view::npos && !is_possibility;
}

}  // namespace

void check_negation(const Side& english, const Side& korean, Findings& findings) {
  constexpr std::size_t longest = 300;  // bytes: in several sentences a denial is soon said in another way
  if (english.text.size() > longest) return;
  const Cues en = cues_of(english), ko = cues_of(korean);
  const auto end_of = [](const Side& side) {
    const auto end = static_cast<std::uint32_t>(side.text.size());
    return Range{end, end};
  };
  if (en.sure > 0 && en.weak == 0 && ko.sure == 0 && ko.weak == 0)
    findings.add(FindingKind::negation, en.sure > 1 ? .8 : .65, en.first, end_of(korean),
                 tr("English denies it (“{en}”), Korean does not"), {{"en", std::string(english.slice(en.first))}});
  if (ko.sure > 0 && en.sure == 0 && en.weak == 0 && denies_the_sentence(korean, ko.last))
    findings.add(FindingKind::negation, .6, end_of(english), ko.last, tr("Korean denies it (“{ko}”), English does not"),
                 {{"ko", std::string(korean.slice(ko.last))}});
}

}  // namespace jjak::check
