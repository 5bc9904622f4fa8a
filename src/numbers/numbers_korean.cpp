// Finds the numbers of Korean sentences: figures with units (3만 5천), numerals in Hangul, fractions, and halves.
#include "numbers/decimal.hpp"
#include "numbers/korean_number_words.hpp"
#include "numbers/numbers.hpp"
#include "rules/word_at.hpp"
#include "text/scan.hpp"

#include <algorithm>
#include <array>

namespace jjak::anchors {
namespace {

using text::at;
using text::ends_quantity;
using text::follows;
using text::minus_before;
using text::precedes;
using text::skip_blank;
using text::skip_hangul;
using text::starts_eojeol;
using text::syllable_at;
using text::syllable_bytes;

using rules::ListId;
using Words = std::string_view;

/// One group up to a big unit: "5000만", "3천4백억", "2천오백".
struct Group {
  std::optional<Decimal> value;
  int zeros = 0;  ///< of its big unit
  std::size_t end = 0;
  bool any_unit = false;
};

/// 오백 after 2천: a digit and its unit in Hangul.
int spelled_zeros(Words s, std::size_t i) {
  return sino_digit(syllable_at(s, i)) != 0 ? small_unit(syllable_at(s, i + syllable_bytes)) : 0;
}

void add(std::optional<Decimal>& total, const std::optional<Decimal>& part) {
  total = total && part ? sum(*total, *part) : std::nullopt;
}

/// 만, 억, 조 at `i`, or behind a blank where they stand alone ("20 만 명").
std::size_t end_of_big_unit(const NumberWords& words, Words s, std::size_t i, int& zeros) {
  const std::size_t next = skip_blank(s, i);
  zeros = big_unit(syllable_at(s, next));
  const std::size_t end = next + syllable_bytes;
  if (zeros == 0) return i;
  if (next != i) {
    const bool alone =
        (at(s, end) == ' ' && end_of_counter(words, s, end) != 0) || rules::length_at(words[ListId::money], s, end) > 0;
    if (zeros > 12 || !alone) zeros = 0;
  }
  return zeros == 0 ? i : end;
}

/// Reads digits and the units 십, 백, 천 after them, in falling order.
Group read_group(const NumberWords& words, Words s, std::size_t begin) {
  Group group{Decimal{}, 0, begin};
  int smallest = 9;
  while (smallest > 0) {
    const std::size_t i = group.end;
    if (ascii::is_digit(at(s, i))) {
      const Digits digits = read_digits(s, i);
      const int zeros = small_unit(syllable_at(s, digits.end));
      if (zeros >= smallest) break;
      add(group.value, digits.value ? scaled(*digits.value, zeros) : std::nullopt);
      group.end = digits.end + (zeros > 0 ? syllable_bytes : 0);
      group.any_unit = group.any_unit || zeros > 0;
      smallest = zeros;
    } else if (const int zeros = spelled_zeros(s, i); zeros > 0 && zeros < smallest) {
      add(group.value, scaled({static_cast<std::uint64_t>(sino_digit(syllable_at(s, i))), 0}, zeros));
      group.end = i + 2 * syllable_bytes;
      smallest = zeros;
    } else {
      break;
    }
  }
  group.end = end_of_big_unit(words, s, group.end, group.zeros);
  if (group.value) group.value = scaled(*group.value, group.zeros);
  return group;
}

/// Whether the digits behind a blank belong to the number before it: 4만 5,000, not the day of "20만 7일".
bool goes_on_after_blank(const NumberWords& words, Words s, const Group& group) {
  return group.any_unit || group.zeros > 0 || rules::length_at(words[ListId::not_behind_blanks], s, group.end) == 0;
}

KoreanReading read_mixed(const NumberWords& words, Words s, std::size_t begin) {
  Group group = read_group(words, s, begin);
  KoreanReading reading{group.value, group.end};
  while (group.zeros > 0) {
    const std::size_t next = skip_blank(s, reading.end);
    if (!ascii::is_digit(at(s, next)) && spelled_zeros(s, next) == 0) break;
    const Group smaller = read_group(words, s, next);
    const auto unit = scaled({1, 0}, group.zeros);
    if (!smaller.value || !unit || !(*smaller.value < *unit)) break;
    if (next != reading.end && !goes_on_after_blank(words, s, smaller)) break;
    add(reading.value, smaller.value);
    reading.end = smaller.end;
    group = smaller;
  }
  return reading;
}

/// 3분의 2, 삼분의 일: `below` was read; what stands after 분의 is above the line.
KoreanReading read_fraction(Words s, const KoreanReading& below) {
  if (!below.value || below.value->decimals != 0 || !follows(s, below.end, "분의")) return {};
  const std::size_t i = skip_blank(s, below.end + 2 * syllable_bytes);
  if (ascii::is_digit(at(s, i))) {
    const Digits above = read_digits(s, i);
    if (!above.plain || !above.value) return {};
    return {quotient(above.value->units, below.value->units), above.end};
  }
  const int digit = sino_digit(syllable_at(s, i));
  if (digit == 0) return {};
  return {quotient(static_cast<std::uint64_t>(digit), below.value->units), i + syllable_bytes};
}

/// 2할6푼8리: tenths, hundredths and thousandths.
KoreanReading read_tenths(Words s, std::size_t begin) {
  constexpr std::array<Words, 3> units{"할", "푼", "리"};
  KoreanReading reading{Decimal{}, begin};
  std::size_t i = begin;
  for (std::size_t place = 0; place < units.size(); ++place) {
    const bool fits = ascii::is_digit(at(s, i)) && follows(s, i + 1, units[place]);
    if (!fits && place == 0) return {};
    if (!fits) continue;
    add(reading.value, Decimal{static_cast<std::uint64_t>(s[i] - '0'), static_cast<int>(place) + 1});
    reading.end = i + 1 + units[place].size();
    i = skip_blank(s, reading.end);
  }
  return reading;
}

/// "1/2" and "2/3"; not the 3/4 of 3/4분기.
KoreanReading read_slash(Words s, std::size_t begin) {
  const Digits part = read_slash_fraction(s, read_digits(s, begin));
  if (!part.value || follows(s, part.end, "분기")) return {};
  return {part.value, part.end};
}

/// "2시간 반": the half of what was counted.
bool half_follows(const NumberWords& words, Words s, std::size_t end) {
  const std::size_t counter = skip_blank(s, end);
  const std::size_t length = rules::length_at(words[ListId::halved_counters], s, counter);
  if (length == 0) return false;
  const std::size_t half = skip_blank(s, counter + length);
  return follows(s, half, "반") && ends_quantity(s, half + syllable_bytes) && !follows(s, half, "반도") &&
         !follows(s, half, "반정부");
}

/// 반값, 반년, 반 이상: half, where 반 is neither a class nor "anti".
KoreanReading read_half(const NumberWords& words, Words s, std::size_t begin) {
  if (rules::length_at(words[ListId::halves], s, begin) == 0) return {};
  return {Decimal{5, 1}, begin + syllable_bytes};
}

void add_mention(const NumberWords& words, std::vector<text::Mention>& mentions, Words s, std::size_t begin,
                 KoreanReading reading) {
  if (!reading.value) return;
  if (half_follows(words, s, reading.end)) reading.value = sum(*reading.value, {5, 1});
  if (!reading.value) return;
  const std::size_t start = ascii::is_digit(at(s, begin)) ? minus_before(s, begin) : begin;
  std::string value = reading.value->text();
  if (start != begin && value != "0") value.insert(0, 1, '-');
  mentions.push_back({std::move(value), {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(reading.end)}});
}

/// 제3조, 제 3조; not 어제 3만 명, 이제 7천억.
bool is_place(Words s, std::size_t begin) {
  constexpr Words place = "제";
  const std::size_t end = text::skip_blank_back(s, begin);
  return precedes(s, end, place) && starts_eojeol(s, end - place.size());
}

/// What stands at digits. After 제 it is a place, without 조 and 만: 제3조 is an article of a law.
KoreanReading read_digits_at(const NumberWords& words, Words s, std::size_t begin) {
  if (const KoreanReading part = read_slash(s, begin); part.value) return part;
  if (const KoreanReading tenths = read_tenths(s, begin); tenths.value) return tenths;
  if (is_place(s, begin)) {
    const Digits digits = read_digits(s, begin);
    return {digits.value, digits.end};
  }
  const KoreanReading mixed = read_mixed(words, s, begin);
  const KoreanReading part = read_fraction(s, mixed);
  return part.value ? part : mixed;
}

KoreanReading read_spelled(const NumberWords& words, Words s, std::size_t begin) {
  if (const KoreanReading native = read_native(words, s, begin); native.value) return native;
  if (const KoreanReading half = read_half(words, s, begin); half.value) return half;
  const KoreanReading sino = read_sino(words, s, begin);
  if (sino.value) return sino;
  const int digit = sino_digit(syllable_at(s, begin));
  if (digit < 2) return {};
  return read_fraction(s, {Decimal{static_cast<std::uint64_t>(digit), 0}, begin + syllable_bytes});
}

/// 두세 명, 대여섯 차례: two native numerals in one word. Adds both, each at its syllables; where they end, `begin` when none
/// stand there.
std::size_t take_either(const NumberWords& words, std::vector<text::Mention>& mentions, Words s, std::size_t begin) {
  const rules::Entry* either = rules::word_at(words[ListId::either_numerals], s, begin);
  if (either == nullptr) return begin;
  const std::size_t syllables = either->word.size() / syllable_bytes;
  const std::size_t middle = begin + syllables / 2 * syllable_bytes, end = begin + either->word.size();
  if (end_of_counter(words, s, end) == 0) return begin;
  const auto place = [](std::size_t from, std::size_t to) {
    return Range{static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)};
  };
  mentions.push_back({std::to_string(either->number), place(begin, middle)});
  mentions.push_back({std::to_string(either->number + 1), place(middle, end)});
  return end;
}

}  // namespace

std::vector<text::Mention> find_korean_numbers(std::string_view s, const NumberWords& words) {
  std::vector<text::Mention> mentions;
  for (std::size_t i = 0; i < s.size();) {
    if (ascii::is_digit(s[i])) {
      const KoreanReading reading = read_digits_at(words, s, i);
      add_mention(words, mentions, s, i, reading);
      i = skip_hangul(s, reading.end);
    } else if (static_cast<unsigned char>(s[i]) < 0xEA || syllable_at(s, i) == 0) {
      ++i;
    } else if (const std::size_t end = starts_eojeol(s, i) ? take_either(words, mentions, s, i) : i; end != i) {
      i = skip_hangul(s, end);
    } else {
      KoreanReading reading;
      if (starts_eojeol(s, i)) reading = read_spelled(words, s, i);
      add_mention(words, mentions, s, i, reading);
      i = skip_hangul(s, std::max(i, reading.end));
    }
  }
  return mentions;
}

}  // namespace jjak::anchors
