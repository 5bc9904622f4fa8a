// How similar English and Korean names sound.
#include "sounds/sounds.hpp"

#include <jjak/anchor.hpp>

#include <chrono>
#include <limits>
#include <string>
#include <vector>

#include "support/catch.hpp"

using jjak::sounds::distance;
using jjak::sounds::english_sounds;
using jjak::sounds::korean_sounds;
using jjak::sounds::max_sounds;
using jjak::sounds::name_similarity;

namespace {

struct Pair {
  const char* english;
  const char* korean;
};

double apart(std::string_view english, std::string_view korean) {
  return distance(english_sounds(english), korean_sounds(korean));
}

void check_close(const std::vector<Pair>& pairs, double limit) {
  for (const Pair& pair : pairs) {
    INFO(pair.english << " " << pair.korean);
    CHECK(apart(pair.english, pair.korean) < limit);
  }
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += text;
  return out;
}

}  // namespace

TEST_CASE("a name is near to its own transcription and far from others") {
  CHECK(apart("Putin", "푸틴") < .2);
  CHECK(apart("Putin", "피델") > .4);
  CHECK(name_similarity("Putin", "푸틴") > name_similarity("Putin", "피델") + .3);
  CHECK(apart("London", "런던") < .2);
  CHECK(apart("London", "모스크바") > .6);
  CHECK(apart("Kennedy", "닉슨") > .5);
}

TEST_CASE("English spelling is read by its neighbours") {
  check_close({{"Washington", "워싱턴"},
               {"Chicago", "시카고"},
               {"Carter", "카터"},
               {"Philip", "필립"},
               {"Blake", "블레이크"},
               {"Knight", "나이트"},
               {"Wright", "라이트"},
               {"Mexico", "멕시코"},
               {"Texas", "텍사스"},
               {"Georgia", "조지아"},
               {"Schultz", "슐츠"},
               {"Bush", "부시"}},
              .3);
}

TEST_CASE("Korean names in the three usual romanisations") {
  check_close({{"Kim Jong Un", "김정은"},
               {"Kim Jong-eun", "김정은"},
               {"Park", "박"},
               {"Pak", "박"},
               {"Choe", "최"},
               {"Choi", "최"},
               {"Pyongyang", "평양"},
               {"P'yŏngyang", "평양"},
               {"Kyonggi", "경기"},
               {"Gyeonggi", "경기"},
               {"Chong", "정"},
               {"Jeong", "정"},
               {"Kang", "강"},
               {"Chŏlla", "전라"}},
              .3);
}

TEST_CASE("the initial that North and South write differently costs little") {
  check_close({{"Rodong Sinmun", "로동신문"},
               {"Rodong Sinmun", "노동신문"},
               {"Ryanggang", "량강"},
               {"Ryanggang", "양강"},
               {"Yanggang", "량강"},
               {"Ri Sol Ju", "리설주"},
               {"Ri Sol Ju", "이설주"},
               {"Lee", "이"},
               {"Rhee", "리"},
               {"Roh", "노"},
               {"No", "로"}},
              .3);
  // Inside a word it is a sound as any other.
  CHECK(apart("Karima", "카이마") > apart("Karima", "카리마") + .05);
}

TEST_CASE("Chinese and Japanese names come by their own transcriptions") {
  check_close({{"Beijing", "베이징"},
               {"Xi Jinping", "시진핑"},
               {"Zhang", "장"},
               {"Shenyang", "선양"},
               {"Qingdao", "칭다오"},
               {"Deng Xiaoping", "덩샤오핑"},
               {"Koizumi", "고이즈미"},
               {"Tsushima", "쓰시마"},
               {"Fukuoka", "후쿠오카"},
               {"Chiba", "지바"}},
              .3);
}

TEST_CASE("names of other languages, with their diacritics") {
  check_close({{"Medvedev", "메드베데프"},
               {"Chávez", "차베스"},
               {"Mitterrand", "미테랑"},
               {"Schröder", "슈뢰더"},
               {"Møller", "묄러"},
               {"Malmö", "말뫼"},
               {"Škoda", "슈코다"},
               {"Weiß", "바이스"}},
              .4);
  CHECK(apart("Chávez", "차베스") == apart("Cha\u0301vez", "차베스"));  // composed and not
}

TEST_CASE("case, spaces, hyphens and apostrophes do not matter") {
  CHECK(english_sounds("Jong-un") == english_sounds("jong un"));
  CHECK(english_sounds("P'ohang") == english_sounds("p’ohang"));
  CHECK(korean_sounds("「김정은」") == korean_sounds("김정은"));
  CHECK(korean_sounds("ABC 123").empty());
}

TEST_CASE("acronyms are read letter by letter, too") {
  CHECK(apart("GOP", "지오피") < .3);
  CHECK(apart("gop", "지오피") > apart("GOP", "지오피"));
}

TEST_CASE("whole names: order, initials, and what one language adds") {
  CHECK(name_similarity("Byung Doo Min", "민병두") > .6);
  CHECK(name_similarity("Min, Byung Doo", "민병두") > .6);
  CHECK(name_similarity("William S. Knowles", "윌리엄 놀스") > .6);
  CHECK(name_similarity("Chagang Province", "자강도") > .6);
  CHECK(name_similarity("Tula Oblast", "툴라주") > .5);
  CHECK(name_similarity("President Putin", "푸틴 대통령") > .6);
  CHECK(name_similarity("North Hamgyong", "함경북도") > .6);
  CHECK(name_similarity("North Hamgyong", "함경남도") < name_similarity("North Hamgyong", "함경북도") - .05);
  CHECK(name_similarity("Kim Yong Nam", "김영철") < name_similarity("Kim Yong Nam", "김영남") - .1);
}

TEST_CASE("longer agreement counts for more") {
  CHECK(name_similarity("Vladimir Putin", "블라디미르 푸틴") > name_similarity("Lee", "이"));
}

TEST_CASE("nothing is alike to nothing") {
  CHECK(english_sounds("").empty());
  CHECK(english_sounds("123 …").empty());
  CHECK(distance(english_sounds(""), korean_sounds("")) == 1);
  CHECK(distance(english_sounds("Putin"), korean_sounds("")) == 1);
  CHECK(name_similarity("", "") == 0);
  CHECK(name_similarity("Putin", "Putin") == 0);
  CHECK(name_similarity("()", "(") == 0);
  CHECK(name_similarity("...", "시") == 0);
}

TEST_CASE("invalid UTF-8 is no letter") {
  CHECK(english_sounds("\xFF\xC3Putin\xED\xA0\x80") == english_sounds("Putin"));
  CHECK(korean_sounds("\xEA\xB9").empty());
  CHECK(name_similarity("\xFF", "\xFF\xFE") == 0);
  const double similarity = name_similarity("Putin\xC3", "\x80푸틴\xEA");
  CHECK(similarity > .6);
}

TEST_CASE("endless names are cut, and stay quick") {
  const std::string letters = repeated("shchy", 2000), syllables = repeated("쌰", 5000), words = repeated("K ", 5000);
  CHECK(english_sounds(letters).size() == max_sounds);
  CHECK(korean_sounds(syllables).size() == max_sounds);
  const auto start = std::chrono::steady_clock::now();
  for (int i = 0; i < 100; ++i) {
    CHECK(name_similarity(letters, syllables) >= 0);
    CHECK(name_similarity(words, syllables) <= 1);
  }
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
}

TEST_CASE("a limit stops early and never changes what is below it") {
  const std::vector<Pair> names{{"Putin", "푸틴"}, {"Carter", "카터"}, {"Pyongyang", "평양"}, {"GOP", "지오피"}};
  for (const Pair& english : names)
    for (const Pair& korean : names) {
      const auto source = english_sounds(english.english), target = korean_sounds(korean.korean);
      const double exact = distance(source, target);
      for (const double limit : {0.0, .1, .2, .5}) {
        const double limited = distance(source, target, limit);
        if (exact < limit)
          CHECK(limited == exact);
        else
          CHECK(limited >= limit);
      }
    }
  const auto source = english_sounds("Putin"), target = korean_sounds("푸틴");
  CHECK(distance(source, target, std::numeric_limits<double>::quiet_NaN()) == distance(source, target));
  CHECK(distance(source, target, std::numeric_limits<double>::infinity()) == distance(source, target));
}

TEST_CASE("the same names give the same numbers") {
  CHECK(name_similarity("Kaesong", "개성") == name_similarity("Kaesong", "개성"));
  CHECK(jjak::name_similarity("Kaesong", "개성") == name_similarity("Kaesong", "개성"));
}
