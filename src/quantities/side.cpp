// Reads one side of a pair for all checks, so that each text is scanned once. Collects every number that it may say in
// one way or another ("twice", 반세기, the figures of a date): what is among them is never missing.
#include "quantities/side.hpp"

#include "numbers/korean_number_words.hpp"
#include "text/hangul.hpp"
#include "text/scan.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace jjak::check {
namespace {

using text::at;

/// Quantities that belong to their neighbours: their units, or their values.
class Joiner {
 public:
  explicit Joiner(Side& side) : side_(side), lower_(side.lower) {}

  void run() {
    share_units();
    add_up();
  }

 private:
  bool is_korean() const { return side_.language == Language::korean; }

  /// "5 to 10 percent", "3~4㎞", "between 20 and 30 miles": the unit is said once.
  void share_units() {
    for (std::size_t i = side_.quantities.size(); i-- > 1;) {
      Quantity& first = side_.quantities[i - 1];
      const Quantity& second = side_.quantities[i];
      if (first.unit.family != Family::none || second.unit.family == Family::none) continue;
      if (first.bytes.end > second.bytes.begin) continue;
      const std::string_view gap =
          std::string_view(lower_).substr(first.bytes.end, second.bytes.begin - first.bytes.end);
      constexpr std::array<std::string_view, 16> joints{"-",     " of ", "–",   "~",   "∼",     " to ",
                                                        " and ", " or ", "to ", "～",  "에서 ", "내지 ",
                                                        " ~ ",   " - ",  "·",   "-to-"};
      if (std::find(joints.begin(), joints.end(), gap) != joints.end()) first.unit = second.unit;
    }
  }

  /// "an hour and 30 minutes", 1년 6개월: one quantity in two units.
  void add_up() {
    std::vector<Quantity> whole;
    for (const Quantity& quantity : side_.quantities) {
      if (!whole.empty() && continues(whole.back(), quantity)) {
        Quantity& first = whole.back();
        first.least = first.most = first.most + quantity.most * quantity.unit.factor / first.unit.factor;
        first.bytes.end = quantity.bytes.end;
      } else {
        whole.push_back(quantity);
      }
    }
    side_.quantities = std::move(whole);
  }
  bool continues(const Quantity& first, const Quantity& second) const {
    const bool fits = first.unit.family == second.unit.family && first.unit.factor > second.unit.factor &&
                      second.unit.factor > 0 && second.most * second.unit.factor < first.unit.factor &&
                      first.bytes.end <= second.bytes.begin && !first.is_vague && !second.is_vague;
    if (!fits || (first.unit.family != Family::time && first.unit.family != Family::length)) return false;
    const std::string_view gap = std::string_view(lower_).substr(first.bytes.end, second.bytes.begin - first.bytes.end);
    return gap.empty() || gap == " " || gap == " and " || (gap == ", " && !is_korean());
  }

  Side& side_;
  const std::string& lower_;
};

double value_of(std::string_view text) {
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return std::isfinite(value) ? value : 0;
}

class Collector {
 public:
  explicit Collector(Side& side) : side_(side), lower_(side.lower) {}

  void run() {
    add_digits();
    add_phrases(ListKind::beside, SaidBy::number);
    add_phrases(ListKind::span, SaidBy::span);
    for (const dates::Mention& date : side_.dates)
      for (const dates::Reading& reading : date.value.readings())
        side_.said.push_back({said_by(reading), date.bytes, SaidBy::date});
    std::stable_sort(side_.said.begin(), side_.said.end(),
                     [](const Said& a, const Said& b) { return a.value < b.value; });
  }

 private:
  bool is_korean() const { return side_.language == Language::korean; }

  void add_digits() {
    for (std::size_t i = 0; i < lower_.size();) {
      if (!ascii::is_digit(lower_[i])) {
        ++i;
        continue;
      }
      std::string digits;
      std::size_t end = i;
      while (ascii::is_digit(at(lower_, end)) || (at(lower_, end) == ',' && ascii::is_digit(at(lower_, end + 1))) ||
             (at(lower_, end) == '.' && ascii::is_digit(at(lower_, end + 1)))) {
        if (lower_[end] != ',') digits += lower_[end];
        ++end;
      }
      if (!is_part_of_number(end)) side_.said.push_back({value_of(digits), range(i, end), SaidBy::number});
      i = end;
    }
  }

  /// 4 of 4만6천 and of "4 million" says nothing by itself.
  bool is_part_of_number(std::size_t end) const {
    constexpr std::array<std::string_view, 5> behind{"thousand", "million", "billion", "trillion", "hundred"};
    if (is_korean()) {
      const char32_t unit = text::syllable_at(lower_, end);
      return anchors::small_unit(unit) != 0 || unit == U'만' || unit == U'억';  // 헌법 9조 is no trillion
    }
    const std::size_t word = text::skip_blank(lower_, end);
    return std::any_of(behind.begin(), behind.end(),
                       [&](std::string_view each) { return text::follows(lower_, word, each); });
  }

  static Range range(std::size_t begin, std::size_t end) {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }

  void add_phrases(ListKind kind, SaidBy by) {
    const PhraseList& list = Vocabulary::built_in().list(kind, side_.language);
    for (std::size_t i = 0; i < lower_.size(); ++i) {
      const bool starts = is_korean() ? text::syllable_at(lower_, i) != 0 && (i == 0 || lower_[i - 1] == ' ')
                                      : ascii::is_letter(lower_[i]) && (i == 0 || !ascii::is_letter(lower_[i - 1]));
      if (!starts) continue;
      const PhraseList::Phrase* phrase = list.at(lower_, i);
      if (phrase == nullptr || is_inside_word(i, phrase->words.size())) continue;
      if (by == SaidBy::span && is_measured(range(i, i + phrase->words.size()))) continue;
      for (const double value : phrase->values) side_.said.push_back({value, range(i, i + phrase->words.size()), by});
    }
  }
  /// The decades of "five decades" are no 30 years.
  bool is_measured(Range bytes) const {
    return std::any_of(side_.quantities.begin(), side_.quantities.end(), [bytes](const Quantity& quantity) {
      return quantity.unit.family > Family::count && quantity.bytes.begin < bytes.end &&
             bytes.begin < quantity.bytes.end;
    });
  }
  /// 세 of 세계 is no three.
  bool is_inside_word(std::size_t begin, std::size_t size) const {
    return size == text::syllable_bytes && text::syllable_at(lower_, begin + size) != 0;
  }
  static double said_by(const dates::Reading& reading) {
    constexpr int minutes = 60;
    return reading.unit == dates::Unit::time ? static_cast<double>(reading.number) / minutes
                                             : static_cast<double>(std::abs(reading.number));
  }

  Side& side_;
  const std::string& lower_;
};

/// Whether a word that rounds begins between two places.
bool says_about(const Side& side, std::size_t begin, std::size_t end) {
  const PhraseList& list = Vocabulary::built_in().list(ListKind::about, side.language);
  const bool korean = side.language == Language::korean;
  for (std::size_t i = begin; i < std::min(end, side.lower.size()); ++i)
    if ((korean || i == 0 || !ascii::is_letter(side.lower[i - 1])) && list.at(side.lower, i) != nullptr) return true;
  return false;
}

void mark_rounded(Side& side) {
  constexpr std::size_t before = 20, behind = 24;  // bytes
  const bool korean = side.language == Language::korean;
  std::size_t last = 0;
  for (Quantity& quantity : side.quantities) {
    const std::size_t free = quantity.bytes.begin - std::min<std::size_t>(quantity.bytes.begin, last);
    const std::size_t begin = quantity.bytes.begin - std::min(before, free);
    quantity.is_about = says_about(side, begin, korean ? quantity.bytes.end + behind : quantity.bytes.begin + 1);
    last = korean ? quantity.bytes.begin : quantity.bytes.end;
  }
}

bool overlaps_any(Range bytes, const std::vector<Range>& taken) {
  const auto behind = std::lower_bound(taken.begin(), taken.end(), bytes.end,
                                       [](Range each, std::uint32_t end) { return each.begin < end; });
  return behind != taken.begin() && bytes.begin < std::prev(behind)->end;
}

/// 월·수·금요일: of days that share one 요일, the first ones.
void add_listed_weekdays(Side& side) {
  constexpr std::u32string_view days = U"월화수목금토일";
  constexpr std::string_view dot = "·";
  std::vector<dates::Mention> listed;
  for (const dates::Mention& date : side.dates) {
    if (date.value.unit() != dates::Unit::weekday) continue;
    for (std::size_t end = date.bytes.begin; end >= dot.size() + text::syllable_bytes;) {
      const std::size_t begin = end - dot.size() - text::syllable_bytes;
      const std::size_t day = days.find(text::syllable_at(side.text, begin));
      if (!text::precedes(side.text, end, dot) || day == std::u32string_view::npos) break;
      listed.push_back({dates::Value::absolute(dates::Unit::weekday, static_cast<int>(day) + 1),
                        {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end - dot.size())}});
      end = begin;
    }
  }
  side.dates.insert(side.dates.end(), listed.begin(), listed.end());
  std::stable_sort(side.dates.begin(), side.dates.end(),
                   [](const dates::Mention& a, const dates::Mention& b) { return a.bytes.begin < b.bytes.begin; });
}

}  // namespace

bool Side::says(double value, Sayers sayers, const std::vector<Range>& taken) const {
  const double slack = 1e-4 * std::max(1.0, std::abs(value));
  auto each = std::lower_bound(said.begin(), said.end(), value - slack,
                               [](const Said& number, double least) { return number.value < least; });
  for (; each != said.end() && each->value <= value + slack; ++each)
    if ((sayers.spans || each->by != SaidBy::span) && (sayers.dates || each->by != SaidBy::date) &&
        !overlaps_any(each->bytes, taken))
      return true;
  return false;
}

bool Side::says(double value, const std::vector<Range>& taken) const {
  return says(value, {.spans = true, .dates = false}, taken);
}

bool Side::says(const Quantity& quantity, const std::vector<Range>& taken) const {
  const Family family = quantity.unit.family;
  return says(quantity.most, {family != Family::count, family <= Family::count || family == Family::time}, taken);
}

double length_deviation(double english, double korean) {
  constexpr double usual_ratio = -.72, usual_deviation = .26;  // of the logarithm, for texts of 100 letters
  constexpr double lasting = .6, usual_length = 100, most_share = 2;
  const double length = std::max(1.0, english);
  const double share = std::sqrt(lasting + (1 - lasting) * std::min(most_share, usual_length / length));
  return (std::log(std::max(1.0, korean) / length) - usual_ratio) / (usual_deviation * share);
}

Side read_side(std::string_view text, Language language, const Timestamp* published) {
  Side side;
  side.text = text;
  side.lower = text::to_lower_ascii(text);
  side.language = language;
  side.dates = dates::find_dates(text, language, published);
  // Dates are compared with each other; a text of thousands is no news.
  if (side.dates.size() > most_dates) {
    side.dates.erase(side.dates.begin() + static_cast<std::ptrdiff_t>(most_dates), side.dates.end());
    side.is_partial = true;
  }
  if (language == Language::korean) add_listed_weekdays(side);
  read_quantities(side);
  Joiner(side).run();
  Collector(side).run();
  mark_rounded(side);
  return side;
}

}  // namespace jjak::check
