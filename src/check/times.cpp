// Compares dates part by part: year with year, weekday with weekday. Only what is left on both sides is an error:
// papers of both languages leave days out or add them. Days of publication say which day a weekday is.
#include "check/findings.hpp"
#include "dates/calendar.hpp"
#include "text/scan.hpp"

#include <algorithm>
#include <cstdlib>

namespace jjak::check {
namespace {

using dates::Mention;
using dates::Unit;

/// Whether the text says the part itself: "June 5", 6월; not "last month".
bool is_said(const Side& side, const Mention& date) {
  if (date.value.first().is_relative) return false;
  const std::string_view words = std::string_view(side.lower).substr(date.bytes.begin, date.bytes.size());
  if (std::any_of(words.begin(), words.end(), ascii::is_digit)) return true;
  const bool relative = words.starts_with("last") || words.starts_with("this") || words.starts_with("next") ||
                        words.find("month") != std::string_view::npos;
  return date.value.unit() == Unit::weekday ||
         (side.language == Language::english && date.value.unit() == Unit::month && !relative);
}

int number_of(const Mention& date) { return date.value.first().number; }

/// Whether a text names a time zone: then its days and hours are those of another place.
bool names_zone(const Side& side) {
  const PhraseList& zones = Vocabulary::built_in().list(ListKind::zone, side.language);
  for (std::size_t i = 0; i < side.lower.size(); ++i)
    if (zones.at(side.lower, i) != nullptr && (i == 0 || !ascii::is_letter(side.lower[i - 1]))) return true;
  return false;
}

class Comparison {
 public:
  Comparison(const Side& english, const Side& korean, const ValueMatch& values, const CheckedPair& pair,
             Findings& findings)
      : english_(english),
        korean_(korean),
        english_taken_(taken_of(english, values.english_left, korean)),
        korean_taken_(taken_of(korean, values.korean_left, english)),
        published_(pair.english_date ? pair.english_date : pair.korean_date),
        days_differ_(pair.english_date && pair.korean_date && *pair.english_date != *pair.korean_date),
        zoned_(names_zone(english) || names_zone(korean)),
        findings_(findings) {}

  void run() {
    match();
    for (const Unit unit : {Unit::year, Unit::month, Unit::day, Unit::weekday, Unit::decade, Unit::time}) compare(unit);
    compare_weekdays_with_days();
  }

 private:
  void match() {
    english_left_.assign(english_.dates.size(), true);
    korean_left_.assign(korean_.dates.size(), true);
    for (std::size_t e = 0; e < english_.dates.size(); ++e)
      for (std::size_t k = 0; k < korean_.dates.size(); ++k)
        if (dates::match_probability(english_.dates[e].value, korean_.dates[k].value) > 0)
          english_left_[e] = korean_left_[k] = false;
    for (const Unit unit : {Unit::year, Unit::month, Unit::weekday}) match_one_for_one(unit);
  }

  static std::vector<std::size_t> places_of(Unit unit, const Side& side) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < side.dates.size(); ++i)
      if (side.dates[i].value.unit() == unit) places.push_back(i);
    return places;
  }

  /// Where both sides name as many weekdays (years, months), each stands for one of the other side.
  void match_one_for_one(Unit unit) {
    const std::vector<std::size_t> english = places_of(unit, english_), korean = places_of(unit, korean_);
    if (english.size() != korean.size()) return;
    for (const std::size_t e : english) english_left_[e] = true;
    for (const std::size_t k : korean) korean_left_[k] = true;
    for (const std::size_t e : english) {
      const auto found = std::find_if(korean.begin(), korean.end(), [&](std::size_t k) {
        return korean_left_[k] && dates::match_probability(english_.dates[e].value, korean_.dates[k].value) > 0;
      });
      if (found != korean.end()) english_left_[e] = korean_left_[*found] = false;
    }
  }

  /// The parts without partners. The other side may also say them outside of dates (9.11), where that says nothing
  /// else.
  static std::vector<std::size_t> left(const Side& side, const std::vector<bool>& open, const Side& other,
                                       const std::vector<Range>& taken, Unit unit) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < side.dates.size(); ++i) {
      const Mention& date = side.dates[i];
      if (!open[i] || date.value.unit() != unit || !is_said(side, date)) continue;
      const bool counts = unit == Unit::weekday || unit == Unit::time || !other.says(number_of(date), taken);
      if (counts) places.push_back(i);
    }
    return places;
  }

  void compare(Unit unit) {
    std::vector<std::size_t> english = left(english_, english_left_, korean_, korean_taken_, unit);
    std::vector<std::size_t> korean = left(korean_, korean_left_, english_, english_taken_, unit);
    for (std::size_t i = 0; i < std::min(english.size(), korean.size()); ++i) {
      const Mention& en = english_.dates[english[i]];
      const Mention& ko = korean_.dates[korean[i]];
      const double probability = probability_of(unit, en, ko);
      if (probability < .5) continue;
      const bool weekday = unit == Unit::weekday;
      add(weekday ? FindingKind::weekday : FindingKind::date, probability, en, ko,
          weekday ? tr("English has “{en}”, Korean “{ko}”: not the same weekday")
                  : tr("English has “{en}”, Korean “{ko}”: not the same date"));
      english_left_[english[i]] = korean_left_[korean[i]] = false;
    }
  }

  double probability_of(Unit unit, const Mention& en, const Mention& ko) const {
    const int apart = std::abs(number_of(en) - number_of(ko));
    switch (unit) {
      case Unit::weekday: {
        constexpr int week = 7;
        const bool next_to = apart == 1 || apart == week - 1;
        return next_to && (zoned_ || days_differ_) ? .4 : .9;
      }
      case Unit::day: return apart == 1 ? (zoned_ ? .3 : .6) : .85;
      case Unit::time: return zoned_ || !both_have_minutes(en, ko) ? .3 : .65;
      case Unit::month: return zoned_ && apart == 1 ? .4 : .9;
      default: return .9;
    }
  }

  /// Whether two times are not just the hours of two clocks.
  bool both_have_minutes(const Mention& en, const Mention& ko) const {
    constexpr int hour = 60;
    return number_of(en) % hour != 0 || number_of(ko) % hour != 0 ||
           (english_.dates.size() == 1 && korean_.dates.size() == 1);
  }

  /// "Monday" and 지난 9일, where the days of publication say which weekday the 9th is.
  void compare_weekdays_with_days() {
    if (!published_) return;
    compare_weekdays_with_days(english_, english_left_, korean_, korean_left_, true);
    compare_weekdays_with_days(korean_, korean_left_, english_, english_left_, false);
  }

  void compare_weekdays_with_days(const Side& named, const std::vector<bool>& named_open, const Side& counted,
                                  const std::vector<bool>& counted_open, bool english_is_named) {
    for (std::size_t w = 0; w < named.dates.size(); ++w) {
      if (!named_open[w] || named.dates[w].value.unit() != Unit::weekday) continue;
      for (std::size_t d = 0; d < counted.dates.size(); ++d) {
        if (!counted_open[d] || counted.dates[d].value.unit() != Unit::day || !is_said(counted, counted.dates[d]))
          continue;
        if (follows_month(counted, d)) continue;
        const auto weekday = weekday_near(number_of(counted.dates[d]));
        if (!weekday) continue;
        constexpr int week = 7;
        const int apart = std::abs(*weekday - number_of(named.dates[w]));
        const bool next_to = apart == 1 || apart == week - 1;
        if (apart == 0 || next_to) return;  // the day before in another zone
        add(FindingKind::weekday, .8, english_is_named ? named.dates[w] : counted.dates[d],
            english_is_named ? counted.dates[d] : named.dates[w], tr("“{en}” is not “{ko}”: the days differ"));
        return;
      }
    }
  }

  static bool follows_month(const Side& side, std::size_t day) {
    return day > 0 && side.dates[day - 1].value.unit() == Unit::month &&
           side.dates[day - 1].bytes.end + 1 >= side.dates[day].bytes.begin;
  }

  /// The weekday, 1 to 7, of the day of the month that lies nearest to the day of publication; nothing when it is more
  /// than 15 days away.
  std::optional<int> weekday_near(int day) const {
    constexpr int furthest = 15, months = 12, week = 7, of_first_day = 3;  // 1970-01-01 was a Thursday
    const auto reference = day_number(*published_);
    if (!reference) return std::nullopt;
    for (const int shift : {0, -1, 1}) {
      const int month = published_->month - 1 + shift;
      const int year = published_->year + (month < 0 ? -1 : month / months);
      const auto candidate = dates::day_of(year, (month + months) % months + 1, day);
      const auto number = candidate ? day_number(*candidate) : std::nullopt;
      if (number && std::abs(*number - *reference) <= furthest)
        return ((*number + of_first_day) % week + week) % week + 1;
    }
    return std::nullopt;
  }

  void add(FindingKind kind, double probability, const Mention& en, const Mention& ko, std::string_view message) {
    findings_.add(kind, probability, en.bytes, ko.bytes, message,
                  {{"en", std::string(english_.slice(en.bytes))}, {"ko", std::string(korean_.slice(ko.bytes))}});
  }

  const Side& english_;
  const Side& korean_;
  std::vector<Range> english_taken_, korean_taken_;
  std::optional<Timestamp> published_;
  bool days_differ_, zoned_;
  Findings& findings_;
  std::vector<bool> english_left_, korean_left_;
};

}  // namespace

void check_dates(const Side& english, const Side& korean, const ValueMatch& values, const CheckedPair& pair,
                 Findings& findings) {
  Comparison(english, korean, values, pair, findings).run();
}

}  // namespace jjak::check
