#include "dates/date_mentions.hpp"
#include "dates/date_values.hpp"
#include "text/scan.hpp"

#include <algorithm>
#include <array>

namespace jjak::anchors {
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

using Words = std::string_view;

struct Name {
  Words word;
  int value;
};

constexpr Name months[] = {{"January", 1},   {"Jan", 1},   {"February", 2},  {"Feb", 2},      {"March", 3},
                           {"Mar", 3},       {"April", 4}, {"Apr", 4},       {"May", 5},      {"June", 6},
                           {"Jun", 6},       {"July", 7},  {"Jul", 7},       {"August", 8},   {"Aug", 8},
                           {"September", 9}, {"Sept", 9},  {"Sep", 9},       {"October", 10}, {"Oct", 10},
                           {"November", 11}, {"Nov", 11},  {"December", 12}, {"Dec", 12}};
constexpr Name weekdays[] = {{"Monday", 1}, {"Tuesday", 2},  {"Wednesday", 3}, {"Thursday", 4},
                             {"Friday", 5}, {"Saturday", 6}, {"Sunday", 7},    {"Mon", 1},
                             {"Tues", 2},   {"Tue", 2},      {"Wed", 3},       {"Thurs", 4},
                             {"Thu", 4},    {"Fri", 5},      {"Sat", 6},       {"Sun", 7}};

constexpr Name relatives[] = {{"last", -1}, {"this", 0}, {"next", 1}, {"previous", -1}};
constexpr Name days[] = {{"yesterday", -1}, {"today", 0}, {"tonight", 0}, {"tomorrow", 1}};

const Name* name_of_word(Words word, std::span<const Name> names) {
  for (const Name& name : names)
    if (name.word == word) return &name;
  return nullptr;
}

bool is_abbreviation(const Name& name) { return name.word.size() <= 4 || name.word == "Thurs"; }

/// st, nd, rd, th after a day.
std::size_t skip_ordinal(Words s, std::size_t i) {
  constexpr std::array<Words, 4> endings{"st", "nd", "rd", "th"};
  const Words letters = letters_at(s, i);
  return is_one_of(letters, endings) ? i + letters.size() : i;
}

/// The dates of one sentence while it is read.
class EnglishDates {
 public:
  EnglishDates(Words sentence, const Timestamp* reference) : s_(sentence), reference_(reference) {}

  std::vector<text::Mention> find() {
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
    return std::move(mentions_);
  }

 private:
  // Each of these returns where reading goes on.
  std::size_t take_figures(std::size_t begin);
  std::size_t take_word(std::size_t begin, std::size_t end);
  std::size_t take_name(std::size_t begin, std::size_t end);
  std::size_t take_month(const Name& month, std::size_t begin, bool dated);
  std::size_t take_weekday(const Name& weekday, std::size_t begin);
  std::size_t take_relative(std::size_t begin, std::size_t end, int offset);
  std::size_t take_time(const Figures& hour);
  std::size_t take_day_of_month(const Figures& day);
  std::size_t take_year_after(std::size_t i);

  Figures day_at(std::size_t i) const;
  bool is_lone_month(const Name& month, std::size_t begin, bool dotted) const;
  bool is_lone_year(const Figures& year) const;
  bool is_decade(const Figures& figures) const;
  bool names_day(std::size_t i) const;

  Words s_;
  const Timestamp* reference_;
  std::vector<text::Mention> mentions_;
};

/// The day at `i`, after a month's name; its value is -1 when there is none.
Figures EnglishDates::day_at(std::size_t i) const {
  Figures day = figures_at(s_, i);
  const char next = at(s_, day.end), after = at(s_, day.end + 1);
  const bool number = ((next == '.' || next == ',') && ascii::is_digit(after)) || next == '%' || next == ':';
  if (day.size() > 2 || !is_day(day.value) || number) return {};
  day.end = skip_ordinal(s_, day.end);
  return ascii::is_letter(at(s_, day.end)) ? Figures{} : day;
}

std::size_t EnglishDates::take_year_after(std::size_t i) {
  const std::size_t comma = at(s_, i) == ',' ? i + 1 : i;
  const std::size_t begin = skip_blank(s_, comma);
  const Figures year = figures_at(s_, begin);
  const char next = at(s_, year.end);
  if (begin == i || year.size() != 4 || !is_year(year.value) || ascii::is_letter(next) || next == '%') return i;
  if ((next == ',' || next == '.') && ascii::is_digit(at(s_, year.end + 1))) return i;
  add_date(mentions_, 'y', year, year.end);
  return year.end;
}

/// May and March are months only where a preposition says so; abbreviations where they have their full stop.
bool EnglishDates::is_lone_month(const Name& month, std::size_t begin, bool dotted) const {
  constexpr std::array<Words, 21> before{"in",     "last", "since",   "of",     "by",    "until",   "this",
                                         "next",   "from", "early",   "mid",    "late",  "through", "to",
                                         "during", "and",  "between", "before", "after", "till",    "every"};
  if (month.word == "May" || month.word == "March") return is_one_of(word_before(s_, begin), before);
  return dotted || !is_abbreviation(month) || month.word == "June" || month.word == "July";
}

/// "Dec. 7-9, 2019", "May 2019", "last March"; `dated` after a day: "7 December".
std::size_t EnglishDates::take_month(const Name& month, std::size_t begin, bool dated) {
  std::size_t end = begin + month.word.size();
  const bool short_name = is_abbreviation(month) && month.word != "May" && month.word != "June" && month.word != "July";
  const bool dotted = short_name && at(s_, end) == '.';
  if (dotted) ++end;
  const std::size_t next = skip_blank(s_, end);
  const Figures day = next != end || dotted ? day_at(next) : Figures{};
  const std::string value = "m" + std::to_string(month.value);
  if (day.value > 0 && !dated) {
    add_date(mentions_, value, begin, end);
    add_date(mentions_, 'd', day, day.end);
    const std::size_t dash = at(s_, day.end) == '-' ? 1 : follows(s_, day.end, "–") ? Words("–").size() : 0;
    const Figures last = dash > 0 ? day_at(day.end + dash) : Figures{};
    if (last.value > day.value) add_date(mentions_, 'd', last, last.end);
    return take_year_after(std::max(day.end, last.end));
  }
  const std::size_t place = mentions_.size();
  const std::size_t year_end = take_year_after(end);
  if (year_end == end && !dated && !is_lone_month(month, begin, dotted)) return end;
  mentions_.insert(mentions_.begin() + static_cast<std::ptrdiff_t>(place),
                   text::Mention{value, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}});
  return year_end;
}

/// Whether a month or a day follows at `i`, after a comma: the weekday's own date is told.
bool EnglishDates::names_day(std::size_t i) const {
  if (at(s_, i) == '.') ++i;
  if (at(s_, i) == ',') ++i;
  i = skip_blank(s_, i);
  return ascii::is_digit(at(s_, i)) || name_of_word(letters_at(s_, i), months) != nullptr;
}

std::size_t EnglishDates::take_weekday(const Name& weekday, std::size_t begin) {
  const std::size_t end = begin + weekday.word.size();
  const bool told = names_day(end);
  if (is_abbreviation(weekday) && !told) return end;
  const bool after_date =
      !mentions_.empty() && mentions_.back().value[0] == 'd' && mentions_.back().bytes.end + 2 >= begin;
  constexpr std::array<Words, 3> coming{"next", "coming", "upcoming"};
  const bool after = is_one_of(word_before(s_, begin), coming);
  add_date(mentions_, weekday_value(weekday.value, after, told || after_date ? nullptr : reference_), begin, end);
  return end;
}

/// last, this, next before month, week, year; "the previous day".
std::size_t EnglishDates::take_relative(std::size_t begin, std::size_t end, int offset) {
  const std::size_t next = skip_blank(s_, end);
  const Words noun = letters_at(s_, next);
  const char unit = noun == "month" ? 'm' : noun == "week" ? 'k' : noun == "year" ? 'y' : noun == "day" ? 'd' : '\0';
  if (unit == 'd' && !equal_words(s_.substr(begin, end - begin), "previous")) return end;
  if (next == end || unit == '\0') return end;
  add_date(mentions_, relative_value(unit, offset, reference_), begin, next + noun.size());
  return next + noun.size();
}

/// A month or a weekday, which begin with a capital letter; `begin` when it is neither.
std::size_t EnglishDates::take_name(std::size_t begin, std::size_t end) {
  const Words word = s_.substr(begin, end - begin);
  if (Words("JFMASONDTW").find(word[0]) == Words::npos) return begin;
  if (const Name* month = name_of_word(word, months)) return take_month(*month, begin, false);
  const Words singular = word.ends_with("days") ? word.substr(0, word.size() - 1) : word;
  const Name* weekday = name_of_word(singular, weekdays);
  if (weekday == nullptr) return begin;
  if (singular.size() == word.size()) return take_weekday(*weekday, begin);
  add_date(mentions_, weekday_value(weekday->value, false, nullptr), begin, end);
  return end;
}

std::size_t EnglishDates::take_word(std::size_t begin, std::size_t end) {
  const Words word = s_.substr(begin, end - begin);
  constexpr std::size_t longest = 9;
  if (word.size() < 3 || word.size() > longest) return end;
  if (ascii::is_upper(word[0]))
    if (const std::size_t after = take_name(begin, end); after != begin) return after;
  if (Words("lnmtyp").find(ascii::to_lower(word[0])) == Words::npos) return end;
  for (const Name& relative : relatives)
    if (equal_words(word, relative.word)) return take_relative(begin, end, relative.value);
  for (const Name& day : days) {
    if (!equal_words(word, day.word)) continue;
    add_date(mentions_, relative_value('d', day.value, reference_), begin, end);
    return end;
  }
  if (equal_words(word, "noon")) add_date(mentions_, "t12:00", begin, end);
  if (equal_words(word, "midnight")) add_date(mentions_, "t00:00", begin, end);
  return end;
}

/// "8:40 p.m.", "8AM", "15:30", "3 o'clock".
std::size_t EnglishDates::take_time(const Figures& hour) {
  Figures minute{0, hour.end, hour.end};
  if (at(s_, hour.end) == ':') {
    minute = figures_at(s_, hour.end + 1);
    if (minute.size() != 2 || at(s_, minute.end) == ':') return hour.begin;
  }
  constexpr std::array<Words, 8> halves{"a.m.", "p.m.", "A.M.", "P.M.", "am", "pm", "AM", "PM"};
  constexpr std::array<Words, 2> clock{"o'clock", "o’clock"};
  const std::size_t next = skip_blank(s_, minute.end);
  std::size_t length = length_of_any(s_, next, halves);
  if (length == 2 && ascii::is_letter(at(s_, next + 2))) length = 0;
  const DayHalf half = length == 0                        ? DayHalf::unknown
                       : ascii::to_lower(s_[next]) == 'a' ? DayHalf::before_noon
                                                          : DayHalf::after_noon;
  if (length == 0) length = length_of_any(s_, next, clock);
  if (length == 0 && minute.begin == hour.end) return hour.begin;
  auto value = time_value(hour.value, minute.value, half);
  if (!value) return hour.begin;
  const std::size_t end = length > 0 ? next + length : minute.end;
  add_date(mentions_, std::move(*value), hour.begin, end);
  return end;
}

/// "7 December", "7th of December", "on the 7th".
std::size_t EnglishDates::take_day_of_month(const Figures& day) {
  const std::size_t ordinal = skip_ordinal(s_, day.end);
  std::size_t i = skip_blank(s_, ordinal);
  if (follows(s_, i, "of ")) i += 3;
  const Name* month = name_of_word(letters_at(s_, i), months);
  if (month != nullptr && i != ordinal) {
    add_date(mentions_, 'd', day, ordinal);
    return take_month(*month, i, true);
  }
  const bool of_month = ordinal != day.end && precedes(s_, day.begin, "on the ") &&
                        !ascii::is_letter(at(s_, skip_blank(s_, ordinal))) && at(s_, ordinal) != '-';
  if (!of_month) return day.begin;
  add_date(mentions_, 'd', day, ordinal);
  return ordinal;
}

bool EnglishDates::is_decade(const Figures& figures) const {
  if (figures.size() != 2 && figures.size() != 4) return false;
  const std::size_t apostrophe = at(s_, figures.end) == '\''     ? 1
                                 : follows(s_, figures.end, "’") ? Words("’").size()
                                                                 : 0;
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
  constexpr std::array<Words, 5> signs{"$", "€", "£", "₩", "#"};
  for (const Words sign : signs)
    if (precedes(s_, year.begin, sign)) return false;
  constexpr std::array<Words, 28> cues{"in",   "since",   "by",      "of",     "from",   "until",  "to",
                                       "year", "during",  "before",  "after",  "late",   "early",  "mid",
                                       "the",  "fiscal",  "spring",  "summer", "fall",   "autumn", "winter",
                                       "and",  "between", "through", "till",   "around", "season", "circa"};
  if (is_one_of(word_before(s_, year.begin), cues)) return true;
  if (year.value < 1900 || (next == '-' && ascii::is_letter(at(s_, year.end + 1)))) return false;
  const Words noun = letters_at(s_, skip_blank(s_, year.end));
  constexpr std::array<Words, 14> counted{"people",   "percent", "won",   "yen",     "yuan",    "men", "women",
                                          "children", "km",      "kilos", "million", "billion", "or",  "feet"};
  if (noun.empty() || ascii::is_upper(noun[0])) return true;
  return !noun.ends_with('s') && !is_one_of(noun, counted);
}

std::size_t EnglishDates::take_figures(std::size_t begin) {
  const Figures figures = figures_at(s_, begin);
  if (figures.value < 0 || !starts_figures(s_, begin)) return figures.end;
  if (const std::size_t end = take_figures_date(mentions_, s_, begin)) return end;
  if (const std::size_t end = take_september_11(mentions_, s_, begin)) return end;
  if (is_decade(figures)) {
    if (auto value = decade_value(figures)) add_date(mentions_, std::move(*value), begin, figures.end + 1);
    return figures.end;
  }
  if (figures.size() <= 2) {
    if (const std::size_t end = take_time(figures); end != begin) return end;
    if (!is_day(figures.value)) return figures.end;
    const std::size_t end = take_day_of_month(figures);
    return end == begin ? figures.end : end;
  }
  if (is_lone_year(figures)) add_date(mentions_, 'y', figures, figures.end);
  return figures.end;
}

}  // namespace

std::vector<text::Mention> find_english_dates(std::string_view sentence, const Timestamp* reference) {
  return EnglishDates(sentence, reference).find();
}

}  // namespace jjak::anchors
