// Compiles the words of dates from the lists of rules. Sentences are asked at every word whether a date begins there,
// so the first letters of all words are kept as bits.
#include "dates/vocabulary.hpp"

#include "rules/lists.hpp"
#include "text/ascii.hpp"
#include "text/hangul.hpp"
#include "text/scan.hpp"

#include <unicode/uchar.h>

#include <algorithm>

namespace jjak::dates {
namespace {

using rules::ListId;

Half half_of(std::int64_t choice) {
  constexpr std::array halves{Half::before_noon, Half::after_noon, Half::after_noon,
                              Half::after_noon};  // the last two: night, midday
  return halves[static_cast<std::size_t>(choice)];
}

bool is_english(const rules::Entry& entry) { return ascii::is_ascii(entry.word); }

void add_numbers(Words& words, const rules::WordList& list, bool is_short = false) {
  for (const rules::Entry& entry : list)
    words.add({.text = entry.word, .number = static_cast<int>(entry.number), .is_short = is_short});
}

void add_parts(Words& words, const rules::WordList& list) {
  constexpr std::int64_t night = 2, midday = 3;
  for (const rules::Entry& entry : list)
    words.add({.text = entry.word,
               .half = half_of(entry.number),
               .crosses_midnight = entry.number == night,
               .around_noon = entry.number == midday});
}

}  // namespace

Half half_at(const Word& part, int hour) {
  constexpr int dawn = 5, noon = 12, late_morning = 10;
  if (part.crosses_midnight && (hour == noon || hour < dawn)) return Half::before_noon;
  if (part.around_noon && hour >= late_morning && hour < noon) return Half::before_noon;
  return part.half;
}

std::string to_lower_in_place(std::string_view text) {
  constexpr unsigned two_bytes = 0xC0u, three_bytes = 0xE0u, low_bits = 0x3Fu, continuation = 0x80u;
  std::string lower(text);
  for (std::size_t i = 0; i < lower.size(); ++i) {
    const auto lead = static_cast<unsigned char>(lower[i]);
    lower[i] = ascii::to_lower(lower[i]);
    if (lead < two_bytes || lead >= three_bytes || i + 1 == lower.size()) continue;
    const auto trail = static_cast<unsigned char>(lower[i + 1]);
    const auto small = static_cast<unsigned>(
        u_tolower(static_cast<UChar32>((lead & ~three_bytes & 0x1Fu) << 6u | (trail & low_bits))));
    if (small >= continuation && small < 0x800u) {
      lower[i] = static_cast<char>(two_bytes | small >> 6u);
      lower[i + 1] = static_cast<char>(continuation | (small & low_bits));
    }
    ++i;
  }
  return lower;
}

void Words::add(Word word) {
  if (find(word.text) != nullptr) return;
  if (const char32_t syllable = text::syllable_at(word.text, 0); syllable != 0)
    syllables_.set(syllable & 0x3FFFu);
  else
    letters_.set(static_cast<unsigned char>(ascii::to_lower(word.text.front())) & 0x7Fu);
  const auto shorter = [&](const Word& other) { return other.text.size() < word.text.size(); };
  words_.insert(std::find_if(words_.begin(), words_.end(), shorter), std::move(word));
}

const Word* Words::find(std::string_view text) const {
  for (const Word& word : words_)
    if (word.text == text) return &word;
  return nullptr;
}

const Word* Words::find_any_case(std::string_view text) const {
  if (text.empty() || text.size() > longest() || !may_begin(ascii::to_lower(text.front()))) return nullptr;
  for (const Word& word : words_)
    if (text::equal_words(text, word.text)) return &word;
  return nullptr;
}

const Word* Words::at(std::string_view s, std::size_t i) const {
  const std::string_view rest = s.substr(std::min(i, s.size()));
  if (rest.empty()) return nullptr;
  const char32_t syllable = text::syllable_at(rest, 0);
  if (syllable != 0 ? !may_begin(syllable) : !may_begin(ascii::to_lower(rest.front()))) return nullptr;
  for (const Word& word : words_)
    if (rest.starts_with(word.text)) return &word;
  return nullptr;
}

Vocabulary::Vocabulary(const rules::Lists& lists) {
  add_numbers(months, lists[ListId::months]);
  add_numbers(months, lists[ListId::month_abbreviations], true);
  add_numbers(months_elsewhere, lists[ListId::months_elsewhere]);
  add_numbers(weekdays, lists[ListId::weekdays]);
  add_numbers(weekdays, lists[ListId::weekday_abbreviations], true);
  add_numbers(korean_weekdays, lists[ListId::korean_weekdays]);
  add_numbers(korean_hours, lists[ListId::korean_hours]);
  add_numbers(spans, lists[ListId::time_spans]);
  add_numbers(spans_of_count, lists[ListId::day_spans]);
  add_numbers(day_events, lists[ListId::day_events]);
  add_numbers(zones, lists[ListId::time_zones]);
  add_numbers(vague_zones, lists[ListId::vague_time_zones]);
  add_parts(korean_parts, lists[ListId::day_halves]);
  add_parts(korean_parts, lists[ListId::day_parts]);
  for (const rules::Entry& entry : lists[ListId::named_hours])
    (is_english(entry) ? named_hours : korean_named_hours)
        .add({.text = entry.word, .number = static_cast<int>(entry.number)});
  constexpr std::pair<ListId, Unit> relatives[] = {{ListId::relative_years, Unit::year},
                                                   {ListId::relative_months, Unit::month},
                                                   {ListId::relative_weeks, Unit::week},
                                                   {ListId::relative_days, Unit::day}};
  for (const auto& [list, unit] : relatives)
    for (const rules::Entry& entry : lists[list])
      (is_english(entry) ? relative_days : korean_relatives)
          .add({.text = entry.word, .number = static_cast<int>(entry.number), .unit = unit});
  for (const Words* words : {&korean_weekdays, &korean_parts, &korean_named_hours, &korean_relatives, &korean_hours})
    korean_beginnings |= words->syllables();
}

const Vocabulary& Vocabulary::built_in() {
  static const Vocabulary vocabulary(rules::built_in());
  return vocabulary;
}

int Vocabulary::month_of(std::string_view word) const {
  const Word* month = months.find_any_case(word);
  return month == nullptr ? 0 : month->number;
}

int Vocabulary::month_anywhere(std::string_view word) const {
  if (const int month = month_of(word); month != 0) return month;
  if (word.size() > months_elsewhere.longest()) return 0;
  const Word* month = months_elsewhere.find_any_case(to_lower_in_place(word));
  return month == nullptr ? 0 : month->number;
}

int Vocabulary::weekday_of(std::string_view word) const {
  const Word* weekday = weekdays.find_any_case(word);
  return weekday == nullptr ? 0 : weekday->number;
}

namespace {

const Word* find_capitalised(const Words& words, std::string_view word) {
  const bool capitalised =
      word.size() > 1 && ascii::is_upper(word.front()) && std::all_of(word.begin() + 1, word.end(), ascii::is_lower);
  return capitalised ? words.find_any_case(word) : nullptr;
}

}  // namespace

const Word* Vocabulary::capitalised_month(std::string_view word) const { return find_capitalised(months, word); }

const Word* Vocabulary::capitalised_weekday(std::string_view word) const { return find_capitalised(weekdays, word); }

int Vocabulary::korean_weekday_at(std::string_view s, std::size_t i) const {
  const Word* weekday = korean_weekdays.at(s, i);
  return weekday == nullptr ? 0 : weekday->number;
}

}  // namespace jjak::dates
