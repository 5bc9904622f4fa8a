// The last check before units leave.
#include "gate/gate.hpp"

#include "support/catch.hpp"

#include <string>
#include <vector>

namespace jjak {
namespace {

TEST_CASE("Units with both languages in their places pass") {
  CHECK_FALSE(reason_to_refuse("The bridge is closed.", "다리가 막혔다."));
  CHECK_FALSE(reason_to_refuse("“밥” means rice.", "“밥”은 rice라는 뜻이다."));
  CHECK_FALSE(reason_to_refuse("The World Food Programme (WFP) said so.", "WFP(World Food Programme)가 밝혔다."));
  CHECK_FALSE(reason_to_refuse("2,000 won", "2천 원"));
  CHECK_FALSE(reason_to_refuse("AT&T; R&D", "<기생충>은 5 < 7이다."));
  CHECK_FALSE(reason_to_refuse("Kim", "김"));
}

TEST_CASE("Units that no corpus should hold are refused with the reason") {
  CHECK(reason_to_refuse("The bridge is closed.", "The bridge is closed.") == RefusalReason::equal_sides);
  CHECK(reason_to_refuse("The bridge is closed.", "The road is closed.") == RefusalReason::not_korean);
  CHECK(reason_to_refuse("The bridge is closed.", "橋が閉鎖された。") == RefusalReason::not_korean);
  CHECK(reason_to_refuse("다리가 닫혔다.", "다리가 막혔다.") == RefusalReason::not_english);
  CHECK(reason_to_refuse("El puente sobre el arroyo está cerrado desde el martes porque los inspectores encontraron "
                         "óxido en diecisiete péndolas y piensan cambiarlas antes del invierno.",
                         "다리가 막혔다.") == RefusalReason::not_english);
  CHECK(reason_to_refuse("The br\uFFFDdge is closed.", "다리가 막혔다.") == RefusalReason::replacement_character);
  CHECK(reason_to_refuse("The bridge is <b>closed</b>.", "다리가 막혔다.") == RefusalReason::markup);
  CHECK(reason_to_refuse("The bridge is closed.", "다리가 <a href='x'>막혔다</a>.") == RefusalReason::markup);
  CHECK(reason_to_refuse("The bridge &amp; the road", "다리와 길") == RefusalReason::escaped_markup);
  CHECK(reason_to_refuse("The bridge is closed.", "다리가&#160;막혔다.") == RefusalReason::escaped_markup);
}

TEST_CASE("Refused beads give no unit, and are listed") {
  Collection collection;
  collection.articles.resize(2);
  AlignedPair pair;
  pair.name = "bridge";
  pair.link.english = 0;
  pair.link.korean = 1;
  pair.source.content = "The bridge is closed. The road too.";
  pair.target.content = "다리가 막혔다. The road too.";
  pair.source.sentences = {{{0, 21}, 0}, {{22, 35}, 0}};
  pair.target.sentences = {{{0, 20}, 0}, {{21, 34}, 0}};
  pair.source.paragraphs = pair.target.paragraphs = {{0, 2}};
  pair.alignment.sentences.resize(2);
  pair.alignment.sentences[0].source = pair.alignment.sentences[0].target = {0, 1};
  pair.alignment.sentences[1].source = pair.alignment.sentences[1].target = {1, 2};
  pair.refused = refusals_of(pair);
  collection.pairs.push_back(pair);
  std::vector<std::string> ids, refused;
  for_each_unit(pair, [&](const Unit& unit) { ids.push_back(unit.id); });
  for_each_refused_unit(pair, [&](const Unit& unit, RefusalReason reason) {
    refused.push_back(unit.id + " " + std::string(name_of(reason)));
  });
  CHECK(ids == std::vector<std::string>{"bridge:s0-0"});
  CHECK(refused == std::vector<std::string>{"bridge:s1-1 equal_sides"});
}

}  // namespace
}  // namespace jjak
