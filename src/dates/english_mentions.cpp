// Finds the dates of English sentences. Words that are often something else (may, march, second) are dates only where
// their neighbours say so.
#include "dates/clock.hpp"
#include "dates/mention_list.hpp"
#include "text/scan.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace jjak::dates {
namespace {

using text::at;
using text::equal_words;
using text::Figures;
using text::figures_at;
using text::follows;
using text::is_one_of;
using text::length_of_any;
using text::letters_at;
using text::precedes;
using text::skip_blank;
using text::word_before;

using View = std::string_view;

/// What stands before month, week, year and day, and the offset that it says.
struct Relative {
  View word;
  int offset;
};
constexpr std::array<Relative, 4> relatives{{{"last", -1}, {"this", 0}, {"next", 1}, {"previous", -1}}};

/// What they stand before.
std::optional<Unit> unit_of(View noun) {
  if (noun == "month") return Unit::month;
  if (noun == "week") return Unit::week;
  if (noun == "year") return Unit::year;
  if (noun == "day") return Unit::day;
  return std::nullopt;
}

/// The dates of one sentence while it is read.
class EnglishDates {
 public:
  EnglishDates(View sentence, const Timestamp* reference, const Vocabulary& words)
      : s_(sentence), reference_(reference), words_(words) {}

  std::vector<Mention> find() {
    for (std::size_t i = 0; i < s_.size();) {
      if (ascii::is_digit(s_[i])) {
        i = take_figures(i);
      } else if (ascii::is_letter(s_[i])) {
        std::size_t end = i + 1;
        while (ascii::is_letter(at(s_, end))) ++end;
        i = take_word(i, end);
      } else {
        ++i;
      }
    }
    return mentions_.take();
  }

 private:
  // Each of these returns where reading goes on.
  std::size_t take_figures(std::size_t begin);
  std::size_t take_word(std::size_t begin, std::size_t end);
  std::size_t take_name(std::size_t begin, std::size_t end);
  std::size_t take_month(const Word& month, std::size_t begin, bool dated);
  std::size_t take_weekday(const Word& weekday, std::size_t begin);
  std::size_t take_relative(std::size_t begin, std::size_t end, int offset);
  std::size_t take_time(const Figures& hour);
  std::size_t take_day_of_month(const Figures& day);
  std::size_t take_year_after(std::size_t i);

  Figures day_at(std::size_t i) const;
  bool is_lone_month(const Word& month, std::size_t begin, bool dotted) const;
  bool is_lone_year(const Figures& year) const;
  bool is_decade(const Figures& figures) const;
  bool names_day(std::size_t i) const;

  View s_;
  const Timestamp* reference_;
  const Vocabulary& words_;
  MentionList mentions_;
};

/// The day at `i`, after a month's name; its value is -1 when there is none.
Figures EnglishDates::day_at(std::size_t i) const {
  Figures day = figures_at(s_, i);
  const char next = at(s_, day.end), after = at(s_, day.end + 1);
  const bool number = ((next == '.' || next == ',') && ascii::is_digit(after)) || next == '%' || next == ':';
  if (day.size() > 2 || !is_day_of_month(day.value) || number) return {};
  day.end = skip_ordinal(s_, day.end);
  return ascii::is_letter(at(s_, day.end)) ? Figures{} : day;
}

std::size_t EnglishDates::take_year_after(std::size_t i) {
  const std::size_t comma = at(s_, i) == ',' ? i + 1 : i;
  const std::size_t begin = skip_blank(s_, comma);
  const Figures year = figures_at(s_, begin);
  const char next = at(s_, year.end);
  if (begin == i || year.size() != 4 || !is_named_year(year.value) || ascii::is_letter(next) || next == '%') return i;
  if ((next == ',' || next == '.') && ascii::is_digit(at(s_, year.end + 1))) return i;
  mentions_.add(Unit::year, year, year.end);
  return year.end;
}

/// May and March are months only where a preposition says so; abbreviations where they have their full stop.
bool EnglishDates::is_lone_month(const Word& month, std::size_t begin, bool dotted) const {
  constexpr std::array<View, 21> before{"in",     "last", "since",   "of",     "by",    "until",   "this",
                                        "next",   "from", "early",   "mid",    "late",  "through", "to",
                                        "during", "and",  "between", "before", "after", "till",    "every"};
  if (month.text == "may" || month.text == "march") return is_one_of(word_before(s_, begin), before);
  return dotted || !month.is_short;
}

/// "Dec. 7-9, 2019", "May 2019", "last March"; `dated` after a day: "7 December".
std::size_t EnglishDates::take_month(const Word& month, std::size_t begin, bool dated) {
  std::size_t end = begin + month.text.size();
  const bool dotted = month.is_short && at(s_, end) == '.';
  if (dotted) ++end;
  const std::size_t next = skip_blank(s_, end);
  const Figures day = next != end || dotted ? day_at(next) : Figures{};
  const Value value = Value::absolute(Unit::month, month.number);
  if (day.value > 0 && !dated) {
    mentions_.add(value, begin, end);
    mentions_.add(Unit::day, day, day.end);
    const std::size_t dash = at(s_, day.end) == '-' ? 1 : follows(s_, day.end, "–") ? View("–").size() : 0;
    const Figures last = dash > 0 ? day_at(day.end + dash) : Figures{};
    if (last.value > day.value) mentions_.add(Unit::day, last, last.end);
    return take_year_after(std::max(day.end, last.end));
  }
  const std::size_t place = mentions_.size();
  const std::size_t year_end = take_year_after(end);
  if (year_end == end && !dated && !is_lone_month(month, begin, dotted)) return end;
  mentions_.insert(place, value, begin, end);
  return year_end;
}

/// Whether a month or a day follows at `i`, after a comma: the weekday's own date is told.
bool EnglishDates::names_day(std::size_t i) const {
  if (at(s_, i) == '.') ++i;
  if (at(s_, i) == ',') ++i;
  i = skip_blank(s_, i);
  return ascii::is_digit(at(s_, i)) || words_.capitalised_month(letters_at(s_, i)) != nullptr;
}

std::size_t EnglishDates::take_weekday(const Word& weekday, std::size_t begin) {
  const std::size_t end = begin + weekday.text.size();
  const bool told = names_day(end);
  if (weekday.is_short && !told) return end;
  const bool after_date = mentions_.end_of_last(Unit::day) != 0 && mentions_.end_of_last(Unit::day) + 2 >= begin;
  constexpr std::array<View, 3> coming{"next", "coming", "upcoming"};
  const bool after = is_one_of(word_before(s_, begin), coming);
  mentions_.add(weekday_value(weekday.number, after, told || after_date ? nullptr : reference_), begin, end);
  return end;
}

/// last, this, next before month, week, year; "the previous day".
std::size_t EnglishDates::take_relative(std::size_t begin, std::size_t end, int offset) {
  const std::size_t next = skip_blank(s_, end);
  const View noun = letters_at(s_, next);
  const auto unit = unit_of(noun);
  if (next == end || !unit) return end;
  if (unit == Unit::day && !equal_words(s_.substr(begin, end - begin), "previous")) return end;
  mentions_.add(relative_value(*unit, offset, reference_), begin, next + noun.size());
  return next + noun.size();
}

/// A month or a weekday, which begin with a capital letter; `begin` when it is neither.
std::size_t EnglishDates::take_name(std::size_t begin, std::size_t end) {
  const View word = s_.substr(begin, end - begin);
  if (const Word* month = words_.capitalised_month(word)) return take_month(*month, begin, false);
  const View singular = word.ends_with("days") ? word.substr(0, word.size() - 1) : word;
  const Word* weekday = words_.capitalised_weekday(singular);
  if (weekday == nullptr) return begin;
  if (singular.size() == word.size()) return take_weekday(*weekday, begin);
  mentions_.add(weekday_value(weekday->number, false, nullptr), begin, end);
  return end;
}

std::size_t EnglishDates::take_word(std::size_t begin, std::size_t end) {
  const View word = s_.substr(begin, end - begin);
  constexpr std::size_t shortest = 3, longest = 10;  // Wednesdays
  if (word.size() < shortest || word.size() > longest) return end;
  if (ascii::is_upper(word[0]))
    if (const std::size_t after = take_name(begin, end); after != begin) return after;
  for (const Relative& relative : relatives)
    if (equal_words(word, relative.word)) return take_relative(begin, end, relative.offset);
  if (const Word* day = words_.relative_days.find_any_case(word))
    mentions_.add(relative_value(day->unit, day->number, reference_), begin, end);
  else if (const Word* hour = words_.named_hours.find_any_case(word))
    mentions_.add(*time_value(hour->number, 0, hour->number < 12 ? Half::before_noon : Half::after_noon), begin, end);
  return end;
}

/// "8:40 p.m.", "8AM", "15:30", "3 o'clock".
std::size_t EnglishDates::take_time(const Figures& hour) {
  Figures minute{0, hour.end, hour.end};
  if (at(s_, hour.end) == ':') {
    minute = figures_at(s_, hour.end + 1);
    if (minute.size() != 2 || at(s_, minute.end) == ':') return hour.begin;
  }
  constexpr std::array<View, 2> clock{"o'clock", "o’clock"};
  const std::size_t next = skip_blank(s_, minute.end);
  const HalfWord half = english_half_at(s_, next, HalfForms::usual);
  const std::size_t clock_length = half.end == 0 ? length_of_any(s_, next, clock) : 0;
  if (half.end == 0 && clock_length == 0 && minute.begin == hour.end) return hour.begin;
  const auto value = time_value(hour.value, minute.value, half.half);
  if (!value) return hour.begin;
  const std::size_t end = half.end > 0 ? half.end : clock_length > 0 ? next + clock_length : minute.end;
  mentions_.add(*value, hour.begin, end);
  return end;
}

/// "7 December", "7th of December", "on the 7th".
std::size_t EnglishDates::take_day_of_month(const Figures& day) {
  const std::size_t ordinal = skip_ordinal(s_, day.end);
  std::size_t i = skip_blank(s_, ordinal);
  if (follows(s_, i, "of ")) i += 3;
  const Word* month = words_.capitalised_month(letters_at(s_, i));
  if (month != nullptr && i != ordinal) {
    mentions_.add(Unit::day, day, ordinal);
    return take_month(*month, i, true);
  }
  const bool of_month = ordinal != day.end && precedes(s_, day.begin, "on the ") &&
                        !ascii::is_letter(at(s_, skip_blank(s_, ordinal))) && at(s_, ordinal) != '-';
  if (!of_month) return day.begin;
  mentions_.add(Unit::day, day, ordinal);
  return ordinal;
}

bool EnglishDates::is_decade(const Figures& figures) const {
  if (figures.size() != 2 && figures.size() != 4) return false;
  const std::size_t apostrophe = at(s_, figures.end) == '\'' ? 1 : follows(s_, figures.end, "’") ? View("’").size() : 0;
  const std::size_t end = figures.end + apostrophe;
  if (at(s_, end) != 's' || ascii::is_letter(at(s_, end + 1))) return false;
  if (figures.size() == 4) return apostrophe == 0 || figures.value % 10 == 0;
  return precedes(s_, figures.begin, "'") || precedes(s_, figures.begin, "’") || precedes(s_, figures.begin, "the ");
}

/// Four digits that are no count: "in 2019", "the 2008 Games", "2004,", not "2000 people" or "$2000".
bool EnglishDates::is_lone_year(const Figures& year) const {
  if (year.size() != 4 || year.value < 1500 || year.value > 2099) return false;
  const char next = at(s_, year.end);
  if (ascii::is_letter(next) || next == '%' || ((next == ',' || next == '.') && ascii::is_digit(at(s_, year.end + 1))))
    return false;
  constexpr std::array<View, 5> signs{"$", "€", "£", "₩", "#"};
  for (const View sign : signs)
    if (precedes(s_, year.begin, sign)) return false;
  constexpr std::array<View, 28> cues{"in",   "since",   "by",      "of",     "from",   "until",  "to",
                                      "year", "during",  "before",  "after",  "late",   "early",  "mid",
                                      "the",  "fiscal",  "spring",  "summer", "fall",   "autumn", "winter",
                                      "and",  "between", "through", "till",   "around", "season", "circa"};
  if (is_one_of(word_before(s_, year.begin), cues)) return true;
  if (year.value < 1900 || (next == '-' && ascii::is_letter(at(s_, year.end + 1)))) return false;
  const View noun = letters_at(s_, skip_blank(s_, year.end));
  constexpr std::array<View, 14> counted{"people",   "percent", "won",   "yen",     "yuan",    "men", "women",
                                         "children", "km",      "kilos", "million", "billion", "or",  "feet"};
  if (noun.empty() || ascii::is_upper(noun[0])) return true;
  return !noun.ends_with('s') && !is_one_of(noun, counted);
}

std::size_t EnglishDates::take_figures(std::size_t begin) {
  const Figures figures = figures_at(s_, begin);
  if (figures.value < 0 || !starts_figures(s_, begin)) return figures.end;
  if (const std::size_t end = mentions_.take_numeric_date(s_, begin)) return end;
  if (const std::size_t end = mentions_.take_september_11(s_, begin)) return end;
  if (is_decade(figures)) {
    if (const auto value = decade_value(figures)) mentions_.add(*value, begin, figures.end + 1);
    return figures.end;
  }
  if (figures.size() <= 2) {
    if (const std::size_t end = take_time(figures); end != begin) return end;
    if (!is_day_of_month(figures.value)) return figures.end;
    const std::size_t end = take_day_of_month(figures);
    return end == begin ? figures.end : end;
  }
  if (is_lone_year(figures)) mentions_.add(Unit::year, figures, figures.end);
  return figures.end;
}

}  // namespace

std::vector<Mention> find_english_dates(std::string_view sentence, const Timestamp* reference,
                                        const Vocabulary& words) {
  return EnglishDates(sentence, reference, words).find();
}

}  // namespace jjak::dates
