// The truth check: errors of each kind are found, and the same said in another writing is none.
#include <jjak/check/check.hpp>

#include "text/table.hpp"

#include <algorithm>
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
  CHECK(kinds("A sack of 120 kilograms is sold there.", "그곳에서는 120톤들이 포대를 판다.") == "unit");
  CHECK(kinds("They worked for four weeks.", "그들은 넉 달 동안 일했다.") == "unit");
  CHECK(kinds("The plane fell to 10,000 yards (3,048 meters).", "비행기는 3048m까지 내려갔다.") == "unit");
  CHECK(kinds("The plane fell to 10,000 feet (3,048 meters).", "비행기는 3048m까지 내려갔다.").empty());
  CHECK(kinds("The plane fell to 33 meters (10 meters).", "비행기는 10m까지 내려갔다.") == "unit");
  CHECK(kinds("It took 18 weeks to build.", "짓는 데 1년 6개월이 걸렸다.") == "unit");
  CHECK(kinds("It took 18 months to build.", "짓는 데 1년 6개월이 걸렸다.").empty());
  CHECK(kinds("It took two years and four days.", "2년 4개월이 걸렸다.") == "unit");
  CHECK(kinds("The root is 80 weeks old.", "이 산삼은 80년근이다.") == "unit");
  CHECK(kinds("The fire burned 3,320 hectares.", "불이 1320ha를 태웠다.") == "number");
  CHECK(kinds("He met the singer, Lee Ha-na, 24, there.", "그는 거기서 가수 이하나(42) 씨를 만났다.") == "number");
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
  CHECK(kinds(english, "위원회는 봄에 다시 모여 새 다리를 놓는 계획을 논의하려") == "truncated");
  CHECK(kinds("Most of the families who live along the lower river and cannot come up",
              "강 하류에 사는 가정은 대부분 설비를 살 큰돈을 마련하지 못해 이웃에게서 빌려 쓰고 있다.") == "truncated");
  CHECK(kinds("Committee to meet in spring", "위원회, 봄에 다시 모인다.").empty());
  CHECK(kinds("A new bridge between the", "두 마을을 잇는 새 다리") == "truncated");
  CHECK(kinds("A new bridge between the two villages", "두 마을을 잇는") == "truncated");
  CHECK(kinds("A new bridge (two villages)", "새 다리(두 마을") == "truncated");
  CHECK(kinds("A new bridge between two villages", "두 마을을 잇는 새 다리").empty());
  CHECK(kinds("A new bridge between the", "두 마을을 잇는").empty());  // both lead on to what stands elsewhere
}

TEST_CASE("Damaged text") {
  const std::string english = "The committee will meet again in the spring.", korean = "위원회는 봄에 다시 모인다.";
  CHECK(kinds(english, korean).empty());
  CHECK(kinds("The committee\u00e2\u20ac\u2122s plan is ready.", "위원회의 계획은 준비됐다.") == "damaged");
  CHECK(kinds(english, "위원회는 봄에 다\uFFFD 모인다.") == "damaged");
  CHECK(kinds(english, "<p>위원회는 봄에 다시 모인다.</p>") == "damaged");
  CHECK(kinds("Thecommitteewillmeetagaininthespring and talk.", korean) == "damaged");
  CHECK(kinds("“Thecommitteewillmeetagaininthespring.”", korean).find("damaged") != std::string::npos);
  CHECK(kinds("The committee,which met onMonday,plansto meet again.", korean).empty());  // too few places to be sure
  CHECK(kinds(english, "위원회는“봄에다시모인다”고밝혔으며계획을논의한다.").find("damaged") != std::string::npos);
  CHECK(kinds("The committee?s plan is ready.", "위원회의 계획은 준비됐다.") == "damaged");
  CHECK(kinds(english, "위 원 회 는 봄 에 다 시 모 인 다.").find("damaged") != std::string::npos);
  CHECK(kinds(english, "위원□는 봄에 다시 모인다.") == "damaged");
  CHECK(kinds("New plan for the bridge New plan for the bridge", "다리의 새 계획").find("damaged") == 0);
  CHECK(kinds(english, korean + " Google 번역").find("damaged") != std::string::npos);
  CHECK(kinds(english, "위원회는 봄에 다시 모여 논의한다. 위원회는 봄에 다시 모여 논의한다.").find("damaged") !=
        std::string::npos);
}

TEST_CASE("English words without blanks between them") {
  CheckContext context;
  context.dictionary = Dictionary({{"new", "새", 1}, {"committee", "위원회", 1}, {"standing", "서 있는", 1}});
  const auto is_damaged = [&](std::string_view english) {
    const auto findings = check_pair({english, "새 위원회는 봄에 다시 모인다."}, context);
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& each) { return each.kind == FindingKind::damaged; });
  };
  CHECK(is_damaged("Thenewcommitteewillandthen meet again in the spring."));
  CHECK(is_damaged("The new Linden committee,theLindenwillandthen meet in the new spring."));
  CHECK_FALSE(is_damaged("The new committee will meet again in the spring, notwithstanding the rain."));
  CHECK_FALSE(is_damaged("The new committee: www.thenewcommitteewill.example/andthenewcommittee"));
}

TEST_CASE("Dates and weekdays that differ") {
  CHECK(kinds("The law took effect on June 5, 2019.", "이 법은 2019년 7월 5일 시행됐다.") == "date");
  CHECK(kinds("The law took effect in 2019.", "이 법은 2016년에 시행됐다.") == "date");
  CHECK(kinds("The fair opens on Saturday, June 10.", "장은 9월 10일 토요일에 열린다.") == "date");
  CHECK(kinds("They remember the attacks of Sept. 11.", "그들은 9월 9일 공격을 기억한다.") == "date");
  CHECK(kinds("It grew from 2005 until the games of 2008.", "2005년부터 2005년 대회까지 늘었다.") == "date");
  CHECK(kinds("The market opens on Monday.", "시장은 목요일에 문을 연다.") == "weekday");
  CHECK(kinds("The market opens on Mondays and Wednesdays.", "시장은 월·수요일에 문을 연다.").empty());
  CHECK(kinds("The market opens on Mondays and Wednesdays.", "시장은 월·금요일에 문을 연다.") == "weekday");
  CHECK(kinds("The market opens on Mondays and Wednesdays.", "시장은 화·수요일에 문을 연다.") == "weekday");
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

TEST_CASE("A word that is also a place, and the place of a dateline") {
  CheckContext context;
  context.dictionary = Dictionary({{"form", "구성", 1}});
  CHECK(check_pair({"They met in Washington to form a government.", "그들은 만나 정부를 구성하기로 했다."}, context)
            .empty());
  CHECK(kinds("LONDON, England — The singer left for home.", "가수는 베트남을 떠났다.").find("entity") ==
        std::string::npos);
}

TEST_CASE("A number that stands elsewhere on the other side is no answer") {
  CHECK(kinds("Since Sept. 4 each team has sent four people.", "지난 9월 4일부터 조마다 여섯 명을 보냈다.") ==
        "number");
  CHECK(kinds("They sold 40 books on June 5 and 60 on June 6.", "그들은 6월 5일 책 30권, 6월 6일 60권을 팔았다.") ==
        "number");
}

TEST_CASE("A number may be rounded only where a text says so") {
  CHECK(kinds("A boat costs 2,107 yuan.", "배 한 척은 2천100위안이다.") == "number");
  CHECK(kinds("A boat costs about 2,107 yuan.", "배 한 척은 2천100위안이다.").empty());
  CHECK(kinds("A boat costs 2,107 yuan.", "배 한 척은 2천100위안이 넘는다.").empty());
}

TEST_CASE("Proportions, durations and lists of lengths") {
  CHECK(kinds("They split the cost 60-40.", "비용은 6 대 4로 나눈다.").empty());
  CHECK(kinds("They split the cost 60-40.", "비용은 3 대 2로 나눈다.").empty());
  CHECK(kinds("After more than five decades they met.", "50년도 더 지나 그들은 만났다.").empty());
  CHECK(kinds("After more than five decades they met.", "50개월도 더 지나 그들은 만났다.") == "unit");
  CHECK(kinds("They stayed for an hour and a half.", "그들은 1시간 30분 머물렀다.").empty());
  CHECK(kinds("The breaks are 64 and 71 kilometers away.", "끊긴 곳은 64km, 71km 떨어져 있다.").empty());
  CHECK(kinds("The breaks are 64 and 71 kilometers away.", "끊긴 곳은 64km, 71m 떨어져 있다.") == "unit");
}

TEST_CASE("Values that have changed places") {
  CHECK(kinds("She ran the school between 1991 and 1997.", "그는 1997년과 1991년 사이에 학교를 운영했다.") == "order");
  CHECK(kinds("The price rose from 300 to 700 won.", "값은 700원에서 300원으로 올랐다.") == "order");
  CHECK(kinds("The price rose from 300 to 700 won.", "값은 300원에서 700원으로 올랐다.").empty());
  CHECK(kinds("The camp took in 126 young foreigners from 18 countries.", "126개국 18명이 캠프에 왔다.") == "order");
  CHECK(kinds("The camp took in 126 young foreigners from 18 countries.", "18개국 126명이 캠프에 왔다.").empty());
  CHECK(kinds("Fog closed 11 of the 14 routes.", "안개로 14개 항로 가운데 11개가 닫혔다.").empty());
  CHECK(kinds("Fog closed 11 of the 14 routes.", "안개로 11개 항로 가운데 14개가 닫혔다.") == "order");
  CHECK(kinds("Buyers took 63 of the 51 roots on sale.", "63뿌리가 나와 51뿌리가 주인을 찾았다.") == "order");
  CHECK(kinds("The flood killed 38 people and injured 178 others.", "홍수로 178명이 숨지고 38명이 다쳤다.") == "order");
  CHECK(kinds("The flood killed 38 people and injured 178 others.", "홍수로 38명이 숨지고 178명이 다쳤다.").empty());
  CHECK(kinds("Officials counted 38 deaths and 178 injuries.", "178명이 다치고 38명이 숨진 것으로 집계됐다.").empty());
  CHECK(kinds("The path is 30 kilometers long and has 45 stations.", "길은 길이가 45㎞이고 역은 30곳이다.") == "order");
  CHECK(kinds("The path is 30 kilometers long and has 45 stations.", "역이 45곳인 길은 길이가 30㎞다.").empty());
  CHECK(kinds("Cases rose 12.1 percent to 18,902.", "사건은 1만8천902건으로 12.1% 늘었다.").empty());
  CHECK(kinds("They met 12 times in 40 minutes.", "그들은 40분 동안 12차례 만났다.").empty());
  CHECK(kinds("“The bell rings,” said Yoo Mal-rye, 80, who has lived there for 41 years.",
              "거기서 80년째 사는 유말례(41) 씨는 “종이 울린다”고 했다.") == "order");
}

TEST_CASE("Each sentence of a unit is compared with its own") {
  const std::string english = "The mayor opened the bridge on Friday. The company did not pay its workers in July.";
  CHECK(kinds(english, "시장은 금요일 다리를 개통했다. 회사는 7월 노동자들에게 임금을 주지 않았다.").empty());
  CHECK(kinds(english, "시장은 금요일 다리를 개통했다. 회사는 7월 노동자들에게 임금을 주었다.") == "negation");
}

TEST_CASE("The check takes any bytes") {
  for (const char* english : {", 24,", "a, 24,", " A, 24.", ", 24"}) check_pair({english, "(24) 씨"});
  for (const char* korean : {"(24)", "(24) 씨", "가(24)씨", "·월요일", "월·월요일"}) check_pair({"Monday", korean});
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

TEST_CASE("A unit that is longer than what is compared says so") {
  CHECK_FALSE(examine_pair({"The fire killed 54 people.", "불이 나 54명이 숨졌다."}).is_partial);
  std::string english, korean;
  for (int i = 0; i < 70; ++i) english += "12 km, ", korean += "12km, ";
  CHECK(examine_pair({english, korean}).is_partial);
  CHECK(examine_pair({std::string(70000, 'a'), "가"}).is_partial);
}

TEST_CASE("Kinds have names") {
  for (std::size_t i = 0; i < finding_kinds; ++i) {
    const auto kind = static_cast<FindingKind>(i);
    CHECK(finding_kind(name_of(kind)) == kind);
  }
  CHECK_FALSE(finding_kind("nonsense"));
}
