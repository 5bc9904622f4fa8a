// Reads the time beside a page's date. Newsrooms write it in many ways, with or without a zone; what is read has an
// hour and a minute, and an offset where the zone says one.
#include "dates/clock.hpp"

namespace jjak::dates {
namespace {

using text::Cursor;

constexpr int farthest_hours = 14;  // of any zone from UTC

std::optional<int> numeric_offset(Cursor& cursor) {
  Cursor ahead = cursor;
  const bool east = ahead.eat("+");
  if (!east && !ahead.eat("-") && !ahead.eat("\u2212")) return std::nullopt;
  std::optional<int> hours, minutes = 0;
  if (const auto both = ahead.number(4, 4)) {
    hours = *both / 100;
    minutes = *both % 100;
  } else if ((hours = ahead.number(1, 2)) && ahead.eat(":")) {
    minutes = ahead.number(2, 2);
  }
  if (!hours || !minutes || *hours > farthest_hours || *minutes > 59) return std::nullopt;
  cursor = ahead;
  return (east ? 1 : -1) * (*hours * 60 + *minutes);
}

bool ends_word(const Cursor& cursor) { return cursor.rest().empty() || !ascii::is_alnum(cursor.rest().front()); }

/// The word at the cursor, which moves behind it; null when none stands there or a longer one does.
const Word* eat_word(Cursor& cursor, const Words& words) {
  const Word* word = words.at(cursor.rest(), 0);
  if (word == nullptr) return nullptr;
  Cursor ahead = cursor;
  ahead.skip(word->text.size());
  if (!ends_word(ahead)) return nullptr;
  cursor = ahead;
  return word;
}

/// "+09:00", "Z", "KST", "GMT+9", "+0900 (KST)".
std::optional<int> utc_offset(Cursor& cursor, const Vocabulary& words) {
  if (const auto offset = numeric_offset(cursor)) return offset;
  Cursor ahead = cursor;
  if (ahead.eat("Z") && ends_word(ahead)) {
    cursor = ahead;
    return 0;
  }
  const Word* zone = eat_word(cursor, words.zones);
  if (zone == nullptr) return std::nullopt;
  if (zone->number == 0)
    if (const auto behind = numeric_offset(cursor)) return behind;
  return zone->number;
}

/// "a.m.", "PM"; the cursor moves behind it.
Half eat_english_half(Cursor& cursor) {
  const HalfWord word = english_half_at(cursor.rest(), 0, HalfForms::any);
  cursor.skip(word.end);
  return word.half;
}

/// 오전, 낮, 새벽; the cursor moves behind it. A digit may follow at once: "오전10:14".
const Word* eat_korean_part(Cursor& cursor, const Vocabulary& words) {
  const Word* word = words.korean_parts.at(cursor.rest(), 0);
  if (word != nullptr) cursor.skip(word->text.size());
  return word;
}

/// "noon" or "midnight" behind 12: which half of the day begins; the cursor moves behind it.
Half eat_named_twelve(Cursor& cursor, const Vocabulary& words) {
  Cursor ahead = cursor;
  const Word* word = words.named_hours.find(ahead.word());
  if (word == nullptr) return Half::unknown;
  cursor = ahead;
  return word->number == 0 ? Half::before_noon : Half::after_noon;
}

/// The minutes behind an hour: ":14:00.5", "시 20분", "시". Nothing when an hour alone stands here.
std::optional<int> minutes_behind(Cursor& cursor) {
  Cursor ahead = cursor;
  std::optional<int> minute;
  if (ahead.eat(":")) {
    minute = ahead.number(2, 2);
    Cursor seconds = ahead;
    if (minute && seconds.eat(":") && seconds.number(1, 2)) {
      ahead = seconds;
      if (seconds.eat(".") && seconds.number(1, 9)) ahead = seconds;
    }
  } else if (ahead.eat("시")) {
    minute = 0;
    Cursor behind = ahead;
    behind.skip_blanks();
    const auto found = behind.number(1, 2);
    if (found && behind.eat("분")) {
      minute = found;
      ahead = behind;
    }
  }
  if (!minute || *minute > 59) return std::nullopt;
  cursor = ahead;
  return minute;
}

/// ".15" in "2.15pm" and "14.15 GMT", as British papers write it.
std::optional<int> minutes_behind_dot(Cursor& cursor, const Vocabulary& words) {
  Cursor ahead = cursor;
  if (!ahead.eat(".")) return std::nullopt;
  const auto minute = ahead.number(2, 2);
  Cursor behind = ahead;
  behind.skip_blanks();
  if (!minute || *minute > 59) return std::nullopt;
  if (eat_english_half(behind) == Half::unknown && !utc_offset(behind, words)) return std::nullopt;
  cursor = ahead;
  return minute;
}

}  // namespace

HalfWord english_half_at(std::string_view s, std::size_t i, HalfForms forms) {
  using text::at;
  const char half = ascii::to_lower(at(s, i));
  if (half != 'a' && half != 'p') return {};
  const bool dotted = at(s, i + 1) == '.';
  const std::size_t m = i + 1 + dotted;
  if (ascii::to_lower(at(s, m)) != 'm') return {};
  const bool closed = dotted && at(s, m + 1) == '.';
  const std::size_t end = m + 1 + closed;
  const char next = at(s, end);
  if (forms == HalfForms::any ? ascii::is_alnum(next) : !dotted && ascii::is_letter(next)) return {};
  if (forms == HalfForms::usual && (dotted != closed || ascii::is_upper(s[i]) != ascii::is_upper(s[m]))) return {};
  return {half == 'a' ? Half::before_noon : Half::after_noon, end};
}

bool read_clock(Cursor& cursor, Timestamp& time, const Vocabulary& words) {
  Cursor ahead = cursor;
  Half half = eat_english_half(ahead);
  const Word* part = half == Half::unknown ? eat_korean_part(ahead, words) : nullptr;
  ahead.skip_blanks();
  const auto hour = ahead.number(1, 2);
  if (!hour) return false;
  auto minute = minutes_behind(ahead);
  if (!minute) minute = minutes_behind_dot(ahead, words);
  Cursor behind = ahead;
  behind.skip_blanks();
  if (part != nullptr) half = half_at(*part, *hour);
  const bool told_before = half != Half::unknown;
  if (!told_before) half = eat_english_half(behind);
  if (!told_before && half == Half::unknown)
    if (const Word* word = eat_korean_part(behind, words)) half = half_at(*word, *hour);
  if (half == Half::unknown && *hour == 12) half = eat_named_twelve(behind, words);
  if (!told_before && half != Half::unknown)
    ahead = behind;
  else if (!minute)
    return false;  // a bare number is no time
  const int hours = hour_of_day(*hour, half);
  if (hours > 23) return false;
  time.hour = hours;
  time.minute = minute.value_or(0);
  Cursor zone = ahead;
  zone.skip_blanks();
  const std::size_t start = zone.at();
  time.utc_offset = utc_offset(zone, words);
  if (!time.utc_offset) eat_word(zone, words.vague_zones);
  cursor = zone.at() > start ? zone : ahead;
  return true;
}

}  // namespace jjak::dates
