// Complete dates, as pages write them.
#include "dates/full_date.hpp"
#include "lines/line_facts.hpp"

#include "support/catch.hpp"

#include <fstream>

using namespace jjak::extraction;
using jjak::dates::find_date;
using jjak::dates::parse_date;
using jjak::rules::built_in;

namespace {

std::string iso(const std::optional<jjak::Timestamp>& time) { return time ? jjak::iso_date(*time) : "none"; }

std::string published(std::string_view line) {
  const auto found = published_among(marked_dates(line, built_in()));
  return found && !found->ambiguous ? jjak::iso_date(found->time) : "none";
}

std::string modified(std::string_view line) {
  for (const MarkedDate& each : marked_dates(line, built_in()))
    if (each.meaning == DateMeaning::modified) return jjak::iso_date(each.date.time);
  return "none";
}

}  // namespace

TEST_CASE("The table of dates", "[extract][dates]") {
  std::ifstream table(JJAK_SOURCE_DIR "/tests/dates/dates.tsv");
  REQUIRE(table);
  std::size_t dates = 0, none = 0;
  for (std::string row; std::getline(table, row);) {
    if (row.starts_with('#')) continue;
    INFO(row);
    const std::size_t first = row.find('\t'), second = row.find('\t', first + 1);
    REQUIRE(second != std::string::npos);
    const std::string kind = row.substr(0, first), text = row.substr(first + 1, second - first - 1);
    const std::string wanted = row.substr(second + 1);
    CHECK((kind == "value" ? iso(parse_date(text)) : kind == "modified" ? modified(text) : published(text)) == wanted);
    ++(wanted == "none" ? none : dates);
  }
  CHECK(dates >= 150);
  CHECK(none >= 40);
}

TEST_CASE("A date that reads in two ways says so", "[extract][dates]") {
  const auto found = find_date("03/04/2024");
  REQUIRE(found);
  CHECK(found->ambiguous);
  CHECK(jjak::iso_date(found->time) == "2024-03-04");
}

TEST_CASE("Dates stand where they are said to stand", "[extract][dates]") {
  const std::string line = "홍길동 기자 2024.12.16(월) 10:14 KST | 수정 2024.12.17 11:00";
  const auto dates = marked_dates(line, built_in());
  REQUIRE(dates.size() == 2);
  const auto text_of = [&](const MarkedDate& each) {
    return line.substr(each.date.bytes.begin, each.date.bytes.size());
  };
  CHECK(text_of(dates[0]) == "2024.12.16(월) 10:14 KST");
  CHECK(text_of(dates[1]) == "2024.12.17 11:00");
}

TEST_CASE("A date line is a date and nothing else", "[extract][dates]") {
  for (const char* line : {"Monday, December 23, 2024", "December 23, 2024 at 05:30AM", "입력 2024.11.14 09:12",
                           "기사입력 2024-11-14 09:12 | 최종수정 2024-11-14 10:00", "2024. 12. 16. (월) 오전 10:14",
                           "Published 10:14 AM EST, Mon December 16, 2024", "승인 2024.12.16 10:14"})
    CHECK(facts_of(line, built_in()).only_date);
  for (const char* line :
       {"On Dec. 7, 2024, the ministry issued an order.", "Dec. 7", "By Kim, Oct. 11, 2024", "", "2024"})
    CHECK_FALSE(facts_of(line, built_in()).only_date);
}

TEST_CASE("Endless lines of digits and dates cost no more than their length", "[extract][dates]") {
  std::string digits, dates;
  for (int i = 0; i < 200'000; ++i) digits += "1 Dec ";
  for (int i = 0; i < 100'000; ++i) dates += "2024-12-16 ";
  CHECK_FALSE(find_date(digits));
  CHECK(marked_dates(dates, built_in()).size() <= 8);
  CHECK_FALSE(parse_date(dates));
}
