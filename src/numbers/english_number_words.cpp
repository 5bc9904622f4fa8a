// The English words of numbers, found by their first letter: every word of a sentence is looked up.
#include "numbers/english_number_words.hpp"

#include "text/scan.hpp"

#include <array>

namespace jjak::anchors {
namespace {

using text::equal_words;

using enum NumberWord;

// Sorted by their first letter: words_by_letter counts on it.
constexpr NumberEntry entries[] = {{"a", article, 1},
                                   {"an", article, 1},
                                   {"billion", magnitude, 9},
                                   {"bn", magnitude, 9},
                                   {"double", times, 2},
                                   {"doubled", times, 2},
                                   {"dozen", dozen, 12},
                                   {"eight", unit, 8},
                                   {"eighteen", unit, 18},
                                   {"eighteenth", ordinal, 18},
                                   {"eighth", ordinal, 8},
                                   {"eighths", parts, 8},
                                   {"eightieth", round_place, 80},
                                   {"eighty", tens, 80},
                                   {"eleven", unit, 11},
                                   {"eleventh", ordinal, 11},
                                   {"fifteen", unit, 15},
                                   {"fifteenth", ordinal, 15},
                                   {"fifth", ordinal, 5},
                                   {"fifths", parts, 5},
                                   {"fiftieth", round_place, 50},
                                   {"fifty", tens, 50},
                                   {"first", ordinal, 1},
                                   {"five", unit, 5},
                                   {"fortieth", round_place, 40},
                                   {"forty", tens, 40},
                                   {"four", unit, 4},
                                   {"fourteen", unit, 14},
                                   {"fourteenth", ordinal, 14},
                                   {"fourth", ordinal, 4},
                                   {"fourths", parts, 4},
                                   {"half", half, 2},
                                   {"halved", half, 2},
                                   {"hundred", hundred, 100},
                                   {"hundredth", round_place, 100},
                                   {"million", magnitude, 6},
                                   {"mln", magnitude, 6},
                                   {"mn", magnitude, 6},
                                   {"nine", unit, 9},
                                   {"nineteen", unit, 19},
                                   {"nineteenth", ordinal, 19},
                                   {"ninetieth", round_place, 90},
                                   {"ninety", tens, 90},
                                   {"ninth", ordinal, 9},
                                   {"ninths", parts, 9},
                                   {"one", unit, 1},
                                   {"quadrillion", magnitude, 15},
                                   {"quadruple", times, 4},
                                   {"quadrupled", times, 4},
                                   {"quarter", parts, 4},
                                   {"quarters", parts, 4},
                                   {"second", ordinal, 2},
                                   {"seven", unit, 7},
                                   {"seventeen", unit, 17},
                                   {"seventeenth", ordinal, 17},
                                   {"seventh", ordinal, 7},
                                   {"sevenths", parts, 7},
                                   {"seventieth", round_place, 70},
                                   {"seventy", tens, 70},
                                   {"six", unit, 6},
                                   {"sixteen", unit, 16},
                                   {"sixteenth", ordinal, 16},
                                   {"sixth", ordinal, 6},
                                   {"sixths", parts, 6},
                                   {"sixtieth", round_place, 60},
                                   {"sixty", tens, 60},
                                   {"ten", unit, 10},
                                   {"tenth", ordinal, 10},
                                   {"tenths", parts, 10},
                                   {"third", ordinal, 3},
                                   {"thirds", parts, 3},
                                   {"thirteen", unit, 13},
                                   {"thirteenth", ordinal, 13},
                                   {"thirtieth", round_place, 30},
                                   {"thirty", tens, 30},
                                   {"thousand", magnitude, 3},
                                   {"three", unit, 3},
                                   {"thrice", times, 3},
                                   {"tn", magnitude, 12},
                                   {"trillion", magnitude, 12},
                                   {"triple", times, 3},
                                   {"tripled", times, 3},
                                   {"trn", magnitude, 12},
                                   {"twelfth", ordinal, 12},
                                   {"twelve", unit, 12},
                                   {"twentieth", round_place, 20},
                                   {"twenty", tens, 20},
                                   {"twice", times, 2},
                                   {"two", unit, 2},
                                   {"twofold", times, 2},
                                   {"zero", unit, 0}};

constexpr std::size_t letters = 26;

/// starts[l] .. starts[l + 1] are the entries that begin with letter l.
constexpr auto words_by_letter = [] {
  std::array<std::uint8_t, letters + 1> starts{};
  for (const NumberEntry& entry : entries)
    for (auto l = static_cast<std::size_t>(entry.word[0] - 'a') + 1; l <= letters; ++l) ++starts[l];
  return starts;
}();

constexpr std::size_t longest = 11;

}  // namespace

NumberEntry number_word(std::string_view word) {
  if (word.empty() || word.size() > longest || !ascii::is_letter(word[0])) return {};
  const auto letter = static_cast<std::size_t>(ascii::to_lower(word[0]) - 'a');
  for (std::size_t i = words_by_letter[letter]; i < words_by_letter[letter + 1]; ++i)
    if (equal_words(word, entries[i].word)) return entries[i];
  return {};
}

}  // namespace jjak::anchors
