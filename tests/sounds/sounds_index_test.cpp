// The index of names by their sounds.
#include "sounds/sounds_index.hpp"

#include "sounds/sounds.hpp"

#include <string>
#include <vector>

#include "support/catch.hpp"

using jjak::sounds::english_forms;
using jjak::sounds::Index;
using jjak::sounds::name_similarity;

namespace {

const std::vector<std::string> korean_names{
    "평양",   "평안북도", "함경북도",   "함흥시", "김정은", "김정일", "김정남", "박근혜", "이명박", "이영호",
    "리영호", "푸틴",     "카스파로프", "워싱턴", "런던",   "베이징", "툴라주", "서버",   "대통령", "노동신문"};
const std::vector<std::string> english_names{
    "Pyongyang",      "North Hamgyong", "Hamhung",       "Kim Jong Un", "Kim Jong Nam",
    "Park Geun-hye",  "Geun-hye Park",  "Lee Myung-bak", "Ri Yong Ho",  "Putin",
    "Garry Kasparov", "Washington",     "London",        "Beijing",     "Tula Oblast",
    "servers",        "Rodong Sinmun",  "GOP",           "Lee"};

Index index_of(const std::vector<std::string>& names) {
  Index index;
  for (const std::string& name : names) index.add(name);
  index.finish();
  return index;
}

}  // namespace

TEST_CASE("the index finds what comparing with each name finds") {
  const Index index = index_of(korean_names);
  for (const double least : {.6, .7, .8})
    for (const std::string& english : english_names) {
      INFO(english << " from " << least);
      const auto found = index.find(english_forms(english), least);
      std::vector<std::uint32_t> expected, names;
      for (std::uint32_t k = 0; k < korean_names.size(); ++k)
        if (name_similarity(english, korean_names[k]) >= least) expected.push_back(k);
      for (const Index::Found& one : found) {
        names.push_back(one.name);
        CHECK(one.similarity == Approx(name_similarity(english, korean_names[one.name])));
      }
      CHECK(names == expected);
    }
}

TEST_CASE("names that differ from the beginning on are not found, however alike they end") {
  const std::string english = "Blavatomirovsky", korean = "디바토미롭스키";
  REQUIRE(name_similarity(english, korean) > .5);
  CHECK(index_of({korean}).find(english_forms(english), .5).empty());
}

TEST_CASE("an index of nothing, of names without sounds and of endless ones") {
  CHECK(index_of({}).find(english_forms("London"), .1).empty());
  CHECK(index_of({"", "123", "\xEA"}).find(english_forms("London"), .1).empty());
  std::string hangul, latin;
  for (int i = 0; i < 2000; ++i) {
    hangul += "런던";
    latin += "london";
  }
  const Index index = index_of({hangul, hangul, "런던"});
  CHECK(index.find(english_forms(latin), .3).size() == 2);
  CHECK(index.find(english_forms(""), .3).empty());
  CHECK(index.find(english_forms("London"), .3).size() == 1);
}
