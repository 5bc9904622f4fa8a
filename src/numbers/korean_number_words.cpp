#include "numbers/korean_number_words.hpp"

#include "text/scan.hpp"

#include <array>

namespace jjak::anchors {
namespace {

using text::ends_quantity;
using text::follows;
using text::length_of_any;
using text::precedes;
using text::skip_blank;
using text::syllable_at;
using text::syllable_bytes;

using Words = std::string_view;

// Longer ones before their beginnings.
constexpr std::array<Words, 66> counters{
    "개월", "개국", "개", "명",     "원",   "달러", "위안", "엔",   "유로",   "년",     "시간",
    "분기", "분",   "초", "퍼센트", "프로", "건",   "곳",   "위",   "층",     "호",     "차례",
    "차",   "회",   "번", "배",     "살",   "세기", "세",   "톤",   "미터",   "킬로",   "그램",
    "그루", "마리", "대", "척",     "채",   "권",   "병",   "잔",   "장",     "가지",   "가구",
    "사람", "주",   "점", "표",     "석",   "인",   "평",   "마일", "에이커", "헥타르", "리터",
    "도",   "쌍",   "팀", "군데",   "단계", "달",   "여",   "골",   "발",     "줄",     "통"};

// Glued to a native numeral, these are surely counters: 두대 is not, nor 세대, 열차 or 네번째's 번 alone.
constexpr std::array<Words, 12> glued_counters{"명",   "번째", "번",   "차례", "가지", "개월",
                                               "개국", "개",   "시간", "사람", "살",   "달"};

// One of these is said to count: "한 번" is "once", "한 때" is "a time".
constexpr std::array<Words, 24> counters_of_one{"명", "사람", "개", "달",   "시간", "살",   "차례", "가지",
                                                "곳", "건",   "대", "척",   "채",   "마리", "권",   "병",
                                                "잔", "장",   "쌍", "그루", "통",   "줄",   "송이", "켤레"};

std::size_t end_of_any(Words s, std::size_t i, std::span<const Words> strings) {
  const std::size_t length = length_of_any(s, i, strings);
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
bool is_unit_alone(Words s, std::size_t i) {
  const std::size_t end = i + syllable_bytes;
  return small_unit(syllable_at(s, i)) != 0 && (syllable_at(s, end) == 0 || end_of_counter(s, end) != 0);
}

/// Whether the 이 at `i`, after `last`, is no 2: 사천이 (nothing follows), 이십이며.
bool is_particle(Words s, std::size_t i, char32_t last) {
  if (small_unit(last) + big_unit(last) == 0) return false;
  const std::size_t end = i + syllable_bytes;
  const char32_t next = syllable_at(s, end);
  if (next == 0) return last != U'십' && end < s.size() && end_of_counter(s, end) == 0;
  constexpr std::u32string_view endings = U"요며니라고었다나면";
  return endings.find(next) != std::u32string_view::npos;
}

/// The run at `begin`; after 만, 억, 조 it may go on behind a blank (오십칠억 이천만).
Run read_run(Words s, std::size_t begin) {
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
                           (is_numeral(syllable_at(s, next + syllable_bytes)) || is_unit_alone(s, next));
      if (!goes_on) break;
      before_blank = run;
      before_blank.end = i;
      before_blank.value = fits ? reader.value() : std::nullopt;
      i = next;
      continue;
    }
    if (c == U'이' && is_particle(s, i, run.last)) break;
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

bool before_money(Words s, std::size_t i) {
  constexpr std::array<Words, 7> money{"원", "달러", "위안", "엔", "유로", "파운드", "여"};
  return length_of_any(s, skip_blank(s, i), money) > 0;
}

/// 구조 (rescue), 일조, 만일 (if), 천사 (angel), 백일, 사경, 일이, 조: words that look like numbers.
bool is_other_word(Words s, const Run& run) {
  if (run.last == U'조' && run.syllables <= 3) return !before_money(s, run.end);  // 십일조: the tithe
  if (run.syllables > 2 || has_tens(run)) return false;
  if (run.last == U'경') return true;
  return run.syllables == 2 && sino_digit(run.second) != 0;
}

/// 일 년, 삼 개월: one syllable alone counts only what is counted so. 이 is "this" before most of them.
bool is_counted_digit(Words s, const Run& run) {
  constexpr std::array<Words, 7> counted{"개월", "퍼센트", "프로", "주일", "년간", "년 동안", "미터"};
  const std::size_t length = length_of_any(s, skip_blank(s, run.end), counted);
  return length > 0 && ends_quantity(s, skip_blank(s, run.end) + length);
}

/// 천 년, 백명, 만원; not 천장 (ceiling), 백발, 만세, 십분 (fully).
bool is_counted_unit(Words s, const Run& run) {
  constexpr std::array<Words, 9> glued{"명", "원", "개", "년", "번", "배", "달러", "가지", "여"};
  if (syllable_at(s, run.end) == 0) return end_of_counter(s, run.end) != 0;
  return end_of_any(s, run.end, glued) != 0;
}

bool is_whole(Words s, std::size_t begin, std::size_t end) { return begin == 0 && end == s.size(); }

/// 몇 십만, 수 천: how many is not said.
bool is_vague(Words s, std::size_t begin) {
  return precedes(s, begin, "몇 ") || precedes(s, begin, " 수 ") || s.substr(0, begin) == "수 ";
}

bool is_sure(Words s, std::size_t begin, const Run& run) {
  if (is_whole(s, begin, run.end)) return true;
  if (is_vague(s, begin)) return false;
  if (run.syllables == 1) {
    if (sino_digit(run.first) != 0) return is_counted_digit(s, run);
    return small_unit(run.first) + big_unit(run.first) <= 4 && is_counted_unit(s, run);
  }
  if (is_other_word(s, run)) return false;
  if (end_of_counter(s, run.end) != 0) return true;
  if (!ends_quantity(s, run.end)) return syllable_at(s, run.end) == U'일' && has_tens(run);
  if (run.syllables >= 3 || has_tens(run)) return true;
  return syllable_at(s, run.end) == 0 && (run.first == U'백' || run.first == U'십');  // 백만, 십만
}

struct Native {
  Words word;
  std::uint8_t value;
};

/// A numeral of tens (열, 스물) or ones at `i`.
const Native* native_at(Words s, std::size_t i, std::span<const Native> natives) {
  for (const Native& native : natives)
    if (follows(s, i, native.word)) return &native;
  return nullptr;
}

constexpr Native tens[] = {{"스물", 20}, {"서른", 30}, {"마흔", 40}, {"쉰", 50}, {"예순", 60},
                           {"일흔", 70}, {"여든", 80}, {"아흔", 90}, {"열", 10}, {"스무", 20}};
constexpr Native ones[] = {{"다섯", 5}, {"여섯", 6}, {"일곱", 7}, {"여덟", 8}, {"아홉", 9}, {"하나", 1}, {"한", 1},
                           {"둘", 2},   {"두", 2},   {"셋", 3},   {"세", 3},   {"넷", 4},   {"네", 4}};
constexpr Native days[] = {{"하루", 1}, {"이틀", 2},   {"사흘", 3},   {"나흘", 4},  {"닷새", 5}, {"엿새", 6},
                           {"이레", 7}, {"여드레", 8}, {"아흐레", 9}, {"열흘", 10}, {"보름", 15}};
constexpr Native places[] = {{"첫", 1}, {"둘째", 2}, {"셋째", 3}, {"넷째", 4}, {"절반", 0}};

/// Whether 두, 세, 네, 한 at the end of a numeral count what follows.
bool counts_noun(Words s, std::size_t end, const Native& native) {
  const std::size_t next = skip_blank(s, end);
  if (next == end) return native.value != 1 && end_of_any(s, end, glued_counters) != 0;
  if (native.value == 1) return end_of_any(s, next, counters_of_one) != 0;
  if (syllable_at(s, next) == 0) return false;
  if (native.value == 2) return true;
  constexpr std::array<Words, 5> of_tax{"부담", "감면", "납부", "인상", "수입"};
  if (native.value == 3) return length_of_any(s, next, of_tax) == 0;
  constexpr std::array<Words, 10> nouns{"나라", "아이", "자녀", "아들", "딸", "여성", "남성", "자리", "방향", "선수"};
  return end_of_any(s, next, counters) != 0 || length_of_any(s, next, nouns) > 0;
}

/// One of 둘, 셋, 다섯 .. alone, 두, 세, 네, 한 before a counter.
bool is_sure_one(Words s, std::size_t end, const Native& native) {
  if (native.word == "하나") return false;
  if (native.word == "한") {
    constexpr std::array<Words, 5> glued{"명", "달", "살", "시간", "차례"};
    return counts_noun(s, end, native) || end_of_any(s, end, glued) != 0;
  }
  if (native.word == "두" || native.word == "세" || native.word == "네") return counts_noun(s, end, native);
  if (native.value > 4) return true;
  constexpr std::array<Words, 8> after{"중", "다 ", "이상", "모두", "사이", "가운데", "외", "정도"};
  const std::size_t next = skip_blank(s, end);  // "둘 수" and "멀티 셋 연산" count nothing
  if (next != end && syllable_at(s, next) != 0) return length_of_any(s, next, after) > 0;
  return ends_quantity(s, end) && syllable_at(s, end) != U'보' && syllable_at(s, end) != U'만';
}

bool is_sure_ten(Words s, std::size_t end, const Native& ten) {
  if (ten.value == 10 || ten.value == 50) {  // 열 is heat too, 쉰 is hoarse
    const std::size_t next = skip_blank(s, end);
    return end_of_any(s, end, glued_counters) != 0 || (next != end && end_of_any(s, next, counters) != 0);
  }
  return true;
}

KoreanReading read_tens(Words s, std::size_t begin, const Native& ten) {
  const std::size_t end = begin + ten.word.size();
  if (const Native* one = native_at(s, end, ones)) {
    const std::size_t after = end + one->word.size();
    const bool attributive = one->word == "세" || one->word == "네" || one->word == "한" || one->word == "두";
    if (!attributive || end_of_counter(s, after) != 0 || (syllable_at(s, after) == 0 && after < s.size()))
      return {Decimal{std::uint64_t{ten.value} + one->value, 0}, after};
  }
  if (!is_sure_ten(s, end, ten)) return {};
  return {Decimal{ten.value, 0}, end};
}

}  // namespace

int sino_digit(char32_t c) {
  constexpr std::u32string_view digits = U"일이삼사오육칠팔구";
  const std::size_t place = c == 0 ? std::u32string_view::npos : digits.find(c);
  return place == std::u32string_view::npos ? 0 : static_cast<int>(place) + 1;
}

int small_unit(char32_t c) { return c == U'십' ? 1 : c == U'백' ? 2 : c == U'천' ? 3 : 0; }

int big_unit(char32_t c) { return c == U'만' ? 4 : c == U'억' ? 8 : c == U'조' ? 12 : c == U'경' ? 16 : 0; }

std::size_t end_of_counter(std::string_view s, std::size_t i) { return end_of_any(s, skip_blank(s, i), counters); }

KoreanReading read_sino(std::string_view s, std::size_t begin) {
  if (!is_numeral(syllable_at(s, begin))) return {};
  const Run run = read_run(s, begin);
  if (!run.value || !is_sure(s, begin, run)) return {};
  return {run.value, run.end};
}

KoreanReading read_native(std::string_view s, std::size_t begin) {
  constexpr std::u32string_view beginnings = U"다여일아하한둘두셋세넷네스서마쉰예열이사나닷엿보첫절";
  if (beginnings.find(syllable_at(s, begin)) == std::u32string_view::npos) return {};
  if (const Native* place = native_at(s, begin, places))
    return {place->value == 0 ? Decimal{5, 1} : Decimal{place->value, 0}, begin + place->word.size()};
  if (const Native* day = native_at(s, begin, days)) {
    const std::size_t end = begin + day->word.size();
    const char32_t next = syllable_at(s, end);
    const bool other = next == U'빨' || next == U'아' || next == U'달' || next == U'하';  // 하루빨리, 보름달, 하루하루
    return other || !ends_quantity(s, end) ? KoreanReading{} : KoreanReading{Decimal{day->value, 0}, end};
  }
  if (const Native* ten = native_at(s, begin, tens)) return read_tens(s, begin, *ten);
  const Native* one = native_at(s, begin, ones);
  if (!one || !is_sure_one(s, begin + one->word.size(), *one)) return {};
  return {Decimal{one->value, 0}, begin + one->word.size()};
}

}  // namespace jjak::anchors
