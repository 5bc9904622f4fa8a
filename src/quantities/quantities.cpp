// Finds the quantities of a text: numbers with their units, vague ones, and every other number that it may say. Anchors
// need only the numbers; a check must know what they measure.
#include "numbers/numbers.hpp"
#include "quantities/side.hpp"
#include "text/hangul.hpp"
#include "text/scan.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace jjak::check {
namespace {

using text::at;
using text::follows;
using text::precedes;

double value_of(std::string_view text) {
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return std::isfinite(value) ? value : 0;
}

/// Words that may stand between a number and its unit: "100 million U.S. dollars", "two full days".
constexpr std::array<std::string_view, 24> between{
    "u.s.",     "us",          "american", "canadian", "australian", "south",      "korean",  "hong",
    "kong",     "singapore",   "taiwan",   "new",      "more",       "additional", "extra",   "full",
    "straight", "consecutive", "whole",    "long",     "of",         "north",      "chinese", "japanese"};

class Reader {
 public:
  explicit Reader(Side& side) : side_(side), lower_(side.lower), words_(Vocabulary::built_in()) {}

  void run() {
    mark_brackets();
    for (const text::Mention& number : anchors::find_numbers(side_.text, side_.language)) add(number);
    add_ones();
    add_vague();
  }

 private:
  void mark_brackets() {
    int depth = 0;
    for (std::size_t i = 0; i < lower_.size(); ++i) {
      if (lower_[i] == '(') ++depth;
      if (lower_[i] == ')' && depth > 0) --depth;
      if (depth > 0 && (brackets_.empty() || brackets_.back().end != i)) brackets_.push_back({u32(i), u32(i)});
      if (depth > 0) brackets_.back().end = u32(i + 1);
    }
  }
  static std::uint32_t u32(std::size_t i) { return static_cast<std::uint32_t>(i); }

  bool in_brackets(std::size_t i) const {
    const auto after = std::upper_bound(brackets_.begin(), brackets_.end(), i,
                                        [](std::size_t place, Range range) { return place < range.begin; });
    return after != brackets_.begin() && std::prev(after)->contains(u32(i));
  }
  bool in_date(Range bytes) const {
    return std::any_of(side_.dates.begin(), side_.dates.end(), [bytes](const dates::Mention& date) {
      return date.bytes.begin < bytes.end && bytes.begin < date.bytes.end;
    });
  }

  void push(const Quantity& quantity) {
    if (side_.quantities.size() < most_quantities)
      side_.quantities.push_back(quantity);
    else
      side_.is_partial = true;
  }

  void add(const text::Mention& number) {
    const double value = value_of(number.value);
    side_.said.push_back({value, number.bytes, SaidBy::number});
    if (in_date(number.bytes) || is_part_of_name(number.bytes) || precedes(lower_, number.bytes.begin, "초")) return;
    Quantity quantity{value, value, {}, number.bytes, false, in_brackets(number.bytes.begin)};
    constexpr double quarter = .25;
    if (lower_[number.bytes.begin] == 'a' && precedes(lower_, number.bytes.begin, "quarter of "))
      quantity.least = quantity.most = quarter * value;
    read_unit(quantity);
    add_tenths(quantity);
    quantity.in_brackets = quantity.in_brackets && quantity.unit.family != Family::age;  // said once
    push(quantity);
  }

  /// SHA-1, F-16, 7b30847, 12:00:00: figures that count nothing.
  bool is_part_of_name(Range bytes) const {
    if (!ascii::is_digit(lower_[bytes.begin]) && lower_[bytes.begin] != '-') return false;
    const std::size_t begin = bytes.begin, end = bytes.end;
    if (begin > 0 && (ascii::is_letter(lower_[begin - 1]) || lower_[begin - 1] == '_')) {
      std::size_t place = 0;
      if (unit_before(begin, place) == nullptr) return true;
    }
    if (begin > 1 && lower_[begin - 1] == '-' && ascii::is_letter(lower_[begin - 2])) return true;
    if (begin > 1 && lower_[begin - 1] == ':' && ascii::is_digit(lower_[begin - 2])) return true;
    return at(lower_, end) == '_' || (at(lower_, end) == ':' && ascii::is_digit(at(lower_, end + 1)));
  }

  /// 9초8: seconds and tenths.
  void add_tenths(Quantity& quantity) const {
    if (!is_korean() || quantity.unit.name != "second" || !ascii::is_digit(at(lower_, quantity.bytes.end))) return;
    double place = 1;
    constexpr double ten = 10;
    while (ascii::is_digit(at(lower_, quantity.bytes.end))) {
      place /= ten;
      quantity.most += place * (lower_[quantity.bytes.end++] - '0');
    }
    quantity.least = quantity.most;
  }

  /// First, 21st, fortieth: a place in an order measures nothing.
  bool is_ordinal(Range bytes) const {
    const std::string_view word = std::string_view(lower_).substr(bytes.begin, bytes.size());
    if (ascii::is_digit(word.front()))
      for (const std::string_view ending : {"st", "nd", "rd", "th"})
        if (follows(lower_, bytes.end, ending)) return true;
    return word.ends_with("th") || word.ends_with("first") || word.ends_with("second") || word.ends_with("third");
  }

  bool is_korean() const { return side_.language == Language::korean; }

  /// Behind the number: one blank or hyphen, and words that say more about the unit.
  std::size_t start_of_unit(std::size_t end) const {
    if (is_korean() && follows(lower_, end, "여")) end += text::syllable_bytes;
    if (is_korean()) return text::skip_blank(lower_, end);
    return at(lower_, end) == '-' ? end + 1 : text::skip_blank(lower_, end);
  }

  UnitWord unit_behind(std::size_t end, std::size_t& begin) const {
    begin = start_of_unit(end);
    UnitWord found = words_.unit_at(lower_, begin, side_.language);
    if (is_korean()) {
      const bool whole = found.unit != nullptr && ends_unit(found.word, begin + found.word.size());
      return whole ? found : UnitWord{};
    }
    for (int skipped = 0; found.unit == nullptr && skipped < 3; ++skipped) {
      const auto* const word = std::find_if(between.begin(), between.end(), [&](std::string_view each) {
        return follows(lower_, begin, each) && at(lower_, begin + each.size()) == ' ';
      });
      if (word == between.end()) break;
      begin += word->size() + 1;
      found = words_.unit_at(lower_, begin, side_.language);
    }
    return found;
  }
  /// 달러였고, 톤짜리: long units are no other words; behind short ones a particle or an ending must follow.
  bool ends_unit(std::string_view word, std::size_t end) const {
    const bool is_short = word.size() == text::syllable_bytes && text::syllable_at(word, 0) != 0;
    constexpr std::u32string_view endings = U"였인라어치선당규상대";
    if (word == "톤" && follows(lower_, end, "들이")) return true;
    return !is_short || text::ends_quantity(lower_, end) ||
           endings.find(text::syllable_at(lower_, end)) != std::u32string_view::npos;
  }

  /// 사흘: a number and its unit in one word.
  bool is_days(Range bytes) const {
    const PhraseList::Phrase* word = words_.list(ListKind::days, side_.language).at(lower_, bytes.begin);
    return word != nullptr && word->words.size() == bytes.size();
  }

  /// A currency right before the number.
  const Unit* unit_before(std::size_t begin, std::size_t& start) const {
    const std::size_t end = text::skip_blank_back(lower_, begin);
    for (std::size_t size = 1; size <= 3 && size <= end; ++size) {
      start = end - size;
      const UnitWord found = words_.unit_at(lower_, start, Language::english);
      const bool fits = found.unit != nullptr && found.word.size() == size && found.unit->family == Family::money;
      if (fits && (start == 0 || !ascii::is_letter(lower_[start - 1]) || found.word == "$")) return found.unit;
    }
    return nullptr;
  }

  void read_unit(Quantity& quantity) const {
    std::size_t place = 0;
    if (const Unit* money = unit_before(quantity.bytes.begin, place)) {
      quantity.unit = *money;
      quantity.bytes.begin = u32(place);
      return;
    }
    if (!is_korean() && is_ordinal(quantity.bytes)) {
      quantity.unit.family = Family::count;
      return;
    }
    if (is_days(quantity.bytes)) {
      constexpr double seconds = 86400;
      quantity.unit = {Family::time, "day", seconds};
      return;
    }
    const UnitWord found = unit_behind(quantity.bytes.end, place);
    if (found.unit == nullptr) {
      if (is_age(quantity))
        quantity.unit = {Family::age, "year", 1};
      else if (is_korean() && text::syllable_at(lower_, text::skip_blank(lower_, quantity.bytes.end)) != 0 &&
               anchors::end_of_counter(anchors::NumberWords::built_in(), lower_, quantity.bytes.end) != 0)
        quantity.unit.family = Family::count;
      return;
    }
    quantity.unit = *found.unit;
    quantity.bytes.end = u32(place + found.word.size());
    specify(quantity);
  }

  /// "Ma Ok-bun, 24, who", 마옥분(24) 씨: the age behind a name.
  bool is_age(const Quantity& quantity) const {
    constexpr double oldest = 110;
    const auto [begin, end] = quantity.bytes;
    if (quantity.most < 1 || quantity.most > oldest || !ascii::is_digit(lower_[begin])) return false;
    if (is_korean()) {
      const std::size_t behind = text::skip_blank(lower_, end + 1);
      return precedes(lower_, begin, "(") && at(lower_, end) == ')' && begin > text::syllable_bytes &&
             text::syllable_at(lower_, begin - 1 - text::syllable_bytes) != 0 && follows(lower_, behind, "씨");
    }
    const bool closed = end == lower_.size() || at(lower_, end) == ',' ||
                        (at(lower_, end) == '.' && !ascii::is_digit(at(lower_, end + 1)));
    if (!closed || begin < 4 || !precedes(lower_, begin, ", ")) return false;
    const std::size_t word = lower_.find_last_of(" \"(", begin - 3);
    return word != std::string::npos && word > 0 && ascii::is_upper(at(side_.text, word + 1)) &&
           ascii::is_letter(lower_[begin - 3]) && ascii::is_letter(lower_[word - 1]);
  }

  /// 시속 100㎞ and 섭씨 30도 say their unit before the number; "30 degrees below zero" and 영하 30도 are alike.
  void specify(Quantity& quantity) const {
    if (!is_korean()) return;
    const std::size_t before = text::skip_blank_back(lower_, quantity.bytes.begin);
    const bool hour = precedes(lower_, before, "시속"), second = precedes(lower_, before, "초속");
    if (quantity.unit.family == Family::length && (hour || second)) {
      constexpr double seconds = 3600;
      quantity.unit = {Family::speed,
                       quantity.unit.name == "mile" ? "mph"
                       : quantity.unit.name == "km" ? (hour ? "km/h" : "km/s")
                                                    : (hour ? "m/h" : "m/s"),
                       hour ? quantity.unit.factor / seconds : quantity.unit.factor};
    }
    if (quantity.unit.family == Family::degree && precedes(lower_, before, "섭씨"))
      quantity.unit = {Family::temperature, "celsius", 0};
    if (quantity.unit.family == Family::degree && precedes(lower_, before, "화씨"))
      quantity.unit = {Family::temperature, "fahrenheit", 0};
  }

  /// "one percent", "a kilogram of corn", "a month ago": elsewhere "one" is a pronoun, and "a day" may only say what
  /// something is counted by.
  void add_ones() {
    if (is_korean()) return;
    for (const std::string_view one : {"one ", "a ", "an "})
      for (std::size_t i = lower_.find(one); i != std::string::npos; i = lower_.find(one, i + 1)) {
        if (i > 0 && (ascii::is_alnum(lower_[i - 1]) || lower_[i - 1] == '-')) continue;
        if (precedes(lower_, i, "half ") || precedes(lower_, i, "quarter of ")) continue;
        const std::size_t begin = i + one.size();
        const UnitWord found = words_.unit_at(lower_, begin, Language::english);
        const std::size_t end = begin + found.word.size();
        const bool is_counted = found.unit != nullptr && (one == "one " ? found.unit->family != Family::time
                                                                        : may_follow_article(*found.unit, i, end));
        if (is_counted) add_one(i, end, *found.unit);
      }
  }

  /// "a year", "a year and a half".
  void add_one(std::size_t begin, std::size_t end, const Unit& unit) {
    constexpr std::string_view half = " and a half";
    constexpr double and_half = 1.5;
    Quantity quantity{1, 1, unit, {u32(begin), u32(end)}, false, in_brackets(begin)};
    if (follows(lower_, end, half)) {
      quantity.least = quantity.most = and_half;
      quantity.bytes.end = u32(end + half.size());
      std::erase_if(side_.quantities, [&](const Quantity& other) {
        return other.bytes.begin >= quantity.bytes.begin && other.bytes.end <= quantity.bytes.end;
      });
    }
    push(quantity);
  }

  bool may_follow_article(const Unit& unit, std::size_t begin, std::size_t end) const {
    constexpr std::array<std::string_view, 5> then{" ago", " earlier", " before", " later", " after"};
    constexpr std::array<std::string_view, 7> first{"after ", "within ", "in ", "for ", "than ", "about ", "nearly "};
    if (unit.family == Family::time && follows(lower_, end, " and a half")) return true;
    if (follows(lower_, end, " or two")) return false;
    if (unit.family == Family::time)
      return std::any_of(then.begin(), then.end(), [&](std::string_view word) { return follows(lower_, end, word); }) ||
             std::any_of(first.begin(), first.end(),
                         [&](std::string_view word) { return precedes(lower_, begin, word); });
    const bool is_plain = unit.name == "kg" || unit.name == "gram" || unit.name == "liter" || unit.name == "km" ||
                          unit.name == "hectare" || unit.name == "mile";
    return is_plain && at(lower_, end) != '-';
  }

  /// Dozens, 수백 ...
  void add_vague() {
    const PhraseList& list = words_.list(ListKind::vague, side_.language);
    for (std::size_t i = 0; i < lower_.size(); ++i) {
      const bool starts = is_korean() ? text::starts_eojeol(lower_, i) : i == 0 || !ascii::is_alnum(lower_[i - 1]);
      if (!starts) continue;
      const PhraseList::Phrase* phrase = list.at(lower_, i);
      if (phrase == nullptr || phrase->values.size() != 2) continue;
      const Range bytes{u32(i), u32(i + phrase->words.size())};
      const bool is_exact = phrase->values[0] == phrase->values[1];
      Quantity quantity{phrase->values[0], phrase->values[1], {}, bytes, !is_exact, in_brackets(i)};
      read_unit(quantity);
      if (is_exact && quantity.unit.family == Family::none) continue;  // 석 of 석유
      const bool overlaps = std::any_of(side_.quantities.begin(), side_.quantities.end(), [&](const Quantity& other) {
        return other.bytes.begin < bytes.end && bytes.begin < other.bytes.end;
      });
      if (!overlaps) push(quantity);
      i = bytes.end - 1;
    }
    std::sort(side_.quantities.begin(), side_.quantities.end(),
              [](const Quantity& a, const Quantity& b) { return a.bytes.begin < b.bytes.begin; });
  }

  Side& side_;
  const std::string& lower_;
  const Vocabulary& words_;
  std::vector<Range> brackets_;
};

}  // namespace

void read_quantities(Side& side) { Reader(side).run(); }

}  // namespace jjak::check
