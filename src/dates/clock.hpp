// Times of day as pages write them, with their zone.
#pragma once

#include "text/cursor.hpp"

#include <jjak/article.hpp>

namespace jjak::extraction {

/// Reads "10:14", "10:14:00.5+09:00", "2:15 p.m. EST", "8 a.m.", "05:30AM", "오후 3시 20분", "10시" into hour, minute and
/// utc_offset and moves the cursor behind it. Otherwise leaves both alone. A zone whose name means several (CST, IST, BST)
/// or depends on the season (ET) gives no offset.
bool read_clock(Cursor& cursor, Timestamp& time);

/// Moves the cursor over blanks and over what may stand between a date and its time: weekdays in both languages, "T", "at", commas, bars.
void skip_joints(Cursor& cursor);

/// Reads the English name of a weekday with what follows it ("Mon, ", "Monday "), and moves the cursor behind it.
bool skip_weekday(Cursor& cursor);

/// The same for "(월)", "월요일", "(월요일)", with the blanks before it.
bool skip_korean_weekday(Cursor& cursor);

}  // namespace jjak::extraction
