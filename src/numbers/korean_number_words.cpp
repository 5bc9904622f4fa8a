// Reads Korean numerals where they surely are numbers. Most of them are also other words: 이 is "this", 천 is cloth, 세 is
// tax; what they count decides.
#include "numbers/korean_number_words.hpp"

#include "rules/word_at.hpp"
#include "text/scan.hpp"

namespace jjak::anchors {
namespace {

using text::ends_quantity;
using text::follows;
using text::precedes;
using text::skip_blank;
using text::syllable_at;
using text::syllable_bytes;

using rules::ListId;
using Words = std::string_view;

/// Where the word of a list that stands at `i` ends, if its eojeol ends there too or goes on with a particle; else 0.
std::size_t end_of_word(const rules::WordList& list, Words s, std::size_t i) {
  const std::size_t length = rules::length_at(list, s, i);
  return length > 0 && ends_quantity(s, i + length) ? i + length : 0;
}

/// A run of Sino-Korean numerals: what it says, and of what it is made.
struct Run {
  std::optional<Decimal> value;
  std::size_t end = 0;
  std::size_t syllables = 0;
  char32_t first = 0, second = 0, last = 0;
};

/// Reads the syllables of one number. A run that is no number (사이, 이사, 만만) gives nothing.
class SinoReader {
 public:
  bool take(char32_t c) {
    if (const int digit = sino_digit(c)) {
      if (digit_ != 0) return false;
      digit_ = static_cast<std::uint64_t>(digit);
      return true;
    }
    if (const int zeros = small_unit(c)) {
      if (zeros >= small_) return false;
      section_ += (digit_ == 0 ? 1 : digit_) * power(zeros);
      digit_ = 0;
      small_ = zeros;
      return true;
    }
    const int zeros = big_unit(c);
    if (zeros == 0 || zeros >= big_ || (section_ + digit_ == 0 && (any_ || zeros > 4))) return false;
    add_section(zeros);
    return true;
  }
  std::optional<Decimal> value() const { return total_ ? sum(*total_, Decimal{section_ + digit_, 0}) : std::nullopt; }
  bool expects_section() const { return any_ && section_ + digit_ == 0; }

 private:
  static std::uint64_t power(int zeros) { return zeros == 1 ? 10 : zeros == 2 ? 100 : 1000; }
  void add_section(int zeros) {
    const std::uint64_t section = section_ + digit_ == 0 ? 1 : section_ + digit_;
    const auto part = scaled({section, 0}, zeros);
    total_ = total_ && part ? sum(*total_, *part) : std::nullopt;
    section_ = digit_ = 0;
    small_ = 9;
    big_ = zeros;
    any_ = true;
  }

  std::optional<Decimal> total_ = Decimal{};
  std::uint64_t section_ = 0;
  std::uint64_t digit_ = 0;
  int small_ = 9;
  int big_ = 99;
  bool any_ = false;
};

bool is_numeral(char32_t c) { return sino_digit(c) != 0 || small_unit(c) != 0 || big_unit(c) != 0; }

/// The 천 of 이십칠만 천: nothing but a counter follows.
bool is_unit_alone(const NumberWords& words, Words s, std::size_t i) {
  const std::size_t end = i + syllable_bytes;
  return small_unit(syllable_at(s, i)) != 0 && (syllable_at(s, end) == 0 || end_of_counter(words, s, end) != 0);
}

/// Whether the 이 at `i`, after `last`, is no 2: 사천이 (nothing follows), 이십이며.
bool is_particle(const NumberWords& words, Words s, std::size_t i, char32_t last) {
  if (small_unit(last) + big_unit(last) == 0) return false;
  const std::size_t end = i + syllable_bytes;
  const char32_t next = syllable_at(s, end);
  if (next == 0) return last != U'십' && end < s.size() && end_of_counter(words, s, end) == 0;
  constexpr std::u32string_view endings = U"요며니라고었다나면";
  return endings.find(next) != std::u32string_view::npos;
}

/// The run at `begin`; after 만, 억, 조 it may go on behind a blank (오십칠억 이천만).
Run read_run(const NumberWords& words, Words s, std::size_t begin) {
  Run run, before_blank;
  SinoReader reader;
  std::size_t i = begin;
  bool fits = true;
  while (true) {
    const char32_t c = syllable_at(s, i);
    if (!is_numeral(c)) {
      const std::size_t next = skip_blank(s, i);
      const char32_t after = syllable_at(s, next);
      const bool goes_on = c == 0 && next != i && reader.expects_section() && is_numeral(after) &&
                           (is_numeral(syllable_at(s, next + syllable_bytes)) || is_unit_alone(words, s, next));
      if (!goes_on) break;
      before_blank = run;
      before_blank.end = i;
      before_blank.value = fits ? reader.value() : std::nullopt;
      i = next;
      continue;
    }
    if (c == U'이' && is_particle(words, s, i, run.last)) break;
    if (c == U'일' && run.syllables > 1 && sino_digit(run.last) != 0) break;  // 십오일: a day follows the number
    fits = fits && reader.take(c);
    run.last = c;
    if (++run.syllables == 1) run.first = c;
    if (run.syllables == 2) run.second = c;
    i += syllable_bytes;
  }
  run.end = i;
  if (fits) run.value = reader.value();
  return run.value ? run : before_blank;
}

/// 십, 이십, 십오: nothing else is written so.
bool has_tens(const Run& run) {
  return run.syllables >= 2 && (run.first == U'십' || run.second == U'십') && run.first != U'억';
}

bool before_money(const NumberWords& words, Words s, std::size_t i) {
  return rules::length_at(words[ListId::money], s, skip_blank(s, i)) > 0;
}

/// 구조 (rescue), 일조, 만일 (if), 천사 (angel), 백일, 사경, 일이, 조: words that look like numbers.
bool is_other_word(const NumberWords& words, Words s, const Run& run) {
  if (run.last == U'조' && run.syllables <= 3) return !before_money(words, s, run.end);  // 십일조: the tithe
  if (run.syllables > 2 || has_tens(run)) return false;
  if (run.last == U'경') return true;
  return run.syllables == 2 && sino_digit(run.second) != 0;
}

/// 일 년, 삼 개월: one syllable alone counts only what is counted so. 이 is "this" before most of them.
bool is_counted_digit(const NumberWords& words, Words s, const Run& run) {
  return end_of_word(words[ListId::counters_of_digits], s, skip_blank(s, run.end)) != 0;
}

/// 천 년, 백명, 만원; not 천장 (ceiling), 백발, 만세, 십분 (fully).
bool is_counted_unit(const NumberWords& words, Words s, const Run& run) {
  if (syllable_at(s, run.end) == 0) return end_of_counter(words, s, run.end) != 0;
  return end_of_word(words[ListId::counters_of_units], s, run.end) != 0;
}

bool is_whole(Words s, std::size_t begin, std::size_t end) { return begin == 0 && end == s.size(); }

/// 몇 십만, 수 천: how many is not said.
bool is_vague(Words s, std::size_t begin) {
  return precedes(s, begin, "몇 ") || precedes(s, begin, " 수 ") || s.substr(0, begin) == "수 ";
}

bool is_sure(const NumberWords& words, Words s, std::size_t begin, const Run& run) {
  if (is_whole(s, begin, run.end)) return true;
  if (is_vague(s, begin)) return false;
  if (run.syllables == 1) {
    if (sino_digit(run.first) != 0) return is_counted_digit(words, s, run);
    return small_unit(run.first) + big_unit(run.first) <= 4 && is_counted_unit(words, s, run);
  }
  if (is_other_word(words, s, run)) return false;
  if (end_of_counter(words, s, run.end) != 0) return true;
  if (!ends_quantity(s, run.end)) return syllable_at(s, run.end) == U'일' && has_tens(run);
  if (run.syllables >= 3 || has_tens(run)) return true;
  return syllable_at(s, run.end) == 0 && (run.first == U'백' || run.first == U'십');  // 백만, 십만
}

/// 한, 두, 세, 네, which stand before what they count, and only there.
bool is_attributive(std::string_view numeral) {
  constexpr std::u32string_view attributive = U"한두세네";
  const char32_t syllable = syllable_at(numeral, 0);
  return numeral.size() == syllable_bytes && attributive.find(syllable) != std::u32string_view::npos;
}

/// Whether 두, 세, 네, 한 at the end of a numeral count what follows.
bool counts_noun(const NumberWords& words, Words s, std::size_t end, const rules::Entry& native) {
  const std::size_t next = skip_blank(s, end);
  if (next == end) return native.number != 1 && end_of_word(words[ListId::glued_counters], s, end) != 0;
  if (native.number == 1) return end_of_word(words[ListId::counters_of_one], s, next) != 0;
  if (syllable_at(s, next) == 0) return false;
  if (native.number == 2) return true;
  if (native.number == 3) return rules::length_at(words[ListId::three_is_tax], s, next) == 0;
  return end_of_word(words[ListId::counters], s, next) != 0 ||
         rules::length_at(words[ListId::counters_of_fours], s, next) > 0;
}

/// One of 둘, 셋, 다섯 .. alone, 두, 세, 네, 한 before a counter.
bool is_sure_one(const NumberWords& words, Words s, std::size_t end, const rules::Entry& native) {
  if (is_attributive(native.word))
    return counts_noun(words, s, end, native) ||
           (native.number == 1 && end_of_word(words[ListId::glued_counters_of_one], s, end) != 0);
  if (native.number == 1) return false;  // 하나
  if (native.number > 4) return true;
  const std::size_t next = skip_blank(s, end);  // "둘 수" and "멀티 셋 연산" count nothing
  if (next != end && syllable_at(s, next) != 0) return rules::length_at(words[ListId::after_numerals], s, next) > 0;
  return ends_quantity(s, end) && syllable_at(s, end) != U'보' && syllable_at(s, end) != U'만';
}

bool is_sure_ten(const NumberWords& words, Words s, std::size_t end, const rules::Entry& ten) {
  if (ten.number == 10 || ten.number == 50) {  // 열 is heat too, 쉰 is hoarse
    const std::size_t next = skip_blank(s, end);
    return end_of_word(words[ListId::glued_counters], s, end) != 0 ||
           (next != end && end_of_word(words[ListId::counters], s, next) != 0);
  }
  return true;
}

Decimal decimal_of(std::int64_t number) { return {static_cast<std::uint64_t>(number), 0}; }

/// 서른 아홉 편, 스물 네 살.
KoreanReading read_ones_behind_blank(const NumberWords& words, Words s, std::size_t end, const rules::Entry& ten) {
  const std::size_t begin = skip_blank(s, end);
  const rules::Entry* one = begin == end ? nullptr : rules::word_at(words[ListId::native_ones], s, begin);
  if (one == nullptr || ten.word == "스무") return {};
  const std::size_t after = begin + one->word.size();
  const bool counts = is_attributive(one->word) ? end_of_counter(words, s, after) != 0 : syllable_at(s, after) == 0;
  return counts ? KoreanReading{decimal_of(ten.number + one->number), after} : KoreanReading{};
}

KoreanReading read_tens(const NumberWords& words, Words s, std::size_t begin, const rules::Entry& ten) {
  const std::size_t end = begin + ten.word.size();
  if (const rules::Entry* one = rules::word_at(words[ListId::native_ones], s, end)) {
    const std::size_t after = end + one->word.size();
    if (!is_attributive(one->word) || end_of_counter(words, s, after) != 0 ||
        (syllable_at(s, after) == 0 && after < s.size()))
      return {decimal_of(ten.number + one->number), after};
  }
  if (const KoreanReading both = read_ones_behind_blank(words, s, end, ten); both.value) return both;
  if (!is_sure_ten(words, s, end, ten)) return {};
  return {decimal_of(ten.number), end};
}

/// 하루, 사흘, 보름.
KoreanReading read_days(Words s, std::size_t begin, const rules::Entry& days) {
  const std::size_t end = begin + days.word.size();
  const char32_t next = syllable_at(s, end);
  const bool other = next == U'빨' || next == U'아' || next == U'달' || next == U'하';  // 하루빨리, 보름달, 하루하루
  if (other || !ends_quantity(s, end)) return {};
  return {decimal_of(days.number), end};
}

}  // namespace

int sino_digit(char32_t c) {
  constexpr std::u32string_view digits = U"일이삼사오육칠팔구";
  const std::size_t place = c == 0 ? std::u32string_view::npos : digits.find(c);
  return place == std::u32string_view::npos ? 0 : static_cast<int>(place) + 1;
}

int small_unit(char32_t c) { return c == U'십' ? 1 : c == U'백' ? 2 : c == U'천' ? 3 : 0; }

int big_unit(char32_t c) { return c == U'만' ? 4 : c == U'억' ? 8 : c == U'조' ? 12 : c == U'경' ? 16 : 0; }

NumberWords::NumberWords(const rules::Lists& lists) : lists_(&lists) {
  for (const ListId id : {ListId::places, ListId::day_counts, ListId::native_tens, ListId::native_ones})
    for (const rules::Entry& entry : lists[id]) native_beginnings_.set(syllable_at(entry.word, 0) & 0x3FFFu);
  native_beginnings_.set(U'절' & 0x3FFFu);
}

const NumberWords& NumberWords::built_in() {
  static const NumberWords words(rules::built_in());
  return words;
}

std::size_t end_of_counter(const NumberWords& words, std::string_view s, std::size_t i) {
  return end_of_word(words[ListId::counters], s, skip_blank(s, i));
}

KoreanReading read_sino(const NumberWords& words, std::string_view s, std::size_t begin) {
  if (!is_numeral(syllable_at(s, begin))) return {};
  const Run run = read_run(words, s, begin);
  if (!run.value || !is_sure(words, s, begin, run)) return {};
  return {run.value, run.end};
}

KoreanReading read_native(const NumberWords& words, std::string_view s, std::size_t begin) {
  constexpr std::string_view half = "절반";
  if (!words.may_begin_native(syllable_at(s, begin))) return {};
  if (follows(s, begin, half)) return {Decimal{5, 1}, begin + half.size()};
  if (const rules::Entry* place = rules::word_at(words[ListId::places], s, begin))
    return {decimal_of(place->number), begin + place->word.size()};
  if (const rules::Entry* days = rules::word_at(words[ListId::day_counts], s, begin)) return read_days(s, begin, *days);
  if (const rules::Entry* ten = rules::word_at(words[ListId::native_tens], s, begin))
    return read_tens(words, s, begin, *ten);
  const rules::Entry* one = rules::word_at(words[ListId::native_ones], s, begin);
  if (one == nullptr || !is_sure_one(words, s, begin + one->word.size(), *one)) return {};
  return {decimal_of(one->number), begin + one->word.size()};
}

}  // namespace jjak::anchors
