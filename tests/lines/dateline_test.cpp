// Cutting datelines from the first paragraph.
#include "lines/dateline.hpp"

#include <jjak/rules.hpp>

#include "support/catch.hpp"

using namespace jjak::extraction;

namespace {

struct Case {
  std::string dateline, place, day, reporter;
};

std::string day_of(const jjak::Dateline& dateline) {
  return dateline.day ? std::to_string(dateline.day->month) + "/" + std::to_string(dateline.day->day) : "";
}

}  // namespace

TEST_CASE("Datelines are cut where they end", "[extract][dateline]") {
  const std::pair<std::string, Case> cases[] = {
      {"The ministry said so.", {"SEOUL, Dec. 16 (Yonhap) --", "SEOUL", "12/16", ""}},
      {"The ministry said so.", {"SEOUL, Dec. 16 (Dawn Wire) —", "SEOUL", "12/16", ""}},
      {"The ministry said so.", {"WASHINGTON (AP) —", "WASHINGTON", "", ""}},
      {"The ministry said so.", {"LONDON (Reuters) -", "LONDON", "", ""}},
      {"The ministry said so.", {"Pyongyang, December 16 (KCNA) --", "Pyongyang", "12/16", ""}},
      {"The ministry said so.", {"BEIJING, 16 December (Dawn) –", "BEIJING", "12/16", ""}},
      {"The ministry said so.", {"HANOI, Vietnam (AP) —", "HANOI", "", ""}},
      {"The ministry said so.", {"SANTA FE, N.M. —", "SANTA FE", "", ""}},
      {"The ministry said so.", {"ST. PETERSBURG, Fla., Dec. 16 —", "ST. PETERSBURG", "12/16", ""}},
      {"The ministry said so.", {"SEOUL/TOKYO (Reuters) -", "SEOUL/TOKYO", "", ""}},
      {"The ministry said so.", {"Seoul (Reuters) -", "Seoul", "", ""}},
      {"The ministry said so.", {"Oct 24 (Reuters) -", "", "10/24", ""}},
      {"The ministry said so.", {"PYONGYANG —", "PYONGYANG", "", ""}},
      {"“We know,” he said.", {"NEW YORK --", "NEW YORK", "", ""}},
      {"북한이 밝혔다.", {"(서울=새벽통신) 홍길동 기자 =", "서울", "", "홍길동"}},
      {"북한이 밝혔다.", {"(서울=새벽통신) 홍길동·김철수 기자 =", "서울", "", "홍길동, 김철수"}},
      {"북한이 밝혔다.", {"[서울=새벽]홍길동 기자 =", "서울", "", "홍길동"}},
      {"북한이 밝혔다.", {"[서울=새벽]", "서울", "", ""}},
      {"북한이 밝혔다.", {"【평양=새벽】", "평양", "", ""}},
      {"북한이 밝혔다.", {"(평양 12월 16일발 새벽통신)", "평양", "12/16", ""}},
  };
  for (const auto& [rest, wanted] : cases) {
    const std::string text = wanted.dateline + " " + rest;
    INFO(text);
    const FoundDateline found = find_dateline(text, jjak::rules::built_in());
    REQUIRE(found.end > 0);
    CHECK(text.substr(found.end) == rest);
    CHECK(found.dateline.text == wanted.dateline);
    CHECK(found.dateline.place == wanted.place);
    CHECK(day_of(found.dateline) == wanted.day);
    CHECK(found.reporter == wanted.reporter);
  }
}

TEST_CASE("What looks like a dateline and is none", "[extract][dateline]") {
  for (const char* text : {"BREAKING — The ministry said so.",
                           "NATO — The alliance met.",
                           "UK — The government met.",
                           "OPINION — The government is wrong.",
                           "WASHINGTON — the city on the Potomac — was quiet.",
                           "Seoul — The city was quiet.",
                           "SEOUL-based firms said so.",
                           "KIM JONG UN - the leader - spoke.",
                           "Tuesday, Dec. 16 — The ministry said so.",
                           "The ministry (MOU) — The office of the south — said so.",
                           "Kim (AP) The ministry said so.",
                           "A man - A woman - and a dog.",
                           "I — The first of all.",
                           "(사진=새벽통신) 북한이 밝혔다.",
                           "(자료=통일부) 북한이 밝혔다.",
                           "(서울) 북한이 밝혔다.",
                           "[단독] 북한이 밝혔다.",
                           "【평양】 북한이 밝혔다.",
                           "북한은 — 모두가 안다 — 말이 없다.",
                           "Dec. 16 — The day came.",
                           "",
                           "—",
                           "(",
                           "A"}) {
    INFO(text);
    CHECK(find_dateline(text, jjak::rules::built_in()).end == 0);
  }
}

TEST_CASE("A dateline alone in its paragraph leaves no empty one", "[extract][dateline]") {
  jjak::Article article;
  article.blocks = {{jjak::BlockRole::caption, "A market."},
                    {jjak::BlockRole::body, "SEOUL, Dec. 16 (Dawn) --"},
                    {jjak::BlockRole::body, "The ministry said so."}};
  split_dateline(article, jjak::rules::built_in());
  CHECK(article.dateline.place == "SEOUL");
  REQUIRE(article.blocks.size() == 2);
  CHECK(article.blocks[1].text == "The ministry said so.");
}

TEST_CASE("The user's agencies sign datelines, and the user's words are no places", "[extract][dateline][rules]") {
  const std::string agency = "Seoul (Dawn Wire) - The ministry said so.", place = "EXTRA — The ministry said so.";
  CHECK(find_dateline(agency, jjak::rules::built_in()).end == 0);
  CHECK(find_dateline(place, jjak::rules::built_in()).end > 0);
  jjak::Rules mine;
  REQUIRE(mine.add("agencies\tdawn wire\nnot-places\textra\ndateline-credits\t드론\n", "mine.tsv"));
  const jjak::rules::Lists& words = jjak::rules::lists_of(mine);
  CHECK(find_dateline(agency, words).dateline.place == "Seoul");
  CHECK(find_dateline(place, words).end == 0);
  CHECK(find_dateline("(드론=새벽통신) 북한이 밝혔다.", words).end == 0);
}
