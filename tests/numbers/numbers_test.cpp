// Numbers in figures and words, in both languages.
#include "numbers/numbers.hpp"

#include <jjak/anchor.hpp>

#include <algorithm>
#include <string>

#include "support/catch.hpp"

using jjak::Language;
using jjak::anchors::find_numbers;
using jjak::anchors::number_match;

namespace {

std::string joined(const std::vector<jjak::text::Mention>& mentions) {
  std::string line;
  for (const auto& mention : mentions) line.append(line.empty() ? "" : " ").append(mention.value);
  return line;
}

std::string english(std::string_view sentence) { return joined(find_numbers(sentence, Language::english)); }
std::string korean(std::string_view sentence) { return joined(find_numbers(sentence, Language::korean)); }

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += piece;
  return text;
}

}  // namespace

TEST_CASE("English digits and magnitudes") {
  CHECK(english("a fund of $1.2 billion and 110 million won") == "1200000000 110000000");
  CHECK(english("1,204.50 people, 007, 0.50") == "1204.5 7 0.5");
  CHECK(english("5 mln, 3bn, $2.5m, £30k, 2.5m, 400m") == "5000000 3000000000 2500000 30000 2.5 400");
  CHECK(english("5.98M views, 62.2K users, a 4K screen") == "5980000 62200 4");
  CHECK(english("1,2,3 and 20,30") == "1 2 3 20 30");
  CHECK(english("-3 degrees, (−7), a 6-3 win, aged 20-21") == "-3 -7 6 3 20 21");
  CHECK(english("hit .268 in the 16th round") == "0.268 16");
  CHECK(english("1/2, 2 1/2, 2½ and 12/7") == "0.5 2.5 2.5 12 7");
  CHECK(english("the 26-year-old, G-20, COVID-19") == "26 20 19");
}

TEST_CASE("English words for numbers") {
  CHECK(english("twenty-one men, a hundred and five, two thousand") == "21 105 2000");
  CHECK(english("five million nine hundred eighty thousand") == "5980000");
  CHECK(english("A million, an hundred, a dozen, three dozen") == "1000000 100 12 36");
  CHECK(english("third, twenty-first, the second round, twentieth") == "3 21 2 20");
  CHECK(english("half a million, half of it, one and a half, two and a half years") == "500000 0.5 1.5 2.5");
  CHECK(english("one-third, two thirds, three-quarters, a third of, a quarter of") ==
        "0.333333 0.666667 0.75 0.333333 0.25");
  CHECK(english("twice, doubled, triple") == "2 2 3");
  CHECK(english("one million, number one") == "1000000 1");
  CHECK(english("two three-year terms") == "2 3");
}

TEST_CASE("English words that count nothing") {
  CHECK(english("one of them, no one, once, another one") == "");
  CHECK(english("dozens, hundreds of thousands, several hundred, multi-million") == "");
  CHECK(english("at first, first of all, calculations a second, 30 seconds, 5 second") == "30 5");
  CHECK(english("the second half, often, tend, someone, attention, weight") == "2");
  CHECK(english("") == "");
}

TEST_CASE("Korean digits with units") {
  CHECK(korean("1만2천 명, 3조4000억 원, 1억1천만 달러") == "12000 3400000000000 110000000");
  CHECK(korean("4만 5,000명과 2천500명, 5백만, 3.5조, 9.56천") == "45000 2500 5000000 3500000000000 9560");
  CHECK(korean("12조3천억 번, 57억 2천만 달러, 20 만 명, 5 억 달러") == "12300000000000 5720000000 200000 500000000");
  CHECK(korean("3만2천오백 명, 3만이 넘는") == "32500 30000");
  CHECK(korean("제2차 회의, 제3조, 20만 7일") == "2 3 200000 7");
  CHECK(korean("2.5배, 30%~50%, -3도, 기온은 −7도") == "2.5 30 50 -3 -7");
  CHECK(korean("2분의 1, 3분의 2, 삼분의 일, 100분의 3, 절반, 1/2, 3/4분기") ==
        "0.5 0.666667 0.333333 0.03 0.5 0.5 3 4");
  CHECK(korean("2할6푼8리, 3할") == "0.268 0.3");
  CHECK(korean("2시간 반, 3년 반 만에, 반값, 반정부, 3학년 반") == "2.5 3.5 0.5 3");
}

TEST_CASE("Korean words for numbers") {
  CHECK(korean("삼만오천 원, 이십 명, 십오 개, 천구백 명, 백 명") == "35000 20 15 1900 100");
  CHECK(korean("오십칠억 이천만 달러, 이십칠만 천 명") == "5720000000 271000");
  CHECK(korean("한 명, 두 명, 세 차례, 네 번, 다섯 개, 여섯, 일곱, 여덟, 아홉") == "1 2 3 4 5 6 7 8 9");
  CHECK(korean("열 명, 열두 살, 스무 살, 스물다섯, 서른, 마흔, 쉰 살, 예순, 일흔") == "10 12 20 25 30 40 50 60 70");
  CHECK(korean("첫 회담, 첫째, 둘째, 셋째, 두 번째, 세번째") == "1 1 2 3 2 3");
  CHECK(korean("하루, 이틀, 사흘 만에, 나흘간, 닷새, 열흘 동안, 보름") == "1 2 3 4 5 10 15");
  CHECK(korean("둘은 셋 중 하나를") == "2 3");
  CHECK(korean("일 년 동안 이 개월을 십오일 동안") == "1 2 15");
}

TEST_CASE("what news counts") {
  CHECK(korean("20여 명, 300여명, 10만여 명, 4백50여 명, 1,000여 가구") == "20 300 100000 450 1000");
  CHECK(korean("2분의 1, 3조4000억, 1만2천, 2.5배, 1천만달러") == "0.5 3400000000000 12000 2.5 10000000");
  CHECK(korean("스무 살, 두 차례, 36세, 한 차례, 80퍼센트, 4.5%포인트") == "20 2 36 1 80 4.5");
  CHECK(english("about 20, one half, 3.4 trillion, 12,000, 2.5 times, $110 million") ==
        "20 0.5 3400000000000 12000 2.5 110000000");
  CHECK(english("twenty years old, two times, 36-year-old, once, 4.5 percentage points") == "20 2 36 4.5");
}

TEST_CASE("two or three in one Korean word") {
  CHECK(korean("두세 명, 서너 차례, 너댓 개, 대여섯 명, 예닐곱 살, 일고여덟 시간") == "2 3 3 4 4 5 5 6 6 7 7 8");
  CHECK(english("two or three, five or six") == "2 3 5 6");
  CHECK(korean("대여섯이, 서너지, 두세계, 예닐곱") == "");
}

TEST_CASE("Korean words that only look like numbers") {
  CHECK(korean("이것은 일하다 사람 오늘 천안 사이 이사 오이 구조 조사 만일 천사") == "");
  CHECK(korean("이 일이 많은 사람의 한편 한때 다시 한번 한 번도") == "");
  CHECK(korean("세계 세대 세금 세 부담 네덜란드 네티즌 두뇌 열차 열기 넷플릭스 둘러") == "");
  CHECK(korean("한 개인, 한 대학, 한 장관, 한 통신사, 한 병사") == "");
  CHECK(korean("수천 명, 몇 십만 명, 천장, 백발, 만세, 십분 이용, 십일조") == "");
  CHECK(korean("하루빨리 보름달 둘 수 있다 구조대 이천시 오만하다") == "");
  CHECK(korean("“협력”이 ‘이것’이 IBM이 (63)세 번") == "63");
}

TEST_CASE("a number knows where it stands") {
  const std::string sentence = "모두 1억1천만 달러";
  const auto numbers = find_numbers(sentence, Language::korean);
  REQUIRE(numbers.size() == 1);
  CHECK(sentence.substr(numbers[0].bytes.begin, numbers[0].bytes.size()) == "1억1천만");
  CHECK(find_numbers("20", Language::unknown).empty());
}

TEST_CASE("hostile numbers are left out") {
  constexpr std::size_t much = 1 << 20;
  for (const std::string_view piece : {"7", "만", "1만", "1만 ", "천", "이", "a ", "one ", "hundred and ", "9,", "1/",
                                       "-", "1,000", "한 ", "십억 ", "\xEA", "\xED\x9F", "half a ", "20~"}) {
    const std::string text = repeated(piece, much);
    for (const Language language : {Language::english, Language::korean}) {
      const auto mentions = find_numbers(text, language);
      CHECK(std::all_of(mentions.begin(), mentions.end(), [&](const auto& mention) {
        return mention.bytes.begin < mention.bytes.end && mention.bytes.end <= text.size();
      }));
    }
  }
  CHECK(english(repeated("7", much)).empty());
  CHECK(korean(repeated("7", much)).empty());
  CHECK(english("12345678901234567890123 and 5") == "5");
  CHECK(korean("999999999999조 원과 5") == "5");
  CHECK(korean("0분의 1") == "0 1");
}

TEST_CASE("numbers match when they are equal, or large and nearly equal") {
  CHECK(number_match("20", "20") == .5);
  CHECK(number_match("20", "21") == 0);
  CHECK(number_match("1980000", "2000000") == .15);
  CHECK(number_match("1900000", "2000000") == 0);
  CHECK(number_match("", "") == 0);
  CHECK(number_match("-2000", "-2010") == 0);
  CHECK(number_match("nan", "5000") == 0);
}

TEST_CASE("values of both languages are written alike") {
  const auto values = jjak::normalised_values;
  const std::string expected = "m12 d7 y2019 110000000 3";
  CHECK(values("On Dec. 7, 2019, $110 million went to three firms.", Language::english) == expected);
  CHECK(values("12월 7일, 2019년에 1억1천만 달러가 세 회사에 갔다.", Language::korean) == expected);
  CHECK(values("", Language::english).empty());
}
