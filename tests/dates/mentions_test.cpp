// Dates and times mentioned in running text, in both languages.
#include "dates/mentions.hpp"

#include <algorithm>
#include <string>

#include "support/catch.hpp"

using jjak::Language;
using jjak::Timestamp;
using jjak::dates::find_dates;
using jjak::dates::parse_value;

namespace {

std::string joined(const std::vector<jjak::dates::Mention>& mentions) {
  std::string line;
  for (const auto& mention : mentions) line.append(line.empty() ? "" : " ").append(to_string(mention.value));
  return line;
}

std::string english(std::string_view sentence, const Timestamp* reference = nullptr) {
  return joined(find_dates(sentence, Language::english, reference));
}

std::string korean(std::string_view sentence, const Timestamp* reference = nullptr) {
  return joined(find_dates(sentence, Language::korean, reference));
}

double match_probability(std::string_view a, std::string_view b) {
  const auto first = parse_value(a), second = parse_value(b);
  return first && second ? jjak::dates::match_probability(*first, *second) : 0;
}

bool is_relative_date(std::string_view printed) {
  const auto value = parse_value(printed);
  return value && value->is_relative();
}

Timestamp day(int year, int month, int day_of_month) {
  Timestamp time;
  time.year = year;
  time.month = month;
  time.day = day_of_month;
  return time;
}

}  // namespace

TEST_CASE("dates have the same parts in both languages") {
  CHECK(english("Dec. 7, 2019") == "m12 d7 y2019");
  CHECK(english("December 7th and 7 December 2019 and the 7th of December") == "m12 d7 d7 m12 y2019 d7 m12");
  CHECK(korean("2019년 12월 7일(토)") == "y2019 m12 d7 w6");
  CHECK(english("2019-12-07") == "y2019 m12 d7");
  CHECK(korean("2019.12.07 2019. 9. 10. 2019/1/2") == "y2019 m12 d7 y2019 m9 d10 y2019 m1 d2");
  CHECK(english("Jan. 5-7") == "m1 d5 d7");
  CHECK(korean("1월 5~7일, 10~12월, 2001~2005년") == "m1 d5 d7 m10 m12 y2001 y2005");
  CHECK(english("the Sept. 11 attacks, 9/11, 12/7") == "m9 d11 m9 d11");
  CHECK(korean("9·11 테러, 12·3 비상계엄, 1·2차, 3·4분기") == "m9 d11 m12 d3");
}

TEST_CASE("years and decades") {
  CHECK(english("in 2019, the 2008 Games, by 2004.") == "y2019 y2008 y2004");
  CHECK(english("2000 people, $2000, 2000 tons, 1,999, 2019%, F2000") == "");
  CHECK(english("the 1990s, the '90s, in the 90s, their 70s") == "y1990s y1990s y1990s");
  CHECK(korean("1990년대, 90년대, 2000년대") == "y1990s y1990s y2000s");
  CHECK(korean("2008년 후, 1000년 전, 15년 간, ’97년, 500년") == "y2008 y1997");
  CHECK(korean("2008.03 원문, 2012.10포인트") == "y2008 m3");
}

TEST_CASE("days of the month are told from days that pass") {
  CHECK(korean("지난 7일, 오는 14일부터 23일 전국에서") == "d7 d14 d23");
  CHECK(korean("3일간, 5일 만에, 10일 후에, 15일짜리, 3일 일정의, 8일째, 20일 동안, 3.5일, 7일장") == "");
  CHECK(korean("12월 초, 3개월") == "m12");
  CHECK(english("on the 14th, on the 7th floor") == "d14");
}

TEST_CASE("May and March are not always months") {
  CHECK(english("in May, May 2019, last March, March 5") == "m5 m5 y2019 m3 m3 d5");
  CHECK(english("it may, May said, they march, March on Washington, Jan said, Mark, Decorate") == "");
}

TEST_CASE("times of day") {
  CHECK(english("3:30 p.m., 8AM, 12:26 a.m., 12 p.m., noon, midnight") == "t15:30 t08:00 t00:26 t12:00 t12:00 t00:00");
  CHECK(korean("오후 3시 30분, 오전 8시, 오전 0시 26분, 낮 12시, 정오, 자정") ==
        "t15:30 t08:00 t00:26 t12:00 t12:00 t00:00");
  CHECK(korean("3시, 세 시, 오후 세시 반, 밤 11시, 밤 12시, 새벽 1시") ==
        "t03:00|t15:00 t03:00|t15:00 t15:30 t23:00 t00:00 t01:00");
  CHECK(english("15:30, 3 o'clock, 3:15") == "t15:30 t03:00|t15:00 t03:15|t15:15");
  CHECK(korean("3시간, 한 시민, 두 시간, 세 시즌, 네 시장, 2:16") == "t02:16|t14:16");
}

TEST_CASE("relative dates without a reference stay relative") {
  CHECK(english("last month, this year, next week, yesterday, last night") == "m-1 y0 k+1 d-1");
  CHECK(korean("지난달, 올해, 다음 주, 어제, 오늘날, 이번 주주총회") == "m-1 y0 k+1 d-1");
  CHECK(english("on Thursday, the previous day, this day, last day") == "w4 d-1");
  CHECK(korean("목요일") == "w4");
}

TEST_CASE("the article's date makes relative dates absolute") {
  const Timestamp monday = day(2024, 12, 9);
  CHECK(english("on Thursday, last Friday, next Monday and Monday", &monday) == "w4|d5 w5|d6 w1|d16 w1|d9");
  CHECK(english("Thursday, Dec. 5, and Mondays", &monday) == "w4 m12 d5 w1");
  CHECK(english("Wednesdays and Saturdays", &monday) == "w3 w6");
  CHECK(korean("목요일, 오는 금요일, 5일 목요일, 14일", &monday) == "w4|d5 w5|d13 d5 w4 d14");
  CHECK(english("last month, next month, last year, today, yesterday, last week", &monday) == "m11 m1 y2023 d9 d8 k-1");
  CHECK(korean("지난달, 다음 달, 지난해, 오늘, 전날, 지난주", &monday) == "m11 m1 y2023 d9 d8 k-1");
  const Timestamp new_year = day(2024, 1, 1), no_date = day(2024, 13, 40);
  CHECK(english("yesterday, last month", &new_year) == "d31 m12");
  CHECK(english("yesterday, Thursday, last month", &no_date) == "d-1 w4 m-1");
}

TEST_CASE("a weekday is the last one, but tomorrow's may be tomorrow") {
  const Timestamp thursday = day(2024, 12, 5);
  CHECK(english("on Thursday", &thursday) == "w4|d5");
  CHECK(english("on Wednesday and Sunday", &thursday) == "w3|d4 w7|d1");
  CHECK(english("on Friday", &thursday) == "w5|d29|d6");
  CHECK(korean("지난 금요일", &thursday) == "w5|d29|d6");
}

TEST_CASE("months, years and days that are counted from the article's date") {
  const Timestamp thursday = day(2024, 12, 5);
  CHECK(korean("지난달 말, 이달 초, 이달 들어, 새달", &thursday) == "m11 m12 m12 m1");
  CHECK(korean("올해, 올 상반기, 올여름, 작년, 내년", &thursday) == "y2024 y2024 y2024 y2023 y2025");
  CHECK(korean("그제, 모레", &thursday) == "d3 d7");
  CHECK(korean("올이 풀린 올 그제야 모레알 올바른", &thursday) == "y2024");
  CHECK(english("earlier this month, late last month, early this year", &thursday) == "m12 m11 y2024");
}

TEST_CASE("impossible dates are none") {
  CHECK(korean("35일, 13월, 25시, 0일, 오전 3시간, 12:75") == "");
  CHECK(english("35 December 2019, Feb. 45, 25:00, 3:99") == "m12 y2019 m2");
}

TEST_CASE("hostile dates end in time and inside the text") {
  constexpr std::size_t much = 1 << 20;
  for (const std::string_view piece : {"7", "7일", "12월", "오후 ", "May ", "May 5-", "on the ", "1~", "2019-",
                                       "3:", "월요일", "지난 ", "\xEA", "\xED\x9F", "Dec. ", "last ", "7 of ", "세 "}) {
    std::string text;
    while (text.size() < much) text += piece;
    for (const Language language : {Language::english, Language::korean}) {
      const auto mentions = find_dates(text, language, nullptr);
      CHECK(std::all_of(mentions.begin(), mentions.end(), [&](const auto& mention) {
        return mention.bytes.begin < mention.bytes.end && mention.bytes.end <= text.size();
      }));
    }
  }
}

TEST_CASE("dates match by any alternative") {
  CHECK(match_probability("w4|d5", "d5") == .6);
  CHECK(match_probability("t03:00|t15:00", "t15:00") == .6);
  CHECK(match_probability("w4|d5", "w5|d6") == 0);
  CHECK(match_probability("d5", "d55") == 0);
  CHECK(match_probability("", "") == 0);
  CHECK(match_probability("|", "|") == 0);
}

TEST_CASE("some dates tell a day only beside the day when they were written") {
  for (const char* value : {"w4", "m-1", "d-1", "d+2", "y0", "k-1", "k0", "k+1"}) CHECK(is_relative_date(value));
  for (const char* value : {"w4|d5", "d10", "m12", "y2019", "y1990s", "t15:30", ""}) CHECK(!is_relative_date(value));
}
