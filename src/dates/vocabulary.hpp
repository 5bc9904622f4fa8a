// The words of dates in both languages, compiled from the lists of rules for looking at every word of a sentence.
#pragma once

#include "dates/calendar.hpp"

#include <array>
#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::rules {
struct Lists;
}

namespace jjak::dates {

/// A word with what it says: a month, a weekday, an hour, minutes east of UTC, or an offset in a unit.
struct Word {
  std::string text;
  int number = 0;
  Unit unit = Unit::day;          ///< of an offset
  Half half = Half::unknown;      ///< of a part of the day
  bool is_short = false;          ///< an abbreviation: "Dec" for December
  bool crosses_midnight = false;  ///< a part of the day whose first hours are of the next day: 밤
  bool around_noon = false;       ///< a part of the day that begins before noon: 낮
};

/// The half of the day that a word for a part of it says of an hour: 밤 1시 and 낮 11시 are before noon, 밤 11시 is not.
Half half_at(const Word& part, int hour);

/// The text in lower case, with every letter at its place: letters whose lower case has another number of bytes stay.
/// Only letters of one or two bytes have case here: Latin, Greek, Cyrillic. Complexity: linear.
std::string to_lower_in_place(std::string_view text);

/// Some words of one kind. Views of words live as long as the vocabulary.
class Words {
 public:
  /// To be called before anything is looked up. Of equal words the first one counts.
  void add(Word word);

  /// The word with exactly this text; null when there is none.
  const Word* find(std::string_view text) const;
  /// The same without regard to the case of ASCII letters; the list is in lower case.
  const Word* find_any_case(std::string_view text) const;
  /// The longest word that stands at `i`; null when none does.
  const Word* at(std::string_view s, std::size_t i) const;

  /// Whether a word may begin with this letter (in lower case) or Hangul syllable: false for nearly all, at the cost of
  /// a bit.
  bool may_begin(char letter) const { return letters_.test(static_cast<unsigned char>(letter) & 0x7Fu); }
  bool may_begin(char32_t syllable) const { return syllables_.test(syllable & 0x3FFFu); }
  std::size_t longest() const { return words_.empty() ? 0 : words_.front().text.size(); }  ///< in bytes

  const auto& syllables() const { return syllables_; }

  auto begin() const { return words_.begin(); }
  auto end() const { return words_.end(); }

 private:
  std::vector<Word> words_;        // longer ones first
  std::bitset<128> letters_;       // that words begin with
  std::bitset<0x4000> syllables_;  // by the last 14 bits of their code points, which tell syllables apart
};

struct Vocabulary {
  explicit Vocabulary(const rules::Lists& lists);
  /// Of the built-in rules; lives as long as the program.
  static const Vocabulary& built_in();

  Words months, weekdays;    ///< English, in lower case: full names and abbreviations
  Words months_elsewhere;    ///< in other European languages, in lower case
  Words relative_days;       ///< English: yesterday -1, today 0
  Words named_hours;         ///< noon 12, midnight 0
  Words korean_weekdays;     ///< 월 1 to 일 7, without 요일
  Words korean_relatives;    ///< 지난달, 올해, 어제
  Words korean_named_hours;  ///< 정오 12, 자정 0
  Words korean_parts;        ///< 오전, 오후, 새벽, 아침, 저녁, 밤, 낮
  Words korean_hours;        ///< 한 to 열두
  Words spans;               ///< after a count of days or years these make it a length of time: 간, 만에
  Words spans_of_count;      ///< the same after a blank, where no month stands before: 이내, 전
  Words day_events;          ///< events that are called by their day: 12·3 계엄
  Words zones;               ///< with their minutes east of UTC
  Words vague_zones;         ///< whose offset depends on country or season

  /// Whether a part of a date may begin with this syllable as a word: false for most eojeols, at the cost of a bit.
  bool may_begin_korean_date(char32_t syllable) const { return korean_beginnings.test(syllable & 0x3FFFu); }
  std::bitset<0x4000> korean_beginnings;

  /// 1-12 and 1-7 of an English name or abbreviation in any case; 0 of other words.
  int month_of(std::string_view word) const;
  int weekday_of(std::string_view word) const;
  /// The same of a month in English or another European language, in any case of its letters.
  int month_anywhere(std::string_view word) const;
  /// The name of a month or weekday as sentences write it, with a capital and small letters; null for other words.
  const Word* capitalised_month(std::string_view word) const;
  const Word* capitalised_weekday(std::string_view word) const;
  /// 1 for 월 to 7 for 일, where one of these syllables stands at `i`; else 0.
  int korean_weekday_at(std::string_view s, std::size_t i) const;
};

}  // namespace jjak::dates
