// Collects every number that a text may say in one way or another: "twice", 반세기, the figures of a date. What is among
// them is never missing, however it is written.
#include "check/side.hpp"
#include "numbers/korean_number_words.hpp"
#include "text/hangul.hpp"
#include "text/scan.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace jjak::check {
namespace {

using text::at;

double value_of(std::string_view text) {
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return std::isfinite(value) ? value : 0;
}

class Collector {
 public:
  explicit Collector(Side& side) : side_(side), lower_(side.lower) {}

  void run() { add_said(); }

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
      if (!is_part_of_number(end)) side_.said.push_back(value_of(digits));
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

  void add_said() {
    add_digits();
    add_phrases(ListKind::beside, side_.said);
    add_phrases(ListKind::span, side_.spans);
    for (const dates::Mention& date : side_.dates)
      for (const dates::Reading& reading : date.value.readings()) side_.said.push_back(said_by(reading));
    std::sort(side_.said.begin(), side_.said.end());
    std::sort(side_.spans.begin(), side_.spans.end());
  }

  void add_phrases(ListKind kind, std::vector<double>& values) const {
    const PhraseList& list = Vocabulary::built_in().list(kind, side_.language);
    for (std::size_t i = 0; i < lower_.size(); ++i) {
      const bool starts = is_korean() ? text::syllable_at(lower_, i) != 0 && (i == 0 || lower_[i - 1] == ' ')
                                      : ascii::is_letter(lower_[i]) && (i == 0 || !ascii::is_letter(lower_[i - 1]));
      if (!starts) continue;
      const PhraseList::Phrase* phrase = list.at(lower_, i);
      if (phrase != nullptr && !is_inside_word(i, phrase->words.size()))
        values.insert(values.end(), phrase->values.begin(), phrase->values.end());
    }
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

}  // namespace

void read_said(Side& side) { Collector(side).run(); }

}  // namespace jjak::check
