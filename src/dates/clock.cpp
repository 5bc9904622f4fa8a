#include "dates/clock.hpp"

#include <algorithm>
#include <array>

namespace jjak::extraction {
namespace {

struct Zone {
  std::string_view name;
  int minutes;  ///< east of UTC
};
constexpr std::array zones{Zone{"UTC", 0},     Zone{"GMT", 0},          Zone{"KST", 540},       Zone{"JST", 540},
                           Zone{"(KST)", 540}, Zone{"한국시간", 540},   Zone{"한국시각", 540},  Zone{"(한국시간)", 540},
                           Zone{"(UTC)", 0},   Zone{"(GMT)", 0},        Zone{"EST", -300},      Zone{"EDT", -240},
                           Zone{"CDT", -300},  Zone{"MST", -420},       Zone{"MDT", -360},      Zone{"PST", -480},
                           Zone{"PDT", -420},  Zone{"CET", 60},         Zone{"CEST", 120},      Zone{"MSK", 180},
                           Zone{"HKT", 480},   Zone{"SGT", 480},        Zone{"AEST", 600},      Zone{"AEDT", 660},
                           Zone{"(JST)", 540}, Zone{"Korea Time", 540}, Zone{"Seoul time", 540}};
/// Zones that give no offset; they may stand between a time and the date behind it all the same.
constexpr std::array vague_zones{"ET", "CT", "PT", "CST", "IST", "BST", "WIB", "local time", "현지시간", "(현지시간)"};

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

/// "+09:00", "Z", "KST", "GMT+9", "+0900 (KST)".
std::optional<int> utc_offset(Cursor& cursor) {
  Cursor ahead = cursor;
  std::optional<int> offset = numeric_offset(ahead);
  if (!offset && ahead.eat("Z") && ends_word(ahead)) offset = 0;
  for (std::size_t i = 0; i < zones.size() && !offset; ++i) {
    ahead = cursor;
    if (!ahead.eat(zones[i].name) || !ends_word(ahead)) continue;
    offset = zones[i].minutes;
    if (zones[i].minutes == 0)
      if (const auto behind = numeric_offset(ahead)) offset = behind;
  }
  if (offset) cursor = ahead;
  return offset;
}

void skip_vague_zone(Cursor& cursor) {
  for (const std::string_view name : vague_zones) {
    Cursor ahead = cursor;
    if (!ahead.eat(name) || !ends_word(ahead)) continue;
    cursor = ahead;
    return;
  }
}

/// -1: none stands here; 0: a.m.; 12: p.m.
int half_of_day(Cursor& cursor) {
  constexpr std::array halves{std::pair{"a.m.", 0},  std::pair{"a.m", 0},  std::pair{"am", 0},  std::pair{"오전", 0},
                              std::pair{"p.m.", 12}, std::pair{"p.m", 12}, std::pair{"pm", 12}, std::pair{"오후", 12}};
  for (const auto& [word, half] : halves) {
    Cursor ahead = cursor;
    if (!ahead.eat_any_case(word) || !ends_word(ahead)) continue;
    cursor = ahead;
    return half;
  }
  // "오전10:14": a digit may follow at once.
  return cursor.eat("오전") ? 0 : cursor.eat("오후") ? 12 : -1;
}

/// The minutes behind an hour: ":14:00.5", "시 20분", "시". Nothing when an hour alone stands here.
std::optional<int> minutes_behind(Cursor& cursor) {
  Cursor ahead = cursor;
  std::optional<int> minute;
  if (ahead.eat(":")) {
    minute = ahead.number(2, 2);
    Cursor seconds = ahead;
    if (minute && seconds.eat(":") && seconds.number(2, 2)) {
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
std::optional<int> minutes_behind_dot(Cursor& cursor) {
  Cursor ahead = cursor;
  if (!ahead.eat(".")) return std::nullopt;
  const auto minute = ahead.number(2, 2);
  Cursor behind = ahead;
  behind.skip_blanks();
  if (!minute || *minute > 59 || (half_of_day(behind) < 0 && !utc_offset(behind))) return std::nullopt;
  cursor = ahead;
  return minute;
}

}  // namespace

bool read_clock(Cursor& cursor, Timestamp& time) {
  Cursor ahead = cursor;
  int half = half_of_day(ahead);
  ahead.skip_blanks();
  const auto hour = ahead.number(1, 2);
  if (!hour) return false;
  auto minute = minutes_behind(ahead);
  if (!minute) minute = minutes_behind_dot(ahead);
  Cursor behind = ahead;
  behind.skip_blanks();
  if (const int found = half < 0 ? half_of_day(behind) : -1; found >= 0) {
    half = found;
    ahead = behind;
  } else if (!minute) {
    return false;  // a bare number is no time
  }
  const int hours = half < 0 || *hour > 12 ? *hour : *hour % 12 + half;
  if (hours > 23) return false;
  time.hour = hours;
  time.minute = minute.value_or(0);
  Cursor zone = ahead;
  zone.skip_blanks();
  const std::size_t start = zone.at();
  time.utc_offset = utc_offset(zone);
  if (!time.utc_offset) skip_vague_zone(zone);
  cursor = zone.at() > start ? zone : ahead;
  return true;
}

bool skip_weekday(Cursor& cursor) {
  constexpr std::array weekdays{"monday",   "tuesday", "wednesday", "thursday", "friday",
                                "saturday", "sunday",  "tues",      "thurs",    "thur"};
  Cursor ahead = cursor;
  const std::string word = ahead.word();
  const bool known = std::any_of(weekdays.begin(), weekdays.end(), [&](std::string_view day) {
    return word == day || (word.size() == 3 && day.starts_with(word));
  });
  if (!known) return false;
  ahead.eat(".");
  ahead.eat(",");
  ahead.skip_blanks();
  cursor = ahead;
  return true;
}

bool skip_korean_weekday(Cursor& cursor) {
  constexpr std::array days{"월", "화", "수", "목", "금", "토", "일"};
  for (const std::string_view day : days) {
    Cursor ahead = cursor;
    ahead.skip_blanks();
    const bool open = ahead.eat("(");
    if (!ahead.eat(day)) continue;
    const bool whole = ahead.eat("요일");
    if (open ? !ahead.eat(")") : !whole) continue;
    cursor = ahead;
    return true;
  }
  return false;
}

void skip_joints(Cursor& cursor) {
  constexpr std::array joints{",", "|", "·", "at ", "@", "-", "–", "/", "ㅣ"};
  bool moved = true;
  while (moved) {
    moved = cursor.skip_blanks() || skip_korean_weekday(cursor) || skip_weekday(cursor) ||
            std::any_of(joints.begin(), joints.end(), [&](const char* joint) { return cursor.eat(joint); });
  }
}

}  // namespace jjak::extraction
