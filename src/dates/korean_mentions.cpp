#include "dates/date_mentions.hpp"
#include "dates/date_values.hpp"
#include "text/scan.hpp"

#include <array>

namespace jjak::anchors {
namespace {

using text::at;
using text::ends_quantity;
using text::Figures;
using text::figures_at;
using text::follows;
using text::length_of_any;
using text::precedes;
using text::skip_blank;
using text::skip_hangul;
using text::starts_eojeol;
using text::syllable_at;
using text::syllable_bytes;

using Words = std::string_view;

struct Relative {
  Words word;
  char unit;
  int offset;
};

// Longer ones before their beginnings.
constexpr Relative relatives[] = {
    {"지난달", 'm', -1},  {"지난 달", 'm', -1}, {"지난해", 'y', -1}, {"지난 해", 'y', -1}, {"지난주", 'k', -1},
    {"지난 주", 'k', -1}, {"작년", 'y', -1},    {"재작년", 'y', -2}, {"이달", 'm', 0},     {"이번달", 'm', 0},
    {"이번 달", 'm', 0},  {"이번주", 'k', 0},   {"이번 주", 'k', 0}, {"다음달", 'm', 1},   {"다음 달", 'm', 1},
    {"다음주", 'k', 1},   {"다음 주", 'k', 1},  {"내달", 'm', 1},    {"내년", 'y', 1},     {"내일", 'd', 1},
    {"올해", 'y', 0},     {"올 해", 'y', 0},    {"금년", 'y', 0},    {"어제", 'd', -1},    {"전날", 'd', -1},
    {"오늘", 'd', 0},     {"새달", 'm', 1},     {"그제", 'd', -2},   {"모레", 'd', 2},     {"올봄", 'y', 0},
    {"올여름", 'y', 0},   {"올가을", 'y', 0},   {"올겨울", 'y', 0},  {"올", 'y', 0}};

struct PartOfDay {
  Words word;
  DayHalf half;
};

constexpr PartOfDay parts_of_day[] = {{"오전", DayHalf::before_noon}, {"오후", DayHalf::after_noon},
                                      {"새벽", DayHalf::before_noon}, {"아침", DayHalf::before_noon},
                                      {"저녁", DayHalf::after_noon},  {"밤", DayHalf::after_noon},
                                      {"낮", DayHalf::after_noon}};

struct Hour {
  Words word;
  int value;
};

constexpr Hour native_hours[] = {{"열한", 11}, {"열두", 12}, {"한", 1},   {"두", 2},   {"세", 3},   {"네", 4},
                                 {"다섯", 5},  {"여섯", 6},  {"일곱", 7}, {"여덟", 8}, {"아홉", 9}, {"열", 10}};

constexpr Words day_names = "월화수목금토일";

/// 1 for 월 .. 7 for 일; 0 for other syllables.
int weekday_at(Words s, std::size_t i) {
  if (syllable_at(s, i) == 0) return 0;
  const std::size_t place = day_names.find(s.substr(i, syllable_bytes));
  return place == Words::npos ? 0 : static_cast<int>(place / syllable_bytes) + 1;
}

/// ~ and its kin between two dates: 24~26일.
std::size_t length_of_dash(Words s, std::size_t i) {
  constexpr std::array<Words, 9> dashes{"~", "-", "–", "∼", "〜", "～", "·", "ㆍ", ","};
  return length_of_any(s, i, dashes);
}

/// What makes of figures a span of time: 3일간, 5일 만에, 10일 후. `begin` is right after the unit.
bool is_span(Words s, std::size_t begin, bool counts_days) {
  constexpr std::array<Words, 4> always{"간", "동안", "만에", "째"};
  const std::size_t next = skip_blank(s, begin);
  if (const std::size_t length = length_of_any(s, next, always))  // "3일 간" too, but not "7일 간부"
    return ends_quantity(s, next + length) && !follows(s, next, "간부");
  if (!counts_days || next == begin) return false;
  constexpr std::array<Words, 15> words{"이상", "정도", "가량", "이내", "내",   "안",   "전",  "후",
                                        "뒤",   "일정", "앞둔", "앞두", "연속", "미만", "이하"};
  const std::size_t length = length_of_any(s, next, words);
  return length > 0 && (ends_quantity(s, next + length) || follows(s, next, "앞"));
}

/// What may stand glued to the 일 of a day: particles, and what begins a time or a part of the day.
bool continues_day(char32_t next) {
  constexpr std::u32string_view syllables = U"에의은는이과와까부자밤오새현저로을를도께쯤아낮인";
  return next == 0 || syllables.find(next) != std::u32string_view::npos;
}

bool continues_hour(char32_t next) {
  constexpr std::u32string_view syllables = U"에까부쯤경께를가이반의와로전정는은도인";
  return next == 0 || syllables.find(next) != std::u32string_view::npos;
}

/// The dates of one sentence while it is read.
class KoreanDates {
 public:
  KoreanDates(Words sentence, const Timestamp* reference) : s_(sentence), reference_(reference) {}

  std::vector<text::Mention> find() {
    for (std::size_t i = 0; i < s_.size();) {
      if (ascii::is_digit(s_[i])) {
        i = take_figures(i);
      } else if (static_cast<unsigned char>(s_[i]) < 0xEA || syllable_at(s_, i) == 0) {
        ++i;
      } else {
        const std::size_t end = starts_eojeol(s_, i) ? take_word(i) : i;
        i = skip_hangul(s_, end);
      }
    }
    return std::move(mentions_);
  }

 private:
  // Each of these returns where reading goes on; `begin` when it took nothing.
  std::size_t take_figures(std::size_t begin);
  std::size_t take_unit(const Figures& figures, std::size_t unit);
  std::size_t take_range(const Figures& first);
  std::size_t take_day(const Figures& day, std::size_t unit);
  std::size_t take_year(const Figures& year, std::size_t unit);
  std::size_t take_dotted(const Figures& first);
  std::size_t take_time(std::size_t begin, std::size_t hour_begin, DayHalf half, bool night);
  std::size_t take_word(std::size_t begin);
  std::size_t take_relative(std::size_t begin);

  Words s_;
  const Timestamp* reference_;
  std::vector<text::Mention> mentions_;
};

std::size_t KoreanDates::take_year(const Figures& year, std::size_t unit) {
  const std::size_t end = unit + syllable_bytes;
  if (follows(s_, end, "대")) {
    auto value = decade_value(year);
    if (!value) return year.begin;
    add_date(mentions_, std::move(*value), year.begin, end + syllable_bytes);
    return end + syllable_bytes;
  }
  const bool shortened = year.size() == 2 && (precedes(s_, year.begin, "'") || precedes(s_, year.begin, "’") ||
                                              precedes(s_, year.begin, "‘"));
  if (shortened) {
    add_date(mentions_, "y" + std::to_string((year.value < 50 ? 2000 : 1900) + year.value), year.begin, end);
    return end;
  }
  const bool recent = year.value >= 1900 && year.value <= 2100;  // "2008년 후" is after 2008, "1000년 후" is not
  if (year.size() != 4 || !is_year(year.value) || is_span(s_, end, !recent)) return year.begin;
  add_date(mentions_, 'y', year, end);
  return end;
}

/// A day of the month, with or without its month; "(월)" after it is its weekday.
std::size_t KoreanDates::take_day(const Figures& day, std::size_t unit) {
  const std::size_t end = unit + syllable_bytes;
  if (day.size() > 2 || !is_day(day.value)) return day.begin;
  const bool after_month =
      !mentions_.empty() && mentions_.back().value[0] == 'm' && skip_blank(s_, mentions_.back().bytes.end) == day.begin;
  if (is_span(s_, end, !after_month) || (!after_month && !continues_day(syllable_at(s_, end)))) return day.begin;
  add_date(mentions_, 'd', day, end);
  const int weekday = at(s_, end) == '(' && at(s_, end + 1 + syllable_bytes) == ')' ? weekday_at(s_, end + 1) : 0;
  if (weekday == 0) return end;
  add_date(mentions_, weekday_value(weekday, false, nullptr), end + 1, end + 1 + syllable_bytes);
  return end + syllable_bytes + 2;
}

/// Figures with 년, 월, 일, 시 at `unit`.
std::size_t KoreanDates::take_unit(const Figures& figures, std::size_t unit) {
  switch (syllable_at(s_, unit)) {
    case U'년': return take_year(figures, unit);
    case U'월':
      if (figures.size() > 2 || !is_month(figures.value) || is_span(s_, unit + syllable_bytes, false)) break;
      add_date(mentions_, 'm', figures, unit + syllable_bytes);
      return unit + syllable_bytes;
    case U'일': return take_day(figures, unit);
    case U'시': return take_time(figures.begin, figures.begin, DayHalf::unknown, false);
    default: break;
  }
  return figures.begin;
}

/// 24~26일, 10~12월: the first figures share the unit of the second, which is read afterwards.
std::size_t KoreanDates::take_range(const Figures& first) {
  const std::size_t dash = length_of_dash(s_, first.end);
  const Figures second = figures_at(s_, dash == 0 ? first.end : skip_blank(s_, first.end + dash));
  if (dash == 0 || second.value < 0 || first.value >= second.value) return first.begin;
  const std::size_t taken = mentions_.size();
  if (take_unit(second, second.end) == second.begin) return first.begin;
  const char unit = mentions_.size() > taken ? mentions_[taken].value[0] : '\0';
  mentions_.resize(taken);
  if ((unit == 'y' && first.size() != 4) || unit == 't' || unit == '\0') return first.begin;
  if (unit == 'm' && !is_month(first.value)) return first.begin;
  if (unit == 'd' && !is_day(first.value)) return first.begin;
  add_date(mentions_, unit, first, first.end);
  return first.end;
}

/// 2008.03 as a date line writes it, and 12·3 계엄, whose day has become a name.
std::size_t KoreanDates::take_dotted(const Figures& first) {
  if (const std::size_t end = take_september_11(mentions_, s_, first.begin)) return end;
  constexpr std::array<Words, 3> dots{"·", "ㆍ", "・"};
  const bool point = at(s_, first.end) == '.';
  const std::size_t length = point ? 1 : length_of_any(s_, first.end, dots);
  const Figures second = figures_at(s_, first.end + length);
  if (length == 0 || second.value < 0) return first.begin;
  if (point) {
    const bool month = first.size() == 4 && first.value >= 1900 && first.value < 2100 && second.size() == 2;
    const char next = at(s_, second.end);
    if (!month || !is_month(second.value) || (next != '\0' && next != ' ' && next != ')') ||
        ascii::is_digit(at(s_, second.end)))
      return first.begin;
    add_date(mentions_, 'y', first, first.end);
    add_date(mentions_, 'm', second, second.end);
    return second.end;
  }
  constexpr std::array<Words, 14> events{"계엄", "비상계엄", "전쟁", "혁명", "테러", "운동", "민주",
                                         "항쟁", "쿠데타",   "사태", "사건", "선언", "총선", "대선"};
  if (!is_month(first.value) || first.size() > 2 || second.size() > 2 || !is_day(second.value)) return first.begin;
  if (length_of_any(s_, skip_blank(s_, second.end), events) == 0) return first.begin;
  add_date(mentions_, 'm', first, first.end);
  add_date(mentions_, 'd', second, second.end);
  return second.end;
}

/// "3시 30분", "세 시 반", "2:16" at `hour_begin`; the mention begins at `begin`, with the part of the day. Midnight and the
/// first hours after it are of the `night` too.
std::size_t KoreanDates::take_time(std::size_t begin, std::size_t hour_begin, DayHalf half, bool night) {
  Figures hour = figures_at(s_, hour_begin);
  const bool spelled = hour.size() == 0;
  for (const Hour& native : native_hours) {
    if (!spelled || !follows(s_, hour_begin, native.word)) continue;
    hour = {native.value, hour_begin, skip_blank(s_, hour_begin + native.word.size())};
    break;
  }
  if (hour.value < 0 || (spelled && hour.end == hour_begin)) return begin;
  std::size_t end = hour.end + syllable_bytes;
  int minute = 0;
  if (at(s_, hour.end) == ':') {
    const Figures minutes = figures_at(s_, hour.end + 1);
    if (minutes.size() != 2 || at(s_, minutes.end) == ':') return begin;
    minute = minutes.value;
    end = minutes.end;
  } else if (syllable_at(s_, hour.end) != U'시' || !continues_hour(syllable_at(s_, end))) {
    return begin;
  } else {
    const std::size_t next = skip_blank(s_, end);
    const Figures minutes = figures_at(s_, next);
    if (minutes.size() > 0 && minutes.size() <= 2 && follows(s_, minutes.end, "분") &&
        !is_span(s_, minutes.end + 3, false)) {
      minute = minutes.value;
      end = minutes.end + syllable_bytes;
    } else if (follows(s_, next, "반") && continues_hour(syllable_at(s_, next + syllable_bytes))) {
      minute = 30;
      end = next + syllable_bytes;
    }
  }
  if (night && (hour.value == 12 || hour.value < 5)) half = DayHalf::before_noon;
  auto value = time_value(hour.value, minute, half);
  if (!value) return begin;
  add_date(mentions_, std::move(*value), begin, end);
  return end;
}

std::size_t KoreanDates::take_figures(std::size_t begin) {
  const Figures figures = figures_at(s_, begin);
  if (figures.value < 0 || !starts_figures(s_, begin)) return figures.end;
  if (const std::size_t end = take_figures_date(mentions_, s_, begin)) return end;
  for (const auto take : {&KoreanDates::take_dotted, &KoreanDates::take_range})
    if (const std::size_t end = (this->*take)(figures); end != begin) return end;
  if (at(s_, figures.end) == ':' && figures.size() <= 2) {
    const std::size_t end = take_time(begin, begin, DayHalf::unknown, false);
    return end == begin ? figures.end : end;
  }
  const std::size_t end = take_unit(figures, figures.end);
  return end == begin ? skip_hangul(s_, figures.end) : end;
}

std::size_t KoreanDates::take_relative(std::size_t begin) {
  for (const Relative& relative : relatives) {
    if (!follows(s_, begin, relative.word)) continue;
    const std::size_t end = begin + relative.word.size();
    const char32_t next = syllable_at(s_, end);
    if (relative.word == "올" && at(s_, end) != ' ') return begin;  // 올 상반기, not 올이 or 올 (threads) at an end
    const bool period = next == U'말' || next == U'초' || next == U'중' || next == U'밤' || next == U'들';
    if (!ends_quantity(s_, end) && !period) return begin;
    add_date(mentions_, relative_value(relative.unit, relative.offset, reference_), begin, end);
    return end;
  }
  return begin;
}

std::size_t KoreanDates::take_word(std::size_t begin) {
  constexpr std::u32string_view beginnings = U"월화수목금토일오새아저밤낮정자지작재이다내올금어전그모한두세네여열";
  if (beginnings.find(syllable_at(s_, begin)) == std::u32string_view::npos) return begin;
  const int weekday = weekday_at(s_, begin);
  if (weekday != 0 && follows(s_, begin + syllable_bytes, "요일")) {
    const bool dated =
        !mentions_.empty() && mentions_.back().value[0] == 'd' && mentions_.back().bytes.end + 2 >= begin;
    const bool after =
        precedes(s_, begin, "다음 주 ") || precedes(s_, begin, "다음주 ") || precedes(s_, begin, "오는 ");
    const std::size_t end = begin + 3 * syllable_bytes;
    add_date(mentions_, weekday_value(weekday, after, dated ? nullptr : reference_), begin, end);
    return end;
  }
  for (const PartOfDay& part : parts_of_day) {
    if (!follows(s_, begin, part.word)) continue;
    return take_time(begin, skip_blank(s_, begin + part.word.size()), part.half, part.word == "밤");
  }
  const bool noon = follows(s_, begin, "정오");
  if (noon || follows(s_, begin, "자정")) {
    const std::size_t end = begin + 2 * syllable_bytes;
    if (ends_quantity(s_, end)) add_date(mentions_, noon ? "t12:00" : "t00:00", begin, end);
    return end;
  }
  if (const std::size_t end = take_relative(begin); end != begin) return end;
  constexpr std::u32string_view hours = U"한두세네다여일아열";
  if (hours.find(syllable_at(s_, begin)) == std::u32string_view::npos || follows(s_, begin, "한 시")) return begin;
  return take_time(begin, begin, DayHalf::unknown, false);
}

}  // namespace

std::vector<text::Mention> find_korean_dates(std::string_view sentence, const Timestamp* reference) {
  return KoreanDates(sentence, reference).find();
}

}  // namespace jjak::anchors
