#include "dates/value.hpp"
#include "dates/calendar.hpp"
#include "dates/mentions.hpp"
#include "text/utf8.hpp"

#include <algorithm>

#include "support/catch.hpp"

using namespace jjak::dates;

namespace {

/// Every reading that can be printed.
std::vector<Reading> all_readings() {
  std::vector<Reading> readings;
  const auto add = [&](Unit unit, bool is_relative, int first, int last) {
    for (int number = first; number <= last; ++number)
      readings.push_back({unit, is_relative, static_cast<std::int16_t>(number)});
  };
  add(Unit::year, false, earliest_named, latest_named);
  add(Unit::month, false, 1, 12);
  add(Unit::day, false, 1, 31);
  add(Unit::weekday, false, 1, 7);
  add(Unit::time, false, 0, 24 * 60 - 1);
  for (int decade = earliest_named; decade <= latest_named; decade += 10) add(Unit::decade, false, decade, decade);
  for (const Unit unit : {Unit::year, Unit::month, Unit::day, Unit::week}) add(unit, true, -9, 9);
  return readings;
}

}  // namespace

TEST_CASE("A value is parsed into what was printed", "[dates][value]") {
  const std::vector<Reading> readings = all_readings();
  for (const Reading& reading : readings) {
    const Value value(reading);
    INFO(to_string(value));
    const auto parsed = parse_value(to_string(value));
    REQUIRE(parsed);
    CHECK(*parsed == value);
  }
  for (std::size_t i = 0; i + 2 < readings.size(); i += 7) {
    Value value(readings[i]);
    CHECK(value.add(readings[i + 1]));
    CHECK(value.add(readings[i + 2]));
    CHECK_FALSE(value.add(readings[i]));
    CHECK(parse_value(to_string(value)) == value);
  }
}

TEST_CASE("Values print as anchors are keyed", "[dates][value]") {
  CHECK(to_string(Value::absolute(Unit::month, 12)) == "m12");
  CHECK(to_string(Value::absolute(Unit::decade, 1990)) == "y1990s");
  CHECK(to_string(Value::relative(Unit::day, 1)) == "d+1");
  CHECK(to_string(Value::relative(Unit::year, 0)) == "y0");
  CHECK(to_string(Value::relative(Unit::week, -1)) == "k-1");
  CHECK(to_string(*time_value(3, 0, Half::unknown)) == "t03:00|t15:00");
  CHECK(to_string(*time_value(12, 5, Half::before_noon)) == "t00:05");
  CHECK_FALSE(time_value(24, 0, Half::unknown));
  CHECK_FALSE(time_value(3, 60, Half::unknown));
}

TEST_CASE("What is no value is not parsed", "[dates][value]") {
  for (const char* text :
       {"",      "|",      "m12|",   "|m12", "x1", "m",       "m+",  "m-0",         "m012",    "d12345",
        "t3:00", "t25:00", "t10:60", "w-1",  "k1", "y-1990s", "m1 ", "d1|d2|d3|d4", "t03:00|", "ys"})
    CHECK_FALSE(parse_value(text));
}

TEST_CASE("A value without a day of its own is relative", "[dates][value]") {
  CHECK(Value::absolute(Unit::weekday, 4).is_relative());
  CHECK(Value::relative(Unit::week, 0).is_relative());
  CHECK(Value::relative(Unit::month, -1).is_relative());
  CHECK_FALSE(Value::absolute(Unit::day, 7).is_relative());
  jjak::Timestamp monday;
  monday.year = 2024;
  monday.month = 12;
  monday.day = 9;
  CHECK_FALSE(weekday_value(4, false, &monday).is_relative());
  CHECK(weekday_value(4, false, nullptr).is_relative());
}

TEST_CASE("Days of the calendar and of publication", "[dates][calendar]") {
  CHECK(day_of(2024, 2, 29));
  CHECK_FALSE(day_of(2023, 2, 29));
  CHECK(day_of(1850, 1, 1));
  CHECK_FALSE(day_published_on(1850, 1, 1));
  CHECK(compact_day("20241216012300504")->day == 16);
  for (const char* digits : {"2024121", "20241332", "2024121x", "18501216"}) CHECK_FALSE(compact_day(digits));
}

TEST_CASE("Words of dates are found by their first letter, longest first", "[dates][vocabulary]") {
  Words words;
  words.add({.text = "지난", .number = 1});
  words.add({.text = "지난달", .number = 2});
  words.add({.text = "june", .number = 6});
  CHECK(words.at("지난달에", 0)->number == 2);
  CHECK(words.at("지난주", 0)->number == 1);
  CHECK(words.at("지", 0) == nullptr);
  CHECK(words.at("x", 5) == nullptr);
  CHECK(words.find_any_case("JUNE")->number == 6);
  CHECK(words.find_any_case("") == nullptr);
  CHECK_FALSE(words.may_begin(U'달'));
  const Vocabulary& all = Vocabulary::built_in();
  CHECK(all.month_of("SEPT") == 9);
  CHECK(all.capitalised_month("Sept")->is_short);
  CHECK(all.capitalised_month("sept") == nullptr);
  CHECK(all.weekday_of("thur") == 4);
  CHECK(all.korean_weekday_at("(일)", 1) == 7);
  // What the tables say may begin a date does begin one.
  for (char32_t c = jjak::text::first_syllable; c <= jjak::text::last_syllable; ++c) {
    bool any = false;
    const std::string syllable = jjak::text::to_utf8(std::u32string(1, c));
    for (const Words* list :
         {&all.korean_weekdays, &all.korean_parts, &all.korean_named_hours, &all.korean_relatives, &all.korean_hours})
      any = any ||
            std::any_of(list->begin(), list->end(), [&](const Word& word) { return word.text.starts_with(syllable); });
    CHECK(all.may_begin_korean_date(c) == any);
  }
}
