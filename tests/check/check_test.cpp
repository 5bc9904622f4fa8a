// The truth check: errors of each kind are found, and the same said in another writing is none.
#include <jjak/check/check.hpp>

#include "text/table.hpp"

#include <fstream>
#include <sstream>
#include <string>

#include "support/catch.hpp"

using namespace jjak;

namespace {

std::string kinds(std::string_view english, std::string_view korean) {
  std::string line;
  for (const Finding& finding : check_pair({english, korean})) {
    line.append(line.empty() ? "" : " ").append(name_of(finding.kind));
    CHECK(finding.english.begin <= finding.english.end);
    CHECK(finding.english.end <= english.size());
    CHECK(finding.korean.begin <= finding.korean.end);
    CHECK(finding.korean.end <= korean.size());
    CHECK(finding.probability >= .5);
    CHECK(finding.probability <= 1);
    CHECK(describe(finding).find("{e") == std::string::npos);
  }
  return line;
}

}  // namespace

TEST_CASE("Another writing of the same is no finding") {
  std::ifstream file(JJAK_SOURCE_DIR "/tests/check/writing.tsv", std::ios::binary);
  std::stringstream bytes;
  bytes << file.rdbuf();
  const std::string table = bytes.str();
  text::TableReader rows(table, "writing.tsv", {.header = "en", .fewest_cells = 2, .most_cells = 2});
  std::size_t count = 0;
  while (rows.next()) {
    ++count;
    INFO(rows.row().text);
    CHECK(kinds(rows.row().cell(0), rows.row().cell(1)).empty());
  }
  CHECK(count >= 300);
}

TEST_CASE("Numbers, scales, units, currencies and shares that differ") {
  CHECK(kinds("The fire killed 54 people.", "불이 나 45명이 숨졌다.") == "number");
  CHECK(kinds("Three ships left the port.", "배 네 척이 항구를 떠났다.") == "number");
  CHECK(kinds("They live in 1,204 houses.", "그들은 집 1240채에 산다.") == "number");
  CHECK(kinds("It cost 12.3 trillion won.", "12조3천억 달러가 들었다.") == "currency");
  CHECK(kinds("It cost €300.", "300파운드가 들었다.") == "currency");
  CHECK(kinds("About 5 million people live there.", "그곳에는 약 5억 명이 산다.") == "scale");
  CHECK(kinds("Hundreds of people came.", "수만 명이 왔다.") == "scale");
  CHECK(kinds("The bridge is 300 meters long.", "다리의 길이는 300킬로미터다.") == "unit");
  CHECK(kinds("They waited for 20 minutes.", "그들은 20시간을 기다렸다.") == "unit");
  CHECK(kinds("The rate rose by 3 percentage points.", "비율이 3% 올랐다.") == "percent");
  CHECK(kinds("Sales grew 15 percent.", "매출이 15배로 늘었다.") == "percent");
}

TEST_CASE("What is on one side only is no conflict of numbers") {
  CHECK(kinds("The fire killed 54 people.", "불이 나 많은 사람이 숨졌다.").empty());
  CHECK(kinds("The fire killed many people in the town.", "지난 9일 불이 나 45명이 숨졌다.").empty());
  CHECK(kinds("It costs $100 (about 130,000 won).", "값은 100달러다.").empty());
}

TEST_CASE("Text that is not translated, or in another language") {
  const std::string english = "The committee will meet again in the spring to discuss the plan.";
  CHECK(kinds(english, english) == "untranslated");
  CHECK(kinds(english, "위원회는 will meet again in the spring to discuss the plan.").find("untranslated") == 0);
  CHECK(kinds(english, "委員会は春に再び会合を開き、計画を協議する予定だ。") == "language");
  CHECK(kinds("위원회는 봄에 다시 모여 계획을 논의한다.", "위원회는 봄에 다시 모여 계획을 논의한다.") ==
        "untranslated");
  CHECK(kinds("El comité se reunirá de nuevo en la primavera para hablar del plan, según dijo el presidente.",
              "위원회는 봄에 다시 모여 계획을 논의한다.") == "language");
  CHECK(kinds("John Smith, Mary Jones", "John Smith, Mary Jones").empty());
  CHECK(kinds("Press “Sign up for Example”.", "“Sign up for Example”을 누르세요.").empty());
}

TEST_CASE("Sides that break off") {
  const std::string english = "The committee will meet again in the spring to discuss the plan for the new bridge.";
  CHECK(kinds(english, "위원회는 봄에 다시 모여 새 다리를 놓는 계획을 논의한다.").empty());
  CHECK(kinds(english, "위원회는 봄에 다시 모여 새") == "truncated");
  CHECK(kinds("The committee will meet again in the", "위원회는 봄에 다시 모여 새 다리를 놓는 계획을 논의한다.") ==
        "truncated");
  CHECK(kinds("A view of the new bridge", "새 다리의 모습.").empty());
}

TEST_CASE("Damaged text") {
  const std::string english = "The committee will meet again in the spring.", korean = "위원회는 봄에 다시 모인다.";
  CHECK(kinds(english, korean).empty());
  CHECK(kinds("The committee\u00e2\u20ac\u2122s plan is ready.", "위원회의 계획은 준비됐다.") == "damaged");
  CHECK(kinds(english, "위원회는 봄에 다\uFFFD 모인다.") == "damaged");
  CHECK(kinds(english, "<p>위원회는 봄에 다시 모인다.</p>") == "damaged");
  CHECK(kinds("Thecommitteewillmeetagaininthespring and talk.", korean) == "damaged");
  CHECK(kinds(english, korean + " Google 번역").find("damaged") != std::string::npos);
  CHECK(kinds(english, "위원회는 봄에 다시 모여 논의한다. 위원회는 봄에 다시 모여 논의한다.").find("damaged") !=
        std::string::npos);
}

TEST_CASE("Dates and weekdays that differ") {
  CHECK(kinds("The law took effect on June 5, 2019.", "이 법은 2019년 7월 5일 시행됐다.") == "date");
  CHECK(kinds("The law took effect in 2019.", "이 법은 2016년에 시행됐다.") == "date");
  CHECK(kinds("The market opens on Monday.", "시장은 목요일에 문을 연다.") == "weekday");
  CHECK(kinds("The market opened on Monday.", "시장은 9일 문을 열었다.").empty());
  const Timestamp day{2024, 12, 11, -1, -1, std::nullopt};  // a Wednesday
  CHECK(check_pair({"The market opened on Monday.", "시장은 지난 9일 문을 열었다.", day, day}).empty());
  const auto findings = check_pair({"The market opened on Friday.", "시장은 지난 9일 문을 열었다.", day, day});
  REQUIRE(findings.size() == 1);
  CHECK(findings.front().kind == FindingKind::weekday);
  CHECK(check_pair({"The market opened on Sunday.", "시장은 9일(현지시간) 문을 열었다.", day, day}).empty());
}

TEST_CASE("A side that denies what the other says") {
  CHECK(kinds("The mayor did not open the bridge.", "시장은 다리를 개통했다.") == "negation");
  CHECK(kinds("The mayor opened the bridge.", "시장은 다리를 개통하지 않았다.") == "negation");
  CHECK(kinds("The mayor did not open the bridge.", "시장은 다리를 개통하지 않았다.").empty());
  CHECK(kinds("The mayor refused to open the bridge.", "시장은 다리를 개통하지 않았다.").empty());
}

TEST_CASE("Another place in place of the one that is said") {
  CHECK(kinds("The delegation flew to Mongolia on the same day.", "대표단은 같은 날 베트남으로 떠났다.") == "entity");
  CHECK(kinds("The delegation flew to Mongolia on the same day.", "대표단은 같은 날 몽골로 떠났다.").empty());
}

TEST_CASE("The check takes any bytes") {
  CHECK(check_pair({"", ""}).empty());
  const std::string long_text(300000, '7');
  check_pair({long_text, long_text});
  std::string many;
  for (int i = 0; i < 20000; ++i) many += "12 km (";
  check_pair({many, many});
  std::string english_dates, korean_dates;
  for (int i = 0; i < 3000; ++i) english_dates += "May 5, 2025 ", korean_dates += "2025년 5월 5일 ";
  CHECK(check_pair({english_dates, korean_dates}).empty());
  for (int byte = 0x80; byte < 0x100; ++byte) check_pair({std::string(3, static_cast<char>(byte)), "가"});
}

TEST_CASE("Kinds have names") {
  for (std::size_t i = 0; i < finding_kinds; ++i) {
    const auto kind = static_cast<FindingKind>(i);
    CHECK(finding_kind(name_of(kind)) == kind);
  }
  CHECK_FALSE(finding_kind("nonsense"));
}
