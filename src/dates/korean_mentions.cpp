// Finds the dates of Korean sentences. 일 is a day of the month or a number of days, 시 an hour or the beginning of
// another word: what follows decides.
#include "dates/mention_list.hpp"
#include "text/scan.hpp"

#include <array>

namespace jjak::dates {
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

using View = std::string_view;

/// ~ and its kin between two dates: 24~26일.
std::size_t length_of_dash(View s, std::size_t i) {
  constexpr std::array<View, 9> dashes{"~", "-", "–", "∼", "〜", "～", "·", "ㆍ", ","};
  return length_of_any(s, i, dashes);
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
  KoreanDates(View sentence, const Timestamp* reference, const Vocabulary& words)
      : s_(sentence), reference_(reference), words_(words) {}

  std::vector<Mention> find() {
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
    return mentions_.take();
  }

 private:
  // Each of these returns where reading goes on; `begin` when it took nothing.
  std::size_t take_figures(std::size_t begin);
  std::size_t take_unit(const Figures& figures, std::size_t unit);
  std::size_t take_range(const Figures& first);
  std::size_t take_day(const Figures& day, std::size_t unit);
  std::size_t take_year(const Figures& year, std::size_t unit);
  std::size_t take_dotted(const Figures& first);
  std::size_t take_time(std::size_t begin, std::size_t hour_begin, const Word* part);
  std::size_t end_of_minutes(std::size_t i, int& minute) const;
  std::size_t take_word(std::size_t begin);
  std::size_t take_weekday(std::size_t begin);
  std::size_t take_relative(std::size_t begin);

  bool is_span(std::size_t begin, bool counts_days) const;

  View s_;
  const Timestamp* reference_;
  const Vocabulary& words_;
  MentionList mentions_;
};

/// What makes of figures a span of time: 3일간, 5일 만에, 10일 후. `begin` is right after the unit.
bool KoreanDates::is_span(std::size_t begin, bool counts_days) const {
  const std::size_t next = skip_blank(s_, begin);
  if (const Word* span = words_.spans.at(s_, next))  // "3일 간" too, but not "7일 간부"
    return ends_quantity(s_, next + span->text.size()) && !follows(s_, next, "간부");
  if (!counts_days || next == begin) return false;
  const Word* span = words_.spans_of_count.at(s_, next);
  return span != nullptr && (ends_quantity(s_, next + span->text.size()) || follows(s_, next, "앞"));
}

std::size_t KoreanDates::take_year(const Figures& year, std::size_t unit) {
  const std::size_t end = unit + syllable_bytes;
  if (follows(s_, end, "대")) {
    const auto value = decade_value(year);
    if (!value) return year.begin;
    mentions_.add(*value, year.begin, end + syllable_bytes);
    return end + syllable_bytes;
  }
  const bool shortened = year.size() == 2 && (precedes(s_, year.begin, "'") || precedes(s_, year.begin, "’") ||
                                              precedes(s_, year.begin, "‘"));
  if (shortened) {
    constexpr int first_of_last_century = 50;
    const int century = year.value < first_of_last_century ? 2000 : 1900;
    mentions_.add(Value::absolute(Unit::year, century + year.value), year.begin, end);
    return end;
  }
  const bool recent = year.value >= 1900 && year.value <= 2100;  // "2008년 후" is after 2008, "1000년 후" is not
  if (year.size() != 4 || !is_named_year(year.value) || is_span(end, !recent)) return year.begin;
  mentions_.add(Unit::year, year, end);
  return end;
}

/// A day of the month, with or without its month; "(월)" after it is its weekday.
std::size_t KoreanDates::take_day(const Figures& day, std::size_t unit) {
  const std::size_t end = unit + syllable_bytes;
  if (day.size() > 2 || !is_day_of_month(day.value)) return day.begin;
  const std::size_t month_end = mentions_.end_of_last(Unit::month);
  const bool after_month = month_end != 0 && skip_blank(s_, month_end) == day.begin;
  if (is_span(end, !after_month) || (!after_month && !continues_day(syllable_at(s_, end)))) return day.begin;
  mentions_.add(Unit::day, day, end);
  const int weekday =
      at(s_, end) == '(' && at(s_, end + 1 + syllable_bytes) == ')' ? words_.korean_weekday_at(s_, end + 1) : 0;
  if (weekday == 0) return end;
  mentions_.add(weekday_value(weekday, false, nullptr), end + 1, end + 1 + syllable_bytes);
  return end + syllable_bytes + 2;
}

/// Figures with 년, 월, 일, 시 at `unit`.
std::size_t KoreanDates::take_unit(const Figures& figures, std::size_t unit) {
  switch (syllable_at(s_, unit)) {
    case U'년': return take_year(figures, unit);
    case U'월':
      if (figures.size() > 2 || !is_month(figures.value) || is_span(unit + syllable_bytes, false)) break;
      mentions_.add(Unit::month, figures, unit + syllable_bytes);
      return unit + syllable_bytes;
    case U'일': return take_day(figures, unit);
    case U'시': return take_time(figures.begin, figures.begin, nullptr);
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
  if (mentions_.size() == taken) return first.begin;
  const Unit read = mentions_[taken].value.unit();
  mentions_.drop_from(taken);
  const Unit unit = read == Unit::decade ? Unit::year : read;
  const bool fits = unit == Unit::year    ? first.size() == 4
                    : unit == Unit::month ? is_month(first.value)
                                          : unit == Unit::day && is_day_of_month(first.value);
  if (!fits) return first.begin;
  mentions_.add(unit, first, first.end);
  return first.end;
}

/// 2008.03 as a date line writes it, and 12·3 계엄, whose day has become a name.
std::size_t KoreanDates::take_dotted(const Figures& first) {
  if (const std::size_t end = mentions_.take_september_11(s_, first.begin)) return end;
  constexpr std::array<View, 3> dots{"·", "ㆍ", "・"};
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
    mentions_.add(Unit::year, first, first.end);
    mentions_.add(Unit::month, second, second.end);
    return second.end;
  }
  if (!is_month(first.value) || first.size() > 2 || second.size() > 2 || !is_day_of_month(second.value))
    return first.begin;
  if (words_.day_events.at(s_, skip_blank(s_, second.end)) == nullptr) return first.begin;
  mentions_.add(Unit::month, first, first.end);
  mentions_.add(Unit::day, second, second.end);
  return second.end;
}

/// "30분" and "반" behind an hour that ends at `i`, perhaps after a blank: where they end; `i` when none stand there.
std::size_t KoreanDates::end_of_minutes(std::size_t i, int& minute) const {
  const std::size_t next = skip_blank(s_, i);
  const Figures minutes = figures_at(s_, next);
  if (minutes.size() > 0 && minutes.size() <= 2 && follows(s_, minutes.end, "분") &&
      !is_span(minutes.end + syllable_bytes, false)) {
    minute = minutes.value;
    return minutes.end + syllable_bytes;
  }
  if (!follows(s_, next, "반") || !continues_hour(syllable_at(s_, next + syllable_bytes))) return i;
  minute = 30;
  return next + syllable_bytes;
}

/// "3시 30분", "세 시 반", "2:16" at `hour_begin`; the mention begins at `begin`, with the `part` of the day where one is
/// told.
std::size_t KoreanDates::take_time(std::size_t begin, std::size_t hour_begin, const Word* part) {
  Figures hour = figures_at(s_, hour_begin);
  if (hour.size() == 0) {
    const Word* spelled = words_.korean_hours.at(s_, hour_begin);
    if (spelled == nullptr) return begin;
    hour = {spelled->number, hour_begin, skip_blank(s_, hour_begin + spelled->text.size())};
  }
  if (hour.value < 0) return begin;
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
    end = end_of_minutes(end, minute);
  }
  const Half half = part == nullptr ? Half::unknown : half_at(*part, hour.value);
  const auto value = time_value(hour.value, minute, half);
  if (!value) return begin;
  mentions_.add(*value, begin, end);
  return end;
}

std::size_t KoreanDates::take_figures(std::size_t begin) {
  const Figures figures = figures_at(s_, begin);
  if (figures.value < 0 || !starts_figures(s_, begin)) return figures.end;
  if (const std::size_t end = mentions_.take_numeric_date(s_, begin)) return end;
  for (const auto take : {&KoreanDates::take_dotted, &KoreanDates::take_range})
    if (const std::size_t end = (this->*take)(figures); end != begin) return end;
  if (at(s_, figures.end) == ':' && figures.size() <= 2) {
    const std::size_t end = take_time(begin, begin, nullptr);
    return end == begin ? figures.end : end;
  }
  const std::size_t end = take_unit(figures, figures.end);
  return end == begin ? skip_hangul(s_, figures.end) : end;
}

std::size_t KoreanDates::take_relative(std::size_t begin) {
  const Word* relative = words_.korean_relatives.at(s_, begin);
  if (relative == nullptr) return begin;
  const std::size_t end = begin + relative->text.size();
  const char32_t next = syllable_at(s_, end);
  if (relative->text == "올" && at(s_, end) != ' ') return begin;  // 올 상반기, not 올이 or 올 (threads) at an end
  const bool period = next == U'말' || next == U'초' || next == U'중' || next == U'밤' || next == U'들';
  if (!ends_quantity(s_, end) && !period) return begin;
  mentions_.add(relative_value(relative->unit, relative->number, reference_), begin, end);
  return end;
}

std::size_t KoreanDates::take_weekday(std::size_t begin) {
  const int weekday = words_.korean_weekday_at(s_, begin);
  if (weekday == 0 || !follows(s_, begin + syllable_bytes, "요일")) return begin;
  const std::size_t day_end = mentions_.end_of_last(Unit::day);
  const bool dated = day_end != 0 && day_end + 2 >= begin;
  const bool after = precedes(s_, begin, "다음 주 ") || precedes(s_, begin, "다음주 ") || precedes(s_, begin, "오는 ");
  const std::size_t end = begin + 3 * syllable_bytes;
  mentions_.add(weekday_value(weekday, after, dated ? nullptr : reference_), begin, end);
  return end;
}

std::size_t KoreanDates::take_word(std::size_t begin) {
  if (!words_.may_begin_korean_date(syllable_at(s_, begin))) return begin;
  if (const std::size_t end = take_weekday(begin); end != begin) return end;
  if (const Word* part = words_.korean_parts.at(s_, begin))
    return take_time(begin, skip_blank(s_, begin + part->text.size()), part);
  if (const Word* hour = words_.korean_named_hours.at(s_, begin)) {
    const std::size_t end = begin + hour->text.size();
    const Half half = hour->number < 12 ? Half::before_noon : Half::after_noon;
    if (ends_quantity(s_, end)) mentions_.add(*time_value(hour->number, 0, half), begin, end);
    return end;
  }
  if (const std::size_t end = take_relative(begin); end != begin) return end;
  if (words_.korean_hours.at(s_, begin) == nullptr || follows(s_, begin, "한 시")) return begin;
  return take_time(begin, begin, nullptr);
}

}  // namespace

std::vector<Mention> find_korean_dates(std::string_view sentence, const Timestamp* reference, const Vocabulary& words) {
  return KoreanDates(sentence, reference, words).find();
}

}  // namespace jjak::dates
