// Times of day: the words for their halves in both languages, and the clock of a page with its zone.
#pragma once

#include "dates/vocabulary.hpp"
#include "text/cursor.hpp"

#include <jjak/article.hpp>

namespace jjak::dates {

/// A word for a half of the day: where it ends, and which half it says; `end` is 0 when none stands there.
struct HalfWord {
  Half half = Half::unknown;
  std::size_t end = 0;
};

/// How "a.m." may be written. Heads of pages write it in any way ("Am", "a.m"); in sentences these are other words.
enum class HalfForms : std::uint8_t { usual, any };

/// "a.m.", "PM" at `i`.
HalfWord english_half_at(std::string_view s, std::size_t i, HalfForms forms);

/// Reads "10:14", "10:14:00.5+09:00", "2:15 p.m. EST", "8 a.m.", "05:30AM", "오후 3시 20분", "10시" into hour, minute and
/// utc_offset and moves the cursor behind it. Otherwise leaves both alone. A zone whose name means several (CST, IST,
/// BST) or depends on the season (ET) gives no offset.
bool read_clock(text::Cursor& cursor, Timestamp& time, const Vocabulary& words);

}  // namespace jjak::dates
