// Finds sentences that one side denies and the other does not: words that surely deny on one side, and none on the
// other that could answer them.
#include "check/findings.hpp"
#include "text/hangul.hpp"
#include "text/scan.hpp"

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

Cues cues_of(const Side& side) {
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
    if (!korean && (text::follows(side.lower, begin, "n't") || text::follows(side.lower, begin, "n’t"))) {
      add(begin, begin + 3);
      continue;
    }
    if (korean ? text::syllable_at(side.lower, begin) == 0 : !starts_word(side, begin)) continue;
    if (const PhraseList::Phrase* saying = sayings.at(side.lower, begin)) {
      ++cues.weak;
      i = begin + saying->words.size();
    } else if (const PhraseList::Phrase* word = sure.at(side.lower, begin)) {
      add(begin, begin + word->words.size());
      i = begin + word->words.size();
    } else if (weak.at(side.lower, begin) != nullptr) {
      ++cues.weak;
    } else if (!korean && (text::follows(side.lower, begin, "un") || text::follows(side.lower, begin, "dis") ||
                           text::follows(side.lower, begin, "non") || text::follows(side.lower, begin, "im") ||
                           text::follows(side.lower, begin, "in"))) {
      cues.weak += text::letters_at(side.lower, begin).size() > 5 ? 1 : 0;
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
