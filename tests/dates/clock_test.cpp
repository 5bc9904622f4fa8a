#include "dates/clock.hpp"
#include "dates/full_date.hpp"
#include "dates/numeric.hpp"

#include "support/catch.hpp"

using namespace jjak::dates;

namespace {

/// "10:14+540|", with what is left behind the bar; "none" where no time stands.
std::string clock(std::string_view text) {
  jjak::text::Cursor cursor(text);
  jjak::Timestamp time;
  if (!read_clock(cursor, time, Vocabulary::built_in())) return "none";
  std::string out = std::to_string(time.hour) + ":" + std::to_string(time.minute);
  if (time.utc_offset) out += (*time.utc_offset < 0 ? "" : "+") + std::to_string(*time.utc_offset);
  return out + "|" + std::string(cursor.rest());
}

std::string half(std::string_view text, HalfForms forms) {
  const HalfWord word = english_half_at(text, 0, forms);
  if (word.end == 0) return "none";
  return (word.half == Half::before_noon ? "a" : "p") + std::string(text.substr(word.end));
}

}  // namespace

TEST_CASE("The clock of a page has its half and its zone", "[dates][clock]") {
  CHECK(clock("10:14 KST.") == "10:14+540|.");
  CHECK(clock("2:15 p.m. EST, Dec") == "14:15-300|, Dec");
  CHECK(clock("오후 3시 20분 입력") == "15:20| 입력");
  CHECK(clock("오전10:14") == "10:14|");
  CHECK(clock("12 am") == "0:0|");
  CHECK(clock("10:14:00.5+09:00") == "10:14+540|");
  CHECK(clock("2.15pm") == "14:15|");
  CHECK(clock("10:14 ET x") == "10:14| x");
  CHECK(clock("12 noon KST") == "12:0+540|");
  CHECK(clock("12:30 Midnight") == "0:30|");
  for (const char* none : {"10", "오전 10", "25:00", "10:75", "2.15", "3 noon", "12 noons", "x", ""})
    CHECK(clock(none) == "none");
}

TEST_CASE("a.m. and p.m. are written in more ways in heads of pages than in sentences", "[dates][clock]") {
  for (const HalfForms forms : {HalfForms::usual, HalfForms::any}) {
    CHECK(half("a.m. KST", forms) == "a KST");
    CHECK(half("PM", forms) == "p");
    CHECK(half("amount", forms) == "none");
    CHECK(half("x", forms) == "none");
    CHECK(half("", forms) == "none");
  }
  for (const char* text : {"Am", "a.m", "P.m."}) {
    CHECK(half(text, HalfForms::usual) == "none");
    CHECK(half(text, HalfForms::any) != "none");
  }
}

TEST_CASE("Dates in figures have blanks and marks of their own on pages", "[dates][numeric]") {
  const auto end = [](std::string_view text, NumericStyle style) {
    const auto date = read_year_first(text, 0, style);
    return date ? date->end : 0;
  };
  CHECK(end("2019-12-07", NumericStyle::sentence) == 10);
  CHECK(end("2019. 12. 7.", NumericStyle::sentence) == 11);
  CHECK(end("2019. 12. 7.", NumericStyle::page) == 12);
  CHECK(end("2019 . 12 . 7", NumericStyle::sentence) == 0);
  CHECK(end("2019 . 12 . 7", NumericStyle::page) == 13);
  CHECK(end("2019년 12월 7일", NumericStyle::page) == std::string_view("2019년 12월 7일").size());
  CHECK(end("2019년 12월 7일", NumericStyle::sentence) == 0);
  CHECK(end("2019-12/07", NumericStyle::page) == 0);
  CHECK(end("201-12-07", NumericStyle::page) == 0);
}
