// Finds values that have changed places: two numbers that both sides have, each among the words of the other.
#include "check/findings.hpp"
#include "quantities/fit.hpp"
#include "text/hangul.hpp"
#include "text/scan.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace jjak::check {
namespace {

/// A value that stands once on each side.
struct Value {
  Range english, korean;
  Unit english_unit, korean_unit;
  bool is_year = false;
  double number = 0;  ///< of a quantity

  const Unit& unit() const { return measures(english_unit) ? english_unit : korean_unit; }
};

/// The place of a range among words: that of the first word that does not stand before it.
double place_of(const std::vector<Word>& words, Range bytes) {
  const auto after = std::lower_bound(words.begin(), words.end(), bytes.begin,
                                      [](const Word& word, std::uint32_t begin) { return word.bytes.begin < begin; });
  return static_cast<double>(after - words.begin());
}

bool is_at(const Word& word, Range bytes) { return word.bytes.begin < bytes.end && bytes.begin < word.bytes.end; }

/// What is counted stands behind its number in both languages: words before it are further away.
double distance(double words) {
  constexpr double before = 2;
  return words < 0 ? -before * words : words;
}

/// How many linked words stand near both places, by their distances.
double support(const WordMatch& match, Range english, Range korean) {
  constexpr double furthest = 4;
  const double en = place_of(match.english, english), ko = place_of(match.korean, korean);
  double sum = 0;
  for (const WordLink& link : match.links) {
    const Word& source = match.english[link.english];
    const Word& target = match.korean[link.korean];
    const bool is_value = source.kind == AnchorKind::number || source.kind == AnchorKind::date;
    if (is_value || is_at(source, english) || is_at(target, korean)) continue;
    const double left = distance(static_cast<double>(link.english) - en);
    const double right = distance(static_cast<double>(link.korean) - ko);
    if (left > furthest || right > furthest) continue;
    sum += 1 / std::max(1.0, left + right);
  }
  return sum;
}

/// What is counted behind a number, by classes: 1 for people ("126 young foreigners", 126명); 0 where nothing says it.
int counted_at(const Side& side, Range bytes) {
  const PhraseList& counted = Vocabulary::built_in().list(ListKind::counted, side.language);
  const auto class_at = [&](std::size_t i) {
    const PhraseList::Phrase* phrase = counted.at(side.lower, i);
    return phrase != nullptr && !phrase->values.empty() ? static_cast<int>(phrase->values.front()) : 0;
  };
  if (side.language == Language::korean) {
    const std::size_t begin = text::follows(side.lower, bytes.end, "여") ? bytes.end + text::syllable_bytes : bytes.end;
    return class_at(text::skip_blank(side.lower, begin));
  }
  constexpr int furthest = 3;  // words
  std::size_t i = bytes.end;
  for (int word = 0; word < furthest && text::at(side.lower, i) == ' ' && ascii::is_letter(text::at(side.lower, i + 1));
       ++word) {
    if (const int found = class_at(++i); found != 0) return found;
    while (ascii::is_letter(text::at(side.lower, i)) || text::at(side.lower, i) == '-') ++i;
  }
  return 0;
}

/// How many of two values count the same on both sides, as they stand or `swapped`. None where the Korean side does not
/// say of both what is counted, or says the same.
double same_counted(const Side& english, const Side& korean, const Value& a, const Value& b, bool swapped) {
  const int korean_a = counted_at(korean, a.korean), korean_b = counted_at(korean, b.korean);
  if (korean_a == 0 || korean_b == 0 || korean_a == korean_b) return 0;
  return (counted_at(english, a.english) == (swapped ? korean_b : korean_a) ? 1 : 0) +
         (counted_at(english, b.english) == (swapped ? korean_a : korean_b) ? 1 : 0);
}

/// The clause of a value: up to the values before and behind it.
Range clause_of(const Side& side, Range bytes) {
  Range clause{0, static_cast<std::uint32_t>(side.text.size())};
  for (const Quantity& other : side.quantities) {
    if (other.bytes.end <= bytes.begin) clause.begin = std::max(clause.begin, other.bytes.end);
    if (other.bytes.begin >= bytes.end) clause.end = std::min(clause.end, other.bytes.begin);
  }
  return clause;
}

/// What happened to those who are counted, by classes: 1 for the dead ("killed 38 people", 38명이 숨지고); 0 where
/// nothing says it. Korean says it behind the number; English behind it, else before it.
int event_at(const Side& side, Range bytes) {
  constexpr std::uint32_t furthest = 60;  // bytes
  const PhraseList& events = Vocabulary::built_in().list(ListKind::event, side.language);
  const bool korean = side.language == Language::korean;
  const auto class_at = [&](std::size_t i) {
    const bool starts = korean || i == 0 || !ascii::is_letter(side.lower[i - 1]);
    const PhraseList::Phrase* phrase = starts ? events.at(side.lower, i) : nullptr;
    return phrase != nullptr && !phrase->values.empty() ? static_cast<int>(phrase->values.front()) : 0;
  };
  const Range clause = clause_of(side, bytes);
  const std::string_view marks = korean ? "." : ".,;";
  for (std::size_t i = bytes.end; i < std::min(clause.end, bytes.end + furthest); ++i) {
    if (marks.find(side.lower[i]) != std::string_view::npos || (!korean && text::follows(side.lower, i, " and ")))
      break;
    if (const int found = class_at(i); found != 0) return found;
  }
  if (korean) return 0;
  const std::size_t first = std::max(clause.begin, bytes.begin - std::min(bytes.begin, furthest));
  for (std::size_t i = bytes.begin; i-- > first;)
    if (const int found = class_at(i); found != 0) return found;
  return 0;
}

/// How many of two values tell the same of both sides, as they stand or `swapped`.
double same_events(const Side& english, const Side& korean, const Value& a, const Value& b, bool swapped) {
  const int korean_a = event_at(korean, a.korean), korean_b = event_at(korean, b.korean);
  if (korean_a == 0 || korean_b == 0 || korean_a == korean_b) return 0;
  return (event_at(english, a.english) == (swapped ? korean_b : korean_a) ? 1 : 0) +
         (event_at(english, b.english) == (swapped ? korean_a : korean_b) ? 1 : 0);
}

/// How many of two values have the same unit on both sides, as they stand or `swapped`. None where the English side
/// says the same of both. Of an age the unit is often left out.
double same_units(const Value& a, const Value& b, bool swapped) {
  if (a.english_unit == b.english_unit) return 0;
  const auto same = [](const Unit& english, const Unit& korean) {
    return measures(english) && english.family != Family::age && english == korean;
  };
  return (same(a.english_unit, swapped ? b.korean_unit : a.korean_unit) ? 1 : 0) +
         (same(b.english_unit, swapped ? a.korean_unit : b.korean_unit) ? 1 : 0);
}

/// A part of 2.3.0: it says nothing by itself.
bool is_part_of_version(const Side& side, Range bytes) {
  const std::string_view text = side.lower;
  const bool behind = bytes.begin > 1 && text[bytes.begin - 1] == '.' && ascii::is_digit(text[bytes.begin - 2]);
  return behind || (text::at(text, bytes.end) == '.' && ascii::is_digit(text::at(text, bytes.end + 1)));
}

/// The values that both sides have exactly once: quantities and years.
std::vector<Value> shared_values(const Side& english, const Side& korean) {
  std::vector<Value> values;
  const auto once = [](const Quantity& quantity, const std::vector<Quantity>& all) {
    return std::count_if(all.begin(), all.end(),
                         [&](const Quantity& other) { return near(other.most, quantity.most, 1e-4); }) == 1;
  };
  for (const Quantity& en : english.quantities)
    for (const Quantity& ko : korean.quantities)
      if (!en.is_vague && !ko.is_vague && near(en.most, ko.most, 1e-4) && once(en, english.quantities) &&
          once(ko, korean.quantities) && !is_part_of_version(english, en.bytes) &&
          !is_part_of_version(korean, ko.bytes))
        values.push_back({en.bytes, ko.bytes, en.unit, ko.unit, false, en.most});
  const auto once_said = [](const dates::Mention& date, const std::vector<dates::Mention>& all) {
    return std::count_if(all.begin(), all.end(),
                         [&](const dates::Mention& other) { return other.value == date.value; }) == 1;
  };
  for (const dates::Mention& en : english.dates)
    for (const dates::Mention& ko : korean.dates)
      if (en.value.unit() == dates::Unit::year && en.value == ko.value && !en.value.first().is_relative &&
          once_said(en, english.dates) && once_said(ko, korean.dates))
        values.push_back({en.bytes, ko.bytes, {}, {}, true});
  return values;
}

/// What stands between two ranges; nothing where they overlap.
std::string_view between(const Side& side, Range a, Range b) {
  const std::uint32_t begin = std::min(a.end, b.end), end = std::max(a.begin, b.begin);
  return begin < end ? std::string_view(side.lower).substr(begin, end - begin) : std::string_view{};
}

bool has_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [text](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

/// "nine out of ten", "33 of 36 races", "one in three": Korean says the whole first.
bool is_share(const Side& english, Range a, Range b) {
  constexpr std::size_t longest = 24;
  const std::string_view gap = between(english, a, b);
  return gap.size() <= longest && has_any(gap, {" of", " in "});
}

/// 14개 항로 가운데 11개 against "14 of the 11 routes".
bool is_turned_share(const Side& english, const Side& korean, const Value& a, const Value& b) {
  constexpr std::size_t longest = 40;
  if (!is_share(english, a.english, b.english) || has_any(between(english, a.english, b.english), {" which", " whom"}))
    return false;
  const std::string_view gap = between(korean, a.korean, b.korean);
  return gap.size() <= longest && has_any(gap, {" 가운데 ", " 중 ", "중 "});
}

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

/// " of the", " of its roughly": nothing but the whole comes between.
bool leads_to_whole(std::string_view gap) {
  constexpr std::string_view of = " of ";
  if (!gap.starts_with(of)) return false;
  for (gap.remove_prefix(of.size()); !gap.empty();) {
    const std::string_view word = gap.substr(0, gap.find(' '));
    gap.remove_prefix(std::min(gap.size(), word.size() + 1));
    if (!is_one_of(word, {"the", "its", "their", "his", "her", "our", "these", "those", "all", "about", "roughly",
                          "nearly", "some"}))
      return false;
  }
  return true;
}

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [text](std::string_view word) { return text.ends_with(word); });
}

/// Whether a side has a part that is greater than the whole: "63 of the 51 roots", "20, including 42", 4명 가운데 20명.
bool has_greater_part(const Side& side, Range first, Range second, double first_number, double second_number) {
  constexpr std::size_t longest = 60;  // bytes
  const std::string_view gap = between(side, first, second);
  const bool apart = std::none_of(side.quantities.begin(), side.quantities.end(), [&](const Quantity& other) {
    return first.end <= other.bytes.begin && other.bytes.end <= second.begin;
  });
  if (!apart || gap.size() > longest) return false;
  const bool english = side.language == Language::english;
  if (english && leads_to_whole(gap)) return first_number > second_number;
  return second_number > first_number && (english ? ends_with_any(gap, {" of which ", " of whom ", ", including "})
                                                  : ends_with_any(gap, {" 가운데 ", " 중 ", " 이중 ", " 그중 "}));
}

/// The same of two values that both sides have, where only one side says so.
bool has_greater_part(const Side& english, const Side& korean, const Value& a, const Value& b) {
  if (a.is_year || b.is_year || !(a.unit() == b.unit())) return false;
  const auto is_turned = [&](const Side& side, Range Value::*bytes) {
    const bool in_order = (a.*bytes).begin < (b.*bytes).begin;
    const Value &first = in_order ? a : b, &second = in_order ? b : a;
    return has_greater_part(side, first.*bytes, second.*bytes, first.number, second.number);
  };
  return is_turned(english, &Value::english) != is_turned(korean, &Value::korean);
}

/// "between 1991 and 1997", "from 300 to 700 won": both languages say such values one after the other.
bool are_joined(const Side& english, const Side& korean, const Value& a, const Value& b) {
  const std::string_view en = between(english, a.english, b.english), ko = between(korean, a.korean, b.korean);
  return is_one_of(en, {"-", "–", " - ", " to ", " and ", " or ", ", ", "/"}) &&
         is_one_of(ko, {"-", "–", "~", "∼", "～", " - ", " ~ ", "에서 ", "부터 ", "과 ", "와 ", "이나 ", " 또는 ", ", ",
                        "·", "/", "하고 ", " 내지 "});
}

/// Whether each of two values stands in the sentence whose partner has the other one.
bool have_changed_sentences(const WordMatch& match, const Value& a, const Value& b) {
  constexpr double surely = .6;
  const auto pair_at = [&](Range bytes, Range SentencePair::*side) {
    return std::find_if(match.sentences.begin(), match.sentences.end(), [&](const SentencePair& pair) {
      return (pair.*side).begin <= bytes.begin && bytes.begin < (pair.*side).end;
    });
  };
  const auto english_a = pair_at(a.english, &SentencePair::english),
             korean_a = pair_at(a.korean, &SentencePair::korean);
  const auto english_b = pair_at(b.english, &SentencePair::english),
             korean_b = pair_at(b.korean, &SentencePair::korean);
  const auto end = match.sentences.end();
  return english_a != end && english_b != end && english_a != english_b && english_a == korean_b &&
         english_b == korean_a && english_a->confidence > surely && english_b->confidence > surely;
}

/// The words, counted things, events and units that two values share with each other, as they stand or `swapped`.
double evidence_of(const Side& english, const Side& korean, const WordMatch& match, const Value& a, const Value& b,
                   bool swapped) {
  return support(match, a.english, swapped ? b.korean : a.korean) +
         support(match, b.english, swapped ? a.korean : b.korean) + same_units(a, b, swapped) +
         same_counted(english, korean, a, b, swapped) + same_events(english, korean, a, b, swapped);
}

/// How probably two values have changed places; 0 where too little says so.
double probability_of_swap(const Side& english, const Side& korean, const WordMatch& match, const Value& a,
                           const Value& b) {
  constexpr double least_score = .2, least_difference = .1;
  const bool other_units = !(a.unit() == b.unit()) && measures(a.unit()) && measures(b.unit());
  if (a.is_year != b.is_year || (other_units && same_units(a, b, true) == 0)) return 0;
  const bool crosses = (a.english.begin < b.english.begin) != (a.korean.begin < b.korean.begin);
  const bool share = is_share(english, a.english, b.english);
  const bool greater = has_greater_part(english, korean, a, b);
  if (crosses && share && !greater) return 0;
  const bool turned = !crosses && is_turned_share(english, korean, a, b);
  const bool joined = !share && crosses && are_joined(english, korean, a, b);
  if (turned || joined || greater || have_changed_sentences(match, a, b)) return .7;
  const double straight = evidence_of(english, korean, match, a, b, false);
  const double swapped = evidence_of(english, korean, match, a, b, true);
  const double score = swapped - straight + (crosses ? .3 : -.1);
  if (score <= least_score || swapped < straight + least_difference) return 0;
  return std::min(.95, .5 + .3 * (score - least_score));
}

}  // namespace

void check_order(const Side& english, const Side& korean, const WordMatch& match, Findings& findings) {
  constexpr std::size_t most = 12;
  const std::vector<Value> values = shared_values(english, korean);
  if (values.size() < 2 || values.size() > most || findings.has(FindingKind::order)) return;
  for (std::size_t i = 0; i < values.size(); ++i)
    for (std::size_t j = i + 1; j < values.size(); ++j) {
      const Value &a = values[i], &b = values[j];
      const double probability = probability_of_swap(english, korean, match, a, b);
      if (probability == 0) continue;
      const Range en{std::min(a.english.begin, b.english.begin), std::max(a.english.end, b.english.end)};
      const Range ko{std::min(a.korean.begin, b.korean.begin), std::max(a.korean.end, b.korean.end)};
      findings.add(FindingKind::order, probability, en, ko, tr("the same values in another order: “{en}”, “{ko}”"),
                   {{"en", std::string(english.slice(en))}, {"ko", std::string(korean.slice(ko))}});
      return;
    }
}

}  // namespace jjak::check
